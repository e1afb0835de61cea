"""The command line of render.py: one photo from disk, its renditions beside one line of JSON."""

import json
import resource
import sys
import time
from pathlib import Path
from typing import Any

from thumbnail.formats import RefusedError
from thumbnail.render import render

USAGE = """usage: python -m thumbnail.render PHOTO OUTDIR
writes OUTDIR/512.webp and OUTDIR/1024.webp and prints one JSON line:
  file, status (ready, rejected), reason, sizes (bytes), width, height, colours, hash, milliseconds, peak_mb
exit code: 0 ready, 1 rejected, 2 wrong usage or a path that cannot be read or written (told on stderr)"""
READY, REJECTED, UNUSABLE = 0, 1, 2


def main(arguments: list[str]) -> int:
    """The exit code."""
    if len(arguments) != 2 or arguments[0].startswith("-"):
        print(USAGE, file=sys.stderr)
        return UNUSABLE
    try:
        told = try_photo(Path(arguments[0]), Path(arguments[1]))
    except OSError as error:
        print(f"{error.filename}: {error.strerror}", file=sys.stderr)
        return UNUSABLE
    print(json.dumps(told, ensure_ascii=False))
    return READY if told["status"] == "ready" else REJECTED


def try_photo(photo: Path, outdir: Path) -> dict[str, Any]:
    """Render a file into `outdir` and report what happened; a refused one writes nothing. Raises OSError."""
    started = time.perf_counter()
    data = photo.read_bytes()
    try:
        rendered = render(data)
    except RefusedError as refused:
        return {"file": str(photo), "status": "rejected", "reason": refused.reason, **_cost(started)}
    outdir.mkdir(parents=True, exist_ok=True)
    for side, rendition in rendered.files.items():
        (outdir / f"{side}.webp").write_bytes(rendition)
    sizes = {str(side): len(rendition) for side, rendition in rendered.files.items()}
    return {"file": str(photo), "status": "ready", "reason": None, "sizes": sizes, **rendered.measured, **_cost(started)}


def _cost(started: float) -> dict[str, float]:
    return {"milliseconds": round((time.perf_counter() - started) * 1000, 1), "peak_mb": round(peak_bytes() / 1024**2, 1)}


def peak_bytes() -> int:
    """Of this program: Linux hands getrusage's peak on from whatever started it."""
    status = Path("/proc/self/status")
    if status.exists():
        peak = next(line for line in status.read_text().splitlines() if line.startswith("VmHWM"))
        return int(peak.split()[1]) * 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024)

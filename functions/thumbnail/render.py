"""One photo's bytes to the renditions that the page and the model see. `python -m thumbnail.render PHOTO OUTDIR` tries it."""

import json
import resource
import sys
import time
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Any

from PIL import Image

from shared.stylist.photos import RENDITIONS, Measured
from thumbnail.decode import decode, fitted, resized
from thumbnail.fingerprint import fingerprint
from thumbnail.formats import RefusedError
from thumbnail.measure import colours


@dataclass(frozen=True)
class Rendered:
    """`files` maps the long side's limit (512, 1024) to WebP bytes: upright, sRGB, on white, without any metadata."""

    measured: Measured
    files: dict[int, bytes]


def render(data: bytes) -> Rendered:
    """Raises RefusedError with a reason that a person can act on."""
    largest, whole = decode(data, max(RENDITIONS))
    pictures = {side: resized(largest, fitted(whole, side)) for side in RENDITIONS}
    small = pictures[min(RENDITIONS)]
    measured = Measured(width=whole[0], height=whole[1], colours=colours(small), hash=fingerprint(small))
    return Rendered(measured, {side: _webp(picture) for side, picture in pictures.items()})


def _webp(picture: Image.Image) -> bytes:
    """Quality 80, method 4: the quality of a plain Lanczos thumbnail at its size; empty fields keep old metadata out."""
    target = BytesIO()
    picture.save(target, "WEBP", quality=80, method=4, icc_profile=b"", exif=b"", xmp=b"")
    return target.getvalue()


def main(photo: Path, outdir: Path) -> dict[str, Any]:
    """Render a file into `outdir` and report what happened."""
    started = time.perf_counter()
    try:
        rendered = render(photo.read_bytes())
    except RefusedError as refused:
        return {"file": str(photo), "status": "rejected", "reason": refused.reason, **_cost(started)}
    outdir.mkdir(parents=True, exist_ok=True)
    for side, data in rendered.files.items():
        (outdir / f"{side}.webp").write_bytes(data)
    sizes = {str(side): len(data) for side, data in rendered.files.items()}
    return {"file": str(photo), "status": "ready", "reason": None, "sizes": sizes, **rendered.measured, **_cost(started)}


def _cost(started: float) -> dict[str, float]:
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1024 * 1024 if sys.platform == "darwin" else 1024)
    return {"milliseconds": round((time.perf_counter() - started) * 1000, 1), "peak_mb": round(peak, 1)}


if __name__ == "__main__":
    print(json.dumps(main(Path(sys.argv[1]), Path(sys.argv[2])), ensure_ascii=False))

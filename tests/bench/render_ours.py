"""Our renderer as a warm process, like render_sharp.mjs: a line {path, way, keep} in, a line {milliseconds, sizes} out."""

import json
import sys
import time
from pathlib import Path
from typing import Any

from shared.stylist.photos import RENDITIONS
from thumbnail.decode import decode
from thumbnail.fingerprint import fingerprint
from thumbnail.measure import colours
from thumbnail.render import files, scaled

_read: dict[str, bytes] = {}


def answered(path: str, keep: str | None) -> dict[str, Any]:
    """`measuring` are the milliseconds of the colours and the fingerprint, which sharp does not make; not in the others."""
    data = _read.setdefault(path, Path(path).read_bytes())
    started = time.perf_counter()
    decoded = decode(data, max(RENDITIONS))
    pictures = scaled(decoded)
    made = files(decoded, pictures)
    done = time.perf_counter()
    small = pictures[min(RENDITIONS)]
    colours(small), fingerprint(small)
    measured = time.perf_counter()
    for side in made if keep else ():
        (Path(str(keep)) / f"{side}.webp").write_bytes(made[side])
    sizes = [len(made[side]) for side in (1024, 512)]
    return {"milliseconds": (done - started) * 1000, "sizes": sizes, "measuring": (measured - done) * 1000}


if __name__ == "__main__":
    for line in sys.stdin:
        asked = json.loads(line)
        print(json.dumps(answered(asked["path"], asked.get("keep"))), flush=True)

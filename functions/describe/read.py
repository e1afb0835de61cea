"""`python -m describe.read PHOTO…`: what our own reader says of garment photos, one JSON line for each; works offline."""

import json
import sys
from importlib import import_module
from pathlib import Path
from typing import Any

from PIL import Image, ImageOps

from describe.garment import colours, read_garment
from describe.reader import reduced
from shared.stylist.garments import SLOT_OF


def line(path: Path) -> dict[str, Any]:
    """`reason` is null, or `not_an_image` for a file that cannot be opened."""
    try:
        with Image.open(path) as source:
            picture = reduced(ImageOps.exif_transpose(source))
    except OSError:
        return {"file": str(path), "category": None, "reason": "not_an_image"}
    seen = read_garment(picture)
    best = seen["guesses"][0]
    return {
        "file": str(path),
        "category": best["category"],
        "slot": SLOT_OF[best["category"]],
        "confidence": best["confidence"],
        "guesses": seen["guesses"],
        "colours": colours(picture),
        "pattern": seen["attributes"]["pattern"] if "attributes" in seen else None,
        "notes": seen["notes"],
        "reason": None,
    }


if __name__ == "__main__":
    import_module("pi_heif").register_heif_opener()
    for name in sys.argv[1:]:
        print(json.dumps(line(Path(name)), ensure_ascii=False))

"""`python -m describe.read PHOTO…`: what our own reader says of garment photos, one JSON line for each; works offline."""

import json
import sys
import warnings
from importlib import import_module
from pathlib import Path
from typing import Any

from PIL import Image, ImageOps

from describe.garment import colours, read_garment
from describe.reader import reduced
from shared.stylist.garments import SLOT_OF

USAGE = """usage: python -m describe.read PHOTO…
prints one JSON line for each:
  file, category, slot, confidence (0-1), guesses, colours, pattern, notes, reason (null or not_an_image)
exit code: 0 all read, 1 some are no pictures, 2 wrong usage or a path that cannot be read (told on stderr)"""
READ, NO_PICTURE, UNUSABLE = 0, 1, 2
_NOTHING: dict[str, Any] = {
    "category": None,
    "slot": None,
    "confidence": None,
    "guesses": [],
    "colours": [],
    "pattern": None,
    "notes": [],
}


def main(arguments: list[str]) -> int:
    """The exit code: the worst of all photos."""
    if not arguments or arguments[0].startswith("-"):
        print(USAGE, file=sys.stderr)
        return UNUSABLE
    return max(_told(Path(name)) for name in arguments)


def _told(path: Path) -> int:
    try:
        path.open("rb").close()
    except OSError as error:
        print(f"{error.filename}: {error.strerror}", file=sys.stderr)
        return UNUSABLE
    said = line(path)
    print(json.dumps(said, ensure_ascii=False))
    return NO_PICTURE if said["reason"] else READ


def line(path: Path) -> dict[str, Any]:
    """What USAGE lists, of a file that can be read."""
    try:
        picture = _opened(path)
    except Exception:
        # Decoders meet what is no picture with almost any exception.
        return {"file": str(path), **_NOTHING, "reason": "not_an_image"}
    measured = colours(picture)
    seen = read_garment(picture, measured)
    best = seen["guesses"][0]
    return {
        "file": str(path),
        "category": best["category"],
        "slot": SLOT_OF[best["category"]],
        "confidence": best["confidence"],
        "guesses": seen["guesses"],
        "colours": measured,
        "pattern": seen["attributes"]["pattern"] if "attributes" in seen else None,
        "notes": seen["notes"],
        "reason": None,
    }


def _opened(path: Path) -> Image.Image:
    """Upright and on white, as a rendition is."""
    with warnings.catch_warnings(action="ignore"), Image.open(path) as source:
        upright = ImageOps.exif_transpose(source)
        if not upright.has_transparency_data:
            return reduced(upright)
        return reduced(Image.alpha_composite(Image.new("RGBA", upright.size, "white"), upright.convert("RGBA")))


if __name__ == "__main__":
    import_module("pi_heif").register_heif_opener()
    sys.exit(main(sys.argv[1:]))

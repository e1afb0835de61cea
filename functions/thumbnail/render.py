"""One photo's bytes to the renditions that the page and the model see. `python -m thumbnail.render PHOTO OUTDIR` tries it."""

import sys
from dataclasses import dataclass
from io import BytesIO

from PIL import Image

from shared.stylist.photos import RENDITIONS, Measured
from thumbnail.decode import decode, fitted, resized
from thumbnail.fingerprint import fingerprint
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


if __name__ == "__main__":
    from thumbnail.command import main

    sys.exit(main(sys.argv[1:]))

"""Our own reader: one photo to what can be said of it without any model, in about 60 ms."""

from io import BytesIO

from PIL import Image

from describe.body import read_body
from describe.garment import read_garment
from shared.stylist.garments import Colour
from shared.stylist.photos import Photo, Seen

_SIDE = 256


def read(data: bytes, photo: Photo) -> Seen:
    """`data` is a rendition of ours, so it decodes."""
    with Image.open(BytesIO(data), formats=["WEBP"]) as rendition:
        picture = reduced(rendition)
    return read_body(picture) if photo.kind == "body" else read_garment(picture, _measured(photo))


def _measured(photo: Photo) -> list[Colour] | None:
    return photo.measured["colours"] if photo.measured else None


def reduced(picture: Image.Image) -> Image.Image:
    """All that the reader looks at: RGB, 256 px on the long side."""
    small = picture.convert("RGB")
    small.thumbnail((_SIDE, _SIDE), Image.Resampling.BOX)
    return small

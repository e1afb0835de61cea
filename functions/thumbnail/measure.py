"""The colours of what a photo shows, measured on a copy of 256 px."""

from PIL import Image

from shared.stylist.garments import Colour
from shared.stylist.palette import colours_of

_SIDE = 256


def colours(picture: Image.Image) -> list[Colour]:
    """1 to 5 colours of an upright sRGB picture, largest share first."""
    small = picture.copy()
    small.thumbnail((_SIDE, _SIDE), Image.Resampling.BOX)
    return colours_of(small.tobytes(), *small.size)

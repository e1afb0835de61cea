"""The colours of what a photo shows, background left out; 96 px are enough for that."""

from PIL import Image

from shared.stylist.foreground import foreground, raster
from shared.stylist.garments import Colour
from shared.stylist.palette import palette

_SIDE = 96


def colours(picture: Image.Image) -> list[Colour]:
    """1 to 5 colours of an upright sRGB picture, largest share first."""
    small = picture.copy()
    small.thumbnail((_SIDE, _SIDE), Image.Resampling.BOX)
    pixels = raster(_exposed(small).tobytes(), *small.size)
    return palette(pixels.labs, foreground(pixels))


def _exposed(picture: Image.Image) -> Image.Image:
    """A white thing in a dim photo is still called white: the brightest 2 % become nearly white, if a small step does it."""
    counts = picture.convert("L").histogram()
    brightest = sum(counts) * 0.98
    level = next(value for value in range(256) if sum(counts[: value + 1]) >= brightest)
    gain = min(1.2, max(1.0, 235 / max(level, 1)))
    return picture.point([min(255, round(value * gain)) for value in range(256)] * 3)

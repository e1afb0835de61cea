"""Where in a picture its thing is: the foreground, pixel by pixel, and its box. No model needed."""

from dataclasses import dataclass

from PIL import Image

from shared.stylist.foreground import Raster, foreground, raster

_SIDE = 64
Box = tuple[float, float, float, float]


@dataclass(frozen=True)
class Shape:
    """`belief` (0-1) is the foreground, pixel by pixel of `picture`; `box` is where most of it lies, as parts of the sides."""

    picture: Raster
    belief: list[float]
    box: Box

    @property
    def area(self) -> float:
        """The part of the picture that is foreground."""
        return sum(p > 0.5 for p in self.belief) / len(self.belief)


def shape_of(picture: Image.Image) -> Shape:
    small = picture.copy()
    small.thumbnail((_SIDE, _SIDE), Image.Resampling.BOX)
    pixels = raster(small.tobytes(), *small.size)
    belief = foreground(pixels)
    return Shape(pixels, belief, _box(belief, *small.size))


def _box(belief: list[float], width: int, height: int) -> Box:
    columns = [sum(belief[x::width]) for x in range(width)]
    rows = [sum(belief[y * width : (y + 1) * width]) for y in range(height)]
    left, right = _extent(columns)
    top, bottom = _extent(rows)
    return left, top, right, bottom


def _extent(sums: list[float]) -> tuple[float, float]:
    """From where to where 97 % of a profile lie, as parts of its length."""
    margin = sum(sums) * 0.015
    start, end, before, behind = 0, len(sums), 0.0, 0.0
    while start < len(sums) - 1 and (before := before + sums[start]) < margin:
        start += 1
    while end > start + 1 and (behind := behind + sums[end - 1]) < margin:
        end -= 1
    return start / len(sums), end / len(sums)

"""A picture's shape as numbers: the silhouette on a grid, the directions of its edges, its size and place. No model needed."""

import math
from dataclasses import dataclass

from PIL import Image

from shared.stylist.foreground import Raster, foreground, raster

GRID, CELLS, DIRECTIONS = 12, 6, 6
_SIDE, _EDGE_SIDE = 64, CELLS * 8
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


def features(picture: Image.Image, shape: Shape) -> list[float]:
    """GRID² silhouette cells, CELLS² · DIRECTIONS edge strengths, 14 sizes and colours, in this order; about 0 to 1 each."""
    return [*_silhouette(shape, GRID), *_edges(picture, shape), *_sizes(shape)]


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


def _silhouette(shape: Shape, side: int) -> list[float]:
    """The belief within the box on a square grid."""
    width, height = shape.picture.width, shape.picture.height
    mask = Image.frombytes("L", (width, height), bytes(round(p * 255) for p in shape.belief))
    grid = mask.resize((side, side), Image.Resampling.BOX, box=_pixels(shape.box, width, height))
    return [value / 255 for value in grid.tobytes()]


def _pixels(box: Box, width: int, height: int) -> Box:
    return box[0] * width, box[1] * height, box[2] * width, box[3] * height


def _edges(picture: Image.Image, shape: Shape) -> list[float]:
    """How strong the edges are in each cell of the box and direction, against the box's whole (a small HOG)."""
    inside = _pixels(shape.box, *picture.size)
    grey = picture.convert("L").resize((_EDGE_SIDE, _EDGE_SIDE), Image.Resampling.BOX, box=inside)
    sums = _sums(grey.tobytes(), _silhouette(shape, _EDGE_SIDE))
    scale = math.sqrt(sum(value * value for value in sums) / len(sums)) + 1.0
    return [math.sqrt(value / scale) / 2 for value in sums]


def _sums(grey: bytes, belief: list[float]) -> list[float]:
    """Edge strength by cell and direction; edges of the background (a carpet, a hook) count little."""
    sums = [0.0] * (CELLS * CELLS * DIRECTIONS)
    for y in range(1, _EDGE_SIDE - 1):
        for x in range(1, _EDGE_SIDE - 1):
            at = y * _EDGE_SIDE + x
            across, down = grey[at + 1] - grey[at - 1], grey[at + _EDGE_SIDE] - grey[at - _EDGE_SIDE]
            if across or down:
                direction = round(math.atan2(down, across) / math.pi * DIRECTIONS) % DIRECTIONS
                cell = y * CELLS // _EDGE_SIDE * CELLS + x * CELLS // _EDGE_SIDE
                sums[cell * DIRECTIONS + direction] += math.hypot(across, down) * (0.1 + 0.9 * belief[at])
    return sums


def _sizes(shape: Shape) -> list[float]:
    left, top, right, bottom = shape.box
    picture = shape.picture
    wide, tall = right - left, bottom - top
    inside = [lab for lab, p in zip(picture.labs, shape.belief, strict=True) if p > 0.5] or picture.labs
    light, a, b = (sum(lab[axis] for lab in inside) / len(inside) for axis in range(3))
    spread = math.sqrt(sum((lab[0] - light) ** 2 for lab in inside) / len(inside))
    aspect = math.log(wide * picture.width / (tall * picture.height))
    return [
        left, 1 - right, top, 1 - bottom, wide, tall, shape.area, aspect, math.log(picture.width / picture.height),
        shape.area / (wide * tall), light, a * 4, b * 4, spread * 4,
    ]  # fmt: skip

"""A first guess of a garment's pattern: how its fine contrast lines up in columns and rows inside the silhouette."""

import math

from PIL import Image, ImageFilter

from describe.shape import Box, Shape
from shared.stylist.garments import Pattern

_SIDE, _BLOCK = 96, 24
_INSIDE = 0.55
_MOSTLY_CLOTH = 200


def pattern_of(picture: Image.Image, shape: Shape) -> Pattern:
    """Thresholds set by eye on 35 photographs: stripes and large checks are found, small or faint ones read as plain."""
    contrast, columns, rows = contrasts(picture, shape)
    weak, strong = sorted((columns, rows))
    if contrast > 0.09 and strong > 0.25 and strong > 5 * weak:
        return "striped"
    if contrast > 0.12 and strong > 0.2 and weak > 0.1:
        return "checked"
    return "other" if contrast > 0.15 else "plain"


def contrasts(picture: Image.Image, shape: Shape) -> tuple[float, float, float]:
    """(fine contrast 0-1, the part of it in columns, the part in rows), over blocks of the middle that are all cloth.

    Blocks, because stripes on cloth that hangs are straight only for a few of them.
    """
    grey = _middle(picture.convert("L"), shape.box)
    small = shape.picture
    mask = Image.frombytes("L", (small.width, small.height), bytes(round(p * 255) for p in shape.belief))
    cloth = _middle(mask, shape.box).tobytes()
    low = grey.filter(ImageFilter.BoxBlur(5)).tobytes()
    fine = [(value - mean) / 255 for value, mean in zip(grey.tobytes(), low, strict=True)]
    blocks = [_powers(_block(fine, at)) for at in _corners() if _mean(_block(cloth, at)) > _MOSTLY_CLOTH]
    whole, columns, rows = (sum(powers) for powers in zip(*blocks, strict=True)) if blocks else (0.0, 0.0, 0.0)
    return math.sqrt(whole / max(1, len(blocks))), columns / (whole + 1e-9), rows / (whole + 1e-9)


def _middle(picture: Image.Image, box: Box) -> Image.Image:
    left, top, right, bottom = box
    across, down = (right - left) * (1 - _INSIDE) / 2, (bottom - top) * (1 - _INSIDE) / 2
    width, height = picture.size
    inner = ((left + across) * width, (top + down) * height, (right - across) * width, (bottom - down) * height)
    return picture.resize((_SIDE, _SIDE), Image.Resampling.BOX, box=inner)


def _corners() -> list[int]:
    return [y * _SIDE + x for y in range(0, _SIDE, _BLOCK) for x in range(0, _SIDE, _BLOCK)]


def _block(pixels: bytes | list[float], at: int) -> list[list[float]]:
    return [list(pixels[row : row + _BLOCK]) for row in range(at, at + _BLOCK * _SIDE, _SIDE)]


def _mean(block: list[list[float]]) -> float:
    return sum(map(sum, block)) / _BLOCK**2


def _powers(block: list[list[float]]) -> tuple[float, float, float]:
    """Mean square of a block, of its column means and of its row means."""
    columns = [sum(column) / _BLOCK for column in zip(*block, strict=True)]
    rows = [sum(row) / _BLOCK for row in block]
    whole = sum(value * value for row in block for value in row) / _BLOCK**2
    return whole, _square(columns), _square(rows)


def _square(profile: list[float]) -> float:
    return sum(value * value for value in profile) / _BLOCK

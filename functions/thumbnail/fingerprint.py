"""A picture's perceptual hash: 64 bits that stay nearly the same when the picture is saved again, smaller or a little cut.

The DCT hash of pHash (C. Zauner, "Implementation and Benchmarking of Perceptual Image Hash Functions", 2010, section 3.2.1;
`ph_dct_imagehash`): brightness on a square of 32, its 8 x 8 lowest waves but for the constant ones, each against the median.
"""

import math
from operator import mul
from statistics import median

from PIL import Image

_SIDE, _WAVES = 32, 8
_BASIS = [[math.cos(math.pi * (2 * x + 1) * wave / (2 * _SIDE)) for x in range(_SIDE)] for wave in range(1, _WAVES + 1)]


def fingerprint(picture: Image.Image) -> str:
    """16 hex digits of an upright RGB picture; shared/stylist/duplicates.py says how near two of them are."""
    grey = picture.resize((_SIDE, _SIDE), Image.Resampling.BOX).convert("L").tobytes()
    rows = [grey[start : start + _SIDE] for start in range(0, len(grey), _SIDE)]
    across = [[_sum(wave, row) for row in rows] for wave in _BASIS]
    # Rounded: a picture without any waves has noise in the last places, which is not its own.
    waves = [round(_sum(wave, column), 3) for wave in _BASIS for column in across]
    middle = median(waves)
    return f"{sum((wave > middle) << place for place, wave in enumerate(waves)):016x}"


def _sum(wave: list[float], values: bytes | list[float]) -> float:
    return math.fsum(map(mul, wave, values))

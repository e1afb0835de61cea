"""Where a standing person is in a picture, without a model: what differs from the picture's sides at the same height."""

from dataclasses import dataclass
from statistics import median

import numpy as np

from shared.stylist.foreground import Lab, Raster, foreground

_SIDES = 0.14
_DIFFERENT = 0.09
_EYE = (1, 2, 2)
"""Hue counts more than lightness: a shadow on a wall is still wall, a white shirt before it is not."""
_TALL, _NARROW, _FILLED = 0.55, 0.32, 0.42
_SHOWN = 0.8
_UPPER, _LOWER = (0.24, 0.44), (0.6, 0.84)
_SHOULDERS, _BREAST, _LEGS = 0.2, 0.12, 0.09


@dataclass(frozen=True)
class Person:
    """Pixels of the upper and of the lower part of the clothes; no lower ones when the picture ends above the legs.

    `found` says whether a silhouette like a standing person's stood out; if not, the parts are where people usually stand.
    `whole` is False when the picture is known to end above the feet.
    """

    upper: list[Lab]
    lower: list[Lab]
    found: bool
    whole: bool


@dataclass(frozen=True)
class _Figure:
    """What stands out (`mask`) near a column (`axis`), from row `top` to before row `bottom`."""

    mask: list[bool]
    width: int
    axis: int
    top: int
    bottom: int

    @property
    def tall(self) -> int:
        return self.bottom - self.top


def person_in(picture: Raster) -> Person:
    """A standing figure if there is one, else a bust that fills the picture, else the usual places."""
    figure = _figure(_different(picture), picture.width)
    if _stands(figure, picture.height):
        whole = figure.bottom < picture.height - 1
        return _dressed(picture, figure, shown=1.0 if whole else _SHOWN, found=True)
    small = _halved(picture)
    bust = _figure([p > 0.5 for p in foreground(small)], small.width)
    if _is_bust(bust, small.height):
        return Person(_patch(small, bust, (0.55, 0.9), 1.5 * _SHOULDERS), [], found=False, whole=False)
    usual = _Figure(figure.mask, picture.width, figure.axis, round(picture.height * 0.1), round(picture.height * 0.92))
    return _dressed(picture, usual, shown=1.0, found=False)


def _dressed(picture: Raster, figure: _Figure, *, shown: float, found: bool) -> Person:
    """`shown` is the part of a body, from the top, that the figure holds: below its feet, or its knees."""
    upper, lower = ((start / shown, min(1.0, end / shown)) for start, end in (_UPPER, _LOWER))
    reach = _SHOULDERS if found else _BREAST
    parts = _patch(picture, figure, upper, reach), _patch(picture, figure, lower, _LEGS)
    return Person(*parts, found=found, whole=shown == 1.0)


def _halved(picture: Raster) -> Raster:
    """Every second pixel: a bust fills the picture, so that a quarter of it is enough."""
    width = picture.width
    rows = [picture.labs[y * width : (y + 1) * width : 2] for y in range(0, picture.height, 2)]
    return Raster(len(rows[0]), len(rows), [lab for row in rows for lab in row])


def _different(picture: Raster) -> list[bool]:
    """Per row, because a wall is above a floor; the rows beside it too, because floors and lamps are not level."""
    width, height = picture.width, picture.height
    side = max(2, round(width * _SIDES))
    rows = np.array(picture.labs).reshape(height, width, 3) * _EYE
    edges = np.concatenate([rows[:, :side], rows[:, -side:]], axis=1)
    mask: list[bool] = []
    for y, row in enumerate(rows):
        known = edges[max(0, y - 2) : y + 3].reshape(-1, 3)
        squares = (row**2).sum(axis=1)[:, None] + (known**2).sum(axis=1) - 2 * row @ known.T
        mask.extend((squares.min(axis=1) > _DIFFERENT**2).tolist())
    return mask


def _figure(mask: list[bool], width: int) -> _Figure:
    axis = _axis(mask, width)
    return _Figure(mask, width, axis, *_rows(mask, width, axis))


def _axis(mask: list[bool], width: int) -> int:
    """The column with most of it, the middle preferred."""
    sums = [sum(mask[x::width]) * (1 - 0.8 * abs((x + 0.5) / width - 0.5)) for x in range(width)]
    smooth = [sum(sums[max(0, x - 2) : x + 3]) for x in range(width)]
    return max(range(width), key=smooth.__getitem__)


def _rows(mask: list[bool], width: int, axis: int) -> tuple[int, int]:
    """First and last row of the longest stretch that stands out near the axis; gaps of a few rows are closed."""
    reach = max(2, width // 8)
    near = [any(mask[y * width + max(0, axis - reach) : y * width + axis + reach + 1]) for y in range(len(mask) // width)]
    best, start, last = (0, 0), None, -10
    for y, there in enumerate(near):
        if there:
            start = y if start is None or y - last > 4 else start
            last = y
            best = max(best, (start, y + 1), key=lambda span: span[1] - span[0])
    return best


def _stands(figure: _Figure, height: int) -> bool:
    """Tall, slender, with a head no wider than a body, and mostly filled along the axis: not a cup, a coat, or whiskers."""
    if figure.tall <= _TALL * height:
        return False
    wide = _widths(figure)
    head = wide[: max(1, round(figure.tall * 0.12))]
    trunk = _places(figure, (0.0, 1.0), 0.06)
    filled = sum(figure.mask[at] for at in trunk) / len(trunk)
    return max(median(wide), max(head)) <= _NARROW * figure.tall and filled >= _FILLED


def _is_bust(figure: _Figure, height: int) -> bool:
    """Tall, cut off by the lower edge where it is wide, and away from both sides."""
    if figure.tall < 0.85 * height or figure.bottom < height:
        return False
    sides = sum(figure.mask[:: figure.width]) + sum(figure.mask[figure.width - 1 :: figure.width])
    return max(_widths(figure)[-height // 8 :]) > 0.4 * figure.width and sides < 0.2 * height


def _widths(figure: _Figure) -> list[int]:
    width = figure.width
    return [sum(figure.mask[y * width : (y + 1) * width]) for y in range(figure.top, figure.bottom)]


def _places(figure: _Figure, part: tuple[float, float], reach: float) -> list[int]:
    """The pixels of a part of the figure's height, `reach` (in parts of it) to both sides of the axis."""
    first, last = (figure.top + round(figure.tall * end) for end in part)
    first = min(first, len(figure.mask) // figure.width - 1)  # of a strip of few rows the part may round to below them
    side = max(2, round(figure.tall * reach))
    across = range(max(0, figure.axis - side), min(figure.width, figure.axis + side + 1))
    return [y * figure.width + x for y in range(first, max(first + 1, last)) for x in across]


def _patch(picture: Raster, figure: _Figure, part: tuple[float, float], reach: float) -> list[Lab]:
    """The colours of those pixels that stand out, or of all when hardly any do (cloth like the wall)."""
    places = _places(figure, part, reach)
    standing_out = [picture.labs[at] for at in places if figure.mask[at]]
    return standing_out if len(standing_out) > 0.25 * len(places) else [picture.labs[at] for at in places]

"""Where a standing person is in a picture, without a model: what differs from the picture's sides at the same height."""

import math
from dataclasses import dataclass

from shared.stylist.foreground import Lab, Raster

_SIDES = 0.14
_DIFFERENT = 0.09


@dataclass(frozen=True)
class Person:
    """Pixels of the upper and the lower part of the clothes; `found` says whether a person-like silhouette stood out."""

    upper: list[Lab]
    lower: list[Lab]
    found: bool
    whole: bool


def person_in(picture: Raster) -> Person:
    """Falls back to where people usually stand in such a photo when nothing stands out."""
    mask = _different(picture)
    axis = _axis(mask, picture.width)
    rows = _rows(mask, picture.width, axis)
    found = rows[1] - rows[0] > 0.55 * picture.height
    top, bottom = rows if found else (round(picture.height * 0.1), round(picture.height * 0.92))
    tall = bottom - top
    shoulders, legs = max(2, round(tall * 0.14)), max(2, round(tall * 0.09))
    upper = _patch(picture, mask, (top + tall * 0.24, top + tall * 0.44), axis, shoulders)
    lower = _patch(picture, mask, (top + tall * 0.58, top + tall * 0.80), axis, legs)
    return Person(upper, lower, found, found and bottom < picture.height - 1)


def _different(picture: Raster) -> list[bool]:
    """Per row, because a wall is above a floor; the rows beside it too, because floors and lamps are not level."""
    width, side = picture.width, max(2, round(picture.width * _SIDES))
    rows = [picture.labs[y * width : (y + 1) * width] for y in range(picture.height)]
    edges = [{*row[:side], *row[-side:]} for row in rows]
    mask: list[bool] = []
    for y, row in enumerate(rows):
        known = set().union(*edges[max(0, y - 2) : y + 3])
        far = {lab: all(_apart(lab, edge) > _DIFFERENT for edge in known) for lab in set(row)}
        mask.extend(far[lab] for lab in row)
    return mask


def _apart(one: Lab, other: Lab) -> float:
    """Hue counts more than lightness: a shadow on a wall is still wall, a white shirt before it is not."""
    return math.hypot(one[0] - other[0], 2 * (one[1] - other[1]), 2 * (one[2] - other[2]))


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


def _patch(picture: Raster, mask: list[bool], rows: tuple[float, float], axis: int, reach: int) -> list[Lab]:
    """The pixels of a part of the figure that stand out, or all of it when hardly any do (cloth like the wall)."""
    width = picture.width
    places = [
        y * width + x
        for y in range(round(rows[0]), max(round(rows[0]) + 1, round(rows[1])))
        for x in range(max(0, axis - reach), min(width, axis + reach + 1))
    ]
    standing_out = [picture.labs[at] for at in places if mask[at]]
    return standing_out if len(standing_out) > 0.25 * len(places) else [picture.labs[at] for at in places]

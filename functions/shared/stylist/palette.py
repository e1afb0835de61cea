"""The colours of a garment with their shares: near shades are one colour, as a person would say."""

import math

from shared.stylist.colour import from_oklab, name_of
from shared.stylist.foreground import Lab, clusters, foreground, raster
from shared.stylist.garments import Colour

_MOST = 5
_SMALLEST = 0.07
_SAME = 0.085


def colours_of(rgb: bytes, width: int, height: int) -> list[Colour]:
    """1 to 5 colours of the thing in a small picture (packed sRGB, 96 px are enough), background left out."""
    pixels = raster(exposed(rgb), width, height)
    return palette(pixels.labs, foreground(pixels))


def exposed(rgb: bytes) -> bytes:
    """A white thing in a dim photo is still called white: the brightest 2 % become nearly white, if a small step does it."""
    greens = sorted(rgb[1::3])
    gain = min(1.2, max(1.0, 235 / max(1, greens[int(len(greens) * 0.98)])))
    return rgb.translate(bytes(min(255, round(value * gain)) for value in range(256)))


def palette(labs: list[Lab], weights: list[float]) -> list[Colour]:
    """1 to 5 colours, largest share first; `weights` (0-1) say how much each pixel counts. Shares add up to 1."""
    kept = [(lab, weight) for lab, weight in zip(labs, weights, strict=True) if weight > 0.8] or [(lab, 1.0) for lab in labs]
    groups = _merged(_groups([lab for lab, _ in kept], [weight for _, weight in kept]))
    total = sum(weight for _, weight in groups)
    large = [group for group in groups if group[1] / total >= _SMALLEST][:_MOST] or groups[:1]
    whole = sum(weight for _, weight in large)
    return [_colour(lab, weight / whole) for lab, weight in large]


def _groups(labs: list[Lab], weights: list[float]) -> list[tuple[Lab, float]]:
    labels, count = clusters(labs, 12)
    sums = [[0.0] * 4 for _ in range(count)]
    for lab, label, weight in zip(labs, labels, weights, strict=True):
        row = sums[label]
        row[0] += lab[0] * weight
        row[1] += lab[1] * weight
        row[2] += lab[2] * weight
        row[3] += weight
    return [((s[0] / s[3], s[1] / s[3], s[2] / s[3]), s[3]) for s in sums if s[3]]


def _merged(groups: list[tuple[Lab, float]]) -> list[tuple[Lab, float]]:
    """Join the nearest two until all differ; light and shade on one cloth differ in lightness, so it counts less."""
    groups = sorted(groups, key=lambda group: -group[1])
    while len(groups) > 1:
        pairs = [(i, j) for i in range(len(groups)) for j in range(i)]
        i, j = min(pairs, key=lambda pair: _apart(groups[pair[0]][0], groups[pair[1]][0]))
        if _apart(groups[i][0], groups[j][0]) > _SAME:
            break
        joined = _mean(groups[i], groups[j])
        groups = [group for k, group in enumerate(groups) if k not in (i, j)] + [joined]
    return sorted(groups, key=lambda group: -group[1])


def _apart(one: Lab, other: Lab) -> float:
    return math.hypot((one[0] - other[0]) * 0.4, one[1] - other[1], one[2] - other[2])


def _mean(one: tuple[Lab, float], other: tuple[Lab, float]) -> tuple[Lab, float]:
    whole = one[1] + other[1]
    lit = one[1] * _light(one[0]) / (one[1] * _light(one[0]) + other[1] * _light(other[0]))
    light, a, b = (x * lit + y * (1 - lit) for x, y in zip(one[0], other[0], strict=True))
    return (light, a, b), whole


def _light(lab: Lab) -> float:
    """How much a shade counts for the name: cloth is called by its lit side, but black by its shade, not by its shine."""
    return max(lab[0], 0.45)


def _colour(lab: Lab, share: float) -> Colour:
    hex_colour = from_oklab(lab)
    return Colour(hex=hex_colour, share=round(share, 3), name=name_of(hex_colour))

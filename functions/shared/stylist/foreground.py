"""Which pixels of a small picture are the thing photographed and which its background, without a model.

A two-sided colour model: the middle of the picture says what the thing looks like, the border what the background looks
like; each pass re-reads both from the pixels that the pass before believed. Pure Python: about 10 ms for 64 px.
"""

import math
from collections import Counter
from dataclasses import dataclass
from itertools import accumulate

from shared.stylist.colour import oklab

Lab = tuple[float, float, float]
_CLUSTERS = 14
_PASSES = 5
_ROUNDS = 3
_CELLS = 40
_CENTRE, _NEAR = 0.33, 0.61


@dataclass(frozen=True)
class Raster:
    """A small picture: `labs` holds OKLab pixels row by row."""

    width: int
    height: int
    labs: list[Lab]


def raster(rgb: bytes, width: int, height: int) -> Raster:
    """From packed 8-bit sRGB; colours are kept to 5 bits a channel, which is finer than any name."""
    coarse = rgb.translate(_FIVE_BITS)
    pixels = [coarse[start : start + 3] for start in range(0, len(coarse), 3)]
    labs = {pixel: oklab(f"#{pixel.hex()}") for pixel in set(pixels)}
    return Raster(width, height, [labs[pixel] for pixel in pixels])


def foreground(picture: Raster) -> list[float]:
    """Probability (0-1) of each pixel to belong to the thing in the middle."""
    labels, count = clusters(picture.labs, _CLUSTERS)
    sizes = [labels.count(label) for label in range(count)]
    belief = _centre_prior(picture.width, picture.height)
    expected = [0.03 + _CENTRE * centre for centre in belief]
    for _ in range(_PASSES):
        odds = _odds(labels, sizes, belief)
        near = _blur(belief, picture.width, 2)
        belief = [
            (inside := odds[label] * (prior := centre + _NEAR * around)) / (inside + 1 - prior)
            for label, around, centre in zip(labels, near, expected, strict=True)
        ]
    return _blur(belief, picture.width, 1)


def clusters(labs: list[Lab], count: int) -> tuple[list[int], int]:
    """A cluster number for each colour, and how many clusters there are: k-means, seeded by the farthest colours."""
    cell_of, weights = _cells(labs)
    centres = _far_apart(weights, count)
    nearest: dict[Lab, int] = {}
    for _ in range(_ROUNDS):
        nearest = {cell: _nearest(cell, centres) for cell in weights}
        centres = _means(weights, nearest, centres)
    return [nearest[cell_of[lab]] for lab in labs], len(centres)


_FIVE_BITS = bytes(min(255, (value & 0xF8) + 4) for value in range(256))


def _centre_prior(width: int, height: int) -> list[float]:
    """High in the middle, next to nothing at the border."""

    def along(position: int, length: int) -> float:
        offset = abs((position + 0.5) / length - 0.5) * 2
        return 1 - offset**3

    rows = [along(y, height) for y in range(height)]
    columns = [along(x, width) for x in range(width)]
    return [0.02 + 0.9 * row * column for row in rows for column in columns]


def _odds(labels: list[int], sizes: list[int], belief: list[float]) -> list[float]:
    """For each cluster: how much likelier its colour is inside than outside."""
    inside = [1.0] * len(sizes)
    for label, p in zip(labels, belief, strict=True):
        inside[label] += p
    outside = [size + 2 - part for size, part in zip(sizes, inside, strict=True)]
    ratio = sum(outside) / sum(inside)
    return [ratio * part / rest for part, rest in zip(inside, outside, strict=True)]


def _blur(values: list[float], width: int, radius: int) -> list[float]:
    """Mean over a square. Rows run on into each other, which does no harm: both ends of a row are ground."""
    span = 2 * radius + 1
    sums = [0.0, *accumulate([values[0]] * radius + values + [values[-1]] * radius)]
    level = [end - start for start, end in zip(sums, sums[span:], strict=False)]
    padded = level[:width] * radius + level + level[-width:] * radius
    share = 1 / span**2
    return [sum(column) * share for column in zip(*(padded[row * width :] for row in range(span)), strict=False)]


def _cells(labs: list[Lab]) -> tuple[dict[Lab, Lab], Counter[Lab]]:
    """Colours too near to be told apart as one, their mean: the mean of each colour, and how many pixels each mean has."""
    shades = Counter(labs)
    members: dict[tuple[int, ...], list[Lab]] = {}
    for lab in shades:
        members.setdefault(tuple(round(axis * _CELLS) for axis in lab), []).append(lab)
    cell_of: dict[Lab, Lab] = {}
    weights: Counter[Lab] = Counter()
    for near in members.values():
        whole = sum(shades[lab] for lab in near)
        light, a, b = (sum(lab[axis] * shades[lab] for lab in near) / whole for axis in range(3))
        weights[light, a, b] += whole
        cell_of.update(dict.fromkeys(near, (light, a, b)))
    return cell_of, weights


def _far_apart(weights: Counter[Lab], count: int) -> list[Lab]:
    """The commonest colour, then again and again the colour that is far from all chosen ones and common."""
    chosen = [weights.most_common(1)[0][0]]
    gap = {lab: math.dist(lab, chosen[0]) for lab in weights}
    common = {lab: math.sqrt(weight) for lab, weight in weights.items()}
    while len(chosen) < count and max(gap.values()) > 0.03:
        best = max(weights, key=lambda lab: gap[lab] ** 2 * common[lab])
        chosen.append(best)
        gap = {lab: min(old, math.dist(lab, best)) for lab, old in gap.items()}
    return chosen


def _nearest(lab: Lab, centres: list[Lab]) -> int:
    gaps = [math.dist(lab, centre) for centre in centres]
    return gaps.index(min(gaps))


def _means(weights: Counter[Lab], nearest: dict[Lab, int], centres: list[Lab]) -> list[Lab]:
    sums = [[0.0, 0.0, 0.0, 0.0] for _ in centres]
    for lab, index in nearest.items():
        total, weight = sums[index], weights[lab]
        for axis in range(3):
            total[axis] += lab[axis] * weight
        total[3] += weight
    return [(s[0] / s[3], s[1] / s[3], s[2] / s[3]) if s[3] else centres[i] for i, s in enumerate(sums)]

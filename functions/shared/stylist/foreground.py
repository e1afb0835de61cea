"""Which pixels of a small picture are the thing photographed and which its background, without a model.

A two-sided colour model: the middle of the picture says what the thing looks like, the border what the background looks
like; each pass re-reads both from the pixels that the pass before believed. Pure Python: about 60 ms for 96 px.
"""

import math
from collections import Counter
from dataclasses import dataclass

from shared.stylist.colour import oklab

Lab = tuple[float, float, float]
_CLUSTERS = 14
_PASSES = 5


@dataclass(frozen=True)
class Raster:
    """A small picture: `labs` holds OKLab pixels row by row."""

    width: int
    height: int
    labs: list[Lab]


def raster(rgb: bytes, width: int, height: int) -> Raster:
    """From packed 8-bit sRGB; colours are kept to 5 bits a channel, which is finer than any name."""
    coarse = rgb.translate(_FIVE_BITS)
    cache: dict[bytes, Lab] = {}
    labs = []
    for start in range(0, len(coarse), 3):
        pixel = coarse[start : start + 3]
        if pixel not in cache:
            cache[pixel] = oklab(f"#{pixel.hex()}")
        labs.append(cache[pixel])
    return Raster(width, height, labs)


def foreground(picture: Raster) -> list[float]:
    """Probability (0-1) of each pixel to belong to the thing in the middle."""
    labels, count = clusters(picture.labs, _CLUSTERS)
    centre = _centre_prior(picture.width, picture.height)
    belief = centre
    for _ in range(_PASSES):
        likelihood = _likelihood(labels, count, belief)
        near = _blur(belief, picture.width, picture.height)
        belief = [_posterior(likelihood[label], prior, c) for label, prior, c in zip(labels, near, centre, strict=True)]
    return _blur(belief, picture.width, picture.height, 1)


def clusters(labs: list[Lab], count: int) -> tuple[list[int], int]:
    """A cluster number for each colour, and how many clusters there are: k-means, seeded by the farthest colours."""
    weights = Counter(labs)
    centres = _far_apart(weights, count)
    nearest: dict[Lab, int] = {}
    for _ in range(4):
        nearest = {lab: _nearest(lab, centres) for lab in weights}
        centres = _means(weights, nearest, centres)
    return [nearest[lab] for lab in labs], len(centres)


_FIVE_BITS = bytes(min(255, (value & 0xF8) + 4) for value in range(256))


def _centre_prior(width: int, height: int) -> list[float]:
    """High in the middle, next to nothing at the border."""

    def along(position: int, length: int) -> float:
        offset = abs((position + 0.5) / length - 0.5) * 2
        return 1 - offset**3

    rows = [along(y, height) for y in range(height)]
    columns = [along(x, width) for x in range(width)]
    return [0.02 + 0.9 * row * column for row in rows for column in columns]


def _likelihood(labels: list[int], count: int, belief: list[float]) -> list[float]:
    """For each cluster: how much likelier its colour is inside than outside."""
    inside, outside = [1.0] * count, [1.0] * count
    for label, p in zip(labels, belief, strict=True):
        inside[label] += p
        outside[label] += 1 - p
    total_in, total_out = sum(inside), sum(outside)
    return [(i / total_in) / (o / total_out) for i, o in zip(inside, outside, strict=True)]


def _posterior(likelihood: float, near: float, centre: float) -> float:
    prior = min(0.97, max(0.03, 0.65 * near + 0.35 * centre))
    odds = likelihood * prior / (1 - prior)
    return odds / (1 + odds)


def _blur(values: list[float], width: int, height: int, radius: int = 2) -> list[float]:
    rows = [_running_mean(values[y * width : (y + 1) * width], radius) for y in range(height)]
    columns = [_running_mean(list(column), radius) for column in zip(*rows, strict=True)]
    return [value for row in zip(*columns, strict=True) for value in row]


def _running_mean(line: list[float], radius: int) -> list[float]:
    padded = [line[0]] * (radius + 1) + line + [line[-1]] * radius
    span = 2 * radius + 1
    total = sum(padded[:span])
    means = []
    for i in range(len(line)):
        total += padded[i + span] - padded[i]
        means.append(total / span)
    return means


def _far_apart(weights: Counter[Lab], count: int) -> list[Lab]:
    """The commonest colour, then again and again the colour that is far from all chosen ones and common."""
    chosen = [weights.most_common(1)[0][0]]
    gap = {lab: math.dist(lab, chosen[0]) for lab in weights}
    while len(chosen) < count and max(gap.values()) > 0.03:
        best = max(weights, key=lambda lab: gap[lab] ** 2 * weights[lab] ** 0.5)
        chosen.append(best)
        gap = {lab: min(old, math.dist(lab, best)) for lab, old in gap.items()}
    return chosen


def _nearest(lab: Lab, centres: list[Lab]) -> int:
    return min(range(len(centres)), key=lambda i: math.dist(lab, centres[i]))


def _means(weights: Counter[Lab], nearest: dict[Lab, int], centres: list[Lab]) -> list[Lab]:
    sums = [[0.0, 0.0, 0.0, 0.0] for _ in centres]
    for lab, index in nearest.items():
        total, weight = sums[index], weights[lab]
        for axis in range(3):
            total[axis] += lab[axis] * weight
        total[3] += weight
    return [(s[0] / s[3], s[1] / s[3], s[2] / s[3]) if s[3] else centres[i] for i, s in enumerate(sums)]

"""Our own reader's guess of a garment's category from its shape: one small network in plain Python.

Weights: shape_weights.json, made by tests/training/train_shape.py from 3,013 CC0 photographs (see its docstring). On 337
others: right in 76 %, among the first two in 88 %, the slot in 83 %; skirts, outerwear and hats are its weak points, and
a busy ground (a carpet) misleads it.
"""

import json
import math
from functools import lru_cache
from operator import mul
from pathlib import Path
from typing import TypedDict

from describe.shape import CELLS, DIRECTIONS, GRID
from shared.stylist.garments import Category, Guess


class Weights(TypedDict):
    """`mean` and `scale` standardise the features; `hidden` and `output` hold a bias first in each row."""

    classes: list[Category]
    temperature: float
    mean: list[float]
    scale: list[float]
    hidden: list[list[float]]
    output: list[list[float]]


def guesses(features: list[float]) -> list[Guess]:
    """All categories the reader knows, likeliest first; the confidences are calibrated and add up to 1."""
    weights = load()
    logits = [sum(both) / 2 for both in zip(forward(weights, features), forward(weights, mirrored(features)), strict=True)]
    shares = softmax([logit / weights["temperature"] for logit in logits])
    ranked = sorted(zip(weights["classes"], shares, strict=True), key=lambda pair: -pair[1])
    return [Guess(category=category, confidence=round(share, 3)) for category, share in ranked]


@lru_cache(maxsize=1)
def load() -> Weights:
    weights: Weights = json.loads(Path(__file__).with_name("shape_weights.json").read_text())
    return weights


def forward(weights: Weights, features: list[float]) -> list[float]:
    """One logit for each class."""
    scaled = [(x - mean) * scale for x, mean, scale in zip(features, weights["mean"], weights["scale"], strict=True)]
    hidden = [max(0.0, value) for value in layer(weights["hidden"], scaled)]
    return layer(weights["output"], hidden)


def layer(rows: list[list[float]], inputs: list[float]) -> list[float]:
    with_bias = [1.0, *inputs]
    return [sum(map(mul, row, with_bias)) for row in rows]


def softmax(logits: list[float]) -> list[float]:
    top = max(logits)
    parts = [math.exp(logit - top) for logit in logits]
    return [part / sum(parts) for part in parts]


def mirrored(features: list[float]) -> list[float]:
    """The features of the picture as a mirror shows it: a garment stays what it is."""
    return [features[index] for index in _mirror_order()]


@lru_cache(maxsize=1)
def _mirror_order() -> list[int]:
    silhouette = [y * GRID + GRID - 1 - x for y in range(GRID) for x in range(GRID)]
    edges = [
        GRID * GRID + (y * CELLS + CELLS - 1 - x) * DIRECTIONS + -direction % DIRECTIONS
        for y in range(CELLS)
        for x in range(CELLS)
        for direction in range(DIRECTIONS)
    ]
    sizes = GRID * GRID + CELLS * CELLS * DIRECTIONS
    return [*silhouette, *edges, sizes + 1, sizes, *range(sizes + 2, sizes + 14)]

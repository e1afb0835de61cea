"""What a garment photo shows: one garment, or something else. A small network in plain Python over `scene`'s numbers.

Weights: scene_weights.json, made by tests/training/train_scene.py from real photographs of one garment and from made-up
pictures of all else; so it knows what one garment looks like better than it knows cups, cats and crowds. Of 337 other
garments 4 % get a note (2.7 % "not clothing") and 31 % are asked about (22 % without it). Of 27 pictures of other things
from test suites 3 are still trusted (9 without it), 16 get a note; a cup on a saucer is still a hat.
"""

import json
from functools import lru_cache
from pathlib import Path
from typing import Literal, TypedDict, get_args

from describe.shape_model import layer, softmax

Scene = Literal["garment", "several", "other", "person", "people"]
SCENES: tuple[Scene, ...] = get_args(Scene)
_FARTHEST = 5.0


class Weights(TypedDict):
    """`mean` and `scale` standardise the numbers; `hidden` and `output` hold a bias first in each row, `output` by SCENES."""

    mean: list[float]
    scale: list[float]
    hidden: list[list[float]]
    output: list[list[float]]


def chances(numbers: list[float]) -> dict[Scene, float]:
    """How likely each kind of scene is; they add up to 1."""
    return dict(zip(SCENES, forward(load(), numbers), strict=True))


@lru_cache(maxsize=1)
def load() -> Weights:
    weights: Weights = json.loads(Path(__file__).with_name("scene_weights.json").read_text())
    return weights


def forward(weights: Weights, numbers: list[float]) -> list[float]:
    hidden = [max(0.0, value) for value in layer(weights["hidden"], scaled(weights, numbers))]
    return softmax(layer(weights["output"], hidden))


def scaled(weights: Weights, numbers: list[float]) -> list[float]:
    """Cut off far from anything trained on, where a number says no more than that it is far."""
    standard = ((x - mean) * scale for x, mean, scale in zip(numbers, weights["mean"], weights["scale"], strict=True))
    return [max(-_FARTHEST, min(_FARTHEST, value)) for value in standard]

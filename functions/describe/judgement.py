"""What a garment photo shows, as far as our own reader can judge: which category, and whether it is one garment at all."""

from dataclasses import dataclass
from typing import Literal, get_args

import numpy as np
from PIL import Image, ImageOps

from describe.network import Floats, Weights, dense, features, load
from shared.stylist.garments import Category, Guess

SIDE = 160
CATEGORIES: tuple[Category, ...] = (
    "dress", "hat", "longsleeve", "outwear", "pants", "shirt", "shoes", "shorts", "skirt", "t-shirt"
)  # fmt: skip
Scene = Literal["garment", "several", "other", "person", "people"]
SCENES: tuple[Scene, ...] = get_args(Scene)
PEOPLE = 0.65
"""How likely the scene must be for several people to be named."""
UNKNOWN = 1.6
"""How strange a picture is that is neither a garment nor a person: of 337 garments none is, people are up to 1.5,
a cat is 2.3."""


@dataclass(frozen=True)
class Judgement:
    """`guesses` holds all CATEGORIES, likeliest first, as if the picture showed one garment; both add up to 1.

    `strange` is how far the picture is from all garments that the network learned from: 1 is farther than 98 % of others.
    """

    guesses: list[Guess]
    scenes: dict[Scene, float]
    strange: float


def judge(picture: Image.Image) -> Judgement:
    """`picture` is upright RGB of any size; calibrated on photographs that the network did not learn from."""
    weights = load()
    found = features_of(weights, picture)
    shares = softmax(dense(weights, "category", found) / weights["temperature"]).tolist()
    ranked = sorted(zip(CATEGORIES, shares, strict=True), key=lambda pair: -pair[1])
    scenes = softmax(dense(weights, "scene", found)).tolist()
    return Judgement(
        [Guess(category=name, confidence=share) for name, share in ranked],
        dict(zip(SCENES, scenes, strict=True)),
        distance(weights, found) / float(weights["familiar.limit"]),
    )


def features_of(weights: Weights, picture: Image.Image) -> Floats:
    return features(weights, np.asarray(squared(picture, SIDE), np.float32))


def squared(picture: Image.Image, side: int) -> Image.Image:
    """All of the picture in its own proportions, which tell a dress from a top; what is left over has its mean colour."""
    square = picture.resize((1, 1), Image.Resampling.BOX).resize((side, side))
    whole = ImageOps.contain(picture, (side, side), Image.Resampling.BOX)
    square.paste(whole, (round((side - whole.width) / 2), round((side - whole.height) / 2)))
    return square


def distance(weights: Weights, found: Floats) -> float:
    """Mahalanobis distance (squared) to the nearest category's mean (Lee et al. 2018, arXiv:1807.03888)."""
    away = found - weights["familiar.mean"]
    return float(((away @ weights["familiar.precision"]) * away).sum(axis=1).min())


def softmax(values: Floats) -> Floats:
    parts = np.exp(values - values.max())
    return np.asarray(parts / parts.sum())

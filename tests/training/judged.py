"""How good the reader is, judged as a visitor meets it: what it says first, in which slot, and how far to believe it."""

from pathlib import Path
from typing import Any, TypedDict

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from describe.garment import read_garment
from describe.judgement import CATEGORIES
from describe.reader import reduced
from shared.stylist.garments import SLOT_OF

Numbers = NDArray[np.float64]
Truths = NDArray[np.bool_]
BINS = 10


class Report(TypedDict):
    """Shares of all; `calibration_error` is the expected one with its 95 % interval; `by_category` [right, all] of each."""

    photographs: int
    right: float
    among_the_first_two: float
    right_slot: float
    calibration_error: tuple[float, float, float]
    by_category: dict[str, tuple[int, int]]


def report(paths: list[Path]) -> Report:
    """Over photographs that lie in folders named by their category."""
    rows = [(path.parent.name, read(path)) for path in paths]
    right = np.array([truth == said[0]["category"] for truth, said in rows])
    slots = [slot(truth) == slot(said[0]["category"]) for truth, said in rows]
    two = [truth in (guess["category"] for guess in said[:2]) for truth, said in rows]
    confidence = np.array([said[0]["confidence"] for _, said in rows])
    low, high = interval(confidence, right)
    hits = {name: [bool(hit) for (truth, _), hit in zip(rows, right, strict=True) if truth == name] for name in CATEGORIES}
    return Report(
        photographs=len(rows),
        right=float(right.mean()),
        among_the_first_two=float(np.mean(two)),
        right_slot=float(np.mean(slots)),
        calibration_error=(calibration_error(confidence, right), low, high),
        by_category={name: (sum(each), len(each)) for name, each in hits.items()},
    )


def read(path: Path) -> Any:
    with Image.open(path) as picture:
        return read_garment(reduced(picture))["guesses"]


def slot(category: Any) -> str:
    return SLOT_OF[category]


def temperature(logits: Numbers, garment: Numbers, truths: NDArray[np.int64]) -> float:
    """What makes the confidence in the first guess most believable, to a hundredth (Guo et al. 2017, arXiv:1706.04599).

    `garment` is how likely each picture shows one garment: the confidence is that times the category's share.
    """
    right = logits.argmax(axis=1) == truths

    def surprise(degree: float) -> float:
        parts = np.exp((logits - logits.max(axis=1, keepdims=True)) / degree)
        confidence = garment / parts.sum(axis=1)
        return -float(np.log(np.where(right, confidence, 1 - confidence) + 1e-9).mean())

    return float(min(np.arange(0.3, 3.0, 0.01), key=surprise))


def calibration_error(confidence: Numbers, right: Truths) -> float:
    """Expected calibration error over ten bins of equal width (same source)."""
    bins = np.minimum((confidence * BINS).astype(int), BINS - 1)
    gaps = [abs(float((confidence - right)[bins == one].sum())) for one in range(BINS)]
    return sum(gaps) / len(confidence)


def interval(confidence: Numbers, right: Truths, draws: int = 2000) -> tuple[float, float]:
    """95 % percentile bootstrap of the calibration error, seeded."""
    chance = np.random.default_rng(20261122)
    picks = (chance.integers(0, len(right), len(right)) for _ in range(draws))
    errors = [calibration_error(confidence[pick], right[pick]) for pick in picks]
    low, high = np.percentile(errors, [2.5, 97.5])
    return float(low), float(high)

"""Fits the weights of describe/pattern.py: `PYTHONPATH=functions python tests/training/train_pattern.py CLOTHING_DIR`.

CLOTHING_DIR holds train/<category>/*.jpg and validation/<category>/*.jpg of github.com/alexeygrigorev/clothing-dataset-small
(CC0-1.0, Alexey Grigorev and contributors); patterns.tsv says of 171 of them, drawn at random, what a person saw. Half a
minute; prints the weights, and how often they are right of pictures that they were not fitted to.
"""

import sys
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from describe.pattern import PATTERNS
from describe.reader import reduced
from describe.shape import shape_of
from describe.texture import texture

Floats = NDArray[np.float64]
LABELS = Path(__file__).with_name("patterns.tsv")
COSTS = np.array([1.5, 1.5, 1.5, 1.0])
"""Of missing each pattern: an imagined one is worse than one that is not seen."""
FOLDS, STEPS, RATE = 8, 3000, 0.5


def main(folder: Path) -> None:
    numbers, seen = examples(folder)
    order = np.random.default_rng(20261122).permutation(len(numbers))
    confusion = np.zeros((len(PATTERNS), len(PATTERNS)), int)
    for fold in range(FOLDS):
        judged = order[fold::FOLDS]
        weights = fitted(np.delete(numbers, judged, axis=0), np.delete(seen, judged))
        np.add.at(confusion, (seen[judged], (numbers[judged] @ weights).argmax(axis=1)), 1)
    print(f"{confusion.trace()} of {confusion.sum()} right; rows are the truth:", *PATTERNS)
    print(confusion)
    print(np.array2string(fitted(numbers, seen), separator=", ", precision=3, suppress_small=True))


def examples(folder: Path) -> tuple[Floats, NDArray[np.int64]]:
    """(pictures, 6) numbers with the bias, and the places in PATTERNS."""
    rows, seen = [], []
    places = {str(pattern): place for place, pattern in enumerate(PATTERNS)}
    for line in LABELS.read_text().splitlines():
        name, pattern = line.split("\t")
        with Image.open(next(folder.glob(f"*/{name}"))) as source:
            picture = reduced(source)
        if found := texture(picture, shape_of(picture)):
            rows.append([*found, 1.0])
            seen.append(places[pattern])
    return np.array(rows), np.array(seen)


def fitted(numbers: Floats, seen: NDArray[np.int64]) -> Floats:
    """Weights of a multinomial logistic regression, shrunk a little towards nothing."""
    middle, spread = numbers[:, :-1].mean(axis=0), numbers[:, :-1].std(axis=0)
    even = np.hstack([(numbers[:, :-1] - middle) / spread, numbers[:, -1:]])
    truth = np.eye(len(PATTERNS))[seen]
    weights = np.zeros((even.shape[1], len(PATTERNS)))
    for _ in range(STEPS):
        chances = np.exp(even @ weights - (even @ weights).max(axis=1, keepdims=True))
        chances /= chances.sum(axis=1, keepdims=True)
        slope = even.T @ ((chances - truth) * COSTS[seen][:, None])
        weights -= RATE / len(even) * (slope + np.vstack([weights[:-1], 0 * weights[-1:]]))
    scaled = weights[:-1] / spread[:, None]
    return np.vstack([scaled, weights[-1] - middle @ scaled])


if __name__ == "__main__":
    main(Path(sys.argv[1]))

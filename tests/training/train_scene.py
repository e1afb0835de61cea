"""Trains describe/scene_weights.json: `PYTHONPATH=functions:. python tests/training/train_scene.py CLOTHING_DIR`.

CLOTHING_DIR as in train_shape.py. One garment is learned from its photographs, all else from made_up.py. Seeded; nothing
but the runtime packages. validation/ is only judged: how many real garments are taken for something else.
"""

import json
import math
import random
import sys
from multiprocessing import Pool
from operator import mul
from pathlib import Path

from PIL import Image

from describe.reader import reduced
from describe.scene import scene
from describe.scene_model import SCENES, Weights, forward, scaled
from describe.shape import features, shape_of
from describe.shape_model import layer, softmax
from tests.training.made_up import MAKERS
from tests.training.material import Source
from tests.training.train_shape import varied

Example = tuple[list[float], int]
HIDDEN, EPOCHS, RATE, DECAY, DROPPED, SMOOTHED = 12, 8, 0.002, 0.003, 0.25, 0.05
WEIGHTS = Path(__file__).parents[2] / "functions" / "describe" / "scene_weights.json"


def main(folder: Path) -> None:
    with Pool() as pool:
        real = pool.starmap(photographed, [(path, 1) for path in sorted((folder / "train").rglob("*.jpg"))], chunksize=8)
        judged = pool.starmap(photographed, [(path, 0) for path in sorted((folder / "validation").rglob("*.jpg"))], chunksize=8)
        made = pool.starmap(made_up, [(folder / "train", *task) for task in tasks()], chunksize=8)
    weights = trained([(x, 0) for variants in real for x in variants] + made * 2)
    WEIGHTS.write_text(json.dumps(weights, separators=(",", ":")) + "\n")
    print(json.dumps(report(weights, [variants[0] for variants in judged]), indent=1))


def tasks() -> list[tuple[int, int]]:
    return [(maker, number) for maker, (_, _, count) in enumerate(MAKERS) for number in range(count)]


def photographed(path: Path, copies: int) -> list[list[float]]:
    with Image.open(path) as source:
        picture = source.convert("RGB")
    chance = random.Random(path.name)
    pictures = [reduced(picture), *(reduced(varied(picture, chance)) for _ in range(copies))]
    return [numbers(one) for one in pictures]


def made_up(folder: Path, maker: int, number: int) -> Example:
    make, kind, _ = MAKERS[maker]
    picture = reduced(make(Source(folder, random.Random(f"{maker} {number}"))))
    return numbers(picture), SCENES.index(kind)


def numbers(picture: Image.Image) -> list[float]:
    shape = shape_of(picture)
    return [*features(picture, shape), *scene(picture, shape)]


def trained(examples: list[Example]) -> Weights:
    """Plain stochastic descent on one hidden layer, inputs dropped at random."""
    random.seed(20261122)
    weights = _start([x for x, _ in examples])
    inputs = [(scaled(weights, x), label) for x, label in examples]
    for epoch in range(EPOCHS):
        rate = RATE * (1 + math.cos(math.pi * epoch / EPOCHS))
        random.shuffle(inputs)
        for x, label in inputs:
            _step(weights, [1.0, *(value if random.random() > DROPPED else 0.0 for value in x)], label, rate)
    return rounded(weights)


def _start(inputs: list[list[float]]) -> Weights:
    columns = list(zip(*inputs, strict=True))
    mean = [sum(column) / len(column) for column in columns]
    spread = [math.sqrt(sum((x - m) ** 2 for x in column) / len(column)) for column, m in zip(columns, mean, strict=True)]
    size = len(columns)
    return Weights(
        mean=mean,
        scale=[1 / max(s, 0.03) for s in spread],
        hidden=[[0.0] + [random.gauss(0, math.sqrt(1 / size)) for _ in range(size)] for _ in range(HIDDEN)],
        output=[[0.0] + [random.gauss(0, 0.2) for _ in range(HIDDEN)] for _ in SCENES],
    )


def _step(weights: Weights, x: list[float], label: int, rate: float) -> None:
    """One example forward and back."""
    hidden = [1.0, *(max(0.0, sum(map(mul, row, x))) for row in weights["hidden"])]
    shares = softmax(layer(weights["output"], hidden[1:]))
    errors = [share - (1 - SMOOTHED if i == label else SMOOTHED / (len(SCENES) - 1)) for i, share in enumerate(shares)]
    back = [sum(e * row[j] for e, row in zip(errors, weights["output"], strict=True)) for j in range(1, HIDDEN + 1)]
    fade = 1 - rate * DECAY
    for i, error in enumerate(errors):
        weights["output"][i] = [w * fade - rate * error * v for w, v in zip(weights["output"][i], hidden, strict=True)]
    for j, gradient in enumerate(back):
        if hidden[j + 1] > 0:
            push = rate * gradient
            weights["hidden"][j] = [w * fade - push * v for w, v in zip(weights["hidden"][j], x, strict=True)]


def report(weights: Weights, garments: list[list[float]]) -> dict[str, float]:
    """Of real garments: the part that is taken for something else, at several bars."""
    doubts = [1 - forward(weights, x)[0] for x in garments]
    return {f"over {bar}": round(sum(doubt > bar for doubt in doubts) / len(doubts), 3) for bar in (0.3, 0.5, 0.6, 0.7, 0.8)}


def rounded(weights: Weights) -> Weights:
    for name in ("hidden", "output"):
        weights[name] = [[round(value, 3) for value in row] for row in weights[name]]
    weights["mean"] = [round(value, 3) for value in weights["mean"]]
    weights["scale"] = [round(value, 2) for value in weights["scale"]]
    return weights


if __name__ == "__main__":
    main(Path(sys.argv[1]))

"""Trains describe/shape_weights.json: `PYTHONPATH=functions python tests/training/train_shape.py CLOTHING_DIR`.

CLOTHING_DIR holds train/<category>/*.jpg and validation/<category>/*.jpg of github.com/alexeygrigorev/clothing-dataset-small
(CC0-1.0, Alexey Grigorev and contributors). Seeded; nothing but the runtime packages. One tenth of train/ fits the
temperature; validation/ is only ever judged.
"""

import json
import math
import random
import sys
from collections import Counter
from multiprocessing import Pool
from pathlib import Path

from PIL import Image

from describe.shape import features, shape_of
from describe.shape_model import Weights, forward, mirrored, softmax
from shared.stylist.garments import SLOT_OF, Category

Example = tuple[list[list[float]], int]
"""The features of one photo as it is, then of slightly turned, cut and lit copies; and its class."""
CLASSES: list[Category] = ["dress", "hat", "longsleeve", "outwear", "pants", "shirt", "shoes", "shorts", "skirt", "t-shirt"]
HIDDEN, EPOCHS, RATE, DECAY, DROPPED = 36, 60, 0.006, 0.004, 0.3
COPIES = 3
WEIGHTS = Path(__file__).parents[2] / "functions" / "describe" / "shape_weights.json"


def main(folder: Path) -> None:
    random.seed(20261122)
    examples, judged = load(folder / "train", COPIES), load(folder / "validation", 0)
    random.shuffle(examples)
    held = len(examples) // 10
    weights = trained(examples[held:])
    weights["temperature"] = best_temperature(weights, examples[:held])
    WEIGHTS.write_text(json.dumps(weights, separators=(",", ":")) + "\n")
    print(json.dumps(report(weights, judged), indent=1))


def load(folder: Path, copies: int) -> list[Example]:
    found = [(path, CLASSES.index(name)) for name in CLASSES for path in sorted((folder / name).glob("*.jpg"))]
    with Pool() as pool:
        return pool.starmap(_example, [(path, label, copies) for path, label in found], chunksize=16)


def _example(path: Path, label: int, copies: int) -> Example:
    chance = random.Random(path.name)
    with Image.open(path) as source:
        picture = source.convert("RGB")
    pictures = [picture, *(varied(picture, chance) for _ in range(copies))]
    return [features(one, shape_of(one)) for one in pictures], label


def varied(picture: Image.Image, chance: random.Random) -> Image.Image:
    """The same photo as another hand would have taken it."""
    turned = picture.rotate(chance.uniform(-14, 14), Image.Resampling.BILINEAR, fillcolor=picture.getpixel((2, 2)))
    width, height = picture.size
    left, right = chance.uniform(0, 0.1) * width, (1 - chance.uniform(0, 0.1)) * width
    top, bottom = chance.uniform(0, 0.1) * height, (1 - chance.uniform(0, 0.1)) * height
    stretch = chance.uniform(0.85, 1.15)
    size = round((right - left) * stretch), round((bottom - top) / stretch)
    light = chance.uniform(0.75, 1.2)
    return turned.resize(size, box=(left, top, right, bottom)).point(lambda value: value * light)


def trained(examples: list[Example]) -> Weights:
    """Plain stochastic descent on one hidden layer, each picture mirrored half the time, inputs dropped at random."""
    weights = _start([variants[0] for variants, _ in examples])
    rare = Counter(label for _, label in examples)
    typical = len(examples) / len(CLASSES)
    for epoch in range(EPOCHS):
        rate = RATE * 0.5 * (1 + math.cos(math.pi * epoch / EPOCHS))
        random.shuffle(examples)
        for variants, label in examples:
            x = random.choice(variants)
            step(weights, x if random.random() < 0.5 else mirrored(x), label, rate * (typical / rare[label]) ** 0.3)
    return _rounded(weights)


def _start(inputs: list[list[float]]) -> Weights:
    columns = list(zip(*inputs, strict=True))
    mean = [sum(column) / len(column) for column in columns]
    spread = [math.sqrt(sum((x - m) ** 2 for x in column) / len(column)) for column, m in zip(columns, mean, strict=True)]
    size = len(columns)
    return Weights(
        classes=CLASSES,
        temperature=1.0,
        mean=mean,
        scale=[1 / max(s, 0.02) for s in spread],
        hidden=[[0.0] + [random.gauss(0, math.sqrt(1 / size)) for _ in range(size)] for _ in range(HIDDEN)],
        output=[[0.0] + [random.gauss(0, math.sqrt(1 / HIDDEN)) for _ in range(HIDDEN)] for _ in CLASSES],
    )


def step(weights: Weights, x: list[float], label: int, rate: float) -> None:
    """One example forward and back."""
    keep = 1 / (1 - DROPPED)
    scaled = [1.0] + [
        (value - mean) * scale * keep if random.random() > DROPPED else 0.0
        for value, mean, scale in zip(x, weights["mean"], weights["scale"], strict=True)
    ]
    hidden = [1.0] + [max(0.0, sum(w * v for w, v in zip(row, scaled, strict=True))) for row in weights["hidden"]]
    shares = softmax([sum(w * v for w, v in zip(row, hidden, strict=True)) for row in weights["output"]])
    errors = [share - (0.92 if i == label else 0.08 / (len(CLASSES) - 1)) for i, share in enumerate(shares)]
    back = [sum(e * row[j] for e, row in zip(errors, weights["output"], strict=True)) for j in range(1, HIDDEN + 1)]
    fade = 1 - rate * DECAY
    for i, error in enumerate(errors):
        weights["output"][i] = [w * fade - rate * error * v for w, v in zip(weights["output"][i], hidden, strict=True)]
    for j, gradient in enumerate(back):
        if hidden[j + 1] > 0:
            push = rate * gradient
            weights["hidden"][j] = [w * fade - push * v for w, v in zip(weights["hidden"][j], scaled, strict=True)]


def best_temperature(weights: Weights, examples: list[Example]) -> float:
    """The temperature under which pictures that were not trained on are the least surprising."""
    logits = [(both(weights, variants[0]), label) for variants, label in examples]

    def surprise(temperature: float) -> float:
        return -sum(math.log(softmax([v / temperature for v in values])[label]) for values, label in logits)

    return min((t / 20 for t in range(8, 60)), key=surprise)


def both(weights: Weights, x: list[float]) -> list[float]:
    return [(a + b) / 2 for a, b in zip(forward(weights, x), forward(weights, mirrored(x)), strict=True)]


def report(weights: Weights, judged: list[Example]) -> dict[str, object]:
    ranks, slots, sure = [], 0, []
    per_class: dict[str, list[int]] = {name: [] for name in CLASSES}
    for variants, label in judged:
        shares = softmax([v / weights["temperature"] for v in both(weights, variants[0])])
        order = sorted(range(len(CLASSES)), key=lambda i: -shares[i])
        ranks.append(order.index(label))
        slots += SLOT_OF[CLASSES[order[0]]] == SLOT_OF[CLASSES[label]]
        sure.append((shares[order[0]], order[0] == label))
        per_class[CLASSES[label]].append(int(order[0] == label))
    count = len(judged)
    return {
        "pictures": count,
        "top_1": round(sum(rank == 0 for rank in ranks) / count, 3),
        "top_2": round(sum(rank <= 1 for rank in ranks) / count, 3),
        "slot": round(slots / count, 3),
        "calibration_error": round(_calibration_error(sure), 3),
        "per_class": {name: round(sum(hits) / max(1, len(hits)), 2) for name, hits in per_class.items()},
    }


def _calibration_error(sure: list[tuple[float, bool]]) -> float:
    bins: dict[int, list[tuple[float, bool]]] = {}
    for share, right in sure:
        bins.setdefault(min(9, int(share * 10)), []).append((share, right))
    gaps = [abs(sum(s for s, _ in rows) - sum(r for _, r in rows)) for rows in bins.values()]
    return sum(gaps) / len(sure)


def _rounded(weights: Weights) -> Weights:
    for name in ("hidden", "output"):
        weights[name] = [[round(value, 3) for value in row] for row in weights[name]]
    weights["mean"] = [round(value, 3) for value in weights["mean"]]
    weights["scale"] = [round(value, 2) for value in weights["scale"]]
    return weights


if __name__ == "__main__":
    main(Path(sys.argv[1]))

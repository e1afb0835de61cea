"""Do the rules tell a painter's and kimono designer's combinations from colours put together by chance?"""

import json
from pathlib import Path
from random import Random
from statistics import mean, stdev

from shared.stylist.harmony import harmony_of

Combination = tuple[str, ...]

DRAWS, SEED = 20, 1933
_DATA = json.loads((Path(__file__).parent / "wada.json").read_text())
COLOURS: tuple[str, ...] = tuple(_DATA["colours"])
COMBINATIONS: tuple[Combination, ...] = tuple(tuple(COLOURS[place] for place in row) for row in _DATA["combinations"])


def rates() -> list[float]:
    """For each combination the share of as many random colours, by how often he used them, that score lower; ties half."""
    used, chance = [colour for row in COMBINATIONS for colour in row], Random(SEED)
    return [mean(_beats(row, _drawn(len(row), used, chance)) for _ in range(DRAWS)) for row in COMBINATIONS]


def area() -> tuple[float, tuple[float, float]]:
    """The mean of the rates (0.5 is chance: the area under the curve, size by size) and its 95 % interval."""
    each = rates()
    error = 1.96 * stdev(each) / len(each) ** 0.5
    return mean(each), (mean(each) - error, mean(each) + error)


def _beats(his: Combination, other: Combination) -> float:
    ours, chance = harmony_of(his).score, harmony_of(other).score
    return 0.5 if ours == chance else float(ours > chance)


def _drawn(size: int, used: list[str], chance: Random) -> Combination:
    chosen: dict[str, None] = {}
    while len(chosen) < size:
        chosen[chance.choice(used)] = None
    return tuple(chosen)

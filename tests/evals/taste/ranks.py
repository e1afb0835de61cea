"""Agreement of two orders: Spearman's rank correlation, with an interval over the things that were paired."""

from collections.abc import Callable, Sequence
from itertools import combinations, groupby
from random import Random
from statistics import correlation

Pair = tuple[str, str]
Judge = Callable[[Pair], float]
Interval = tuple[float, float]

RESAMPLES, SEED = 200, 2006
TAILS = 0.025


def spearman(ours: Sequence[float], theirs: Sequence[float]) -> float:
    """-1 to 1; equal values share their mean rank."""
    return correlation(_ranks(ours), _ranks(theirs))


def _ranks(values: Sequence[float]) -> list[float]:
    ranks, before = [0.0] * len(values), 0
    for _, equals in groupby(sorted(range(len(values)), key=values.__getitem__), key=values.__getitem__):
        places = list(equals)
        for place in places:
            ranks[place] = before + (len(places) - 1) / 2
        before += len(places)
    return ranks


def interval(colours: Sequence[str], ours: Judge, theirs: Judge, takes: Callable[[Pair], bool]) -> Interval:
    """95 %, by bootstrap over colours: pairs share colours, so they are no independent sample."""
    known = {pair: (ours(pair), theirs(pair)) for pair in combinations(colours, 2) if takes(pair)}
    chance, values = Random(SEED), []
    for _ in range(RESAMPLES):
        drawn = sorted(chance.choices(range(len(colours)), k=len(colours)))
        both = [known[pair] for one, other in combinations(drawn, 2) if (pair := (colours[one], colours[other])) in known]
        values.append(spearman(*zip(*both, strict=True)))
    values.sort()
    return values[int(TAILS * RESAMPLES)], values[int((1 - TAILS) * RESAMPLES)]

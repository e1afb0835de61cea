"""How long the rule engine takes to advise, and how it grows with the wardrobe."""

import random
import statistics
import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any

import pytest

from shared.stylist.garments import Garment
from shared.stylist.outfits import advise
from shared.stylist.taste import taste_of
from tests.closets import WORN, ask_for, random_wardrobe

SIZES = (10, 30, 100, 300, 1000)
GOALS = {100: 30, 1000: 300}
"""Milliseconds on one idle core (issue *Stylist*)."""
ROUNDS, WARDROBES = 4, 5
GROWTH_AT_MOST = 12
"""From 100 to 1,000 garments, tenfold: what must hold on a busy machine too."""
QUESTIONS = ("출근용 데일리룩 추천", "비 오는 날 결혼식", "weekend trip")


def wardrobe(seed: int, size: int) -> tuple[Garment, ...]:
    """With a fingerprint each, as photos have, so that looking for twins is part of what is measured."""
    chance = random.Random(seed)
    return tuple(replace(garment, hash=f"{chance.getrandbits(64):016x}") for garment in random_wardrobe(seed, size))


def milliseconds(work: Callable[[], object]) -> float:
    """Of the processor, not of the clock: other work on the machine counts as little as it can."""
    begun = time.process_time()
    work()
    return (time.process_time() - begun) * 1000


def times(size: int) -> list[float]:
    """Fresh garments each round, for nothing of a piece is known from the question before; other seeds warm the tables."""
    found = []
    for seed in range(WARDROBES):
        for text in QUESTIONS:
            for round_ in range(ROUNDS):
                closet = wardrobe(100 * seed + round_, size)
                ask = ask_for(text, closet)
                scene: dict[str, Any] = {"taste": taste_of({}), "worn": WORN, "recent": (), "season": "autumn"}
                found.append(milliseconds(partial(advise, closet, ask, **scene)))
    return found


def test_growth_from_ten_to_a_thousand_garments(capsys: pytest.CaptureFixture[str]) -> None:
    times(30)
    measured = {size: times(size) for size in SIZES}
    usual = statistics.median(measured[100])
    with capsys.disabled():
        print("\n  garments   median ms   worst ms   to 100   goal ms")
        for size, found in measured.items():
            middle, goal = statistics.median(found), GOALS.get(size, "")
            print(f"  {size:8}   {middle:9.1f}   {max(found):8.1f}   {middle / usual:6.2f}   {goal:>7}")
    assert statistics.median(measured[1000]) / usual <= GROWTH_AT_MOST

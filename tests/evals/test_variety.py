"""Ten asks about one wardrobe use most of it, and no pair of clothes wins them all."""

from tests.evals.cases.talks import TEN_ASKS
from tests.evals.gates import COVERAGE, TOP_PAIR
from tests.evals.metrics.variety import coverage, top_pair
from tests.evals.report import Results
from tests.evals.shown import Shown


def _by_closet(engine: list[Shown]) -> list[list[Shown]]:
    asked = [shown for shown in engine if shown.case == TEN_ASKS.key]
    return [[shown for shown in asked if shown.closet.key == key] for key in TEN_ASKS.closets]


def test_ten_asks_use_most_of_a_wardrobe(engine: list[Shown], results: Results) -> None:
    worst = min((coverage(answers) for answers in _by_closet(engine)), key=lambda found: found.score)
    results.add("engine", "coverage, worst closet", worst, COVERAGE)
    assert worst.score >= COVERAGE, worst.faults


def test_no_pair_of_clothes_wins_every_time(engine: list[Shown], results: Results) -> None:
    found = [top_pair(answers) for answers in _by_closet(engine)]
    worst = max(found, key=lambda pair: pair.score)
    results.add("engine", "top pair, worst closet", worst, TOP_PAIR, at_most=True)
    assert worst.score <= TOP_PAIR, [pair.faults for pair in found]

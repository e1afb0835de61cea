"""Ten asks about one wardrobe use most of it, and no pair of clothes wins them all."""

from tests.evals.gates import COVERAGE, TOP_PAIR
from tests.evals.metrics.variety import least_coverage, most_frequent_pair
from tests.evals.report import Results
from tests.evals.shown import Shown


def test_ten_asks_use_most_of_a_wardrobe(engine: list[Shown], results: Results) -> None:
    worst = least_coverage(engine)
    results.add("engine", "coverage, worst closet", worst, COVERAGE)
    assert worst.of > 0
    assert worst.score >= COVERAGE, worst.faults


def test_no_pair_of_clothes_wins_every_time(engine: list[Shown], results: Results) -> None:
    worst = most_frequent_pair(engine)
    results.add("engine", "top pair, worst closet", worst, TOP_PAIR, at_most=True)
    assert worst.of > 0
    assert worst.score <= TOP_PAIR, worst.faults

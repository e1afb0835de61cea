"""The rules' taste against published judges, and that the judges are put down as published."""

from collections.abc import Callable

import pytest

from shared.stylist.colour import NAMES, key_of
from tests.evals.taste import ou_luo, schloss_palmer, wada
from tests.evals.taste.checks import CHECKS, Check
from tests.evals.taste.cloth import CLOTH
from tests.evals.taste.ranks import interval, spearman

WHITE, BLACK, RED, GREEN = "#ffffff", "#000000", "#c1121f", "#1f7a3d"


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.name.strip())
def test_the_rules_agree_with_a_judge_from_outside_as_much_as_they_did(check: Check) -> None:
    value = check.value()
    print(f"{check.name.strip()}: {value:.2f} of {check.count}, chance {check.chance:.2f}, floor {check.floor:.2f}")
    assert value >= check.floor


@pytest.mark.parametrize("name", sorted(NAMES))
def test_every_named_colour_is_judged_by_a_cloth_that_is_called_so(name: str) -> None:
    assert key_of(CLOTH[name]) == name


def test_a_colour_with_itself_has_the_harmony_that_the_formula_gives() -> None:
    assert ou_luo.relation(RED, RED) == pytest.approx(0.04 + 0.53 * 0.664037 + 0.14 - 0.15 * 0.964028, abs=1e-6)


def test_white_with_black_has_the_harmony_that_the_formula_gives() -> None:
    lightness, contrast = 0.28 + 0.54 * -0.752811, 0.14 + 0.15
    greys = 2 * 0.0179862 * -0.257245
    assert ou_luo.harmony(WHITE, BLACK) == pytest.approx(0.04 + 0.53 * 0.664037 + contrast + lightness + greys, abs=0.01)


@pytest.mark.parametrize("judge", [ou_luo.relation, schloss_palmer.preference])
def test_both_models_like_near_hues_better_than_far_ones(judge: Callable[[str, str], float]) -> None:
    assert judge(RED, "#a81c24") > judge(RED, GREEN)


@pytest.mark.parametrize("judge", [ou_luo.relation, schloss_palmer.preference])
def test_both_models_like_light_with_dark_better_than_dark_with_dark(judge: Callable[[str, str], float]) -> None:
    assert judge("#9cc4e8", "#1f2a4d") > judge("#131f3a", "#1f2a4d")


def test_preference_counts_the_short_way_round_the_hue_circle() -> None:
    assert schloss_palmer.preference("#b0247a", "#c1121f") > schloss_palmer.preference("#b0247a", GREEN)


def test_rank_correlation_is_one_for_one_order_and_shares_the_rank_of_equals() -> None:
    assert spearman([1, 2, 3], [10, 20, 900]) == pytest.approx(1)
    assert spearman([1, 2, 3], [3, 2, 1]) == pytest.approx(-1)
    assert spearman([1, 1, 2, 2], [1, 2, 3, 4]) == pytest.approx(0.894427, abs=1e-6)


def test_the_interval_holds_what_a_judge_agrees_on_with_itself() -> None:
    def lightness(pair: tuple[str, str]) -> float:
        return int(pair[0][1:], 16) + int(pair[1][1:], 16)

    low, high = interval(tuple(CLOTH.values()), lightness, lightness, lambda pair: True)
    assert low == pytest.approx(1)
    assert high == pytest.approx(1)


def test_wadas_book_is_whole() -> None:
    assert (len(set(wada.COLOURS)), len(wada.COMBINATIONS)) == (159, 348)
    assert [sum(len(row) == size for row in wada.COMBINATIONS) for size in (2, 3, 4)] == [120, 120, 108]

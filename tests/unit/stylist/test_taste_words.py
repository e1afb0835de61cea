"""What an answer says of taste: what is kept, a wish for a colour that was met or could not be; and what it never says."""

import pytest

from tests.closets import RICH, all_words, ranked, told
from tests.wardrobes import garment

SEEDS = [f"turn-{number}" for number in range(6)]
BLACK = (
    garment(21, "t-shirt", "#1a1a1c", subcategory="polo shirt", pattern="plain"),
    garment(22, "pants", "#1a1a1c", subcategory="slacks", pattern="plain"),
)


@pytest.mark.parametrize("seed", SEEDS)
def test_what_is_owned_and_left_out_is_said_in_english_as_one_says_it(seed: str) -> None:
    belt = told("outfit for work, I already have a belt", RICH, seed=seed).reply
    assert "a belt" in belt
    skirt = told("outfit for work, I hate my skirt", RICH, seed=seed).reply
    assert "skirts" in skirt
    assert "black" in told("I don't like black", RICH, seed=seed).reply


@pytest.mark.parametrize(
    ("text", "numbers"), [("출근, 올블랙으로", {21, 22}), ("all black for work", {21, 22}), ("something red", {6})]
)
def test_a_wished_colour_is_worn_where_there_is_such_a_piece(text: str, numbers: set[int]) -> None:
    assert numbers <= ranked(text, (*RICH, *BLACK))[0].numbers


def test_no_wished_colour_outweighs_the_occasion() -> None:
    red = garment(30, "pants", "#c1121f", subcategory="sweatpants", pattern="plain")
    assert 30 not in ranked("장례식, 빨간색으로 입고 싶어", (*RICH, red))[0].numbers
    assert 30 not in ranked("면접, 빨간색으로 입고 싶어", (*RICH, red))[0].numbers


@pytest.mark.parametrize("seed", SEEDS)
def test_a_colour_that_could_not_be_met_is_said_kindly_and_one_that_was_met_is_not(seed: str) -> None:
    said = told("출근, 올블랙으로", RICH, seed=seed)
    assert "검은 옷" in said.reply
    assert "다른 색" in said.reply
    assert "purple" in told("something purple", RICH, seed=seed).reply
    assert "other colours" not in told("all black for work", BLACK, seed=seed).reply
    assert "other colours" not in told("something red", RICH, seed=seed).reply


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("text", ["장례식", "면접", "상견례", "funeral", "interview"])
def test_where_much_is_asked_nothing_is_tucked_in_by_half_nor_varied(text: str, seed: str) -> None:
    plain = (garment(1, "shirt", "#f1f1f2", pattern="plain"), garment(4, "pants", "#1a1a1c", pattern="plain"))
    striped = (garment(1, "shirt", "#f1f1f2", pattern="striped"), plain[1])
    dark = (garment(1, "shirt", "#1f2a4d", pattern="plain"), plain[1])
    words = " ".join(said for closet in (plain, striped, dark) for said in all_words(told(text, closet, seed=seed)))
    assert not [half for half in ("앞쪽만", "빼면 편", "빼 주세요", "half tuck", "left out", "leave it out") if half in words]
    if text in ("장례식", "funeral"):
        assert not [
            more for more in ("소품을", "소품 하나", "소품으로", "변화를", "accessor", "bring the change") if more in words
        ]


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize(("text", "better"), [("비 오는 날 카페", "나아요"), ("a café in the rain", "go with")])
def test_a_headline_does_not_praise_what_its_own_tip_warns_of(text: str, better: str, seed: str) -> None:
    jeans = (garment(1, "t-shirt", "#f1f1f2", pattern="plain"), garment(5, "pants", "#4069a6", subcategory="jeans"))
    chinos = (jeans[0], garment(5, "pants", "#cdbb9f", subcategory="chinos"))
    assert better not in told(text, jeans, seed=seed).headline
    assert better in " ".join(told(text, chinos, seed=other).headline for other in SEEDS)

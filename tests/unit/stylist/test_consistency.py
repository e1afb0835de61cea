"""What the text says is true of the card beside it."""

from dataclasses import replace

import pytest

from shared.stylist.cards import OutfitCard
from tests.closets import NEWCOMER, NEWCOMER_WORN, ask_for, told
from tests.wardrobes import garment

SEEDS = [f"turn-{number}" for number in range(9)]
WORK = ask_for("출근")
BLAZER = garment(3, "outwear", "#776b61", subcategory="blazer", pattern="checked")
TEE = replace(NEWCOMER[4], number=1)


def gaps(card: OutfitCard | None) -> dict[str, str]:
    assert card
    return {gap["slot"]: gap["advice"] for gap in card["missing"]}


@pytest.mark.parametrize("seed", SEEDS)
def test_a_checked_layer_is_not_called_plain(seed: str) -> None:
    said = told("면접, 블레이저는 그대로", (TEE, NEWCOMER[1], BLAZER), seed=seed)
    pattern = said.reply.split("**무늬**: ")[1].split("\n")[0]
    assert "체크무늬" in pattern
    assert "블레이저" in pattern
    striped = told("면접, 블레이저는 그대로", (*NEWCOMER[:2], BLAZER), seed=seed).reply.split("**무늬**: ")[1].split("\n")[0]
    assert "체크무늬" not in striped
    english = told("interview, keep the blazer", (TEE, NEWCOMER[1], BLAZER), seed=seed)
    assert "blazer" in english.reply.split("**Pattern**")[1].split("\n")[0]


@pytest.mark.parametrize("seed", SEEDS)
def test_a_layer_is_not_asked_for_where_one_is_on_the_card_or_unwanted(seed: str) -> None:
    with_layer = told("면접", NEWCOMER, seed=seed)
    without = told("겉옷 빼고", NEWCOMER, previous=ask_for("면접"), seed=seed)
    assert "겉옷을 더해" not in with_layer.reply + without.reply


@pytest.mark.parametrize("seed", SEEDS)
def test_clothes_too_good_for_a_hike_are_not_called_dressed_when_they_are_easy(seed: str) -> None:
    said = told("등산", (TEE, NEWCOMER[1]), seed=seed)
    assert not [word for word in ("갖춘", "단정해", "소매를 걷") if word in said.reply.split("**실루엣**")[1].split("핏")[0]]


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize(("question", "words"), [("출근", ("신발",)), ("outfit for work", ("shoe",))])
def test_a_belt_is_matched_to_shoes_only_where_there_are_such_shoes(seed: str, question: str, words: tuple[str]) -> None:
    white = garment(4, "shoes", "#f1f1f2", subcategory="loafers")
    beside_white = gaps(told(question, (*NEWCOMER[:3], white), seed=seed).main)["accessory"]
    nowhere = gaps(told(question, NEWCOMER[:3], taste={"owned": ["shoes"]}, seed=seed).main)["accessory"]
    assert not [word for word in words if word in beside_white + nowhere]
    brown = garment(4, "shoes", "#5e3d2b", subcategory="loafers")
    beside_brown = gaps(told(question, (*NEWCOMER[:3], brown), seed=seed).main)["accessory"]
    assert "갈색" in beside_brown or "brown" in beside_brown
    assert [word for word in words if word in beside_brown]


def test_rain_boots_are_no_advice_for_a_hike_or_a_workout() -> None:
    for text in ("비 오는 날 등산", "비 오는 날 헬스장"):
        assert "레인부츠" not in "".join(gaps(told(text, NEWCOMER[:3], worn=NEWCOMER_WORN).main).values())

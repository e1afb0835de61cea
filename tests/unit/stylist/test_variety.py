"""Variety uses a wardrobe broadly, but never at the price of the occasion."""

from collections.abc import Sequence

import pytest

from shared.stylist.advice import Outfit
from shared.stylist.occasion import Ask
from tests.closets import NEWCOMER, NEWCOMER_WORN, ask_for, ranked
from tests.mixed_closets import mixed_closet
from tests.wardrobes import garment

EARLIER = ["출근", "비 와요", "데이트", "소개팅", "카페", "여행"]
EARLIER_EN = ["outfit for work", "date night", "museum", "something else"]


def talked(questions: Sequence[str]) -> list[Outfit]:
    """The main outfits of a conversation, question by question."""
    shown: list[Outfit] = []
    previous: Ask | None = None
    for text in questions:
        recent = [outfit.numbers for outfit in shown]
        shown.append(ranked(text, NEWCOMER, previous=previous, recent=recent, worn=NEWCOMER_WORN)[0])
        previous = ask_for(text, NEWCOMER, previous)
    return shown


@pytest.mark.parametrize("text", ["내일 면접이야", "비 오는 날 결혼식 하객룩", "상견례"])
def test_late_in_a_talk_a_formal_occasion_still_gets_the_most_formal_clothes_and_shoes(text: str) -> None:
    assert talked([*EARLIER, text])[-1].numbers >= {1, 2, 4}
    assert talked([*EARLIER, text, "출근", text])[-1].numbers >= {1, 2, 4}


def test_late_in_an_english_talk_the_wedding_gets_no_jeans() -> None:
    assert talked([*EARLIER_EN, "a wedding in the rain"])[-1].numbers >= {1, 2, 4}


def test_a_formal_question_asked_again_and_again_never_falls_a_step() -> None:
    shown = talked(["면접", "면접", "면접 옷", "면접 코디"])
    assert all(outfit.numbers >= {1, 2} for outfit in shown)


def test_mourning_takes_the_black_that_is_worn_before_the_grey_that_is_owned() -> None:
    mourning = talked([*EARLIER, "장례식"])[-1]
    assert [piece["slot"] for piece in mourning.worn] == ["bottom"]
    assert 4 in mourning.numbers


@pytest.mark.parametrize("text", ["운동", "등산", "헬스장"])
def test_sport_gets_no_dress_shoes_but_sport_shoes(text: str) -> None:
    assert 4 not in talked([text])[0].numbers
    trainers = garment(7, "shoes", "#f1f1f2", subcategory="running shoes")
    assert 7 in ranked(text, (*NEWCOMER, trainers))[0].numbers


def test_another_outfit_of_worn_pieces_is_not_shown_twice() -> None:
    shown = talked(["데이트", *["다른 거"] * 6])
    looks = [(outfit.numbers & {1, 2, 5, 6}, tuple(piece["slot"] for piece in outfit.worn)) for outfit in shown]
    assert len(set(looks)) == len(looks)


def test_another_outfit_for_a_wedding_is_the_next_most_formal_one() -> None:
    other = talked(["a wedding", "something else"])[-1]
    assert other.numbers >= {1, 4}
    assert [piece["slot"] for piece in other.worn] == ["bottom"]


def test_other_occasions_of_a_conversation_get_other_clothes_too() -> None:
    closet, previous = mixed_closet(1), None
    shown: list[Outfit] = []
    for text in ["카페", "나들이", "쇼핑", "공연", "학교"]:
        shown.append(ranked(text, closet, previous=previous, recent=[outfit.numbers for outfit in shown])[0])
        previous = ask_for(text, closet, previous)
    pairs = [frozenset(item.number for item in o.garments if item.slot in ("top", "bottom", "dress")) for o in shown]
    assert len(set(pairs)) >= 4
    again = ranked("면접", closet, previous=previous, recent=[outfit.numbers for outfit in shown])[0]
    assert again.numbers == ranked("면접", closet)[0].numbers

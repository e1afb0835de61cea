"""Phrases mean garments: nouns, colours, patterns, numbers, and which of them a sentence refuses."""

from dataclasses import replace

import pytest

from shared.stylist.colour import name_of
from shared.stylist.garments import Colour
from shared.stylist.questions.criteria import Criterion, mentions
from shared.stylist.traits import piece_of
from tests.closets import RICH, ask_for
from tests.wardrobes import garment


def refused(text: str) -> set[int]:
    without = ask_for(text, RICH).without
    return {item.number for item in RICH if any(wish.fits(piece_of(item)) for wish in without)}


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("바지 말고", {4, 5}),
        ("without the jeans", {5}),
        ("청바지 빼고", {5}),
        ("no skirts", {6}),
        ("치마랑 원피스는 빼고", {6, 12}),
        ("not the dress or the skirt", {6, 12}),
        ("4번 빼 줘", {4}),
        ("without [[9]]", {9}),
        ("검정은 싫어", {2, 9}),
        ("I don't like brown", {3, 11}),
        ("꽃무늬는 별로", {12}),
        ("체크 치마 말고", {6}),
        ("흰 셔츠 말고", {1}),
        ("without the black T-shirt", {2}),
        ("셔츠에 청바지 말고 다른 거", {5}),
        ("the shirt but not the jeans", {5}),
        ("상의는 그대로", set()),
        ("블레이저 없이", {7}),
        ("without the jacket", {7}),
        ("코트 빼고", {8}),
        ("운동화 말고", {10}),
    ],
)
def test_what_is_refused(text: str, numbers: set[int]) -> None:
    assert refused(text) == numbers


def test_adjectives_belong_to_the_noun_right_after_them() -> None:
    (found,) = mentions("검은 줄무늬 셔츠")
    assert found.criterion == Criterion(kind="shirt", colours=frozenset({"black"}), pattern="striped")


def test_a_short_word_inside_another_is_not_a_garment() -> None:
    assert mentions("티켓 사러 파티") == []
    assert [m.criterion.kind for m in mentions("흰티에 청바지")] == ["t-shirt", "jeans"]


def test_a_light_trim_does_not_make_a_garment_of_that_colour() -> None:
    plain = garment(1, "t-shirt", "#f1f1f2")
    trim = Colour(hex="#0a0a0c", share=0.1, name=name_of("#0a0a0c"))
    trimmed = replace(plain, colours=(*plain.colours, trim))
    assert not Criterion(colours=frozenset({"black"})).fits(piece_of(trimmed))

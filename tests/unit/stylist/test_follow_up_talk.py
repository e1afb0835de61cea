"""Follow-up wishes, as a person voices them after an outfit was shown."""

import itertools
from collections.abc import Sequence

import pytest

from shared.stylist.cards import OutfitCard
from shared.stylist.garments import Garment
from shared.stylist.narrator import Narration
from shared.stylist.occasion import Ask
from tests.closets import NEWCOMER, NEWCOMER_WORN, ask_for, told
from tests.wardrobes import garment

DRESS, SKIRT = garment(7, "dress", "#1f2a4d", pattern="plain"), garment(8, "skirt", "#5e3d2b", pattern="plain")


def talked(questions: Sequence[str], garments: tuple[Garment, ...] = NEWCOMER) -> list[Narration]:
    """The answers of one conversation."""
    said: list[Narration] = []
    recent: list[frozenset[int]] = []
    cards: list[OutfitCard] = []
    previous: Ask | None = None
    for text in questions:
        answer = told(text, garments, previous=previous, recent=recent, cards=cards, worn=NEWCOMER_WORN)
        previous = ask_for(text, garments, previous)
        said.append(answer)
        cards = [card for card in (answer.main, *answer.alternatives) if card]
        recent = [*recent, frozenset(numbers(answer))] if answer.main else recent
    return said


def numbers(said: Narration) -> set[int]:
    return {item["number"] for item in said.main["items"]} if said.main else set()


def look(said: Narration) -> tuple[frozenset[int], tuple[str, ...]]:
    """What is worn in the main slots."""
    assert said.main
    return frozenset(numbers(said) & {1, 2, 5, 6, 7, 8}), tuple(piece["slot"] for piece in said.main["worn"])


@pytest.mark.parametrize(
    "text", ["치마 말고 바지로", "바지로 바꿔 줘", "trousers instead of the skirt", "not a skirt but trousers"]
)
def test_a_kind_that_is_asked_for_is_worn(text: str) -> None:
    wardrobe = (NEWCOMER[0], NEWCOMER[1], DRESS, SKIRT)
    assert 2 in numbers(talked(["출근", text], wardrobe)[-1])
    assert not {7, 8} & numbers(talked(["출근", text], wardrobe)[-1])


@pytest.mark.parametrize("text", ["블레이저 빼고", "재킷 빼고", "without the blazer", "코트 말고"])
def test_a_layer_of_unknown_kind_is_whatever_it_is_called(text: str) -> None:
    first, second = talked(["비 오는 날 면접", text])
    assert 3 in numbers(first)
    assert 3 not in numbers(second)


def test_wishes_add_up_and_the_formality_stays() -> None:
    for said in talked(["출근", "비 와요", "겉옷 빼고", "재킷 없이", "블레이저도 빼고"])[2:]:
        assert numbers(said) >= {1, 2}
        assert 3 not in numbers(said)


@pytest.mark.parametrize(
    ("first", "text", "alone"), [("출근", "바지 말고", "셔츠만"), ("work", "without trousers", "just the shirt.")]
)
def test_what_is_left_without_a_bottom_is_all_named_and_not_called_an_outfit(first: str, text: str, alone: str) -> None:
    said = talked([first, text])[-1]
    assert said.main
    assert len(said.main["items"]) > 1
    assert ("신발" in said.headline) or ("shoes" in said.headline)
    assert alone not in said.headline
    shown = said.main["reason"] + said.reply
    assert not [word for word in ("차림으로 좋아요", "무난해요", "비즈니스", "suits", "business") if word in shown]


def test_something_else_differs_or_says_that_there_is_nothing_else() -> None:
    few = (NEWCOMER[0], NEWCOMER[3])
    for wardrobe, first in ((NEWCOMER, "데이트"), (few, "데이트"), (few, "바지 말고 데이트")):
        answers = talked([first, *["다른 거"] * 6], wardrobe)
        for before, after in itertools.pairwise(answers):
            stuck = any(word in after.headline for word in ("그대로", "마지막", "다른 옷이 없어요"))
            assert stuck == (look(before) == look(after))


def test_a_worn_piece_that_was_there_before_is_no_change() -> None:
    said = talked(["데이트", "바지만 바꿔 줘", "바지만 바꿔 줘"], (NEWCOMER[0], NEWCOMER[1]))
    assert look(said[1]) != look(said[0])
    assert look(said[2]) != look(said[1]) or "바꿨" not in said[2].headline

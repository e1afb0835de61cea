"""Wishes about single garments hold while a talk goes on, are obeyed by every outfit, and can be taken back."""

from collections.abc import Sequence

import pytest

from shared.stylist.occasion import Ask
from shared.stylist.taste import learn, taste_of
from shared.stylist.traits import piece_of
from tests.closets import RICH, ask_for, ranked

WORK = {"ko": "출근용 데일리룩 추천", "en": "outfit for work"}


def talk(*questions: str) -> Ask:
    """The last question of a conversation, understood."""
    ask: Ask | None = None
    for text in questions:
        ask = ask_for(text, RICH, ask)
    assert ask
    return ask


def shown(questions: Sequence[str]) -> list[frozenset[int]]:
    """All outfits that the rules allow for the last question."""
    before = talk(*questions[:-1]) if len(questions) > 1 else None
    return [outfit.numbers for outfit in ranked(questions[-1], RICH, previous=before)]


@pytest.mark.parametrize("keep", ["3번은 꼭 넣어 줘", "Keep number 3", "니트는 그대로", "keep the sweater"])
@pytest.mark.parametrize("then", ["비 와요", "something else", "더 캐주얼하게"])
def test_what_is_locked_is_in_every_outfit_while_the_talk_goes_on(keep: str, then: str) -> None:
    assert all(3 in numbers for numbers in shown([WORK["ko"], keep, then]))
    assert ask_for(then, RICH, talk(WORK["ko"], keep)).keep == {3}


@pytest.mark.parametrize("refuse", ["4번은 빼 줘", "Leave out number 4", "슬랙스 빼고", "without the slacks"])
@pytest.mark.parametrize("then", ["비 와요", "something else", "더 캐주얼하게"])
def test_what_is_left_out_is_in_no_outfit_while_the_talk_goes_on(refuse: str, then: str) -> None:
    assert shown([WORK["ko"], refuse, then])
    assert not [numbers for numbers in shown([WORK["ko"], refuse, then]) if 4 in numbers]


@pytest.mark.parametrize(
    ("wish", "back"),
    [
        ("자켓은 그대로", "자켓 빼도 돼"),
        ("keep the jacket", "the jacket can go"),
        ("7번은 꼭 넣어 줘", "7번은 빼도 괜찮아요"),
        ("Keep number 7", "no need to keep number 7"),
        ("재킷은 꼭", "재킷은 안 입어도 돼요"),
    ],
)
def test_a_lock_is_taken_back(wish: str, back: str) -> None:
    assert talk(WORK["ko"], wish).keep == {7}
    after = talk(WORK["ko"], wish, back)
    assert after.keep == frozenset()
    assert after.without == ()
    assert not after.another


@pytest.mark.parametrize(
    ("wish", "back"),
    [
        ("청바지 빼고", "청바지 다시 괜찮아"),
        ("without the jeans", "the jeans are fine again"),
        ("without the jeans", "bring back the jeans"),
        ("5번은 빼 줘", "5번은 다시 넣어 줘"),
        ("Leave out number 5", "number 5 is ok"),
        ("청바지 말고", "청바지 입어도 돼요"),
        ("청바지 빼고", "5번은 꼭 넣어 줘"),
    ],
)
def test_a_refusal_is_taken_back(wish: str, back: str) -> None:
    refused = talk(WORK["ko"], wish)
    assert any(criterion.fits(piece_of(RICH[4])) for criterion in refused.without)
    after = talk(WORK["ko"], wish, back)
    assert not any(criterion.fits(piece_of(RICH[4])) for criterion in after.without)
    assert not after.another


def test_a_refusal_after_a_lock_and_a_lock_after_a_refusal_win() -> None:
    assert talk(WORK["ko"], "3번은 꼭 넣어 줘", "3번은 빼 줘").keep == frozenset()
    assert talk(WORK["en"], "Leave out number 3", "Keep number 3").keep == {3}


@pytest.mark.parametrize("text", ["4번 다른 색으로", "Number 4 in another colour"])
def test_another_colour_changes_the_slot_and_is_another_colour(text: str) -> None:
    before = talk(WORK["ko"])
    outfits = ranked(text, RICH, previous=before, recent=[frozenset({1, 4, 9})])
    assert all(1 in outfit.numbers for outfit in outfits)
    bottoms = [garment for garment in outfits[0].garments if garment.slot == "bottom"]
    assert [garment.number for garment in bottoms] != [4]
    assert "navy" not in {piece_of(garment).colour for garment in bottoms}


def test_without_another_colour_at_hand_the_slot_is_not_emptied() -> None:
    few = (RICH[0], RICH[3])
    before = ask_for(WORK["ko"], few)
    ask = ask_for("4번 다른 색으로", few, before)
    assert (ask.change, ask.without) == ("bottom", ())
    assert ranked("4번 다른 색으로", few, previous=before, recent=[frozenset({1, 4})])[0].numbers == {1, 4}


@pytest.mark.parametrize("text", ["왜 청바지는 안 돼?", "why not the jeans?", "왜 자켓이야?", "ㅁㄴㅇㄹ", "고마워요"])
def test_a_question_for_reasons_or_small_talk_brings_no_wish(text: str) -> None:
    before = talk(WORK["ko"], "청바지 빼고")
    after = ask_for(text, RICH, before)
    assert (after.without, after.keep, after.change, after.another) == (before.without, frozenset(), None, False)


def test_a_kept_dislike_is_taken_back_for_good() -> None:
    taste = learn(learn({}, talk("검정은 싫어")), talk("꽃무늬 치마는 싫어"))
    assert (taste["avoid_colours"], taste["avoid_words"]) == (["black"], ["꽃무늬 치마"])
    again = learn(learn(taste, talk("검정 다시 괜찮아")), talk("꽃무늬 치마 이제 괜찮아"))
    assert not taste_of(again).avoid
    assert not taste_of(again).refused

"""Some three hundred sentences in two languages mean exactly what a person would mean by them, and nothing else."""

from collections.abc import Iterable
from typing import Any

import pytest

from shared.stylist.occasion import Ask
from shared.stylist.traits import piece_of
from tests import sentences_en, sentences_hard, sentences_ko, sentences_more
from tests.closets import RICH, ask_for

NOTHING: dict[str, Any] = {
    "intent": "outfit", "occasion": "everyday", "daypart": None, "conditions": set(), "season": None, "shift": 0,
    "leanings": set(), "keep": set(), "without": set(), "change": None, "another": False, "about": None,
    "dislikes": (), "disliked_words": (), "owned": (), "colours_wanted": (), "degrees": None,
}  # fmt: skip
AFTER_WORK = {"ko": ask_for("출근용 데일리룩 추천", RICH), "en": ask_for("outfit for work", RICH)}


def refused(ask: Ask) -> set[int]:
    return {item.number for item in RICH if any(wish.fits(piece_of(item)) for wish in ask.without)}


def meaning(ask: Ask, names: Iterable[str]) -> dict[str, Any]:
    plain = {name: getattr(ask, name) for name in names}
    return plain | {"occasion": ask.occasion.key, "without": refused(ask)}


@pytest.mark.parametrize(("text", "means"), [*sentences_ko.FIRST, *sentences_en.FIRST, *sentences_more.FIRST])
def test_a_first_sentence_means_this_and_nothing_else(text: str, means: dict[str, Any]) -> None:
    expected = NOTHING | means
    assert meaning(ask_for(text, RICH), expected) == expected


@pytest.mark.parametrize(
    ("language", "text", "means"),
    [
        *(("ko", *row) for row in (*sentences_ko.NEXT, *sentences_hard.KO, *sentences_more.KO)),
        *(("en", *row) for row in (*sentences_en.NEXT, *sentences_hard.EN, *sentences_more.EN)),
    ],
)
def test_a_sentence_after_an_outfit_means_this_and_nothing_else(language: str, text: str, means: dict[str, Any]) -> None:
    expected = NOTHING | {"occasion": "work"} | means
    assert meaning(ask_for(text, RICH, AFTER_WORK[language]), expected) == expected


def test_there_are_at_least_75_sentences_in_each_language_and_none_twice() -> None:
    for table in (sentences_ko, sentences_en):
        first, after = ([text for text, _ in rows] for rows in (table.FIRST, table.NEXT))
        assert len(first) + len(after) >= 75
        assert len(set(first)) == len(first)
        assert len(set(after)) == len(after)

"""The model's answer, read while it grows."""

import json
from collections.abc import Iterator
from itertools import count, pairwise
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shared.stylist.checks.growing import (
    AlternativeBegun,
    AlternativeFound,
    Finding,
    FollowUpsFound,
    Growing,
    MainFound,
    MainGrew,
    TextEnded,
    TextGrew,
)
from shared.stylist.errors import ModelError

ANSWER: dict[str, Any] = {
    "headline": '출근엔 [[1]]에 [[2]]를 골랐어요. "좋아요" 👔',
    "main": {"items": [{"number": 1, "reason": "밝아요"}], "worn": [], "reason": "또렷해요"},
    "reply": "색: 밝아요.\n무늬: \\ 없어요.",
    "alternatives": [
        {"change": "owned", "slot": "top", "number": 12, "reason": "b"},
        {"change": "worn", "slot": "bottom", "number": None, "reason": "d"},
    ],
    "follow_ups": ["비 와요", "더 캐주얼하게"],
}
TEXT = json.dumps(ANSWER, ensure_ascii=False)


def always() -> Growing:
    """Parses at every piece."""
    ticks = count()
    return Growing(lambda: float(next(ticks)))


def everything(growing: Growing, pieces: Iterator[str] | list[str]) -> list[Finding]:
    found = [finding for piece in pieces for finding in growing.feed(piece)]
    return [*found, *growing.close()]


def text(found: list[Finding], block: str) -> str:
    return "".join(finding.text for finding in found if isinstance(finding, TextGrew) and finding.id == block)


def rest(found: list[Finding]) -> list[Finding]:
    return [finding for finding in found if not isinstance(finding, TextGrew | TextEnded | MainGrew | AlternativeBegun)]


EVERYTHING = [
    MainFound(ANSWER["main"]),
    *(AlternativeFound(raw) for raw in ANSWER["alternatives"]),
    FollowUpsFound(ANSWER["follow_ups"]),
]


@settings(database=None, deadline=None)
@given(st.lists(st.integers(0, len(TEXT)), max_size=30), st.booleans())
def test_any_cutting_into_pieces_gives_the_same_findings(cuts: list[int], escaped: bool) -> None:
    source = json.dumps(ANSWER) if escaped else TEXT
    edges = [0, *sorted(min(cut, len(source)) for cut in cuts), len(source)]

    found = everything(always(), [source[a:b] for a, b in pairwise(edges)])

    assert text(found, "headline") == ANSWER["headline"]
    assert text(found, "reply") == ANSWER["reply"]
    assert rest(found) == EVERYTHING


def test_character_by_character_the_order_is_the_order_of_the_page() -> None:
    found = everything(always(), list(TEXT))

    kinds = [finding.id if isinstance(finding, TextGrew) else type(finding).__name__ for finding in found]
    kinds = [kind for kind in kinds if kind != "TextEnded"]
    assert list(dict.fromkeys(kinds)) == [
        "headline",
        "MainGrew",
        "MainFound",
        "reply",
        "AlternativeBegun",
        "AlternativeFound",
        "FollowUpsFound",
    ]


def test_that_a_text_has_ended_is_told_once_before_what_follows_it() -> None:
    found = everything(always(), list(TEXT))
    kinds = [type(finding) for finding in found]

    assert [finding.id for finding in found if isinstance(finding, TextEnded)] == ["headline", "reply"]
    assert kinds.index(TextEnded) < kinds.index(MainFound)


def test_the_headline_is_shown_before_it_is_complete() -> None:
    assert list(always().feed('{"headline": "출근엔')) == [TextGrew("headline", "출근엔")]


def test_the_main_outfit_waits_until_the_next_part_begins() -> None:
    growing = always()
    before, after = TEXT.split('"reply": "')

    assert not [f for f in growing.feed(before) if isinstance(f, MainFound)]
    assert [f for f in growing.feed('"reply": "' + after) if isinstance(f, MainFound)] == [MainFound(ANSWER["main"])]


def test_each_piece_of_the_main_outfit_is_told_as_soon_as_its_number_is_whole_and_again_with_its_reason() -> None:
    two = {"items": [{"number": 12, "reason": "밝아요"}, {"number": 3, "reason": "곧아요"}], "worn": [], "reason": "또렷해요"}
    source = json.dumps({**ANSWER, "main": two}, ensure_ascii=False)

    grown = [finding.raw["items"] for finding in everything(always(), list(source)) if isinstance(finding, MainGrew)]

    first, second = two["items"]
    assert isinstance(first, dict)
    assert isinstance(second, dict)
    assert grown == [[{**first, "reason": ""}], [first], [first, {**second, "reason": ""}], [first, second]]


def test_an_alternative_is_told_before_its_reason_is_whole_and_then_with_it() -> None:
    found = [f for f in everything(always(), list(TEXT)) if isinstance(f, AlternativeBegun | AlternativeFound)]

    first, second = ANSWER["alternatives"]
    assert found == [
        AlternativeBegun({**first, "reason": ""}),
        AlternativeFound(first),
        AlternativeBegun({**second, "reason": ""}),
        AlternativeFound(second),
    ]


@pytest.mark.parametrize("items", ["[]", '["x"]', '[{"reason":"a","number":1}]', '{"number":1,"reason":"a"}', "7", "null"])
def test_a_main_outfit_of_another_shape_does_not_grow(items: str) -> None:
    found = list(always().feed('{"headline":"a","main":{"items":' + items + ',"worn":[]'))

    assert not [finding for finding in found if isinstance(finding, MainGrew)]


def test_a_number_that_may_still_grow_is_not_handed_out() -> None:
    growing = always()
    upto = TEXT[: TEXT.index("12") + 1]

    assert not [finding for finding in growing.feed(upto) if isinstance(finding, AlternativeFound)]


def test_the_first_alternative_is_handed_out_when_the_second_begins() -> None:
    growing = always()
    upto = TEXT[: TEXT.index('{"change": "worn"') + 5]

    assert [f for f in growing.feed(upto) if isinstance(f, AlternativeFound)] == [EVERYTHING[1]]


def test_between_two_parses_lie_at_least_20_ms() -> None:
    times = iter([0.0, 0.010, 0.019, 0.021])
    growing = Growing(lambda: next(times))

    shown = [list(growing.feed(piece)) for piece in ('{"headline": "a', "b", "c", "d")]

    assert shown == [[TextGrew("headline", "a")], [], [], [TextGrew("headline", "bcd")]]


def test_the_first_words_never_wait() -> None:
    growing = Growing(lambda: 0.0)

    assert [list(growing.feed(piece)) for piece in ('{"head', 'line": "', "a", "b")] == [
        [],
        [],
        [TextGrew("headline", "a")],
        [],
    ]


def test_what_came_within_the_last_20_ms_is_not_lost() -> None:
    growing = Growing(lambda: 0.0)

    assert rest(everything(growing, [TEXT[:5], TEXT[5:]])) == EVERYTHING


@pytest.mark.parametrize("answer", ["Sure! Here is", "[1, 2]", TEXT[:-1], TEXT + "}"])
def test_what_is_not_the_asked_json_is_a_model_error(answer: str) -> None:
    with pytest.raises(ModelError):
        everything(always(), [answer])


def test_after_a_length_stop_only_what_is_complete_is_handed_out() -> None:
    growing = always()
    upto = TEXT[: TEXT.index('"worn", "slot"')]

    found = [*growing.feed(upto), *growing.close(whole=False)]

    assert rest(found) == EVERYTHING[:2]


def test_parts_of_the_wrong_kind_are_left_out() -> None:
    found = everything(always(), ['{"headline": 3, "main": [], "reply": null, "alternatives": ["x"], "follow_ups": [1, "y"]}'])

    assert rest(found) == [FollowUpsFound(["y"])]


def test_the_first_words_wait_for_no_clock_and_the_next_ones_do() -> None:
    growing = Growing(lambda: 0.0)
    assert [list(growing.feed(piece)) for piece in ('{"headline', '":"', "출근", "엔 셔츠")] == [
        [], [], [TextGrew("headline", "출근")], [],
    ]  # fmt: skip

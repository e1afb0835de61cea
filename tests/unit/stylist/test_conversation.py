"""The window of ten messages, and what outlives it."""

from dataclasses import replace
from typing import Any

from shared.stylist.conversation import MAX_TALK, Carried, carried, messages
from shared.stylist.ports import Turn

ITEMS: list[dict[str, Any]] = [{"number": 1}, {"number": 4}]
CARD = {"type": "data-outfit", "id": "o", "data": {"kind": "main", "items": ITEMS, "reason": "대비가 또렷해요."}}
TURN = Turn("t", "m", "출근용?", 1, "answered", "a", [{"type": "text", "text": "네이비 바지요."}, CARD])


def test_at_most_five_pairs_go_back_and_never_half_of_one() -> None:
    turns = [replace(TURN, id=f"t{n}", text=f"q{n}") for n in range(8)]
    told = messages(turns)
    assert [m["role"] for m in told] == ["user", "assistant"] * 5
    assert told[0]["content"] == "q3"


def alternative(**changed: Any) -> dict[str, Any]:
    return {"type": "data-outfit", "id": "a", "data": {"kind": "alternative", "items": ITEMS, **changed}}


def test_the_main_card_is_remembered_by_its_numbers_and_its_reason() -> None:
    assert messages([TURN])[1]["content"] == "네이비 바지요.\n[[1]] + [[4]]: 대비가 또렷해요."


def test_the_long_explanation_is_not_paid_for_again() -> None:
    told = replace(TURN, parts=[*TURN.parts, {"type": "text", "text": "색: 밝은 셔츠와 …"}])
    assert messages([told]) == messages([TURN])


def test_alternatives_are_remembered_by_what_they_change() -> None:
    parts = [
        *TURN.parts,
        alternative(items=[{"number": 2}, {"number": 4}]),
        alternative(items=[{"number": 1}], worn=[{"slot": "bottom"}]),
        alternative(items=[{"number": 1}], missing=[{"slot": "bottom"}]),
    ]
    assert messages([replace(TURN, parts=parts)])[1]["content"].endswith("\nor [[2]], worn bottom, another bottom to look for")


def test_an_answer_without_an_outfit_is_remembered_in_short() -> None:
    parts = [{"type": "text", "text": "반가워요!"}, {"type": "text", "text": "가" * 900}]
    assert messages([replace(TURN, parts=parts)])[1]["content"] == "반가워요!\n" + "가" * MAX_TALK


def test_a_failed_turn_is_left_out() -> None:
    assert messages([replace(TURN, status="failed")]) == []


def test_what_a_turn_carried_is_read_from_the_newest_answer() -> None:
    kept = Carried(analysed=("p1",), noticed=("engine",), outfits=((1, 4), (2, 4)))
    turns = [TURN, replace(TURN, metadata={"carried": kept.to_dict()}), replace(TURN, status="failed")]
    assert carried(turns) == kept


def test_a_new_conversation_carries_nothing() -> None:
    assert carried([]) == Carried()

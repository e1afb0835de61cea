"""The window of ten messages, and what outlives it."""

from dataclasses import replace

from shared.stylist.conversation import Carried, carried, messages
from shared.stylist.ports import Turn

CARD = {"type": "data-outfit", "id": "o", "data": {"kind": "main", "items": [{"number": 1}, {"number": 4}]}}
TURN = Turn("t", "m", "출근용?", 1, "answered", "a", [{"type": "text", "text": "네이비 바지요."}, CARD])


def test_at_most_five_pairs_go_back_and_never_half_of_one() -> None:
    turns = [replace(TURN, id=f"t{n}", text=f"q{n}") for n in range(8)]
    told = messages(turns)
    assert [m["role"] for m in told] == ["user", "assistant"] * 5
    assert told[0]["content"] == "q3"


def test_the_main_card_is_remembered_by_its_numbers() -> None:
    assert messages([TURN])[1]["content"] == "네이비 바지요.\n[[1]] + [[4]]"


def test_a_failed_turn_is_left_out() -> None:
    assert messages([replace(TURN, status="failed")]) == []


def test_what_a_turn_carried_is_read_from_the_newest_answer() -> None:
    kept = Carried(analysed=("p1",), noticed=("engine",), outfits=((1, 4), (2, 4)))
    turns = [TURN, replace(TURN, metadata={"carried": kept.to_dict()}), replace(TURN, status="failed")]
    assert carried(turns) == kept


def test_a_new_conversation_carries_nothing() -> None:
    assert carried([]) == Carried()

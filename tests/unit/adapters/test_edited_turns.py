"""The last question is edited: new words and a new answer in the old one's place, or all as it was."""

import pytest

from shared.adapters.dynamodb_sessions import DynamoSessions
from shared.adapters.dynamodb_turns import ANSWER_LEASE
from shared.stylist.errors import StaleError
from tests.tables import HandClock
from tests.unit.adapters.turns import answer, answered, ask, edited, failed


def shown(sessions: DynamoSessions, owner: str, session: str) -> list[str]:
    return [message["parts"][0]["text"] for message in sessions.page(owner, session).messages]


def test_an_edited_question_and_its_answer_replace_the_last_ones(sessions: DynamoSessions, owner: str, session: str) -> None:
    answered(sessions, owner, session, "first")
    second = answered(sessions, owner, session, "secnd")
    fresh = edited(sessions, owner, session, second, "second")
    assert (fresh.id, fresh.message_id, fresh.created) == (second.id, second.message_id, second.created)
    sessions.finish(owner, session, answer(fresh))
    assert shown(sessions, owner, session) == ["first", "answer to first", "second", "answer to second"]
    assert [turn.text for turn in sessions.window(owner, session)] == ["first", "second"]


def test_an_edit_that_arrives_again_as_a_plain_question_is_answered_from_the_history(
    sessions: DynamoSessions, owner: str, session: str
) -> None:
    fresh = edited(sessions, owner, session, answered(sessions, owner, session, "secnd"), "second")
    sessions.finish(owner, session, answer(fresh))
    repeated = ask(sessions, owner, session, "second", fresh.message_id)
    assert (repeated.status, repeated.answer_id, repeated.parts) == ("answered", fresh.answer_id, answer(fresh).parts)


def test_an_edit_that_fails_leaves_the_old_question_with_its_answer(sessions: DynamoSessions, owner: str, session: str) -> None:
    turn = answered(sessions, owner, session, "old")
    sessions.finish(owner, session, failed(edited(sessions, owner, session, turn, "new")))
    assert shown(sessions, owner, session) == ["old", "answer to old"]
    assert sessions.session(owner, session).title == "old"
    assert sessions.session(owner, session).status == "idle"


def test_an_edit_whose_process_died_twice_leaves_the_old_question_too(
    sessions: DynamoSessions, owner: str, session: str, clock: HandClock
) -> None:
    turn = answered(sessions, owner, session, "old")
    for text in ("new", "newer"):
        edited(sessions, owner, session, turn, text)
        clock.advance(ANSWER_LEASE)
    sessions.give_up(owner, session)
    assert shown(sessions, owner, session) == ["old", "answer to old"]
    assert sessions.session(owner, session).title == "old"


def test_the_words_of_a_question_that_was_never_answered_may_change(sessions: DynamoSessions, owner: str, session: str) -> None:
    turn = ask(sessions, owner, session, "old")
    sessions.finish(owner, session, failed(turn))
    sessions.finish(owner, session, answer(edited(sessions, owner, session, turn, "new")))
    assert shown(sessions, owner, session) == ["new", "answer to new"]


def test_a_conversation_is_called_by_its_first_question_as_it_is_now(
    sessions: DynamoSessions, owner: str, session: str
) -> None:
    first = edited(sessions, owner, session, answered(sessions, owner, session, "frist"), "first")
    assert sessions.session(owner, session).title == "first"
    sessions.finish(owner, session, answer(first))
    edited(sessions, owner, session, answered(sessions, owner, session, "first"), "another")
    assert sessions.session(owner, session).title == "first"


def test_a_name_that_the_person_gave_stays(sessions: DynamoSessions, owner: str, session: str) -> None:
    turn = answered(sessions, owner, session, "old")
    sessions.rename(owner, session, "my name")
    edited(sessions, owner, session, turn, "new")
    assert sessions.session(owner, session).title == "my name"


def test_what_is_not_the_last_question_any_more_replaces_nothing(sessions: DynamoSessions, owner: str, session: str) -> None:
    turn = answered(sessions, owner, session, "first")
    answered(sessions, owner, session, "from another tab")
    with pytest.raises(StaleError):
        edited(sessions, owner, session, turn, "edited")
    assert shown(sessions, owner, session)[2:] == ["from another tab", "answer to from another tab"]
    assert sessions.session(owner, session).status == "idle"


def test_what_the_old_question_taught_comes_with_the_new_one(sessions: DynamoSessions, owner: str, session: str) -> None:
    turn = answer(ask(sessions, owner, session, "no black"))
    lesson = {"avoid_colours": {"added": ["black"], "removed": []}}
    turn.metadata["learned"] = lesson
    sessions.finish(owner, session, turn)
    assert edited(sessions, owner, session, turn, "no white").metadata == {"replaced": lesson}


def test_what_was_shown_for_the_same_words_comes_with_the_second_answer(
    sessions: DynamoSessions, owner: str, session: str
) -> None:
    turn = answer(ask(sessions, owner, session, "for work"))
    turn.metadata["carried"] = {"outfits": [[1, 2]]}
    sessions.finish(owner, session, turn)
    again = edited(sessions, owner, session, turn, "for work")
    assert again.metadata == {"passed": [[1, 2]]}
    sessions.finish(owner, session, failed(again))
    assert edited(sessions, owner, session, turn, "for a wedding").metadata == {}

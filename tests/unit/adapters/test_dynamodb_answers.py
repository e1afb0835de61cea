"""The last answer of a conversation may be replaced while nothing runs, by one of those that try at once."""

from dataclasses import replace

import pytest

from shared.adapters.dynamodb_answers import DynamoAnswers
from shared.adapters.dynamodb_sessions import DynamoSessions
from shared.adapters.dynamodb_turns import ANSWER_LEASE
from shared.settings import Settings
from shared.stylist.errors import BusyError, NotFoundError
from shared.stylist.ports import Turn
from tests.tables import HandClock
from tests.unit.adapters.turns import again, answer, answered, ask, failed

FRESH = [{"type": "text", "text": "chosen anew"}]


@pytest.fixture
def answers(settings: Settings, clock: HandClock) -> DynamoAnswers:
    return DynamoAnswers(settings, clock)


def anew(turn: Turn, revision: int = 1) -> Turn:
    return replace(turn, parts=FRESH, metadata={**turn.metadata, "revision": revision})


def test_the_last_turn_comes_with_the_five_before_it_oldest_first(answers: DynamoAnswers, owner: str, session: str) -> None:
    turns = [answered(answers, owner, session, text) for text in "abcdefg"]
    last, before = answers.last(owner, session)
    assert last == turns[-1]
    assert [turn.text for turn in before] == list("bcdef")


def test_the_turns_before_are_what_its_own_window_was(answers: DynamoAnswers, owner: str, session: str) -> None:
    answered(answers, owner, session, "a")
    answers.finish(owner, session, failed(ask(answers, owner, session, "b")))
    window = answers.window(owner, session)
    answered(answers, owner, session, "c")
    assert answers.last(owner, session)[1] == window


def test_where_there_is_no_conversation_or_no_turn_there_is_no_answer(
    answers: DynamoAnswers, sessions: DynamoSessions, owner: str, session: str
) -> None:
    for owner_, session_ in ((owner, session), (owner, "never"), ("another", session)):
        with pytest.raises(NotFoundError):
            answers.last(owner_, session_)


def test_while_a_turn_runs_it_is_busy_and_not_after_its_process_died(
    answers: DynamoAnswers, owner: str, session: str, clock: HandClock
) -> None:
    answered(answers, owner, session)
    ask(answers, owner, session)
    with pytest.raises(BusyError):
        answers.last(owner, session)
    clock.advance(ANSWER_LEASE + 1)
    assert answers.last(owner, session)[0].status == "answering"


def test_an_answer_is_replaced_in_its_place(answers: DynamoAnswers, sessions: DynamoSessions, owner: str, session: str) -> None:
    turn = answered(answers, owner, session)
    assert answers.revise(owner, session, anew(turn), seen=turn)
    assert answers.last(owner, session)[0] == anew(turn)
    question, message = sessions.page(owner, session).messages
    assert question["id"] == turn.message_id
    assert message == {
        "id": turn.answer_id,
        "role": "assistant",
        "parts": FRESH,
        "metadata": {"usage": {"input_tokens": 12}, "revision": 1},
    }


def test_of_two_at_once_only_one_is_written(answers: DynamoAnswers, owner: str, session: str) -> None:
    turn = answered(answers, owner, session)
    assert answers.revise(owner, session, anew(turn), seen=turn)
    assert not answers.revise(owner, session, replace(anew(turn), parts=[]), seen=turn)
    seen = answers.last(owner, session)[0]
    assert answers.revise(owner, session, anew(turn, 2), seen=seen)
    assert not answers.revise(owner, session, anew(turn, 2), seen=seen)
    assert answers.last(owner, session)[0] == anew(turn, 2)


def test_an_answer_that_is_written_anew_or_was_is_left_alone(answers: DynamoAnswers, owner: str, session: str) -> None:
    turn = answered(answers, owner, session)
    running = again(answers, owner, session, turn)
    assert not answers.revise(owner, session, anew(turn), seen=turn)
    answers.finish(owner, session, answer(running))
    assert not answers.revise(owner, session, anew(turn), seen=turn)
    assert answers.last(owner, session)[0] == answer(running)


def test_a_conversation_that_is_gone_stays_gone(
    answers: DynamoAnswers, sessions: DynamoSessions, owner: str, session: str
) -> None:
    turn = answered(answers, owner, session)
    sessions.delete(owner, session)
    assert not answers.revise(owner, session, anew(turn), seen=turn)
    assert sessions.sessions(owner) == []

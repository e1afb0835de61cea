"""One turn at a time, asked once, answered once, and nothing lost when it fails."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import Any

import pytest
from ulid import ULID

from shared.adapters.dynamodb_sessions import DynamoSessions
from shared.adapters.dynamodb_table import Table
from shared.adapters.dynamodb_turn_row import MOST_BYTES
from shared.adapters.dynamodb_turns import ANSWER_LEASE, after
from shared.settings import Settings
from shared.stylist.errors import BusyError, NotFoundError
from shared.stylist.ports import Turn
from tests.tables import NOW, HandClock, OneAtATime, all_rows
from tests.unit.adapters.turns import again, answer, answered, ask, failed


def with_parts(turn: Turn, parts: list[dict[str, Any]]) -> Turn:
    return replace(turn, status="answered", parts=parts)


def shown(sessions: DynamoSessions, owner: str, session: str) -> list[str]:
    return [message["parts"][0]["text"] for message in sessions.page(owner, session).messages]


def test_the_question_is_stored_before_anything_is_answered(sessions: DynamoSessions, owner: str, session: str) -> None:
    turn = ask(sessions, owner, session, "what to wear?")
    assert turn.status == "answering"
    assert shown(sessions, owner, session) == ["what to wear?"]
    assert sessions.session(owner, session).status == "answering"


def test_a_finished_turn_is_shown_and_the_session_is_idle(sessions: DynamoSessions, owner: str, session: str) -> None:
    answered(sessions, owner, session)
    assert shown(sessions, owner, session) == ["hello", "answer to hello"]
    assert sessions.session(owner, session).status == "idle"


def test_a_second_question_waits_for_the_first(sessions: DynamoSessions, owner: str, session: str) -> None:
    turn = ask(sessions, owner, session)
    with pytest.raises(BusyError):
        ask(sessions, owner, session, "me too")
    with pytest.raises(BusyError):
        again(sessions, owner, session, turn)
    sessions.finish(owner, session, answer(turn))
    ask(sessions, owner, session, "me too")


def test_the_same_message_again_returns_the_stored_turn(sessions: DynamoSessions, owner: str, session: str) -> None:
    turn = ask(sessions, owner, session, "hello", "message-1")
    sessions.finish(owner, session, answer(turn))
    repeated = ask(sessions, owner, session, "hello", "message-1")
    assert (repeated.id, repeated.status, repeated.parts) == (turn.id, "answered", answer(turn).parts)
    assert sessions.session(owner, session).status == "idle"
    assert len(shown(sessions, owner, session)) == 2


def test_the_same_message_while_its_first_copy_is_answered_is_busy(sessions: DynamoSessions, owner: str, session: str) -> None:
    ask(sessions, owner, session, "hello", "message-1")
    with pytest.raises(BusyError):
        ask(sessions, owner, session, "hello", "message-1")


def test_a_message_whose_answer_failed_is_tried_again_in_its_place(sessions: DynamoSessions, owner: str, session: str) -> None:
    turn = ask(sessions, owner, session, "hello", "message-1")
    sessions.finish(owner, session, failed(turn))
    retried = ask(sessions, owner, session, "hello", "message-1")
    assert (retried.id, retried.status) == (turn.id, "answering")
    sessions.finish(owner, session, answer(retried))
    assert shown(sessions, owner, session) == ["hello", "answer to hello"]


def test_a_message_whose_process_died_is_tried_again_in_its_place(
    sessions: DynamoSessions, owner: str, session: str, clock: HandClock
) -> None:
    turn = ask(sessions, owner, session, "hello", "message-1")
    clock.advance(ANSWER_LEASE)
    retried = ask(sessions, owner, session, "hello", "message-1")
    assert (retried.id, retried.status) == (turn.id, "answering")
    assert retried.answer_id != turn.answer_id


def test_the_same_message_sent_many_times_at_once_begins_once(
    sessions: DynamoSessions, owner: str, session: str, settings: Settings
) -> None:
    sessions._table = Table(OneAtATime(), settings.table)

    def send(_: int) -> str:
        try:
            return ask(sessions, owner, session, "hello", "message-1").answer_id
        except BusyError:
            return "busy"

    with ThreadPoolExecutor(6) as pool:
        outcomes = set(pool.map(send, range(6)))
    assert len(outcomes - {"busy"}) == 1
    assert shown(sessions, owner, session) == ["hello"]


def test_different_questions_sent_at_once_begin_one_turn(
    sessions: DynamoSessions, owner: str, session: str, settings: Settings
) -> None:
    sessions._table = Table(OneAtATime(), settings.table)

    def send(number: int) -> bool:
        try:
            ask(sessions, owner, session, f"question {number}")
        except BusyError:
            return False
        return True

    with ThreadPoolExecutor(6) as pool:
        assert sum(pool.map(send, range(6))) == 1
    assert len(shown(sessions, owner, session)) == 1


def test_a_turn_whose_process_died_is_failed_and_the_next_may_begin(
    sessions: DynamoSessions, owner: str, session: str, clock: HandClock
) -> None:
    turn = ask(sessions, owner, session, "hello")
    clock.advance(ANSWER_LEASE)
    assert sessions.session(owner, session).status == "failed"
    ask(sessions, owner, session, "once more")
    assert sessions.session(owner, session).status == "answering"
    sessions.finish(owner, session, answer(turn))
    assert sessions.session(owner, session).status == "answering", "a late answer must not end another turn's lease"
    assert shown(sessions, owner, session) == ["hello", "answer to hello", "once more"]


def test_a_failed_turn_is_stored_as_failed_and_never_as_an_answer(sessions: DynamoSessions, owner: str, session: str) -> None:
    turn = ask(sessions, owner, session)
    sessions.finish(owner, session, failed(turn))
    assert sessions.session(owner, session).status == "failed"
    assert shown(sessions, owner, session) == ["hello"]
    answered(sessions, owner, session, "next")
    assert sessions.session(owner, session).status == "idle"


def test_regenerating_replaces_the_last_answer(sessions: DynamoSessions, owner: str, session: str) -> None:
    answered(sessions, owner, session, "first")
    second = answered(sessions, owner, session, "second")
    fresh = again(sessions, owner, session, second)
    assert (fresh.id, fresh.message_id) == (second.id, second.message_id)
    assert fresh.answer_id != second.answer_id
    assert shown(sessions, owner, session) == ["first", "answer to first", "second"]
    sessions.finish(owner, session, answer(fresh, "better"))
    assert shown(sessions, owner, session) == ["first", "answer to first", "second", "better"]


def test_a_failed_second_answer_leaves_the_first_in_its_place(
    sessions: DynamoSessions, owner: str, session: str, settings: Settings
) -> None:
    turn = answered(sessions, owner, session)
    fresh = again(sessions, owner, session, turn)
    sessions.finish(owner, session, failed(fresh))
    assert shown(sessions, owner, session) == ["hello", "answer to hello"]
    assert sessions.session(owner, session).status == "idle"
    assert not [row for row in all_rows(settings) if "before" in row]


def test_an_answer_that_died_twice_while_rewritten_comes_back_too(
    sessions: DynamoSessions, owner: str, session: str, clock: HandClock
) -> None:
    turn = answered(sessions, owner, session)
    for _ in range(2):
        again(sessions, owner, session, turn)
        clock.advance(ANSWER_LEASE)
    sessions.give_up(owner, session)
    assert shown(sessions, owner, session) == ["hello", "answer to hello"]


def test_a_late_copy_of_an_earlier_attempt_changes_nothing(
    sessions: DynamoSessions, owner: str, session: str, clock: HandClock
) -> None:
    turn = ask(sessions, owner, session)
    clock.advance(ANSWER_LEASE)
    fresh = again(sessions, owner, session, turn)
    sessions.finish(owner, session, answer(turn, "late"))
    assert sessions.session(owner, session).status == "answering"
    sessions.finish(owner, session, answer(fresh, "in time"))
    assert shown(sessions, owner, session) == ["hello", "in time"]


def test_regenerating_in_an_empty_conversation_is_a_first_question(sessions: DynamoSessions, owner: str, session: str) -> None:
    turn = sessions.begin(owner, session, message_id="m", text="hello", regenerate=True)
    sessions.finish(owner, session, answer(turn))
    assert shown(sessions, owner, session) == ["hello", "answer to hello"]


def test_giving_up_ends_only_a_lease_that_ran_out(sessions: DynamoSessions, owner: str, session: str, clock: HandClock) -> None:
    ask(sessions, owner, session)
    sessions.give_up(owner, session)
    assert sessions.session(owner, session).status == "answering"
    clock.advance(ANSWER_LEASE)
    sessions.give_up(owner, session)
    assert sessions.session(owner, session).status == "failed"
    assert sessions.window(owner, session)[0].status == "failed"
    answered(sessions, owner, session, "next")
    sessions.give_up(owner, session)
    assert sessions.session(owner, session).status == "idle"


def test_giving_up_a_lease_whose_question_was_never_stored_frees_the_session(
    sessions: DynamoSessions, owner: str, session: str, clock: HandClock
) -> None:
    turn = ask(sessions, owner, session)
    sessions._table.delete((f"OWNER#{owner}#S#{session}", f"TURN#{turn.id}"))
    clock.advance(ANSWER_LEASE)
    sessions.give_up(owner, session)
    assert sessions.session(owner, session).status == "failed"
    assert not sessions._table.due(clock() + ANSWER_LEASE, 10)


def test_giving_up_a_session_that_is_gone_is_fine(sessions: DynamoSessions, owner: str) -> None:
    sessions.give_up(owner, "01ARZ3NDEKTSV4RRFFQ69G5FAV")


def test_the_window_is_the_last_five_turns_oldest_first(sessions: DynamoSessions, owner: str, session: str) -> None:
    assert sessions.window(owner, session) == []
    for number in range(7):
        answered(sessions, owner, session, f"question {number}")
    assert [turn.text for turn in sessions.window(owner, session)] == [f"question {number}" for number in range(2, 7)]


def test_the_window_leaves_the_running_turn_out_and_is_still_five(sessions: DynamoSessions, owner: str, session: str) -> None:
    for number in range(6):
        answered(sessions, owner, session, f"question {number}")
    ask(sessions, owner, session, "now")
    assert [turn.text for turn in sessions.window(owner, session)] == [f"question {number}" for number in range(1, 6)]


def test_what_later_turns_need_is_read_back(sessions: DynamoSessions, owner: str, session: str) -> None:
    turn = answered(sessions, owner, session)
    (read,) = sessions.window(owner, session)
    assert read == turn


def test_a_turns_id_sorts_last_even_on_a_machine_whose_clock_is_behind() -> None:
    behind, newest = ULID.from_str("01ARZ3NDEKTSV4RRFFQ69G5FAV"), "01M81C1PPRYM46GFJM4A1ZTDXZ"
    assert after(newest, behind) == "01M81C1PPRYM46GFJM4A1ZTDY0"
    assert after("", behind) == str(behind)
    assert after(str(behind), ULID.from_str(newest)) == newest


def test_an_answer_to_a_conversation_deleted_meanwhile_leaves_no_row(
    sessions: DynamoSessions, owner: str, session: str, settings: Settings
) -> None:
    turn = ask(sessions, owner, session)
    sessions.delete(owner, session)
    sessions.finish(owner, session, answer(turn))
    assert session not in str(all_rows(settings))


def test_a_question_that_crossed_the_deletion_is_removed_when_it_ends(
    sessions: DynamoSessions, owner: str, session: str, settings: Settings
) -> None:
    turn = ask(sessions, owner, session)
    sessions._table.delete((f"OWNER#{owner}", f"SESSION#{session}"))
    sessions.finish(owner, session, answer(turn))
    assert session not in str(all_rows(settings))


def test_beginning_in_an_unknown_session_stores_nothing(sessions: DynamoSessions, owner: str, settings: Settings) -> None:
    before = all_rows(settings)
    with pytest.raises(NotFoundError):
        ask(sessions, owner, "01ARZ3NDEKTSV4RRFFQ69G5FAV")
    assert all_rows(settings) == before


def test_an_answer_too_long_for_an_item_is_kept_as_far_as_it_fits(sessions: DynamoSessions, owner: str, session: str) -> None:
    turn = ask(sessions, owner, session)
    long = [{"type": "text", "text": "가" * (MOST_BYTES // 10)} for _ in range(10)]
    sessions.finish(owner, session, with_parts(turn, long))
    (kept,) = sessions.window(owner, session)
    assert kept.parts == long[:3]
    fresh = again(sessions, owner, session, turn)
    sessions.finish(owner, session, with_parts(fresh, long))


def test_an_answer_kept_as_typed_values_is_still_read(sessions: DynamoSessions, owner: str, session: str) -> None:
    turn = answered(sessions, owner, session)
    (kept,) = sessions.window(owner, session)
    key = (f"OWNER#{owner}#S#{session}", f"TURN#{turn.id}")
    sessions._table.update(key, "SET #parts = :parts", parts=kept.parts)
    assert sessions.window(owner, session) == [kept]
    assert shown(sessions, owner, session) == ["hello", "answer to hello"]


def test_an_answers_parts_are_one_text_in_the_row(
    sessions: DynamoSessions, owner: str, session: str, settings: Settings
) -> None:
    answered(sessions, owner, session)
    (row,) = [row for row in all_rows(settings) if row["sk"]["S"].startswith("TURN#")]
    assert row["parts"] == {"S": '[{"type":"text","text":"answer to hello"}]'}


def expiry(settings: Settings) -> list[str]:
    return [row.get("expires_at", {"N": ""})["N"] for row in all_rows(settings) if row["sk"]["S"].startswith("TURN#")]


def test_a_turn_of_a_session_that_was_deleted_while_it_began_is_dropped_by_the_table(
    sessions: DynamoSessions, owner: str, session: str, settings: Settings
) -> None:
    """The deletion passes between the lease and the row, and the process dies before it could look again."""
    put = sessions._table.put

    class Racing(Table):
        def put(self, *args: Any, **values: Any) -> bool:
            DynamoSessions(settings, HandClock()).delete(owner, session)
            return put(*args, **values)

    sessions._table = Racing(sessions._table._client, settings.table)
    ask(sessions, owner, session)
    assert expiry(settings) == [str(NOW + 86_400)]


@pytest.mark.parametrize("end", [answer, failed])
def test_a_turn_that_has_ended_stays(
    sessions: DynamoSessions, owner: str, session: str, settings: Settings, end: Callable[[Turn], Turn]
) -> None:
    sessions.finish(owner, session, end(ask(sessions, owner, session)))
    assert expiry(settings) == [""]


def test_a_turn_whose_process_died_stays_once_the_sweeper_has_ended_it(
    sessions: DynamoSessions, owner: str, session: str, settings: Settings, clock: HandClock
) -> None:
    ask(sessions, owner, session)
    clock.advance(ANSWER_LEASE)
    sessions.give_up(owner, session)
    assert expiry(settings) == [""]

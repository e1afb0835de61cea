"""Conversations: listed, paged, renamed, deleted, each visible to its owner only."""

import pytest

from shared.adapters import dynamodb_sessions
from shared.adapters.dynamodb_sessions import DynamoSessions
from shared.adapters.dynamodb_visitors import DynamoVisitors
from shared.settings import Settings
from shared.stylist.errors import FullError, NotFoundError, NoVisitorError
from tests.tables import NOW, HandClock, all_rows
from tests.unit.adapters.turns import answered, ask


def test_a_new_conversation_is_idle_and_empty(sessions: DynamoSessions, owner: str) -> None:
    made = sessions.create(owner)
    assert (made.title, made.status, made.created, made.updated) == ("", "idle", NOW, NOW)
    assert sessions.session(owner, made.id) == made
    assert sessions.page(owner, made.id).messages == []


def test_the_first_question_becomes_the_title_unless_one_was_given(sessions: DynamoSessions, owner: str) -> None:
    unnamed, named = sessions.create(owner), sessions.create(owner, "여행")
    for session in (unnamed, named):
        answered(sessions, owner, session.id, "출근용  데일리룩 추천\n부탁해요")
        answered(sessions, owner, session.id, "신발은요?")
    assert sessions.session(owner, unnamed.id).title == "출근용 데일리룩 추천 부탁해요"
    assert sessions.session(owner, named.id).title == "여행"


def test_a_long_question_makes_a_short_title(sessions: DynamoSessions, owner: str) -> None:
    session = sessions.create(owner)
    answered(sessions, owner, session.id, "what should I wear to " * 20)
    title = sessions.session(owner, session.id).title
    assert len(title) <= 40
    assert title.endswith("…")


def test_conversations_are_listed_last_used_first(sessions: DynamoSessions, owner: str, clock: HandClock) -> None:
    first = sessions.create(owner)
    clock.advance(10)
    second = sessions.create(owner)
    assert [session.id for session in sessions.sessions(owner)] == [second.id, first.id]
    clock.advance(10)
    answered(sessions, owner, first.id)
    assert [session.id for session in sessions.sessions(owner)] == [first.id, second.id]


def test_renaming_changes_the_title_alone(sessions: DynamoSessions, owner: str) -> None:
    session = sessions.create(owner)
    answered(sessions, owner, session.id)
    renamed = sessions.rename(owner, session.id, "회사")
    assert (renamed.title, renamed.status) == ("회사", "idle")
    assert len(sessions.page(owner, session.id).messages) == 2


def test_a_deleted_conversation_leaves_no_row(sessions: DynamoSessions, owner: str, settings: Settings) -> None:
    kept, gone = sessions.create(owner), sessions.create(owner)
    for session in (kept, gone):
        answered(sessions, owner, session.id)
    sessions.delete(owner, gone.id)
    assert gone.id not in str(all_rows(settings))
    assert len(sessions.page(owner, kept.id).messages) == 2
    with pytest.raises(NotFoundError):
        sessions.delete(owner, gone.id)


def test_an_unknown_or_foreign_conversation_is_not_found(sessions: DynamoSessions, owner: str, settings: Settings) -> None:
    session = sessions.create(owner)
    other = DynamoVisitors(settings, HandClock()).mint("net").owner
    for act in (
        lambda: sessions.session(other, session.id),
        lambda: sessions.rename(other, session.id, "mine"),
        lambda: sessions.delete(other, session.id),
        lambda: ask(sessions, other, session.id),
    ):
        with pytest.raises(NotFoundError):
            act()
    assert sessions.sessions(other) == []
    assert sessions.page(other, session.id).messages == []


def test_a_visitor_who_was_deleted_gets_no_conversation(sessions: DynamoSessions, settings: Settings) -> None:
    with pytest.raises(NoVisitorError):
        sessions.create("nobody")
    assert all_rows(settings) == []


def test_a_hundred_conversations_are_the_most(sessions: DynamoSessions, owner: str, monkeypatch: pytest.MonkeyPatch) -> None:
    assert dynamodb_sessions.MOST_SESSIONS == 100
    monkeypatch.setattr(dynamodb_sessions, "MOST_SESSIONS", 1)
    session = sessions.create(owner)
    with pytest.raises(FullError) as full:
        sessions.create(owner)
    assert full.value.code == "sessions_full"
    sessions.delete(owner, session.id)
    assert sessions.create(owner)


def test_pages_go_back_in_time_without_a_gap_or_a_repetition(sessions: DynamoSessions, owner: str) -> None:
    session = sessions.create(owner).id
    for number in range(7):
        answered(sessions, owner, session, f"question {number}")
    questions, before = list[str](), None
    for expected in (4, 4, 4, 2):
        page = sessions.page(owner, session, before=before, limit=4)
        assert len(page.messages) == expected
        questions = [m["parts"][0]["text"] for m in page.messages if m["role"] == "user"] + questions
        before = page.next
    assert before is None
    assert questions == [f"question {number}" for number in range(7)]


def test_a_page_that_is_exactly_full_says_that_there_is_no_more(sessions: DynamoSessions, owner: str) -> None:
    session = sessions.create(owner).id
    answered(sessions, owner, session)
    answered(sessions, owner, session)
    assert sessions.page(owner, session, limit=4).next is None


def test_messages_have_the_shape_that_the_page_reads(sessions: DynamoSessions, owner: str) -> None:
    session = sessions.create(owner).id
    turn = answered(sessions, owner, session, "hello")
    assert sessions.page(owner, session).messages == [
        {
            "id": turn.message_id,
            "role": "user",
            "parts": [{"type": "text", "text": "hello"}],
            "metadata": {"created": NOW},
        },
        {
            "id": turn.answer_id,
            "role": "assistant",
            "parts": [{"type": "text", "text": "answer to hello"}],
            "metadata": {"usage": {"input_tokens": 12}},
        },
    ]


def test_a_running_or_failed_turn_shows_its_question_alone(sessions: DynamoSessions, owner: str) -> None:
    session = sessions.create(owner).id
    ask(sessions, owner, session, "and now?")
    assert [message["role"] for message in sessions.page(owner, session).messages] == ["user"]

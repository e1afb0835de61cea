"""What of a chat request's body counts."""

import json
from typing import Any

import pytest

from chat.question import MAX_QUESTION, parse
from shared.stylist.errors import InvalidError


def body(**changes: Any) -> bytes:
    message = {"id": "q1", "role": "user", "parts": [{"type": "text", "text": "출근용 데일리룩 추천"}]}
    return json.dumps({"id": "s1", "messages": [message], "trigger": "submit-message", **changes}).encode()


def said(text: str) -> bytes:
    return body(messages=[{"id": "q1", "role": "user", "parts": [{"type": "text", "text": text}]}])


def test_the_last_user_message_is_the_question_whatever_history_the_client_sends() -> None:
    old = {"id": "q0", "role": "user", "parts": [{"type": "text", "text": "old"}]}
    new = {"id": "q1", "role": "user", "parts": [{"type": "text", "text": " new "}, {"type": "file", "url": "x"}]}
    answer = {"id": "a0", "role": "assistant", "parts": []}
    asked = parse(body(messages=[old, new, answer]))
    assert (asked.session, asked.message_id, asked.text, asked.regenerate) == ("s1", "q1", "new", False)


def test_regenerate_is_told_by_the_trigger() -> None:
    assert parse(body(trigger="regenerate-message")).regenerate


@pytest.mark.parametrize(
    ("sent", "code"),
    [
        (said("  \n "), "empty_question"),
        (said("가" * (MAX_QUESTION + 1)), "too_long"),
        (b"not json", "invalid"),
        (b"[]", "invalid"),
        (body(messages=[]), "invalid"),
        (body(messages="x"), "invalid"),
        (body(messages=[{"id": "q", "role": "user", "parts": None}]), "invalid"),
        (body(id="s" * 65), "invalid"),
        (b"[" * 200_000, "invalid"),
        (rb'{"id": "s", "messages": [{"id": "q", "role": "user", "parts": [{"type": "text", "text": "\ud83d"}]}]}', "invalid"),
        (b" " * 1_000_001, "too_large"),
    ],
)
def test_a_body_that_is_no_question_is_refused_with_its_code(sent: bytes, code: str) -> None:
    with pytest.raises(InvalidError) as refused:
        parse(sent)
    assert refused.value.code == code


def test_a_question_of_exactly_the_limit_is_heard() -> None:
    assert len(parse(said("가" * MAX_QUESTION)).text) == MAX_QUESTION

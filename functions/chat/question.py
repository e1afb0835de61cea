"""POST /api/chat: what of an AI SDK request body counts. History is the server's; only the last user message is read."""

import json
from dataclasses import dataclass
from typing import Any

from shared.stylist.errors import InvalidError

MAX_BODY = 1_000_000
MAX_QUESTION = 2_000


@dataclass(frozen=True)
class Asked:
    """`session` is the conversation's id, `message_id` the client's id of the question: the key of idempotence."""

    session: str
    message_id: str
    text: str
    regenerate: bool


def parse(body: bytes) -> Asked:
    """Raises InvalidError with code `too_large`, `invalid`, `empty_question` or `too_long` (over 2,000 characters)."""
    if len(body) > MAX_BODY:
        raise InvalidError(code="too_large")
    try:
        sent: dict[str, Any] = json.loads(body)
        session, message = str(sent["id"]), next(m for m in reversed(sent["messages"]) if m["role"] == "user")
        message_id = str(message["id"])
        text = "".join(part["text"] for part in message["parts"] if part["type"] == "text").strip()
        f"{session}{message_id}{text}".encode()  # half a surrogate pair cannot be stored
    except (ValueError, KeyError, TypeError, AttributeError, StopIteration, RecursionError) as error:
        raise InvalidError(f"not a chat request: {type(error).__name__}") from error
    if not text:
        raise InvalidError(code="empty_question")
    if len(text) > MAX_QUESTION:
        raise InvalidError(code="too_long")
    if not (0 < len(message_id) <= 64 and 0 < len(session) <= 64):
        raise InvalidError("id is empty or over 64 characters")
    return Asked(session, message_id, text, regenerate=sent.get("trigger") == "regenerate-message")

"""Turns for the tests of conversations."""

from dataclasses import replace
from uuid import uuid4

from shared.adapters.dynamodb_turns import DynamoTurns
from shared.stylist.ports import Turn


def ask(turns: DynamoTurns, owner: str, session: str, text: str = "hello", message_id: str = "") -> Turn:
    return turns.begin(owner, session, message_id=message_id or uuid4().hex, text=text, regenerate=False)


def again(turns: DynamoTurns, owner: str, session: str, turn: Turn) -> Turn:
    return turns.begin(owner, session, message_id=turn.message_id, text=turn.text, regenerate=True)


def answer(turn: Turn, text: str = "") -> Turn:
    parts = [{"type": "text", "text": text or f"answer to {turn.text}"}]
    metadata = {"usage": {"input_tokens": 12}, "outfits": [[1, 2]]}
    return replace(turn, status="answered", parts=parts, metadata=metadata)


def failed(turn: Turn) -> Turn:
    return replace(turn, status="failed", parts=[], metadata={})


def answered(turns: DynamoTurns, owner: str, session: str, text: str = "hello") -> Turn:
    turn = answer(ask(turns, owner, session, text))
    turns.finish(owner, session, turn)
    return turn


def edited(turns: DynamoTurns, owner: str, session: str, turn: Turn, text: str) -> Turn:
    """The question of `turn`, with other words and the same id."""
    return turns.begin(owner, session, message_id=turn.message_id, text=text, regenerate=True)

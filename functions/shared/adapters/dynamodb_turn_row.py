"""A TURN row ↔ `Turn`, and the UI messages that a stored turn becomes (design section 5).

An answer's parts are one JSON text in the row: nothing asks the table about what is inside, and the SDK takes three times as
long to read the same as typed values, on the way to every answer. Rows of before hold them as a list.
"""

import json
from typing import Any

from shared.adapters import dynamodb_keys as keys
from shared.adapters.dynamodb_codec import Row
from shared.stylist.ports import Turn

MOST_BYTES = 150_000
"""Of an answer's parts: an item holds 400 KB, and while an answer is written anew it holds the earlier one too."""


def turn_of(row: Row) -> Turn:
    return Turn(
        id=keys.name(row["sk"]),
        message_id=row["message_id"],
        text=row["text"],
        created=row["created"],
        status=row["status"],
        answer_id=row["answer_id"],
        parts=_unpacked(row.get("parts", [])),
        metadata=row.get("metadata", {}),
    )


def row_of(turn: Turn) -> Row:
    return {
        "message_id": turn.message_id,
        "text": turn.text,
        "created": turn.created,
        "status": turn.status,
        "answer_id": turn.answer_id,
        "parts": packed(turn.parts),
        "metadata": turn.metadata,
    }


def packed(parts: list[dict[str, Any]]) -> str:
    """The parts, in order, that fit into an item: an answer too long to keep whole is still kept."""
    kept, size = list[str](), 0
    for part in parts:
        text = json.dumps(part, ensure_ascii=False, separators=(",", ":"))
        size += len(text.encode())
        if size > MOST_BYTES:
            break
        kept.append(text)
    return f"[{','.join(kept)}]"


def _unpacked(kept: str | list[dict[str, Any]]) -> list[dict[str, Any]]:
    parts: list[dict[str, Any]] = json.loads(kept) if isinstance(kept, str) else kept
    return parts


def messages_of(turn: Turn) -> list[dict[str, Any]]:
    """The question, and the answer once there is one."""
    question = {
        "id": turn.message_id,
        "role": "user",
        "parts": [{"type": "text", "text": turn.text}],
        "metadata": {"created": turn.created},
    }
    if turn.status != "answered":
        return [question]
    return [question, answer_message(turn)]


def answer_message(turn: Turn) -> dict[str, Any]:
    """Of an answered turn. `revision` counts how often its cards were chosen anew; absent while they are the first."""
    metadata = {name: turn.metadata[name] for name in ("usage", "revision") if name in turn.metadata}
    return {"id": turn.answer_id, "role": "assistant", "parts": turn.parts, "metadata": metadata}

"""A SESSION row → `Session`: a conversation's title and state, with the lease of the turn that is being answered."""

from dataclasses import dataclass
from typing import Literal

from shared.adapters import dynamodb_keys as keys
from shared.adapters.dynamodb_codec import Row

Status = Literal["idle", "answering", "failed"]
TITLE_LENGTH = 40


@dataclass(frozen=True)
class Session:
    """Times are epoch seconds. `title` is the first question until the person gives another."""

    id: str
    title: str
    status: Status
    created: int
    updated: int


def session_of(row: Row, now: int) -> Session:
    return Session(
        id=keys.name(row["sk"]),
        title=row.get("title", ""),
        status=status(row, now),
        created=row["created"],
        updated=row["updated"],
    )


def status(row: Row, now: int) -> Status:
    """Derived: a lease that ran out means that the answering process died."""
    until = row.get("answering_until")
    if until is not None:
        return "answering" if until > now else "failed"
    return "failed" if row.get("failed") else "idle"


def title_of(text: str) -> str:
    """The first words of a question, as a title."""
    words = " ".join(text.split())
    return words if len(words) <= TITLE_LENGTH else words[: TITLE_LENGTH - 1].rstrip() + "…"

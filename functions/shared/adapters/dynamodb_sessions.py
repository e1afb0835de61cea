"""A visitor's conversations in the table: titles, pages of messages, deletion. Turns are written by dynamodb_turns.py."""

from dataclasses import dataclass
from typing import Any

from ulid import ULID

from shared.adapters import dynamodb_keys as keys
from shared.adapters.dynamodb_codec import Row
from shared.adapters.dynamodb_session_row import Session, session_of
from shared.adapters.dynamodb_turn_row import messages_of, turn_of
from shared.adapters.dynamodb_turns import DynamoTurns
from shared.adapters.dynamodb_visitors import alive
from shared.stylist.errors import FullError, NotFoundError, NoVisitorError

MOST_SESSIONS = 100


@dataclass(frozen=True)
class Page:
    """UI messages, oldest first; `next` is the `before` of the page that came earlier, or None."""

    messages: list[dict[str, Any]]
    next: str | None


class DynamoSessions(DynamoTurns):
    def create(self, owner: str, title: str | None = None) -> Session:
        """Raises FullError("sessions_full") when 100 are kept."""
        if len(self.sessions(owner)) >= MOST_SESSIONS:
            raise FullError(code="sessions_full")
        now, session = self._clock(), str(ULID())
        key, row = keys.session(owner, session), {"title": title, "created": now, "updated": now}
        self._table.put(key, row)
        if not alive(self._table.get(keys.profile(owner)), now):
            self._table.delete(key)
            raise NoVisitorError
        return Session(session, title or "", "idle", now, now)

    def sessions(self, owner: str) -> list[Session]:
        """Last used first."""
        pk, now = keys.profile(owner)[0], self._clock()
        rows = self._table.query(pk, start="SESSION#", end=f"SESSION#{keys.LAST}")
        return sorted((session_of(row, now) for row in rows), key=lambda session: (session.updated, session.id), reverse=True)

    def session(self, owner: str, session: str) -> Session:
        """Raises NotFoundError, like everything below."""
        return session_of(self._session_row(owner, session), self._clock())

    def page(self, owner: str, session: str, *, before: str | None = None, limit: int = 50) -> Page:
        """At least the newest `limit` messages older than the turn `before`; a question is never cut from its answer."""
        pk, first = keys.turn(owner, session, "")
        end = first + (before or keys.LAST)
        most = (limit + 1) // 2
        rows = list(self._table.query(pk, start=first, end=end, newest_first=True, limit=most + 2))
        older = [row for row in rows if row["sk"] != end]
        shown = [turn_of(row) for row in older[:most]]
        messages = [message for turn in reversed(shown) for message in messages_of(turn)]
        return Page(messages, shown[-1].id if len(older) > most else None)

    def rename(self, owner: str, session: str, title: str) -> Session:
        row = self._table.update(keys.session(owner, session), "SET #title = :title", title=title)
        return session_of(_found(row), self._clock())

    def delete(self, owner: str, session: str) -> None:
        """Turns first, so that a deletion that broke off can be repeated."""
        self._session_row(owner, session)
        pk, first = keys.turn(owner, session, "")
        for row in self._table.query(pk, start=first, end=first + keys.LAST, keys_only=True):
            self._table.delete((row["pk"], row["sk"]))
        self._table.delete(keys.session(owner, session))

    def _session_row(self, owner: str, session: str) -> Row:
        return _found(self._table.get(keys.session(owner, session)))


def _found(row: Row | None) -> Row:
    if row is None:
        raise NotFoundError
    return row

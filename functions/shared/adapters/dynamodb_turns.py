"""One question and its answer (`Conversations`): the question is stored first, under a lease that one turn holds at a time."""

from dataclasses import replace

from ulid import ULID

from shared.adapters import dynamodb_keys as keys
from shared.adapters.clock import DAY, Clock, system_clock
from shared.adapters.dynamodb_codec import Row
from shared.adapters.dynamodb_session_row import status, title_of
from shared.adapters.dynamodb_table import DUE_SHARD, EXISTS, table
from shared.adapters.dynamodb_turn_row import row_of, turn_of
from shared.settings import Settings
from shared.stylist.errors import BusyError, NotFoundError, StaleError
from shared.stylist.ports import Turn

WINDOW = 5
"""Turns, which are 10 messages."""

ANSWER_LEASE = 100
"""Seconds; longer than the chat function may live (90), so that a lease which ran out has no process behind it."""

UNANSWERED = DAY
"""Seconds after which the table drops a turn that nobody ended: its process died, and its session was deleted while it began.
The sweeper ends all others within minutes, and a turn that has ended stays."""


class DynamoTurns:
    def __init__(self, settings: Settings, clock: Clock = system_clock) -> None:
        self._clock, self._table = clock, table(settings)

    def begin(self, owner: str, session: str, *, message_id: str, text: str, regenerate: bool) -> Turn:
        row = self._table.get(keys.session(owner, session))
        if row is None:
            raise NotFoundError
        turns = self._newest(owner, session, WINDOW)
        known = next((turn for turn in turns if turn["message_id"] == message_id), None)
        if known and not regenerate:
            turn = self._as_shown(known, row)
            if turn.status == "answering":
                raise BusyError
            if turn.status == "answered":
                return turn
        last = turns[0] if turns else None
        if regenerate and last and last["message_id"] != message_id:
            raise StaleError
        regenerate = regenerate or (known is not None and known is last)
        earlier = _earlier(last) if regenerate else None
        fresh = self._fresh(last, message_id, text, again=regenerate)
        self._take_lease(row, fresh)
        lost = {"before": earlier, "expires_at": self._clock() + UNANSWERED}
        self._table.put(keys.turn(owner, session, fresh.id), row_of(fresh) | lost)
        if regenerate and last:
            self._retitle(owner, session, old=last["text"], new=text)
        return replace(fresh, metadata=_handed_on(earlier, text) if earlier else {})

    def window(self, owner: str, session: str) -> list[Turn]:
        rows = self._newest(owner, session, WINDOW + 1)
        done = [turn_of(row) for row in rows if row["status"] != "answering"]
        return done[WINDOW - 1 :: -1]

    def finish(self, owner: str, session: str, turn: Turn) -> None:
        """A failed second answer leaves the first and its question in place. A session deleted meanwhile stays deleted."""
        stored = self._store(owner, session, turn)
        failed = stored is not None and stored["status"] == "failed"
        released = self._release(owner, session, turn.answer_id, failed=failed)
        if not released and self._table.get(keys.session(owner, session)) is None:
            self._table.delete(keys.turn(owner, session, turn.id))

    def give_up(self, owner: str, session: str) -> None:
        """For the sweeper: end a lease that ran out, its turn as failed. Nothing happens while the lease lives."""
        row = self._table.get(keys.session(owner, session))
        if row is None or "answering_until" not in row or row["answering_until"] > self._clock():
            return
        stored = self._table.get(keys.turn(owner, session, row["turn"]))
        if stored and stored["status"] == "answering":
            self.finish(owner, session, replace(turn_of(stored), status="failed"))
        else:
            self._release(owner, session, row["answer"], failed=stored is None or stored["status"] == "failed")

    def _newest(self, owner: str, session: str, limit: int) -> list[Row]:
        pk, first = keys.turn(owner, session, "")
        return list(self._table.query(pk, start=first, end=first + keys.LAST, newest_first=True, limit=limit))

    def _as_shown(self, stored: Row, session: Row) -> Turn:
        """The stored turn; one whose process died is failed, even before the sweeper comes by."""
        turn = turn_of(stored)
        alive = session.get("turn") == turn.id and status(session, self._clock()) == "answering"
        return turn if turn.status != "answering" or alive else replace(turn, status="failed")

    def _fresh(self, last: Row | None, message_id: str, text: str, *, again: bool) -> Turn:
        """Regenerating keeps the turn's place in the conversation."""
        now = self._clock()
        newest = keys.name(last["sk"]) if last else ""
        turn_id = newest if again and last else after(newest, ULID())
        created = last["created"] if again and last else now
        return Turn(turn_id, message_id, text, created, "answering", answer_id=str(ULID()))

    def _take_lease(self, seen: Row, turn: Turn) -> None:
        """Demands that no turn began since `seen` was read: two copies of one request can then not both begin."""
        now, key = self._clock(), (seen["pk"], seen["sk"])
        same = "#answer = :seen" if "answer" in seen else "attribute_not_exists(#answer)"
        free = "(attribute_not_exists(#answering_until) OR #answering_until <= :now)"
        values = {"seen": seen["answer"]} if "answer" in seen else {}
        taken = self._table.update(
            key,
            "SET #turn = :turn, #answer = :answer, #answering_until = :until, #updated = :now,"
            " #title = if_not_exists(#title, :title), #due_at = :until, #due_shard = :due_shard REMOVE #failed",
            when=f"{EXISTS} AND {same} AND {free}",
            turn=turn.id,
            answer=turn.answer_id,
            until=now + ANSWER_LEASE,
            now=now,
            title=title_of(turn.text),
            due_shard=DUE_SHARD,
            **values,
        )
        if taken is None:
            self._refuse_unless_ours(self._table.get(key), turn)

    def _refuse_unless_ours(self, row: Row | None, turn: Turn) -> None:
        """An SDK retry of an update that had arrived is refused by its own first copy."""
        if row is None:
            raise NotFoundError
        if row.get("answer") != turn.answer_id:
            raise BusyError

    def _store(self, owner: str, session: str, turn: Turn) -> Row | None:
        key, when = keys.turn(owner, session, turn.id), f"{EXISTS} AND #answer_id = :answer_id"
        earlier = (self._table.get(key) or {}).get("before") if turn.status == "failed" else None
        row = row_of(turn) | (earlier or {})
        stored = self._table.update(
            key,
            "SET #status = :status, #parts = :parts, #metadata = :metadata, #answer_id = :kept_id, #text = :text"
            " REMOVE #before, #expires_at",
            when=when,
            text=row["text"],
            status=row["status"],
            parts=row["parts"],
            metadata=row["metadata"],
            kept_id=row["answer_id"],
            answer_id=turn.answer_id,
        )
        if stored:
            self._retitle(owner, session, old=turn.text, new=row["text"])
        return stored

    def _retitle(self, owner: str, session: str, *, old: str, new: str) -> None:
        """A conversation is called by its first question until the person names it: that name follows an edit."""
        if old != new and len(self._newest(owner, session, 2)) == 1:
            when, titles = f"{EXISTS} AND #title = :old", {"old": title_of(old), "new": title_of(new)}
            self._table.update(keys.session(owner, session), "SET #title = :new", when=when, **titles)

    def _release(self, owner: str, session: str, answer_id: str, *, failed: bool) -> bool:
        row = self._table.update(
            keys.session(owner, session),
            "SET #updated = :now, #failed = :failed REMOVE #answering_until, #due_at, #due_shard",
            when=f"{EXISTS} AND #answer = :answer",
            now=self._clock(),
            failed=failed,
            answer=answer_id,
        )
        return row is not None


def _earlier(last: Row | None) -> Row | None:
    """What regenerating must not lose: the earlier question and answer, restored should the new one fail."""
    if last is None or last["status"] != "answered":
        return last.get("before") if last else None
    return {name: last[name] for name in ("text", "status", "answer_id", "parts", "metadata")}


def _handed_on(earlier: Row, text: str) -> Row:
    """What an answer must know of the one whose place it takes (`Turn.metadata`)."""
    told = earlier["metadata"]
    outfits = told.get("carried", {}).get("outfits") if earlier["text"] == text else None
    return {name: value for name, value in {"replaced": told.get("learned"), "passed": outfits}.items() if value}


def after(newest: str, fresh: ULID) -> str:
    """A new turn's id sorts after the newest one's even when this machine's clock is behind."""
    return str(fresh) if str(fresh) > newest else str(ULID.from_int(int(ULID.from_str(newest)) + 1))

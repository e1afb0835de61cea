"""The PHOTO rows as thumbnail and describe write them (`IntakeRows`): every write demands that the row still lives."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any
from uuid import uuid4

from shared.adapters import dynamodb_keys as keys
from shared.adapters.clock import Clock, system_clock
from shared.adapters.dynamodb_codec import Row
from shared.adapters.dynamodb_photo_row import LIVE, ends_at, joined, left_behind, photo_of, retention
from shared.adapters.dynamodb_table import DUE_SHARD, table
from shared.settings import Settings
from shared.stylist.photos import Kind, Measured, Photo, Reason, Seen
from shared.stylist.retention import AWAITING, ORIGINAL, REJECTED

UNDECIDED = "attribute_not_exists(#measured) AND attribute_not_exists(#rejected)"
FREE = "(attribute_not_exists(#processing_until) OR #processing_until <= :now OR #leased_by = :token)"
"""Nobody's lease, one that is over, or this very request's: the SDK repeats a request whose answer it did not get."""
CLAIMED = "#claimed_until = :until AND #kind = :kind"
"""The claim is still the one that was taken. Two taken within one second, for two kinds, end at the same time."""
SEEN = f"({CLAIMED} OR #seen = :seen AND #kind = :kind)"
"""Whoever finds its own words there has written them, by the first copy of this request."""


def random_token() -> str:
    return uuid4().hex


class DynamoIntake:
    """`token` gives each lease and each claim its own, by which a repeated request knows what its first copy took."""

    def __init__(self, settings: Settings, clock: Clock = system_clock, token: Callable[[], str] = random_token) -> None:
        self._clock, self._token, self._table = clock, token, table(settings)

    def get(self, owner: str, photo: str) -> Photo | None:
        row = self._table.get(keys.photo(owner, photo))
        if row is None:
            return None
        last_visit = None if "kept_until" in row else self._last_visit(owner)
        found = photo_of(row, last_visit)
        return found if found.kept_until > self._clock() else None

    def start(self, owner: str, photo: str, *, until: int) -> Photo | None:
        """Due when the lease ends, kept beyond it: a stuck photo must be shown as damaged, not vanish."""
        started = self._change(
            (owner, photo),
            "SET #processing_until = :until, #leased_by = :token,"
            " #due_at = :until, #due_shard = :due_shard, #kept_until = :kept_until",
            f"{UNDECIDED} AND {FREE}",
            token=self._token(),
            until=until,
            kept_until=until + AWAITING,
            due_shard=DUE_SHARD,
        )
        if started is None:
            self._replace_older_bodies(self.get(owner, photo))
        return started

    def give_back(self, started: Photo) -> None:
        clause, values = ends_at(self._clock() + ORIGINAL)
        expression = joined("REMOVE #processing_until, #leased_by", clause)
        when = f"{UNDECIDED} AND #processing_until = :until"
        self._change((started.owner, started.id), expression, when, until=started.processing_until, **values)

    def measure(self, owner: str, photo: str, measured: Measured) -> bool:
        """The first readable picture of a new body photo retires the older ones, never an earlier step. Should the process
        die between the two, the repeated event's `start` retires them."""
        live = self.get(owner, photo)
        if live is None or live.rejected:
            return False
        if live.measured is None:
            clause, values = retention(live.kind, self._clock())
            expression, when = joined("SET #measured = :measured", clause), f"{UNDECIDED} AND #kind = :kind"
            if self._change((owner, photo), expression, when, measured=measured, kind=live.kind, **values) is None:
                return self.measure(owner, photo, measured)  # decided, deleted or of another kind since it was read
        self._replace_older_bodies(live)
        return True

    def reject(self, owner: str, photo: str, reason: Reason) -> bool:
        return self._reject(owner, photo, reason, "attribute_not_exists(#rejected)" if reason == "unsafe" else UNDECIDED)

    def claim(self, owner: str, photo: str, *, until: int) -> Photo | None:
        """Two conditions in turn, so that the row itself says whether somebody had claimed it before."""
        values = {"until": until, "token": self._token()}
        claimed = self._claim(owner, photo, "attribute_not_exists(#claimed_until)", **values)
        if claimed is None and (taken_over := self._claim(owner, photo, "#claimed_until <= :now", **values)):
            claimed = replace(taken_over, maybe_paid=True)
        if claimed is None:
            self._leave_behind(self.get(owner, photo))
        return claimed

    def see(self, claimed: Photo, seen: Seen) -> bool:
        """The row first, then the profile: should the process die between, the repeated event's `claim` copies again."""
        photo, until, kind = (claimed.owner, claimed.id), claimed.claimed_until, claimed.kind
        expression = "SET #seen = :seen REMOVE #claimed_until, #claimed_by"
        changed = self._change(photo, expression, SEEN, seen=seen, until=until, kind=kind)
        self._leave_behind(changed)
        return changed is not None

    def release(self, claimed: Photo) -> None:
        key, until, kind = keys.photo(claimed.owner, claimed.id), claimed.claimed_until, claimed.kind
        self._table.update(key, "REMOVE #claimed_until, #claimed_by", when=CLAIMED, until=until, kind=kind)

    def retire(self, owner: str, photo: str) -> bool:
        """Absent for every reader from now on; the sweeper removes files and row should nobody else. False: already gone."""
        clause, values = ends_at(self._clock())
        return self._table.update(keys.photo(owner, photo), clause, **values) is not None

    def _reject(self, owner: str, photo: str, reason: Reason, when: str = "") -> bool:
        clause, values = ends_at(self._clock() + REJECTED)
        return (
            self._change((owner, photo), joined("SET #rejected = :reason", clause), when, reason=reason, **values) is not None
        )

    def _claim(self, owner: str, photo: str, when: str, **values: Any) -> Photo | None:
        undone = f"attribute_not_exists(#seen) AND attribute_not_exists(#rejected) AND ({when} OR #claimed_by = :token)"
        return self._change((owner, photo), "SET #claimed_until = :until, #claimed_by = :token", undone, **values)

    def _kind(self, owner: str, photo: str) -> Kind | None:
        """None when the photo takes no more writes."""
        found = self.get(owner, photo)
        return None if found is None or found.rejected else found.kind

    def _change(self, photo: tuple[str, str], expression: str, when: str = "", /, **values: Any) -> Photo | None:
        condition = f"{LIVE} AND {when}" if when else LIVE
        row = self._table.update(keys.photo(*photo), expression, when=condition, now=self._clock(), **values)
        return None if row is None else photo_of(row, None)

    def _leave_behind(self, photo: Photo | None) -> None:
        """Copy what a body photo's reader saw to the profile; an older body photo never overwrites a newer one's."""
        if photo is None or photo.kind != "body" or photo.seen is None:
            return
        left: Mapping[str, Any] = left_behind(photo.seen)
        if left:
            sets = "".join(f", #{name} = :{name}" for name in left)
            when = "attribute_exists(#pk) AND (attribute_not_exists(#body_number) OR #body_number <= :number)"
            expression = f"SET #body_number = :number{sets}"
            self._table.update(keys.profile(photo.owner), expression, when=when, number=photo.number, **left)
            if self._kind(photo.owner, photo.id) == "garment":
                self._take_back(photo)

    def _take_back(self, photo: Photo) -> None:
        """What a photo left behind as the body photo, which it is not after all; what another left stays."""
        expression = "REMOVE #body_number, #reading, #worn"
        self._table.update(keys.profile(photo.owner), expression, when="#body_number = :number", number=photo.number)

    def _replace_older_bodies(self, photo: Photo | None) -> None:
        """Whatever order the events come in, the readable body photo with the highest number is the one that stays."""
        if photo is None or photo.kind != "body" or photo.rejected:
            return
        rows, now = self._rows(photo.owner), self._clock()
        bodies = [row for row in rows if row.get("kind") == "body" and row.get("kept_until", now + 1) > now]
        newest = max((row["number"] for row in bodies if "measured" in row and "rejected" not in row), default=0)
        for row in bodies:
            if row["number"] < newest:
                self.retire(photo.owner, keys.name(row["sk"]))

    def _rows(self, owner: str) -> list[Row]:
        """All photo rows, and the PROFILE row as the last: the two stand side by side, so one query reads both."""
        pk, profile = keys.profile(owner)
        return list(self._table.query(pk, start="PHOTO#", end=profile))

    def _last_visit(self, owner: str) -> int | None:
        profile = self._table.get(keys.profile(owner))
        return None if profile is None else profile["last_visit"]

"""Visitors without a login: a random cookie token leads to a random owner id, and only the server mints either."""

import hashlib
import secrets
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from shared.adapters import dynamodb_keys as keys
from shared.adapters.clock import DAY, Clock, next_midnight, system_clock, utc_day
from shared.adapters.dynamodb_codec import Row
from shared.adapters.dynamodb_table import DUE_SHARD, EXISTS, Key, table
from shared.settings import Settings
from shared.stylist.errors import LimitError, NoVisitorError
from shared.stylist.ports import Profile
from shared.stylist.retention import WARDROBE

TOKEN_LIFE = 400 * DAY
"""As long as browsers keep a cookie: https://developer.chrome.com/blog/cookie-max-age-expires"""
ALIVE = f"{EXISTS} AND attribute_not_exists(#deleted)"


@dataclass(frozen=True)
class Visitor:
    """`token` is set when the browser is to keep it: at its minting, and anew with the first visit of a day."""

    owner: str
    last_visit: int
    token: str | None = None

    @property
    def kept_until(self) -> int:
        return self.last_visit + WARDROBE


class DynamoVisitors:
    def __init__(self, settings: Settings, clock: Clock = system_clock) -> None:
        self._settings, self._clock, self._table = settings, clock, table(settings)

    def visitor(self, token: str) -> Visitor | None:
        """Who comes with this cookie value; notes the visit at most once a day. An unknown token is nobody."""
        row = self._table.get(keys.token(digest(token)))
        if row is None or row["expires_at"] <= self._clock():
            return None
        profile = self._table.get(keys.profile(row["owner"]))
        now = self._clock()
        if profile is None or not alive(profile, now):
            return None
        if now - profile["last_visit"] < DAY:
            return Visitor(row["owner"], profile["last_visit"])
        self._note_visit(row["owner"], token, now)
        return Visitor(row["owner"], now, token)

    def owner(self, token: str) -> str | None:
        visitor = self.visitor(token)
        return visitor.owner if visitor else None

    def mint(self, net: str) -> Visitor:
        """A new visitor; raises LimitError("network") when this network made too many today."""
        self._count_mint(net)
        token, owner, now = secrets.token_urlsafe(32), secrets.token_hex(16), self._clock()
        profile = {"last_visit": now, "taste": {}, "tokens": {digest(token)}, **_due(now)}
        self._table.put(keys.profile(owner), profile, when="attribute_not_exists(#pk)")
        self._table.put(keys.token(digest(token)), {"owner": owner, "expires_at": now + TOKEN_LIFE})
        return Visitor(owner, now, token)

    def profile(self, owner: str) -> Profile:
        row = self._table.get(keys.profile(owner))
        return profile_of(row or {})

    def put_taste(self, owner: str, taste: dict[str, Any]) -> None:
        """Replace the whole taste; raises NoVisitorError when the visitor was deleted meanwhile."""
        if self._table.update(keys.profile(owner), "SET #taste = :taste", when=ALIVE, taste=taste) is None:
            raise NoVisitorError

    def expired(self, owner: str) -> bool:
        """Whether everything of this owner is due for deletion: not seen for 30 days, or a deletion that broke off."""
        return not alive(self._table.get(keys.profile(owner)), self._clock())

    def start_deletion(self, owner: str) -> None:
        """From here on every read finds nobody, and the sweeper ends what breaks off."""
        now = self._clock()
        expression = "SET #deleted = :now, #due_at = :now, #due_shard = :shard"
        self._table.update(keys.profile(owner), expression, now=now, shard=DUE_SHARD)

    def delete_everything(self, owner: str) -> None:
        """All rows of this owner, the profile and its tokens last, so that a deletion that broke off can go on."""
        for key in list(self._rows(owner)):
            self._table.delete(key)
        for hashed in (self._table.get(keys.profile(owner)) or {}).get("tokens", ()):
            self._table.delete(keys.token(hashed))
        self._table.delete(keys.profile(owner))

    def _rows(self, owner: str) -> Iterator[Key]:
        pk = keys.profile(owner)[0]
        for row in self._table.query(pk, start="PHOTO#", end=f"PHOTO#{keys.LAST}", keys_only=True):
            yield row["pk"], row["sk"]
        for row in self._table.query(pk, start="SESSION#", end=f"SESSION#{keys.LAST}", keys_only=True):
            turns = keys.turn(owner, keys.name(row["sk"]), "")
            for turn in self._table.query(turns[0], start=turns[1], end=turns[1] + keys.LAST, keys_only=True):
                yield turn["pk"], turn["sk"]
            yield row["pk"], row["sk"]

    def _note_visit(self, owner: str, token: str, now: int) -> None:
        """Once a day, as a write per request would double the bill: who keeps coming keeps their things, and their token."""
        expression = "SET #last_visit = :now, #due_at = :due_at, #due_shard = :due_shard"
        self._table.update(keys.profile(owner), expression, when=ALIVE, now=now, **_due(now))
        self._table.update(keys.token(digest(token)), "SET #expires_at = :expires_at", expires_at=now + TOKEN_LIFE)

    def _count_mint(self, net: str) -> None:
        now = self._clock()
        key, expires_at = keys.spend("network", net, utc_day(now)), next_midnight(now) + DAY
        row = self._table.update(
            key,
            "ADD #visitors :one SET #expires_at = :expires_at",
            when="attribute_not_exists(#visitors) OR #visitors < :most",
            one=1,
            most=self._settings.network_visitors,
            expires_at=expires_at,
        )
        if row is None:
            raise LimitError("network", next_midnight(now))


def digest(token: str) -> str:
    """What is kept instead of the token, so that a leaked table opens nothing."""
    return hashlib.sha256(token.encode()).hexdigest()


def alive(profile: Row | None, now: int) -> bool:
    return profile is not None and "deleted" not in profile and int(profile["last_visit"]) + WARDROBE > now


def profile_of(row: Row) -> Profile:
    return Profile(taste=row.get("taste", {}), reading=row.get("reading"), worn=tuple(row.get("worn", ())))


def _due(last_visit: int) -> dict[str, Any]:
    """One due time for all that a visit keeps alive: a returning visitor costs one write, not one for every garment."""
    return {"due_at": last_visit + WARDROBE, "due_shard": DUE_SHARD}

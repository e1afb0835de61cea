"""The ledger in the table: what a visitor, a network and the site have spent today, never more than their ceilings."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from uuid import uuid4

from shared.adapters import dynamodb_keys as keys
from shared.adapters.clock import DAY, Clock, next_midnight, system_clock, utc_day
from shared.adapters.dynamodb_table import EXISTS, Key, table
from shared.settings import Settings
from shared.stylist.errors import LimitError
from shared.stylist.ports import Reservation, Spender

Amounts = Mapping[str, int]


@dataclass(frozen=True)
class Ceiling:
    """The row of one scope, and how much of each attribute it may hold."""

    scope: str
    key: Key
    most: Amounts


@dataclass(frozen=True)
class Spent:
    """What a visitor used today: micro-dollars, and photos announced for upload."""

    micro_dollars: int
    photos: int


class DynamoLedger:
    """`Ledger` (shared/stylist/ports.py) and the photo slots. A crash between reserve and settle leaves the worst case
    reserved until midnight UTC: it errs on the safe side and heals."""

    def __init__(self, settings: Settings, clock: Clock = system_clock) -> None:
        self._settings, self._clock, self._table = settings, clock, table(settings)

    def reserve(self, spender: Spender, micro_dollars: int) -> Reservation:
        s = self._settings
        most = {
            "visitor": {"used": s.visitor_micro_dollars},
            "network": {"used": s.network_micro_dollars},
            "site": {"used": s.site_micro_dollars},
        }
        return self._reserve(spender, most, {"used": micro_dollars})

    def settle(self, reservation: Reservation, micro_dollars: int) -> None:
        """Exactly once: the hold under the reservation's id is gone after the first time."""
        for key in reservation.keys:
            self._release(key, reservation.id, {"used": micro_dollars - reservation.micro_dollars})

    def reserve_photo(self, spender: Spender, size: int) -> None:
        """Take one photo slot and `size` bytes of today; raises LimitError(scope) and takes nothing when one refuses."""
        s = self._settings
        most = {
            "visitor": {"photos": s.visitor_photos, "bytes": s.visitor_photo_bytes},
            "network": {"photos": s.network_photos, "bytes": s.network_photo_bytes},
            "site": {"photos": s.site_photos, "bytes": s.site_photo_bytes},
        }
        reservation = self._reserve(spender, most, {"photos": 1, "bytes": size})
        for key in reservation.keys:
            self._release(key, reservation.id, {})

    def used(self, owner: str) -> Spent:
        row = self._table.get(keys.spend("visitor", owner, utc_day(self._clock()))) or {}
        return Spent(micro_dollars=row.get("used", 0), photos=row.get("photos", 0))

    def renews_at(self) -> int:
        return next_midnight(self._clock())

    def forget(self, owner: str) -> None:
        """Delete the visitor's own rows; the network's and the site's sums stay, they name nobody."""
        now = self._clock()
        for day in (utc_day(now), utc_day(now - DAY)):
            self._table.delete(keys.spend("visitor", owner, day))

    def _reserve(self, spender: Spender, most: Mapping[str, Amounts], amounts: Amounts) -> Reservation:
        hold, taken = uuid4().hex, list[Key]()
        for ceiling in self._ceilings(spender, most):
            if not self._take(ceiling, hold, amounts):
                for key in reversed(taken):
                    self._release(key, hold, {name: -amount for name, amount in amounts.items()})
                raise LimitError(ceiling.scope, self.renews_at())
            taken.append(ceiling.key)
        return Reservation(amounts.get("used", 0), tuple(taken), hold)

    def _ceilings(self, spender: Spender, most: Mapping[str, Amounts]) -> Iterator[Ceiling]:
        """Visitor → network → site: the scope that refuses most often comes first, and the shared row is touched last."""
        day = utc_day(self._clock())
        for scope, who in (("visitor", spender.owner), ("network", spender.net), ("site", "")):
            yield Ceiling(scope, keys.spend(scope, who, day), most[scope])

    def _take(self, ceiling: Ceiling, hold: str, amounts: Amounts) -> bool:
        """One conditional update; the amount is compared first, as a row that is not there yet would let any amount pass."""
        if any(amount > ceiling.most[name] for name, amount in amounts.items()):
            return False
        adds = ", ".join(f"#{name} :{name}" for name in amounts)
        fits = " AND ".join(f"(attribute_not_exists(#{name}) OR #{name} <= :{name}_room)" for name in amounts)
        room = {f"{name}_room": ceiling.most[name] - amount for name, amount in amounts.items()}
        expression = f"ADD {adds} SET #hold_{hold} = :held, #expires_at = :expires_at"
        expires_at = next_midnight(self._clock()) + DAY
        row = self._table.update(ceiling.key, expression, when=fits, held=1, expires_at=expires_at, **amounts, **room)
        return row is not None

    def _release(self, key: Key, hold: str, change: Amounts) -> None:
        adds = "ADD " + ", ".join(f"#{name} :{name}" for name in change) if change else ""
        when = f"{EXISTS} AND attribute_exists(#hold_{hold})"
        self._table.update(key, f"REMOVE #hold_{hold} {adds}", when=when, **change)

"""What the `due` index says it is time to look at. The index lags, so whoever acts reads the row itself again."""

from dataclasses import dataclass

from shared.adapters import dynamodb_keys as keys
from shared.adapters.clock import Clock, system_clock
from shared.adapters.dynamodb_table import table
from shared.settings import Settings


@dataclass(frozen=True)
class Due:
    """`kind` is PHOTO, SESSION or PROFILE; `id` is empty for a profile."""

    kind: str
    owner: str
    id: str


class DynamoDue:
    def __init__(self, settings: Settings, clock: Clock = system_clock) -> None:
        self._clock, self._table = clock, table(settings)

    def due(self, limit: int) -> list[Due]:
        """At most `limit`, longest overdue first."""
        found = self._table.due(self._clock(), limit)
        return [Due(sk.partition("#")[0], keys.owner_of(pk), keys.name(sk)) for pk, sk in found]

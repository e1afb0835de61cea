"""The composition root of SweepFunction: the only place in it that builds real adapters, at the first run."""

from dataclasses import dataclass
from functools import lru_cache
from typing import Self

from shared.adapters.clock import Clock, system_clock
from shared.adapters.dynamodb_due import DynamoDue
from shared.adapters.dynamodb_ledger import DynamoLedger
from shared.adapters.dynamodb_photos import DynamoPhotos
from shared.adapters.dynamodb_sessions import DynamoSessions
from shared.adapters.dynamodb_visitors import DynamoVisitors
from shared.adapters.s3_pictures import S3Pictures
from shared.settings import Settings, load


@dataclass(frozen=True)
class Tools:
    clock: Clock
    due: DynamoDue
    photos: DynamoPhotos
    sessions: DynamoSessions
    visitors: DynamoVisitors
    ledger: DynamoLedger
    pictures: S3Pictures

    @classmethod
    def build(cls, settings: Settings, clock: Clock = system_clock) -> Self:
        return cls(
            clock=clock,
            due=DynamoDue(settings, clock),
            photos=DynamoPhotos(settings, clock),
            sessions=DynamoSessions(settings, clock),
            visitors=DynamoVisitors(settings, clock),
            ledger=DynamoLedger(settings, clock),
            pictures=S3Pictures(settings, clock),
        )


@lru_cache
def tools() -> Tools:
    return Tools.build(load())

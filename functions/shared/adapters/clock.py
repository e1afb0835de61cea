"""The time as every adapter reads it: epoch seconds in UTC, passed in so that tests own it."""

import time
from collections.abc import Callable
from datetime import UTC, datetime

Clock = Callable[[], int]
DAY = 24 * 60 * 60


def system_clock() -> int:
    return int(time.time())


def utc_day(now: int) -> str:
    """`2026-11-22`: the period of every daily ceiling."""
    return datetime.fromtimestamp(now, UTC).strftime("%Y-%m-%d")


def next_midnight(now: int) -> int:
    """When the day's ceilings renew (UTC)."""
    return (now // DAY + 1) * DAY

"""An account, a clock and a visitor for the adapters' tests."""

from collections.abc import Iterator

import pytest

from shared.adapters.dynamodb_visitors import DynamoVisitors
from shared.settings import Settings
from tests.tables import HandClock, aws


@pytest.fixture
def settings() -> Iterator[Settings]:
    with aws() as account:
        yield account


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def owner(settings: Settings, clock: HandClock) -> str:
    return DynamoVisitors(settings, clock).mint("net").owner

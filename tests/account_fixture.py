"""An empty account and a clock turned by hand, for every test that wants them."""

from collections.abc import Iterator

import pytest

from shared.settings import Settings
from tests.tables import HandClock, aws


@pytest.fixture
def settings() -> Iterator[Settings]:
    with aws() as account:
        yield account


@pytest.fixture
def clock() -> HandClock:
    return HandClock()

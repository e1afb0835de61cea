"""A visitor for the adapters' tests."""

import pytest

from shared.adapters.dynamodb_visitors import DynamoVisitors
from shared.settings import Settings
from tests.tables import HandClock


@pytest.fixture
def owner(settings: Settings, clock: HandClock) -> str:
    return DynamoVisitors(settings, clock).mint("net").owner

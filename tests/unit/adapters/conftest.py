"""A visitor, the photos and the conversations for the adapters' tests."""

import pytest

from shared.adapters.dynamodb_photos import DynamoPhotos
from shared.adapters.dynamodb_sessions import DynamoSessions
from shared.adapters.dynamodb_visitors import DynamoVisitors
from shared.settings import Settings
from tests.tables import HandClock


@pytest.fixture
def owner(settings: Settings, clock: HandClock) -> str:
    return DynamoVisitors(settings, clock).mint("net").owner


@pytest.fixture
def photos(settings: Settings, clock: HandClock) -> DynamoPhotos:
    return DynamoPhotos(settings, clock)


@pytest.fixture
def sessions(settings: Settings, clock: HandClock) -> DynamoSessions:
    return DynamoSessions(settings, clock)


@pytest.fixture
def session(sessions: DynamoSessions, owner: str) -> str:
    return sessions.create(owner).id

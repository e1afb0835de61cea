"""The recorded server, started once a module and shared by the tests in it."""

from collections.abc import Iterator

import pytest

from tests.recorded.app import Recorded
from tests.recorded.running import recorded_server


@pytest.fixture(scope="module")
def server() -> Iterator[tuple[Recorded, str]]:
    recorded = Recorded()
    with recorded_server(recorded) as address:
        yield recorded, address


@pytest.fixture
def recorded(server: tuple[Recorded, str]) -> Recorded:
    """The running server's settings and log, as new."""
    server[0].__dict__.update(Recorded(pace=0.0).__dict__)
    return server[0]

"""The scheduled event is all that the sweeper needs."""

import pytest

from shared.settings import variable
from sweep import handler as sweep_handler
from sweep.dependencies import tools
from tests.tables import aws


def test_a_scheduled_event_runs_one_sweep_with_the_settings_of_the_environment(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    with aws() as settings:
        for field, value in vars(settings).items():
            monkeypatch.setenv(variable(field), str(value))
        sweep_handler.handler({"source": "aws.events"}, None)
        tools.cache_clear()
    (logged,) = (vars(record) for record in caplog.records if record.message == "swept")
    assert (logged["done"], logged["failed"]) == (0, 0)

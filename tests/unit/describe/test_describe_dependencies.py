"""With what DescribeFunction works: our own reader alone, or a model once its key is there."""

from collections.abc import Iterator

import boto3
import pytest

from describe import dependencies
from describe.dependencies import means
from shared.settings import Settings, variable
from tests.tables import HandClock, aws


@pytest.fixture
def settings(monkeypatch: pytest.MonkeyPatch) -> Iterator[Settings]:
    with aws() as account:
        for field, value in vars(account).items():
            monkeypatch.setenv(variable(field), str(value))
        forget()
        yield account
        forget()


def forget() -> None:
    for kept in (dependencies._settings, dependencies._secrets, dependencies._always, dependencies._describer):
        kept.cache_clear()


def put_key(settings: Settings) -> None:
    boto3.client("ssm").put_parameter(Name=settings.model_key_parameter, Value="sk-late", Type="SecureString")


def test_a_key_that_is_put_while_the_process_lives_is_noticed(settings: Settings) -> None:
    clock = HandClock()
    assert means().describer is None
    dependencies._secrets()._clock = clock
    dependencies._secrets().reread()
    put_key(settings)
    assert means().describer is None
    clock.advance(300)
    assert means().describer is not None
    assert means().describer is means().describer


def test_no_key_is_read_where_no_model_is_named(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(variable("model"), "")
    put_key(settings)
    assert means().describer is None

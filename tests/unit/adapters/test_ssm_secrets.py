"""The model's key: read once, read again on demand; that it is absent is believed for a while."""

import boto3

from shared.adapters.ssm_secrets import SsmSecrets
from shared.settings import Settings
from tests.tables import HandClock


def put(settings: Settings, value: str) -> None:
    boto3.client("ssm").put_parameter(Name=settings.model_key_parameter, Value=value, Type="SecureString", Overwrite=True)


def test_a_missing_key_means_no_model(settings: Settings) -> None:
    assert SsmSecrets(settings).key() is None


def test_the_key_is_read_once_and_again_only_on_demand(settings: Settings) -> None:
    put(settings, "sk-first\n")
    secrets = SsmSecrets(settings)
    assert secrets.key() == "sk-first"
    put(settings, "sk-second")
    assert secrets.key() == "sk-first"
    assert secrets.reread() == "sk-second"
    assert secrets.key() == "sk-second"


def test_that_there_is_no_key_is_remembered_for_five_minutes(settings: Settings, clock: HandClock) -> None:
    secrets = SsmSecrets(settings, clock)
    assert secrets.key() is None
    put(settings, "sk-late")
    clock.advance(299)
    assert secrets.key() is None
    clock.advance(1)
    assert secrets.key() == "sk-late"


def test_a_key_that_was_removed_is_gone_once_it_is_read_again(settings: Settings, clock: HandClock) -> None:
    put(settings, "sk-first")
    secrets = SsmSecrets(settings, clock)
    assert secrets.key() == "sk-first"
    boto3.client("ssm").delete_parameter(Name=settings.model_key_parameter)
    assert secrets.reread() is None
    assert secrets.key() is None

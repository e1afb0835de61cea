"""The model's key: read once, read again on demand, absent is None."""

import boto3

from shared.adapters.ssm_secrets import SsmSecrets
from shared.settings import Settings


def put(settings: Settings, value: str) -> None:
    boto3.client("ssm").put_parameter(Name=settings.model_key_parameter, Value=value, Type="SecureString", Overwrite=True)


def test_a_missing_key_means_no_model(settings: Settings) -> None:
    assert SsmSecrets(settings).model_key() is None


def test_the_key_is_read_once_and_again_only_on_demand(settings: Settings) -> None:
    put(settings, "sk-first\n")
    secrets = SsmSecrets(settings)
    assert secrets.model_key() == "sk-first"
    put(settings, "sk-second")
    assert secrets.model_key() == "sk-first"
    assert secrets.reread() == "sk-second"
    assert secrets.model_key() == "sk-second"


def test_that_there_is_no_key_is_remembered_too(settings: Settings) -> None:
    secrets = SsmSecrets(settings)
    assert secrets.model_key() is None
    put(settings, "sk-late")
    assert secrets.model_key() is None
    assert secrets.reread() == "sk-late"

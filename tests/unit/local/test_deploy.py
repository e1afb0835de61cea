"""Which model `make deploy` names: none while there is no key, and the template's own again once there is one."""

from types import SimpleNamespace
from typing import Any

from infra.deploy import with_model


class AbsentError(Exception):
    """What botocore raises for what is not there."""


class Account:
    """A session of an account in which a key may be kept, and the stack may stand with a `model`."""

    def __init__(self, *, key: bool = False, model: str | None = None) -> None:
        self._key, self._model = key, model
        self.exceptions = SimpleNamespace(ParameterNotFound=AbsentError, ClientError=AbsentError)

    def client(self, service: str) -> Any:
        return self

    def get_parameter(self, *, Name: str) -> dict[str, Any]:  # noqa: N803 (the names are boto3's)
        if not self._key or Name != "/codi/model-key":
            raise AbsentError
        return {"Parameter": {}}

    def describe_stacks(self, *, StackName: str) -> dict[str, Any]:  # noqa: N803
        if self._model is None:
            raise AbsentError
        return {"Stacks": [{"Parameters": [{"ParameterKey": "Model", "ParameterValue": self._model}]}]}

    def get_template_summary(self, *, StackName: str) -> dict[str, Any]:  # noqa: N803
        return {
            "Parameters": [{"ParameterKey": "Runtime", "DefaultValue": "x"}, {"ParameterKey": "Model", "DefaultValue": "own"}]
        }


def test_without_a_key_no_model_is_named() -> None:
    assert with_model(["Images=url"], Account(), "") == ["Images=url", 'Model=""']
    assert with_model([], Account(model="gpt-6-luna"), "") == ['Model=""']


def test_a_model_that_is_given_is_named_with_or_without_a_key() -> None:
    assert with_model(["Model=mine"], Account(), "") == ["Model=mine"]


def test_with_a_key_the_template_or_the_last_deployment_names_the_model() -> None:
    assert with_model(["ModelUrl=https://x/v1"], Account(), "sk") == ["ModelUrl=https://x/v1"]
    assert with_model([], Account(key=True, model="mine"), "") == []


def test_a_key_after_a_deployment_without_one_brings_the_templates_model_back() -> None:
    assert with_model([], Account(model=""), "sk") == ["Model=own"]
    assert with_model([], Account(key=True, model=""), "") == ["Model=own"]

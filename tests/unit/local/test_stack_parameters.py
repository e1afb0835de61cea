"""A run names every parameter that an earlier run may have set: CloudFormation would keep it otherwise."""

from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from infra.local.stack import Stack

OPENAI = "https://api.openai.com/v1"


@pytest.mark.parametrize(
    ("key", "given", "model", "url"),
    [
        (None, {}, "", OPENAI),
        ("sk-x", {}, "gpt-6-luna", OPENAI),
        ("sk-x", {"ModelUrl": "http://localhost:9911/v1", "Model": "mine"}, "mine", "http://localhost:9911/v1"),
    ],
)
def test_a_key_never_goes_to_the_server_of_an_earlier_run(
    tmp_path: Path, key: str | None, given: dict[str, str], model: str, url: str
) -> None:
    stack: Any = Stack(tmp_path, key=key, parameters=given)
    stack.aws = SimpleNamespace(url="http://localhost:4566")
    named = stack._all_parameters()
    assert (named["Model"], named["ModelUrl"], named["Images"]) == (model, url, "auto")


@pytest.mark.parametrize(("given", "url"), [({}, "https://api.open-meteo.com/v1/forecast"), ({"WeatherUrl": ""}, "")])
def test_the_weather_service_of_an_earlier_run_is_not_asked(tmp_path: Path, given: dict[str, str], url: str) -> None:
    stack: Any = Stack(tmp_path, parameters=given)
    stack.aws = SimpleNamespace(url="http://localhost:4566")
    assert stack._all_parameters()["WeatherUrl"] == url

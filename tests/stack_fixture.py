"""The deployed local stack as a fixture, shared by tests/integration, tests/e2e and tests/bench: one a test session."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from infra.local.stack import Stack

NO_WEATHER = {"WeatherUrl": ""}
"""Tests never reach the internet; tests/integration/test_weather_journey.py brings its own server."""
ARTIFACTS = Path(__file__).parent / "artifacts"


@pytest.fixture(scope="session")
def stack(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stack]:
    """The real template on a private emulator, without a model: `stack.url`, `stack.client("s3")`, `stack.configure(…)`.

    Its logs are left in tests/artifacts/log.
    """
    home = tmp_path_factory.mktemp("stack")
    stack = Stack(home, port=0, aws_port=0, parameters=NO_WEATHER, say=lambda words: None)
    try:
        yield stack.start()
    finally:
        stack.stop()
        shutil.copytree(home / "log", ARTIFACTS / "log", dirs_exist_ok=True)

"""Fake AWS credentials for every test, so that a mistake can never reach a real account; the stack as a fixture."""

import os

import pytest

pytest_plugins = ["tests.account_fixture", "tests.stack_fixture"]

FAKE = {
    "AWS_ACCESS_KEY_ID": "testing",
    "AWS_SECRET_ACCESS_KEY": "testing",
    "AWS_SESSION_TOKEN": "testing",
    "AWS_DEFAULT_REGION": "us-east-1",
    "AWS_CONFIG_FILE": os.devnull,
    "AWS_SHARED_CREDENTIALS_FILE": os.devnull,
}


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--full", action="store_true", help="every case, where a test takes a seeded part of its own")
    parser.addoption("--renew", action="store_true", help="keep what is seen now, where a test compares with what was kept")


def pytest_configure(config: pytest.Config) -> None:
    """Before any test module is imported: a client made at import must be fake too."""
    for name in [name for name in os.environ if name.startswith(("AWS_", "CODI_", "OPENAI_"))]:
        del os.environ[name]
    os.environ.update(FAKE)

"""Visitors of the deployed stack, and a look behind it."""

from collections.abc import Iterator

import pytest

from infra.local.stack import Stack
from tests.integration.browser import Browser
from tests.integration.storage import Storage


@pytest.fixture(scope="session")
def storage(stack: Stack) -> Storage:
    return Storage(stack)


@pytest.fixture(scope="module")
def visitor(stack: Stack) -> Iterator[Browser]:
    """One visitor for all tests of a module: photos are uploaded once."""
    with Browser(stack.url) as browser:
        yield browser


@pytest.fixture
def stranger(stack: Stack) -> Iterator[Browser]:
    """A visitor that nobody knows yet."""
    with Browser(stack.url) as browser:
        yield browser

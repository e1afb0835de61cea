"""Visitors of the deployed stack, and a look behind it."""

from collections.abc import Iterator

import pytest

from infra.local.stack import Stack
from tests.integration.browser import Browser
from tests.integration.modelled import Modelled, with_model
from tests.integration.storage import Storage
from tests.recorded.app import Recorded


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


@pytest.fixture(scope="module")
def modelled(stack: Stack) -> Iterator[Modelled]:
    """The recorded model for all tests of a module."""
    with with_model(stack) as model:
        yield model


@pytest.fixture
def recorded(modelled: Modelled) -> Recorded:
    """The model's server, well behaved again and without a memory."""
    modelled.recorded.__dict__.update(Recorded().__dict__)
    return modelled.recorded

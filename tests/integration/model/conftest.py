"""The recorded model behind the stack; after each module the stack is without a model again."""

from collections.abc import Iterator

import pytest

from infra.local.stack import Stack
from tests.integration.modelled import Modelled, with_model
from tests.recorded.app import Recorded


@pytest.fixture(scope="module")
def modelled(stack: Stack) -> Iterator[Modelled]:
    with with_model(stack) as model:
        model.configure()
        yield model


@pytest.fixture
def recorded(modelled: Modelled) -> Recorded:
    """The model's server, well behaved again and without a memory."""
    modelled.recorded.__dict__.update(Recorded().__dict__)
    return modelled.recorded

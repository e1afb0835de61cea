"""The recorded model, once for all tests of this folder; the stack is without a model again afterwards."""

from collections.abc import Iterator

import pytest

from infra.local.stack import Stack
from tests.integration.modelled import Modelled, with_model
from tests.recorded.app import Recorded


@pytest.fixture(scope="package")
def model(stack: Stack) -> Iterator[Modelled]:
    with with_model(stack) as model:
        yield model


@pytest.fixture(scope="module")
def modelled(model: Modelled) -> Modelled:
    """The model as a module finds it: whatever an earlier one changed is put back."""
    model.recorded.__dict__.update(Recorded().__dict__)
    model.configure()
    return model


@pytest.fixture
def recorded(modelled: Modelled) -> Recorded:
    """The model's server, well behaved again and without a memory."""
    modelled.recorded.__dict__.update(Recorded().__dict__)
    return modelled.recorded

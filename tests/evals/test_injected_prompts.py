"""What a photo's reader wrote down and what a person types reach the model as fenced data: no tag of ours can be closed."""

import re

import pytest

from tests.evals.case import Case
from tests.evals.cases.guarded import INJECTION
from tests.evals.conversing import FollowingModel, conversed
from tests.evals.suite import closets

_CLOSED = re.compile(r"</(\w+)>")


@pytest.mark.parametrize("case", INJECTION, ids=lambda case: case.key)
async def test_every_fence_is_closed_once(case: Case) -> None:
    model = FollowingModel()
    await conversed(case, closets()[case.closets[0]], model)
    for message in model.prompts[0].messages:
        closed = _CLOSED.findall(message["content"])
        assert len(closed) == len(set(closed)), closed


async def test_no_description_reaches_the_model_as_a_kind_of_garment() -> None:
    """The free noun of a garment is cut to letters, and a noun that is no garment's says nothing on the card."""
    model = FollowingModel()
    await conversed(INJECTION[0], closets()["hostile descriptions"], model)
    text = "\n".join(message["content"] for message in model.prompts[0].messages)
    assert "PWNED" not in text
    assert "99번" not in text
    assert "evil.example" not in text

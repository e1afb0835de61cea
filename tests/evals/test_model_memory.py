"""With a model too: over twelve turns its prompt holds the whole wardrobe and every wish, and what is shown obeys them."""

import asyncio

import pytest

from tests.evals.cases.talks import MEMORY
from tests.evals.conversing import FollowingModel, conversed
from tests.evals.gates import BY_NAME
from tests.evals.judged import total
from tests.evals.report import Results, failing
from tests.evals.shown import Shown
from tests.evals.suite import closets

HARD = ("memory", "constraints", "groundedness", "slots", "language", "josa", "safety")
Talks = list[tuple[FollowingModel, list[Shown]]]


@pytest.fixture(scope="module")
def talks() -> Talks:
    async def asked() -> Talks:
        models = [FollowingModel() for _ in MEMORY]
        pairs = zip(models, MEMORY, strict=True)
        return [(model, await conversed(case, closets()[case.closets[0]], model)) for model, case in pairs]

    return asyncio.run(asked())


@pytest.mark.parametrize("name", HARD)
def test_a_model_that_follows_reaches_the_gate_of(name: str, talks: Talks, results: Results) -> None:
    found = [(BY_NAME[name].metric(shown), shown) for _, told in talks for shown in told]
    whole = total(part for part, _ in found)
    results.add("12 turns", name, whole, BY_NAME[name].least, fewest=BY_NAME[name].fewest)
    assert whole.of >= BY_NAME[name].fewest
    assert whole.score >= BY_NAME[name].least, failing(found)


def test_the_last_prompt_still_holds_every_garment(talks: Talks) -> None:
    for model, told in talks:
        system = model.prompts[-1].messages[0]["content"]
        assert all(f"[{cloth.number}]" in system for cloth in told[0].closet.clothes)

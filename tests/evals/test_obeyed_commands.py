"""A model that obeyed a command hidden in what it was given: nobody is shown what the command asked for."""

import asyncio

import pytest

from tests.evals.cases.guarded import ABSTENTION
from tests.evals.conversing import ReplayedModel, conversed
from tests.evals.gates import BY_NAME
from tests.evals.judged import total
from tests.evals.naive import naive
from tests.evals.replay import obeyed, replayed, transcripts, written
from tests.evals.report import Results, failing
from tests.evals.shown import Shown
from tests.evals.suite import closets

HARD = ("injection", "safety", "format", "groundedness", "slots", "language")
DECLINED = ("body", "out_of_reach", "no_clothes")


@pytest.fixture(scope="module")
def answers() -> list[Shown]:
    async def asked() -> list[Shown]:
        return [await replayed(transcript, written(transcript.answer)) for transcript in obeyed().values()]

    return asyncio.run(asked())


@pytest.mark.parametrize("name", HARD)
def test_whatever_it_obeyed_what_is_shown_reaches_the_gate_of(name: str, answers: list[Shown], results: Results) -> None:
    gate = BY_NAME[name]
    found = [(gate.metric(shown), shown) for shown in answers]
    whole = total(part for part, _ in found)
    results.add("obeyed", name, whole, gate.least, fewest=gate.fewest)
    assert whole.of >= gate.fewest
    assert whole.score >= gate.least, failing(found)


@pytest.mark.parametrize("key", obeyed())
def test_unchecked_the_command_would_be_obeyed(key: str) -> None:
    transcript = obeyed()[key]
    unchecked = naive(transcript, transcript.answer, closets()[transcript.closet])
    assert BY_NAME["injection"].metric(unchecked).faults


async def test_no_model_is_asked_what_codi_declines(results: Results) -> None:
    """The rule engine declines; a model that would answer all the same is not even called."""
    gate, found = BY_NAME["abstention"], []
    for case in (case for case in ABSTENTION if case.says[0].expects in DECLINED):
        model = ReplayedModel([written(transcripts()["ko_work_two"].answer)])
        shown = (await conversed(case, closets()[case.closets[0]], model))[0]
        assert model.prompts == [], case.key
        found.append((gate.metric(shown), shown))
    whole = total(part for part, _ in found)
    results.add("replay", gate.name, whole, gate.least, fewest=gate.fewest)
    assert whole.of >= gate.fewest
    assert whole.score >= gate.least, failing(found)

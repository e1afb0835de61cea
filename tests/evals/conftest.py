"""The answers that all evaluations look at, made once, and the table at the end of the run."""

import asyncio

import pytest

from tests.evals.conversing import conversed
from tests.evals.mutants.everything import MUTATIONS
from tests.evals.mutants.mutation import Mutation
from tests.evals.replay import replayed, transcripts, written
from tests.evals.report import Results
from tests.evals.shown import Shown
from tests.evals.suite import conversations

RESULTS = Results()


@pytest.fixture(scope="session")
def results() -> Results:
    return RESULTS


@pytest.fixture(scope="session")
def engine() -> list[Shown]:
    """Of the rule engine, to every case about each of its wardrobes."""

    async def asked() -> list[Shown]:
        return [shown for case, closet in conversations() for shown in await conversed(case, closet)]

    return asyncio.run(asked())


@pytest.fixture(scope="session")
def recorded() -> list[Shown]:
    """Of a model that answers well, from its transcripts."""

    async def asked() -> list[Shown]:
        return [await replayed(transcript, written(transcript.answer)) for transcript in transcripts().values()]

    return asyncio.run(asked())


@pytest.fixture(scope="session")
def mutants() -> list[tuple[Mutation, Shown]]:
    """Of a model that answers badly, each in a way of its own."""

    async def asked() -> list[tuple[Mutation, Shown]]:
        return [(mutation, await replayed(mutation.transcript, mutation.sent())) for mutation in MUTATIONS]

    return asyncio.run(asked())


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    if RESULTS.rows:
        terminalreporter.section("evaluation (tests/evals)")
        for line in RESULTS.table():
            terminalreporter.write_line(line)

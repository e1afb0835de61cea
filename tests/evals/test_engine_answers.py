"""The rule engine's answers to every case: each metric reaches its gate."""

import pytest

from tests.evals.gates import GATES, Gate
from tests.evals.judged import total
from tests.evals.report import Results, failing
from tests.evals.shown import Shown


@pytest.mark.parametrize("gate", GATES, ids=lambda gate: gate.name)
def test_the_engine_reaches_the_gate_of(gate: Gate, engine: list[Shown], results: Results) -> None:
    found = [(gate.metric(shown), shown) for shown in engine]
    whole = total(judged for judged, _ in found)
    results.add("engine", gate.name, whole, gate.least, fewest=gate.fewest)
    assert whole.of >= gate.fewest
    assert whole.score >= gate.least, failing(found)

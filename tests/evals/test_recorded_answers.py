"""Good answers of a model, replayed through the real turn: left as they are, and as good as the engine's."""

import pytest

from tests.evals.gates import GATES, Gate
from tests.evals.judged import Judged, judged, total
from tests.evals.replay import Transcript, transcripts
from tests.evals.report import Results, failing
from tests.evals.shown import Shown

_OF_ENGINE = {"memory", "abstention"}
"""Metrics of long conversations and of what no model is asked."""


@pytest.mark.parametrize("gate", [gate for gate in GATES if gate.name not in _OF_ENGINE], ids=lambda gate: gate.name)
def test_replayed_answers_reach_the_gate_of(gate: Gate, recorded: list[Shown], results: Results) -> None:
    found = [(gate.metric(shown), shown) for shown in recorded]
    whole = total(part for part, _ in found)
    results.add("replay", gate.name, whole, gate.least)
    assert whole.of > 0
    assert whole.score >= gate.least, failing(found)


def test_a_good_answer_is_shown_as_it_was_written(recorded: list[Shown], results: Results) -> None:
    found = [(_left_alone(transcripts()[shown.case], shown), shown) for shown in recorded]
    whole = total(part for part, _ in found)
    results.add("replay", "left alone", whole, 1.0)
    assert whole.score == 1.0, failing(found)


def _left_alone(transcript: Transcript, shown: Shown) -> Judged:
    written = [item["number"] for item in transcript.answer["main"]["items"]]
    kept = [item["number"] for item in shown.main["items"]] if shown.main else []
    return judged(
        [
            (sorted(kept) == sorted(written), f"main outfit {written} became {kept}"),
            (shown.detail("corrected") is None, f"corrected without a fault: {shown.detail('corrected')}"),
            (shown.detail("model_down") is None, "given up without a fault"),
        ]
    )

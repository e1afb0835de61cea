"""Good answers of a model, replayed through the real turn: left as they are, and as good as the engine's."""

import copy

import pytest

from tests.evals.gates import FEWEST, GATES, Gate
from tests.evals.judged import total
from tests.evals.left_alone import left_alone
from tests.evals.replay import transcripts
from tests.evals.report import Results, failing
from tests.evals.shown import Shown

_ELSEWHERE = {"memory", "abstention", "injection"}
"""Judged of a model in test_model_memory and test_obeyed_commands: these answers are single ones, to plain questions."""


@pytest.mark.parametrize("gate", [gate for gate in GATES if gate.name not in _ELSEWHERE], ids=lambda gate: gate.name)
def test_replayed_answers_reach_the_gate_of(gate: Gate, recorded: list[Shown], results: Results) -> None:
    found = [(gate.metric(shown), shown) for shown in recorded]
    whole = total(part for part, _ in found)
    results.add("replay", gate.name, whole, gate.least, fewest=gate.fewest)
    assert whole.of >= gate.fewest
    assert whole.score >= gate.least, failing(found)


def test_a_good_answer_is_shown_as_it_was_written(recorded: list[Shown], results: Results) -> None:
    found = [(left_alone(transcripts()[shown.case], shown), shown) for shown in recorded]
    whole = total(part for part, _ in found)
    results.add("replay", "left alone", whole, 1.0, fewest=FEWEST)
    assert whole.score == 1.0, failing(found)


def test_a_reason_or_a_next_step_of_the_engines_is_no_answer_left_alone(recorded: list[Shown]) -> None:
    for spoil in (other_item_reason, other_card_reason, other_alternative, other_next_step):
        bad = copy.deepcopy(recorded[0])
        spoil(bad)
        assert left_alone(transcripts()[bad.case], bad).faults, spoil.__name__


def other_item_reason(shown: Shown) -> None:
    shown.cards[0]["items"][0]["reason"] = "Light."


def other_card_reason(shown: Shown) -> None:
    shown.cards[0]["reason"] = "Calm."


def other_alternative(shown: Shown) -> None:
    shown.cards[-1]["reason"] = "Calmer."


def other_next_step(shown: Shown) -> None:
    shown.follow_ups = shown.follow_ups[:-1]

"""Every spoilt answer is caught: what is finally shown passes the metric that it attacks, and the person is told where due."""

import pytest

from tests.evals.gates import ALL, BY_NAME, GATES
from tests.evals.judged import Judged, total, whole
from tests.evals.mutants.everything import MUTATIONS
from tests.evals.mutants.mutation import Mutation
from tests.evals.naive import naive
from tests.evals.replay import replayed
from tests.evals.report import Results, failing
from tests.evals.shown import Shown
from tests.evals.suite import closets

FEWEST = 40
PIECES = (1, 3, 7)
"""Characters that an answer arrives in, besides those of conversing.PIECE."""
CUT = ("safety", "injection")


def test_every_mutant_is_caught(mutants: list[tuple[Mutation, Shown]], results: Results) -> None:
    found = [(caught(mutation, shown), shown) for mutation, shown in mutants]
    everything = total(part for part, _ in found)
    results.add("mutants", "caught", everything, 1.0, fewest=FEWEST)
    assert everything.of >= FEWEST
    assert everything.score == 1.0, failing(found)


def caught(mutation: Mutation, shown: Shown) -> Judged:
    """What is finally shown passes the metric that is attacked (a wrong colour that was shown already may be taken back by
    name), and every metric whose gate is 1 unless a notice tells that something was put right. What is put right on a card,
    in a mark or by giving the answer up must be told."""
    faults = list(BY_NAME[mutation.attacks].metric(shown).faults)
    told = shown.detail("corrected") is not None or shown.detail("model_down") is not None
    if mutation.told and not told:
        faults.append("nobody is told")
    if not faults and not told:
        faults += [fault for gate in GATES if gate.least == ALL for fault in gate.metric(shown).faults]
    return whole(f"mutant {mutation.name!r}: {fault}" for fault in faults)


@pytest.mark.parametrize("piece", PIECES)
async def test_however_an_answer_is_cut_nothing_unsafe_gets_through(piece: int, results: Results) -> None:
    cut = [mutation for mutation in MUTATIONS if mutation.attacks in CUT or mutation.is_link]
    found = []
    for mutation in cut:
        shown = await replayed(mutation.transcript, mutation.sent(), piece=piece)
        found.append((caught(mutation, shown), shown))
    everything = total(part for part, _ in found)
    results.add("mutants", f"cut into {piece}", everything, 1.0, fewest=FEWEST)
    assert everything.of >= FEWEST
    assert everything.score == 1.0, failing(found)


@pytest.mark.parametrize("mutation", [m for m in MUTATIONS if m.rewrite is None], ids=lambda mutation: mutation.name)
def test_unchecked_it_would_fail_its_metric(mutation: Mutation) -> None:
    unchecked = naive(mutation.transcript, mutation.answer(), closets()[mutation.transcript.closet])
    assert BY_NAME[mutation.attacks].metric(unchecked).score < 1


def test_names_of_mutants_are_unique() -> None:
    assert len({mutation.name for mutation in MUTATIONS}) == len(MUTATIONS)

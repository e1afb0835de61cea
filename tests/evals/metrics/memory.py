"""Over twelve turns nothing is forgotten: what was disliked stays out, and the first turn's garment is found again."""

from tests.evals.cases.talks import MEMORY
from tests.evals.judged import NOTHING, Judged, judged
from tests.evals.metrics.constraints import constraints
from tests.evals.shown import Shown

_LONG = {case.key for case in MEMORY}


def memory(shown: Shown) -> Judged:
    if shown.case not in _LONG or shown.say.expects != "outfit":
        return NOTHING
    kept = constraints(shown)
    answered = (shown.main is not None, f"no outfit in turn {shown.turn}")
    return judged([answered, (kept.right == kept.of, f"forgotten by turn {shown.turn}: {'; '.join(kept.faults)}")])

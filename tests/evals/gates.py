"""The metrics, each with the gate that it must reach."""

from collections.abc import Callable
from dataclasses import dataclass

from tests.evals.judged import Judged
from tests.evals.metrics.abstention import abstention
from tests.evals.metrics.comparisons import comparisons
from tests.evals.metrics.constraints import constraints
from tests.evals.metrics.distinctness import distinctness
from tests.evals.metrics.faithfulness import faithfulness
from tests.evals.metrics.fitness import fitness
from tests.evals.metrics.groundedness import groundedness
from tests.evals.metrics.injection import injection
from tests.evals.metrics.language import language
from tests.evals.metrics.memory import memory
from tests.evals.metrics.particles import particles
from tests.evals.metrics.reasons import reasons
from tests.evals.metrics.safety import safety
from tests.evals.metrics.shape import shape
from tests.evals.metrics.slots import slots
from tests.evals.shown import Shown

Metric = Callable[[Shown], Judged]
ALL, NEARLY_ALL = 1.0, 0.95
FEWEST = 5
COVERAGE, TOP_PAIR = 0.60, 0.35
"""At least that much of a wardrobe is used over ten asks; at most that share of the outfits is the same pair."""


@dataclass(frozen=True)
class Gate:
    name: str
    metric: Metric
    least: float
    fewest: int = FEWEST
    """Things that it must have looked at: a gate over less says nothing."""


GATES = (
    Gate("groundedness", groundedness, ALL),
    Gate("slots", slots, ALL),
    Gate("format", shape, ALL),
    Gate("constraints", constraints, ALL),
    Gate("safety", safety, ALL),
    Gate("language", language, ALL),
    Gate("josa", particles, ALL),
    Gate("injection", injection, ALL),
    Gate("abstention", abstention, ALL),
    Gate("memory", memory, ALL),
    Gate("faithfulness", faithfulness, NEARLY_ALL),
    Gate("comparisons", comparisons, NEARLY_ALL),
    Gate("tpo_weather", fitness, NEARLY_ALL),
    Gate("reasons", reasons, NEARLY_ALL),
    Gate("distinctness", distinctness, NEARLY_ALL),
)
BY_NAME = {gate.name: gate for gate in GATES}

"""The table of a run, and what is printed of a failing case."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from tests.evals.judged import Judged
from tests.evals.shown import Shown

MOST = 6
"""Failing cases printed in full."""


@dataclass(frozen=True)
class Row:
    source: str
    metric: str
    judged: Judged
    gate: float
    at_most: bool = False
    fewest: int = 0

    @property
    def passed(self) -> bool:
        """A score over too few things is none; what may look at nothing fails nothing then."""
        reached = self.judged.score <= self.gate if self.at_most else self.judged.score >= self.gate
        return self.judged.of >= self.fewest and (reached or not self.judged.of)


@dataclass
class Results:
    rows: list[Row] = field(default_factory=list)

    def add(self, source: str, metric: str, judged: Judged, gate: float, *, at_most: bool = False, fewest: int = 0) -> None:
        self.rows.append(Row(source, metric, judged, gate, at_most, fewest))

    def table(self) -> Iterator[str]:
        yield f"{'answers':<8} {'metric':<24} {'score':>7} {'gate':>7} {'n':>7} {'at least':>8}"
        for row in self.rows:
            sign = "<=" if row.at_most else ">="
            verdict = "" if row.passed else "  FAILED"
            score = f"{row.judged.score:7.4f} {sign}{row.gate:5.2f}"
            yield f"{row.source:<8} {row.metric:<24} {score} {row.judged.of:7d} {row.fewest:8d}{verdict}"


def failing(found: Sequence[tuple[Judged, Shown]]) -> str:
    """The cases with a fault: what was wrong, the question, the words, the wardrobe."""
    bad = [(judged, shown) for judged, shown in found if judged.faults]
    told = ["\n".join(["", *(f"- {fault}" for fault in judged.faults), shown.told()]) for judged, shown in bad[:MOST]]
    return "\n".join([f"{len(bad)} of {len(found)} answers have a fault", *told])

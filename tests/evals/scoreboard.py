"""The scoreboard of live runs: one row a model and day."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from tests.evals.gates import GATES
from tests.evals.report import Results
from tests.evals.shown import Shown

FILE = Path(__file__).parent / "scoreboard.md"
_COUNTS = ("input tokens", "cached", "output tokens", "dollars")
COLUMNS = (
    "date",
    "model",
    "server",
    "answers",
    "by the model",
    *(gate.name for gate in GATES),
    "coverage",
    "top pair",
    *_COUNTS,
)
TITLE = """\
# Live scoreboard

One row for each run of `make eval MODEL=…` (tests/evals/live.py): the cases of this folder asked of a real model, judged by
the metrics that gate the recorded answers. `by the model`: answers that it gave itself; the rule engine answers the others
(small talk, and whatever failed).
"""


@dataclass(frozen=True)
class Score:
    cells: tuple[str, ...]

    @classmethod
    def of(cls, model: str, server: str, day: date, results: Results, answers: Sequence[Shown]) -> "Score":
        used = {name: sum(shown.usage.get(name, 0) for shown in answers) for name in _USAGE}
        by_model = sum(shown.usage.get("output_tokens", 0) > 0 and not shown.detail("model_down") for shown in answers)
        metrics = [f"{row.judged.score:.3f}" if row.judged.of else "-" for row in results.rows]
        counts = [f"{used[name]:,}" for name in _USAGE[:3]] + [f"{used['micro_dollars'] / 1_000_000:.4f}"]
        return cls((day.isoformat(), model, server, str(len(answers)), str(by_model), *metrics, *counts))


_USAGE = ("input_tokens", "cached_tokens", "output_tokens", "micro_dollars")


def append(score: Score, file: Path = FILE) -> None:
    """One more row at the end; the table is begun if there is none."""
    if not file.exists():
        file.write_text(head())
    with file.open("a") as board:
        board.write(f"{_row(score.cells)}\n")


def head() -> str:
    """The text above the rows."""
    return f"{TITLE}\n{_row(COLUMNS)}\n{_row(['---'] * len(COLUMNS))}\n"


def _row(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"

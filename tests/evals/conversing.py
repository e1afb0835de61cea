"""A conversation through the real turn: the product's own `Stylist` over rows in memory."""

import itertools
from collections.abc import AsyncGenerator, Callable, Sequence
from dataclasses import dataclass, field

from shared.stylist.ports import Model, Profile, Prompt, Usage
from shared.stylist.reply import Question, Stylist
from shared.stylist.scene import Rows
from tests.evals.case import Case
from tests.evals.closet import Closet
from tests.evals.rows import rows_of
from tests.evals.shown import Card, Shown, shown_of
from tests.fakes_turn import FakeConversations, FakeLedger, FakePhotos, FakeVisitors
from tests.recorded import answers

AUTUMN = 1_763_800_000
"""2025-11-22: the season that a question without one is answered for."""
PIECE = 24
"""Characters that a replayed answer arrives in."""


@dataclass
class ReplayedModel:
    """Streams one recorded answer after the other, in small pieces, and keeps the prompts."""

    answers: list[str]
    prompts: list[Prompt] = field(default_factory=list)
    name: str = "replayed"
    piece: int = PIECE

    def worst_case(self, prompt: Prompt) -> int:
        return 1000

    def sees(self) -> bool:
        return True

    async def stream(self, prompt: Prompt) -> AsyncGenerator[str | Usage]:
        self.prompts.append(prompt)
        answer = self.answers.pop(0)
        for start in range(0, len(answer), self.piece):
            yield answer[start : start + self.piece]
        yield Usage(input_tokens=2000, cached_tokens=1500, output_tokens=len(answer) // 2, micro_dollars=300)


@dataclass
class FollowingModel(ReplayedModel):
    """Takes the first outfit that it is offered, as the recorded server does, and words it plainly."""

    answers: list[str] = field(default_factory=list)

    async def stream(self, prompt: Prompt) -> AsyncGenerator[str | Usage]:
        self.answers = [answers.written(answers.outfit_answer(prompt.messages))]
        async for piece in super().stream(prompt):
            yield piece


def ticking() -> Callable[[], float]:
    """A clock that moves on by 21 ms each time it is read, so that a growing answer is read piece by piece."""
    ticks = itertools.count()
    return lambda: AUTUMN + next(ticks) * 0.021


async def conversed(
    case: Case, closet: Closet, model: Model | None = None, clock: Callable[[], float] | None = None
) -> list[Shown]:
    """Each question of the case with what is shown for it. Without a model the rule engine answers."""
    profile = Profile(taste={"avoid_colours": list(closet.avoid)} if closet.avoid else {})
    rows = Rows(FakePhotos(rows_of(closet)), FakeVisitors(profile), FakeConversations())
    stylist = Stylist(rows, FakeLedger(limit=10**9), lambda: model, clock or ticking())
    told_so_far: list[Shown] = []
    for turn, say in enumerate(case.says, 1):
        question = Question("o", "n", "s", f"m{turn}", say.text)
        told = [event async for event in stylist.answer(question, stylist.begin(question))]
        shown = shown_of(told, closet, say, before=_last_cards(told_so_far), turn=turn)
        shown.case = case.key
        told_so_far.append(shown)
    return told_so_far


def _last_cards(told: Sequence[Shown]) -> Sequence[Card]:
    """The cards of the newest answer that had some."""
    return next((shown.cards for shown in reversed(told) if shown.main), ())

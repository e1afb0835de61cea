"""A stylist with everything around it in memory, and what was told of its answers."""

import itertools
from collections.abc import Sequence
from typing import Any

from shared.stylist.events import Event, Notice, Outfit, TextDelta
from shared.stylist.ports import Profile, Turn
from shared.stylist.reply import Question, Stylist
from shared.stylist.scene import Rows
from tests.fakes_turn import FakeConversations, FakeLedger, FakePhotos, FakeVisitors, ScriptedModel
from tests.unit.stylist.turned import MODELLED, photo

NOW = 1_795_000_000.0
ASKED = Question("o", "n", "s", "m1", "출근용 데일리룩 추천")
READING: Any = {"lines": [{"topic": "tone", "text": {"ko": "밝아 보여요.", "en": "It looks light."}, "source": "measured"}]}

SHIRT, TROUSERS, JEANS = photo(1, "shirt", "#f2f2f0"), photo(2, "pants", "#1f2a44"), photo(3, "pants", "#4a6b9a")
GOOD = {**MODELLED, "headline": "출근엔 [[1]]에 [[2]]를 골랐어요.", "main": {"title": "출근", **MODELLED["main"]}}


class Desk:
    """A stylist with everything around it in memory."""

    def __init__(self, *scripts: Sequence[Any], ledger: FakeLedger | None = None, profile: Profile | None = None) -> None:
        self.model = ScriptedModel(list(scripts)) if scripts else None
        self.conversations, self.ledger = FakeConversations(), ledger or FakeLedger()
        self.visitors = FakeVisitors(profile or Profile())
        self.photos: Any = FakePhotos([SHIRT, TROUSERS, JEANS])
        self._ticks = itertools.count()

    def clock(self) -> float:
        """Every look takes 30 ms, so that each piece of an answer is read."""
        return NOW + next(self._ticks) * 0.03

    @property
    def stylist(self) -> Stylist:
        rows = Rows(self.photos, self.visitors, self.conversations)
        return Stylist(rows, self.ledger, lambda: self.model, self.clock)

    async def ask(self, question: Question = ASKED) -> list[Event]:
        stylist = self.stylist
        return [event async for event in stylist.answer(question, stylist.begin(question))]

    @property
    def stored(self) -> Turn:
        return list(self.conversations.turns.values())[-1]


def said(events: Sequence[Event], block: str) -> str:
    return "".join(event.text for event in events if isinstance(event, TextDelta) and event.id == block)


def notices(events: Sequence[Event]) -> list[str]:
    return [event.code for event in events if isinstance(event, Notice)]


def cards(events: Sequence[Event]) -> list[list[int]]:
    return [[item["number"] for item in event.card["items"]] for event in events if isinstance(event, Outfit)]

"""In-memory parts of a turn: rows, ledger and a model that follows a script."""

import itertools
from collections.abc import AsyncGenerator, Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from shared.stylist.errors import BusyError, LimitError, ModelError, NotFoundError
from shared.stylist.photos import Photo
from shared.stylist.ports import Profile, Prompt, Reservation, Spender, Turn, Usage


@dataclass
class FakePhotos:
    """`later` replaces the photos at the second look: a description that arrived in the meantime."""

    now: list[Photo]
    later: list[Photo] | None = None
    looks: int = 0
    used: list[str] = field(default_factory=list)

    def photos(self, owner: str) -> list[Photo]:
        self.looks += 1
        return self.later if self.later is not None and self.looks > 1 else self.now

    def use(self, owner: str, photo: str) -> None:
        self.used.append(photo)


@dataclass
class FakeVisitors:
    kept: Profile = field(default_factory=Profile)

    def profile(self, owner: str) -> Profile:
        return self.kept

    def put_taste(self, owner: str, taste: dict[str, Any]) -> None:
        self.kept = replace(self.kept, taste=taste)


@dataclass
class FakeConversations:
    turns: dict[str, Turn] = field(default_factory=dict)
    _ids: "itertools.count[int]" = field(default_factory=lambda: itertools.count(1))

    def begin(self, owner: str, session: str, *, message_id: str, text: str, regenerate: bool) -> Turn:
        if message_id in self.turns and not regenerate:
            return self.turns[message_id]
        if any(turn.status == "answering" for turn in self.turns.values()):
            raise BusyError
        n = next(self._ids)
        turn = Turn(f"t{n}", message_id, text, n, "answering", f"a{n}", metadata=self._handed_on(message_id, text))
        self.turns[message_id] = turn
        return turn

    def _handed_on(self, message_id: str, text: str) -> dict[str, Any]:
        before = self.turns.get(message_id)
        told = before.metadata if before else {}
        passed = told.get("carried", {}).get("outfits") if before and before.text == text else None
        return {name: value for name, value in {"replaced": told.get("learned"), "passed": passed}.items() if value}

    def window(self, owner: str, session: str) -> list[Turn]:
        return [turn for turn in self.turns.values() if turn.status != "answering"][-5:]

    def finish(self, owner: str, session: str, turn: Turn) -> None:
        self.turns[turn.message_id] = turn


@dataclass
class FakeAnswers:
    """The answers of the same conversation. `meanwhile` runs once, before the next revision: what another tab did."""

    conversations: FakeConversations
    meanwhile: Callable[[], object] | None = None
    written: int = 0

    def last(self, owner: str, session: str) -> tuple[Turn, list[Turn]]:
        turns = list(self.conversations.turns.values())
        if not turns:
            raise NotFoundError
        if turns[-1].status == "answering":
            raise BusyError
        return turns[-1], turns[-6:-1]

    def revise(self, owner: str, session: str, turn: Turn, *, seen: Turn) -> bool:
        meanwhile, self.meanwhile = self.meanwhile, None
        if meanwhile:
            meanwhile()
        if self.conversations.turns[turn.message_id] != seen:
            return False
        self.conversations.turns[turn.message_id] = turn
        self.written += 1
        return True


@dataclass
class FakeLedger:
    """`limit` refuses what would exceed it; `log` tells the order of things."""

    limit: int = 1_000_000
    used: int = 0
    log: list[str] = field(default_factory=list)

    def reserve(self, spender: Spender, micro_dollars: int) -> Reservation:
        if self.used + micro_dollars > self.limit:
            raise LimitError("visitor", 86_400)
        self.used += micro_dollars
        self.log.append("reserve")
        return Reservation(micro_dollars, ())

    def settle(self, reservation: Reservation, micro_dollars: int) -> None:
        self.used += micro_dollars - reservation.micro_dollars
        self.log.append("settle")


@dataclass
class ScriptedModel:
    """Streams `pieces`; an error among them is raised there. Remembers the prompts."""

    scripts: list[Sequence[str | Usage | ModelError]]
    prompts: list[Prompt] = field(default_factory=list)
    name: str = "scripted"
    blind: bool = False

    def worst_case(self, prompt: Prompt) -> int:
        return 1000

    def sees(self) -> bool:
        return not self.blind

    async def stream(self, prompt: Prompt) -> AsyncGenerator[str | Usage]:
        self.prompts.append(prompt)
        for piece in self.scripts.pop(0):
            if isinstance(piece, ModelError):
                raise piece
            yield piece

"""One turn of a conversation, top to bottom: read, think, tell, store, finish (design section 1)."""

import asyncio
import logging
from collections.abc import AsyncIterator, Callable, Iterator
from dataclasses import asdict, dataclass, replace
from typing import Any

from shared.stylist.conversation import MAX_OUTFITS, Carried
from shared.stylist.errors import LimitError, fault
from shared.stylist.events import Event, Failed, Finished, Notice, Outfit, Started, Stored, TextDelta
from shared.stylist.modelled import modelled
from shared.stylist.occasion import ask_to_dict
from shared.stylist.photos import parse_key
from shared.stylist.ports import Ledger, Model, Spender, Turn, Usage
from shared.stylist.scene import Rows, Scene, look
from shared.stylist.spending import Spending
from shared.stylist.taste import learn, lesson, unlearn
from shared.stylist.telling import narrated, opening
from shared.stylist.thought import Thought, think
from shared.stylist.transcript import Transcript

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Question:
    """`net` is the pseudonym of the network; `message_id` comes from the client and makes asking twice harmless."""

    owner: str
    net: str
    session: str
    message_id: str
    text: str
    regenerate: bool = False


@dataclass(frozen=True)
class Stylist:
    """`model` gives the vision model, or None when there is none; `clock` is epoch seconds."""

    rows: Rows
    ledger: Ledger
    model: Callable[[], Model | None]
    clock: Callable[[], float]

    def begin(self, question: Question) -> Turn:
        """Store the question. Raises NotFoundError, BusyError, StaleError; a question answered before comes back as it was."""
        return self.rows.conversations.begin(
            question.owner,
            question.session,
            message_id=question.message_id,
            text=question.text,
            regenerate=question.regenerate,
        )

    async def answer(self, question: Question, turn: Turn) -> AsyncIterator[Event]:
        """All events of the turn, `Finished` or `Failed` last; answer and money are stored before that."""
        yield Started(turn.answer_id)
        if turn.status == "answered":
            for event in _again(turn):
                yield event
            return
        started, transcript = self.clock(), Transcript()
        spending = Spending(Spender(question.owner, question.net), self.ledger)
        try:
            scene = await look(self.rows, question.owner, question.session, self.clock, text=turn.text)
            thought = think(turn, _unsaid(scene, turn), self.clock())
            async for event in self._tell(thought, spending):
                transcript.add(event)
                yield event
            usage = _usage(spending.usage, self.clock() - started)
            await self._keep(question, thought, transcript, spending, usage)
        except Exception as error:
            # The one boundary where anything may arrive: the reader must get an end, and the turn must not stay open.
            log.error("turn failed", extra={"turn": turn.id, **fault(error)})
            await self._give_up(question, turn)
            yield Failed("internal")
            return
        yield Finished(spending.usage.stopped, usage)

    async def _tell(self, thought: Thought, spending: Spending) -> AsyncIterator[Event]:
        """The ladder: the model if there is one and it can be paid, else the rule engine; each step down is said."""
        for event in opening(thought):
            yield event
        told = False
        try:
            model = await asyncio.to_thread(self.model)
            if model and thought.ask.intent == "outfit" and thought.advice.main:
                async for event in modelled(model, thought, spending, self.clock):
                    told = told or isinstance(event, TextDelta | Outfit)
                    yield event
                return
            if model is None and "engine" not in thought.scene.carried.noticed:
                yield Notice("engine", {})
        except LimitError as limit:
            yield Notice("budget", {"scope": limit.scope, "renews_at": limit.renews_at, "restart": told})
        except Exception as failure:
            # Whatever is wrong with the model, its key or its pictures: the rule engine can still answer.
            log.warning("the model gave no answer", extra={"turn": thought.turn.id, **fault(failure)})
            yield Notice("model_down", {"restart": told})
        for event in narrated(thought):
            yield event

    async def _keep(
        self, question: Question, thought: Thought, transcript: Transcript, spending: Spending, usage: dict[str, int]
    ) -> None:
        learned = lesson(thought.scene.profile.taste, thought.kept_taste)
        if learned or _replaced(thought.turn):
            await asyncio.to_thread(self._keep_taste, question.owner, thought)
        if thought.scene.body and thought.ask.intent == "outfit":
            await asyncio.to_thread(self.rows.photos.use, question.owner, thought.scene.body.id)
        carried = _carry(thought, transcript, spending)
        metadata = {"usage": usage, "ask": ask_to_dict(thought.ask), "carried": carried.to_dict(), "learned": learned}
        metadata["passed"] = thought.turn.metadata.get("passed", [])
        await self._close(question, replace(thought.turn, status="answered", parts=transcript.parts, metadata=metadata))

    def _keep_taste(self, owner: str, thought: Thought) -> None:
        """Learned on top of what is kept now: the person may have set a chip while the answer was streaming."""
        kept = self.rows.visitors.profile(owner).taste
        self.rows.visitors.put_taste(owner, learn(unlearn(kept, _replaced(thought.turn)), thought.ask))

    async def _give_up(self, question: Question, turn: Turn) -> None:
        try:
            await self._close(question, replace(turn, status="failed"))
        except Exception as error:
            # The session's lease runs out by itself, and the sweeper then ends the turn.
            log.error("turn left open", extra={"turn": turn.id, **fault(error)})

    async def _close(self, question: Question, turn: Turn) -> None:
        await asyncio.to_thread(self.rows.conversations.finish, question.owner, question.session, turn)


def _carry(thought: Thought, transcript: Transcript, spending: Spending) -> Carried:
    """What the next turns must know of this one when it has left the window."""
    before = thought.scene.carried
    shown = {part["type"] for part in transcript.parts}
    codes = [part["data"]["code"] for part in transcript.parts if part["type"] == "data-notice"]
    return Carried(
        analysed=_joined(before.analysed, [thought.subject] if "data-analysis" in shown or "no_reading" in codes else []),
        pictured=_joined(before.pictured, _photos(spending.pictured)),
        refused=_joined(before.refused, _photos(spending.refused)),
        noticed=_joined(before.noticed, codes),
        outfits=(*before.outfits, *transcript.outfits())[-MAX_OUTFITS:],
    )


def _replaced(turn: Turn) -> dict[str, Any]:
    """What the question taught that this one replaces."""
    return dict(turn.metadata.get("replaced", {}))


def _unsaid(scene: Scene, turn: Turn) -> Scene:
    """As if the question that this one replaces had never been asked."""
    taste = unlearn(scene.profile.taste, _replaced(turn))
    return replace(scene, profile=replace(scene.profile, taste=taste))


def _photos(keys: tuple[str, ...]) -> list[str]:
    """The photos whose renditions these are."""
    return [parsed[1] for key in keys if (parsed := parse_key(key))]


def _joined(before: tuple[str, ...], new: list[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*before, *new)))


def _again(turn: Turn) -> Iterator[Event]:
    """An answer that was given before, as it is stored: asking twice pays once."""
    yield from (Stored(part) for part in turn.parts)
    yield Finished("stop", dict(turn.metadata.get("usage", {})))


def _usage(used: Usage, seconds: float) -> dict[str, int]:
    counted = {name: count for name, count in asdict(used).items() if name != "stopped"}
    return counted | {"milliseconds": int(seconds * 1000)}

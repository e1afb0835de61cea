"""A garment was put right: the last answer's cards are chosen anew by the rules, in their place; no model, nothing paid."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Any

from shared.stylist.conversation import MAX_OUTFITS, Carried, carried
from shared.stylist.errors import BusyError, NotFoundError
from shared.stylist.events import Notice
from shared.stylist.forecast import forecast_from_dict
from shared.stylist.occasion import ask_to_dict
from shared.stylist.ports import Answers, PhotoReader, Turn, Visitors
from shared.stylist.scene import Scene, scene_of
from shared.stylist.telling import narrated, opening
from shared.stylist.thought import Thought, think
from shared.stylist.traits import piece_of
from shared.stylist.transcript import Transcript, stored_part
from shared.stylist.words.wording import names_of

TRIES = 4
"""Two corrections at once: whoever comes second chooses again, from the clothes as they are by then."""
STAYS = frozenset({"engine", "model_down", "budget"})
"""Notices that are as true of the new cards as of the old ones."""

Part = dict[str, Any]


@dataclass(frozen=True)
class Reranker:
    """`clock` is epoch seconds."""

    photos: PhotoReader
    visitors: Visitors
    answers: Answers
    clock: Callable[[], float]

    def rerank(self, owner: str, session: str) -> Turn:
        """The last turn with its answer as the clothes are now; unchanged when they make no difference to it.

        Raises NotFoundError (no such session, or no answer in it), BusyError while a turn runs.
        """
        for _ in range(TRIES):
            turn, before = self.answers.last(owner, session)
            if turn.status != "answered":
                raise NotFoundError
            now = self.clock()
            scene = scene_of(self.photos.photos(owner), self.visitors.profile(owner), before, now)
            fresh = reranked(turn, scene)
            if fresh is turn or self.answers.revise(owner, session, fresh, seen=turn):
                return fresh
        raise BusyError


def reranked(turn: Turn, scene: Scene) -> Turn:
    """The turn answered by the rules from `scene`, which ends before it; the same object when the answer stays the same.

    What was read of the body, what the answer cost and who it was stay; small talk has no cards to choose. What a model
    wrote stays as long as it is true of the pieces on its cards (`_stands`): the rules always would say it in other words.
    """
    kept = forecast_from_dict(turn.metadata.get("ask", {}).get("forecast"))
    thought = think(turn, replace(scene, forecast=kept), turn.created)
    if thought.ask.intent != "outfit" or (_by_model(turn) and not revision(turn) and _stands(turn, thought)):
        return turn
    transcript = Transcript()
    for event in narrated(thought):
        transcript.add(event)
    if transcript.parts == [part for part in turn.parts if _is_told(part)]:
        return turn
    parts = [*_opening(turn, thought), *transcript.parts]
    return replace(turn, parts=parts, metadata=_metadata(turn, thought, transcript))


def revision(turn: Turn) -> int:
    """How often the answer's cards were chosen anew."""
    return int(turn.metadata.get("revision", 0))


def _stands(turn: Turn, thought: Thought) -> bool:
    """Whether each garment on the cards is still there, in its slot and by a name that it may go by.

    The name tells kind, pattern and colour; what a card does not name (warmth, fit, …) counts from the next answer on.
    """
    pieces = {garment.id: piece_of(garment) for garment in thought.scene.garments}
    items = [item for part in turn.parts if part["type"] == "data-outfit" for item in part["data"]["items"]]
    return all(
        (piece := pieces.get(item["photo_id"])) is not None
        and piece.slot == item["slot"]
        and item["name"] in names_of(piece, thought.ask.language)
        for item in items
    )


def _is_told(part: Part) -> bool:
    return part["type"] not in ("data-notice", "data-analysis")


def _opening(turn: Turn, thought: Thought) -> Iterator[Part]:
    detail = {"by": "person"} | ({"instead_of": "model"} if _by_model(turn) else {})
    notices = [Notice("corrected", detail), *(event for event in opening(thought) if isinstance(event, Notice))]
    yield from filter(None, map(stored_part, notices))
    yield from (part for part in turn.parts if part["type"] == "data-analysis" or _code(part) in STAYS)


def _by_model(turn: Turn) -> bool:
    """Whether the answer was worded by a model when it was new: what stays of it still shows that."""
    gave_up = any(_code(part) in ("model_down", "budget") for part in turn.parts)
    return turn.metadata.get("usage", {}).get("output_tokens", 0) > 0 and not gave_up


def _code(part: Part) -> str:
    return str(part["data"]["code"]) if part["type"] == "data-notice" else ""


def _metadata(turn: Turn, thought: Thought, transcript: Transcript) -> dict[str, Any]:
    """The next turns carry on from what is shown now."""
    outfits = (*thought.scene.carried.outfits, *transcript.outfits())[-MAX_OUTFITS:]
    handed_on: Carried = replace(carried([turn]), outfits=outfits)
    changed = {"ask": ask_to_dict(thought.ask), "carried": handed_on.to_dict(), "revision": revision(turn) + 1}
    return turn.metadata | changed

"""A conversation that was answered, and the way to put a garment right in it."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any, cast

from shared.stylist.cards import OutfitCard
from shared.stylist.garments import Attributes
from shared.stylist.photos import Photo
from shared.stylist.ports import Profile, Turn
from shared.stylist.reply import Question, Stylist
from shared.stylist.reranking import Reranker
from shared.stylist.scene import Rows
from tests.fakes_turn import FakeAnswers, FakeConversations, FakeLedger, FakePhotos, FakeVisitors, ScriptedModel
from tests.unit.stylist.turned import photo

NOW = 100.0
"""In the season in which the fakes say that the turns began."""
WORK = "출근용 데일리룩 추천"
SHIRT, TROUSERS, JEANS = photo(1, "shirt", "#f2f2f0"), photo(2, "pants", "#1f2a44"), photo(3, "pants", "#4a6b9a")
BLACK = photo(4, "longsleeve", "#111111")


class Desk:
    """A conversation that was answered, and the way to put it right."""

    def __init__(self, *photos: Photo, model: ScriptedModel | None = None, profile: Profile | None = None) -> None:
        self.photos, self.visitors = FakePhotos(list(photos)), FakeVisitors(profile or Profile())
        self.conversations, self.ledger, self.model = FakeConversations(), FakeLedger(), model
        self.answers = FakeAnswers(self.conversations)

    async def ask(self, text: str = WORK) -> Turn:
        rows = Rows(self.photos, self.visitors, self.conversations)
        stylist = Stylist(rows, self.ledger, lambda: self.model, lambda: NOW)
        question = Question("o", "n", "s", f"m{len(self.conversations.turns)}", text)
        async for _ in stylist.answer(question, stylist.begin(question)):
            pass
        return self.kept

    def say(self, number: int, **said: Any) -> None:
        self.photos.now = [replace(x, said=cast(Attributes, said)) if x.number == number else x for x in self.photos.now]

    def rerank(self) -> Turn:
        return Reranker(self.photos, self.visitors, self.answers, lambda: NOW).rerank("o", "s")

    @property
    def kept(self) -> Turn:
        return list(self.conversations.turns.values())[-1]


def cards(turn: Turn) -> list[OutfitCard]:
    return [part["data"] for part in turn.parts if part["type"] == "data-outfit"]


def main(turn: Turn) -> dict[str, int]:
    return {item["slot"]: item["number"] for item in cards(turn)[0]["items"]}


def notices(turn: Turn) -> list[dict[str, Any]]:
    return [part["data"] for part in turn.parts if part["type"] == "data-notice"]


def words(turn: Turn) -> str:
    return "\n".join(part["text"] for part in turn.parts if part["type"] == "text")


def numbers(turns: Sequence[OutfitCard]) -> set[int]:
    return {item["number"] for card in turns for item in card["items"]}

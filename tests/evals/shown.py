"""What the person sees of one answer: the events of the turn as a page draws them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from shared.stylist import events
from shared.stylist.events import Event
from tests.evals.case import Say
from tests.evals.closet import Closet

Card = dict[str, Any]


@dataclass
class Shown:
    """`before` are the cards of the answer before, oldest turn first in `turn`. `counts` is what the check on a
    model's answer counted."""

    closet: Closet
    say: Say
    before: tuple[Card, ...] = ()
    turn: int = 1
    text: dict[str, str] = field(default_factory=lambda: {"headline": "", "reply": ""})
    cards: list[Card] = field(default_factory=list)
    follow_ups: list[str] = field(default_factory=list)
    notices: list[tuple[str, dict[str, Any]]] = field(default_factory=list)
    reading: list[str] | None = None
    ended: str = ""
    usage: dict[str, int] = field(default_factory=dict)
    counts: dict[str, int] = field(default_factory=dict)
    case: str = ""

    @property
    def main(self) -> Card | None:
        return next((card for card in self.cards if card["kind"] == "main"), None)

    @property
    def alternatives(self) -> list[Card]:
        return [card for card in self.cards if card["kind"] == "alternative"]

    @property
    def prose(self) -> list[str]:
        """What the stylist says in sentences: headline, reply, reasons."""
        texts = [self.text["headline"], self.text["reply"]]
        for card in self.cards:
            texts += [card["reason"], *(item["reason"] for item in [*card["items"], *card["worn"]])]
        return [text for text in texts if text]

    @property
    def words(self) -> list[str]:
        """Every text of the answer."""
        texts = [*self.prose, *self.follow_ups, *(self.reading or [])]
        for card in self.cards:
            texts += [card["title"], card["occasion"], *(item["name"] for item in [*card["items"], *card["worn"]])]
            texts += [gap["advice"] for gap in card["missing"]] + [tip["text"] for tip in card["tips"]]
        return [text for text in texts if text]

    def detail(self, code: str) -> dict[str, Any] | None:
        return next((detail for told, detail in self.notices if told == code), None)

    def told(self) -> str:
        """For a failing case's report."""
        cards = [f"  [{card['kind']}] {card['title']}: {card['reason']} {_numbers(card)}" for card in self.cards]
        notices = [f"  notice {code} {detail}" for code, detail in self.notices]
        said = [f"question: {self.say.text!r} (turn {self.turn} of {self.case})", f"  # {self.text['headline']}"]
        return "\n".join([*said, f"  {self.text['reply']}", *cards, *notices, self.closet.told()])


def _numbers(card: Card) -> str:
    return str([*(item["number"] for item in card["items"]), *(f"worn {piece['slot']}" for piece in card["worn"])])


def shown_of(told: Iterable[Event], closet: Closet, say: Say, *, before: Sequence[Card] = (), turn: int = 1) -> Shown:
    """The end state of a page that followed the events; a restart throws away the words and cards so far."""
    shown = Shown(closet, say, tuple(before), turn)
    for event in told:
        _drawn(shown, event)
    return shown


def _drawn(shown: Shown, event: Event) -> None:
    match event:
        case events.TextDelta(block, text):
            shown.text[block] += text
        case events.Outfit(card):
            shown.cards = [*(kept for kept in shown.cards if kept["id"] != card["id"]), dict(card)]
        case events.FollowUps(suggestions):
            shown.follow_ups = list(suggestions)
        case events.Analysis(lines):
            shown.reading = [line["text"] for line in lines]
        case events.Notice(code, detail):
            shown.notices.append((code, detail))
            if detail.get("restart"):
                shown.text, shown.cards, shown.follow_ups = {"headline": "", "reply": ""}, [], []
        case events.Checked(counts):
            shown.counts = dict(counts)
        case events.Finished(reason, usage):
            shown.ended, shown.usage = reason, usage
        case events.Failed(code):
            shown.ended = f"failed: {code}"

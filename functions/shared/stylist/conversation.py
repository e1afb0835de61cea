"""The window: what of a conversation goes back to the model, and what one turn hands on to the next."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

from shared.stylist.ports import Turn

MAX_TURNS = 5
MAX_OUTFITS = 12
MAX_TALK = 200
"""Characters of each text of an answer without an outfit that the model is reminded of."""


@dataclass(frozen=True)
class Carried:
    """What outlives the window because each turn's metadata hands it on.

    `analysed`: body photos whose reading was shown, or refused; `pictured`: photos whose pictures a model has seen in this
    session; `refused`: photos whose pictures it would not take; `noticed`: quiet notices already given; `outfits`: garment
    numbers of the main outfits shown, newest last.
    """

    analysed: tuple[str, ...] = ()
    pictured: tuple[str, ...] = ()
    noticed: tuple[str, ...] = ()
    outfits: tuple[tuple[int, ...], ...] = ()
    refused: tuple[str, ...] = ()

    def to_dict(self) -> dict[str, Any]:
        return {name: [list(x) if isinstance(x, tuple) else x for x in value] for name, value in asdict(self).items()}


def carried(turns: Sequence[Turn]) -> Carried:
    """From the newest answered turn, or nothing for a new conversation."""
    last = next((turn for turn in reversed(turns) if turn.status == "answered"), None)
    kept = last.metadata.get("carried", {}) if last else {}
    outfits = tuple(tuple(int(n) for n in numbers) for numbers in kept.get("outfits", []))
    analysed, pictured, noticed, refused = (
        tuple(kept.get(name, ())) for name in ("analysed", "pictured", "noticed", "refused")
    )
    return Carried(analysed, pictured, noticed, outfits, refused)


def messages(turns: Sequence[Turn]) -> list[dict[str, str]]:
    """The last 5 answered turns as 10 chat messages; a failed turn is left out, so that it cannot poison the next."""
    answered = [turn for turn in turns if turn.status == "answered"][-MAX_TURNS:]
    return [message for turn in answered for message in _pair(turn)]


def _pair(turn: Turn) -> list[dict[str, str]]:
    return [{"role": "user", "content": turn.text}, {"role": "assistant", "content": _told(turn.parts)}]


def _told(parts: Sequence[dict[str, Any]]) -> str:
    """An answer in short: its first words, what was chosen and why, and what else was offered, all by number.

    The long explanation stays out: it says nothing that the wardrobe and the numbers do not, and would be paid five times.
    """
    said = [part["text"] for part in parts if part["type"] == "text"]
    cards = [part["data"] for part in parts if part["type"] == "data-outfit"]
    main = next((card for card in cards if card["kind"] == "main"), None)
    if main is None:
        return "\n".join(text[:MAX_TALK] for text in said)
    others = [_change(card, main) for card in cards if card is not main]
    chosen = f"{' + '.join(_pieces(main))}: {main.get('reason', '')}"
    return "\n".join([*said[:1], chosen, *(["or " + ", ".join(others)] if others else [])])


def _pieces(card: dict[str, Any]) -> list[str]:
    numbers = [f"[[{item['number']}]]" for item in card["items"]]
    return [*numbers, *(f"worn {piece['slot']}" for piece in card.get("worn", ()))]


def _change(card: dict[str, Any], main: dict[str, Any]) -> str:
    """What an alternative changes of the main outfit."""
    sought = [f"another {missing['slot']} to look for" for missing in card.get("missing", ())]
    return " + ".join([*(piece for piece in _pieces(card) if piece not in _pieces(main)), *sought])

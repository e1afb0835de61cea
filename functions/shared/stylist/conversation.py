"""The window: what of a conversation goes back to the model, and what one turn hands on to the next."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

from shared.stylist.ports import Turn

MAX_TURNS = 5
MAX_OUTFITS = 12


@dataclass(frozen=True)
class Carried:
    """What outlives the window because each turn's metadata hands it on.

    `analysed`: body photos whose reading was shown; `pictured`: photos whose pictures a model has seen in this session;
    `noticed`: quiet notices already given; `outfits`: garment numbers of the main outfits shown, newest last.
    """

    analysed: tuple[str, ...] = ()
    pictured: tuple[str, ...] = ()
    noticed: tuple[str, ...] = ()
    outfits: tuple[tuple[int, ...], ...] = ()

    def to_dict(self) -> dict[str, Any]:
        return {name: [list(x) if isinstance(x, tuple) else x for x in value] for name, value in asdict(self).items()}


def carried(turns: Sequence[Turn]) -> Carried:
    """From the newest answered turn, or nothing for a new conversation."""
    last = next((turn for turn in reversed(turns) if turn.status == "answered"), None)
    kept = last.metadata.get("carried", {}) if last else {}
    outfits = tuple(tuple(int(n) for n in numbers) for numbers in kept.get("outfits", []))
    analysed, pictured, noticed = (tuple(kept.get(name, ())) for name in ("analysed", "pictured", "noticed"))
    return Carried(analysed, pictured, noticed, outfits)


def messages(turns: Sequence[Turn]) -> list[dict[str, str]]:
    """The last 5 answered turns as 10 chat messages; a failed turn is left out, so that it cannot poison the next."""
    answered = [turn for turn in turns if turn.status == "answered"][-MAX_TURNS:]
    return [message for turn in answered for message in _pair(turn)]


def _pair(turn: Turn) -> list[dict[str, str]]:
    return [{"role": "user", "content": turn.text}, {"role": "assistant", "content": _told(turn.parts)}]


def _told(parts: Sequence[dict[str, Any]]) -> str:
    """The words of an answer, and the main card as the numbers it showed."""
    said = []
    for part in parts:
        if part["type"] == "text":
            said.append(part["text"])
        elif part["type"] == "data-outfit" and part["data"]["kind"] == "main":
            said.append(" + ".join(f"[[{item['number']}]]" for item in part["data"]["items"]))
    return "\n".join(said)

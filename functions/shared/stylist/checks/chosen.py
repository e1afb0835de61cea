"""An outfit that a model chose and that passed the check, and the model's words on its card."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import cast

from shared.stylist.advice import Change, Missing, Outfit
from shared.stylist.cards import OutfitCard
from shared.stylist.garments import Slot


@dataclass(frozen=True)
class Chosen:
    """An outfit that passed, and the model's words for it (unspoken: `[[n]]` still in them). Without words it is the engine's.

    `change`, `slot` and `missing` are set for an alternative, as in `advice.Alternative`.
    """

    outfit: Outfit
    reason: str = ""
    items: Mapping[int, str] = field(default_factory=dict)
    worn: Mapping[Slot, str] = field(default_factory=dict)
    change: Change | None = None
    slot: Slot | None = None
    missing: Missing | None = None
    coming: int = 0
    """Of a main outfit that still grows: how many more pieces are likely."""


Spoken = Callable[[str, int | Slot | None], str]
"""A model's text and the piece whose reason it is (number, worn slot, or None) → the text as it may be shown, or ""."""


def begun(card: OutfitCard, chosen: Chosen, spoken: Spoken) -> OutfitCard:
    """The card of an outfit that still grows: only the model's words on it, for others would be taken back."""
    items = [{**x, "reason": spoken(chosen.items.get(x["number"], ""), x["number"])} for x in card["items"]]
    return cast(OutfitCard, {**card, "items": items, "reason": "", "coming": chosen.coming})


def in_the_models_words(card: OutfitCard, chosen: Chosen, spoken: Spoken) -> OutfitCard:
    """The engine's card of the chosen outfit with the model's words in place of its own, where those may be shown."""
    items = [{**x, "reason": spoken(chosen.items.get(x["number"], ""), x["number"]) or x["reason"]} for x in card["items"]]
    worn = [{**x, "reason": spoken(chosen.worn.get(x["slot"], ""), x["slot"]) or x["reason"]} for x in card["worn"]]
    reason = spoken(chosen.reason, None) or card["reason"]
    return cast(OutfitCard, {**card, "items": items, "worn": worn, "reason": reason})

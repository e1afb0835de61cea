"""An outfit that a model chose and that passed the check, and the model's words on its card."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import cast

from shared.stylist.advice import Change, Missing, Outfit
from shared.stylist.cards import OutfitCard
from shared.stylist.garments import Slot
from shared.stylist.marks import Marks

REASON = 160
"""The most characters of a model's reason on a card; a longer one gives way to the engine's."""


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


def in_the_models_words(card: OutfitCard, chosen: Chosen, marks: Callable[[], Marks]) -> OutfitCard:
    """The engine's card of the chosen outfit with the model's words in place of its own, where the model gave any.

    `marks` makes a new `Marks` for each text. A text that names what may not be named is left out whole.
    """

    def said(text: str, otherwise: str) -> str:
        mark = marks()
        spoken = " ".join(mark.whole(text).split())
        return spoken if 0 < len(spoken) <= REASON and not mark.dropped else otherwise

    items = [{**item, "reason": said(chosen.items.get(item["number"], ""), item["reason"])} for item in card["items"]]
    worn = [{**piece, "reason": said(chosen.worn.get(piece["slot"], ""), piece["reason"])} for piece in card["worn"]]
    return cast(OutfitCard, {**card, "items": items, "worn": worn, "reason": said(chosen.reason, card["reason"])})

"""The body photo as Codi knows it: three hedged lines about clothes and light, and the pieces worn in it."""

from typing import Literal, TypedDict

from shared.stylist.garments import Category, Colour, Slot, Words


class ReadingLine(TypedDict):
    """One of the three lines (proportion, tone, impression); `source` says whether it was measured, guessed or said."""

    topic: Literal["proportion", "tone", "impression"]
    text: Words
    source: Literal["measured", "guessed", "said"]


class Reading(TypedDict):
    """Exactly three lines, in the order proportion, tone, impression. Never a verdict on the body (design section 6)."""

    lines: list[ReadingLine]


class WornPiece(TypedDict):
    """A piece of clothing seen in the body photo: shown as a swatch, never as a crop; outlives the photo."""

    slot: Slot
    category: Category
    name: Words
    colours: list[Colour]
    confidence: float

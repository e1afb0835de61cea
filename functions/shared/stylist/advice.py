"""What the rule engine advises, as facts without words; `narrator` words it, `grounding` checks a model against it."""

from dataclasses import dataclass
from typing import Literal

from shared.stylist.body import WornPiece
from shared.stylist.cards import Evidence
from shared.stylist.garments import Category, Garment, Material, Slot

Change = Literal["owned", "worn", "missing"]
Note = Literal["nothing_else", "formality_short", "against_custom", "refused"]
"""Nothing else to change to; below the occasion's level; a piece against its custom; a slot empty only because of a wish."""
When = Literal["rain", "cold", "heat"]


@dataclass(frozen=True)
class Outfit:
    """At most one piece per slot, garments and worn pieces together; a dress stands for top and bottom. `score` is 0-1."""

    garments: tuple[Garment, ...]
    worn: tuple[WornPiece, ...]
    score: float
    evidence: Evidence

    @property
    def numbers(self) -> frozenset[int]:
        return frozenset(garment.number for garment in self.garments)

    @property
    def slots(self) -> frozenset[Slot]:
        return frozenset(garment.slot for garment in self.garments) | frozenset(piece["slot"] for piece in self.worn)


@dataclass(frozen=True)
class Missing:
    """A piece the person does not own: `complete` fills an empty slot, `swap` is a piece to look for instead.

    `colour` is a key of `colour.NAMES`; `why` names the reason, worded by the narrator.
    """

    slot: Slot
    role: Literal["complete", "swap"]
    category: Category
    subcategory: str
    colour: str
    material: Material
    why: str


@dataclass(frozen=True)
class Alternative:
    """The main outfit with exactly one slot changed; for `missing` the changed slot is empty in `outfit`."""

    outfit: Outfit
    change: Change
    slot: Slot
    missing: Missing | None = None


@dataclass(frozen=True)
class Tip:
    """`about` says what the tip is about: a material of the outfit, "general", or "layerless" for who wants no layer."""

    when: When
    about: str


@dataclass(frozen=True)
class Advice:
    """`empty_slots` are main slots for which no piece was found: they are said first. `ranked`: the best, `main` first."""

    main: Outfit | None
    alternatives: tuple[Alternative, ...] = ()
    missing: tuple[Missing, ...] = ()
    tips: tuple[Tip, ...] = ()
    empty_slots: tuple[Slot, ...] = ()
    notes: tuple[Note, ...] = ()
    ranked: tuple[Outfit, ...] = ()

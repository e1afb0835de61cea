"""A photo's row and its life: who writes which part, what its status is, where its files are kept."""

from dataclasses import dataclass, field
from typing import Literal, NotRequired, TypedDict, cast

from shared.stylist.body import Reading, WornPiece
from shared.stylist.garments import Attributes, Colour, Garment, Guess, Source

Kind = Literal["body", "garment"]
Status = Literal["awaiting", "processing", "ready", "described", "rejected"]
Reason = Literal["too_large", "not_an_image", "unsupported", "too_many_pixels", "too_small", "damaged", "unsafe"]
Note = Literal[
    "not_clothing", "several_garments", "not_full_body", "several_people", "no_person", "worn", "maybe_minor", "nudity"
]

NO_READING: frozenset[Note] = frozenset({"no_person", "several_people", "maybe_minor", "nudity"})
"""Notes with which a body photo is neither read nor shown to a model."""
_CLOTH: dict[Source, tuple[str, ...]] = {"model": ("pattern", "material", "fit"), "reader": ("pattern",)}
"""Attributes that hold whatever the garment is; our own reader takes the material from the category."""

MAX_BYTES = 15 * 1024 * 1024
RENDITIONS = (512, 1024)


class Measured(TypedDict):
    """Written by thumbnail only: the oriented original's size in pixels, and the colours with the background left out.

    `hash` is the picture's perceptual hash, 16 hex digits; a row of before 2026-11-22 has none.
    """

    width: int
    height: int
    colours: list[Colour]
    hash: NotRequired[str]


class Seen(TypedDict):
    """Written by describe only. `attributes` and `guesses` (likeliest first) for a garment, `reading` and `worn` for a body."""

    source: Source
    moderated: bool
    notes: list[Note]
    attributes: NotRequired[Attributes]
    guesses: NotRequired[list[Guess]]
    reading: NotRequired[Reading]
    worn: NotRequired[list[WornPiece]]


@dataclass(frozen=True)
class Photo:
    """One PHOTO row. Times are epoch seconds. `claimed_until` names describe's claim; `said` holds what a person corrected.

    `maybe_paid` is not of the row: the claim tells whether a former one may have paid (intake.py).
    """

    id: str
    owner: str
    number: int
    kind: Kind
    content_type: str
    size: int
    created: int
    kept_until: int
    net: str = ""
    processing_until: int | None = None
    claimed_until: int | None = None
    measured: Measured | None = None
    rejected: Reason | None = None
    seen: Seen | None = None
    said: Attributes = field(default_factory=Attributes)
    maybe_paid: bool = False

    def status(self, now: int) -> Status:
        """Derived, never stored: rejected > described > ready > processing (a lease) > awaiting (design section 3a)."""
        if self.reason(now):
            return "rejected"
        if self.seen:
            return "described"
        if self.measured:
            return "ready"
        return "processing" if self.processing_until else "awaiting"

    def reason(self, now: int) -> Reason | None:
        """Why the photo is refused; a lease that ran out without a result means the decoder died on it: `damaged`."""
        if self.rejected:
            return self.rejected
        stuck = self.processing_until is not None and self.processing_until <= now and not (self.measured or self.seen)
        return "damaged" if stuck else None

    @property
    def attributes(self) -> Attributes:
        """Said by the person first, then seen. Of a garment that is another than we took it for, only its cloth was seen; of
        what is no clothing nothing, so that it is never put on anyone."""
        if self.said.get("clothing") is False:
            return Attributes(clothing=False)
        seen = dict(self.seen.get("attributes", {})) if self.seen else {}
        if self.seen and self.said.get("category", seen.get("category")) != seen.get("category"):
            seen = {name: seen[name] for name in _CLOTH.get(self.seen["source"], ()) if name in seen}
        return cast(Attributes, {**seen, **self.said})

    @property
    def source(self) -> Source:
        if self.said:
            return "said"
        return self.seen["source"] if self.seen else "measured"

    def garment(self) -> Garment | None:
        """The garment of a readable garment photo, else None."""
        if self.kind != "garment" or self.measured is None or self.rejected:
            return None
        colours, hash_ = tuple(self.measured["colours"]), self.measured.get("hash", "")
        return Garment(self.id, self.number, self.attributes, colours, self.source, frozenset(self.said), hash_)


def refusal(seen: Seen | None) -> Note | None:
    """Why a body photo is not read, or None."""
    return next((note for note in seen["notes"] if note in NO_READING), None) if seen else None


def upload_key(owner: str, photo: str) -> str:
    return f"uploads/{owner}/{photo}"


def rendition_key(owner: str, photo: str, side: int) -> str:
    return f"renditions/{owner}/{photo}/{side}.webp"


def parse_key(key: str) -> tuple[str, str] | None:
    """(owner, photo id) of an upload or rendition key, or None for a key that is not ours."""
    parts = key.split("/")
    if (len(parts) == 3 and parts[0] == "uploads") or (len(parts) == 4 and parts[0] == "renditions"):
        return parts[1], parts[2]
    return None

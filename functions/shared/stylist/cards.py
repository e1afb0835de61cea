"""The outfit card and its parts, exactly as the stream sends them and the history stores them (design section 5)."""

from typing import Literal, NotRequired, TypedDict

from shared.stylist.garments import Colour, Slot


class CardItem(TypedDict):
    photo_id: str
    number: int
    slot: Slot
    name: str
    reason: str


class CardWorn(TypedDict):
    slot: Slot
    name: str
    colours: list[Colour]
    reason: str


class CardMissing(TypedDict):
    """Something the person does not own: `complete` fills an empty slot, `swap` is a piece to look for instead.

    `kind` is a key of `kinds.KINDS`: what the taste's `owned` remembers when the person has one without a photo.
    """

    slot: Slot
    kind: str
    role: Literal["complete", "swap"]
    advice: str


class CardTip(TypedDict):
    when: Literal["rain", "cold", "heat"]
    text: str


class Evidence(TypedDict):
    """Computed, never told by a model: `palette` from pixels, `contrast` 0-1 (lightness difference), levels 1-5."""

    palette: list[str]
    harmony: str
    contrast: float
    formality: float
    warmth: float


class OutfitCard(TypedDict):
    """The body of a `data-outfit` part. `items` has at least one garment of this visitor."""

    id: str
    kind: Literal["main", "alternative"]
    title: str
    occasion: str
    items: list[CardItem]
    worn: list[CardWorn]
    missing: list[CardMissing]
    tips: list[CardTip]
    reason: str
    evidence: Evidence
    change: NotRequired[Literal["owned", "worn", "missing"]]
    coming: NotRequired[int]
    """Only while the card fills: how many more pieces are likely. The whole card comes under the same id."""


class AnalysisLine(TypedDict):
    topic: Literal["proportion", "tone", "impression"]
    text: str
    source: Literal["measured", "guessed", "said"]

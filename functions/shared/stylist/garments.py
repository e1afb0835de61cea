"""A garment as Codi knows it: where it is worn, what it is like, what colours were measured, and who said so."""

from dataclasses import dataclass
from typing import Literal, TypedDict, get_args

Language = Literal["ko", "en"]
Category = Literal[
    "t-shirt", "shirt", "longsleeve", "outwear", "pants", "shorts", "skirt", "dress", "shoes", "hat", "bag", "accessory"
]  # fmt: skip
Slot = Literal["top", "bottom", "dress", "outer", "shoes", "hat", "bag", "accessory"]
Pattern = Literal["plain", "striped", "checked", "floral", "graphic", "other"]
Material = Literal[
    "cotton", "linen", "denim", "wool", "knit", "polyester", "silk", "chiffon", "leather", "suede", "nylon", "down", "unknown"
]  # fmt: skip
Fit = Literal["slim", "regular", "loose", "unknown"]
Silhouette = Literal["straight", "slim", "wide", "a-line", "flared", "boxy", "long", "short", "unknown"]
Season = Literal["spring", "summer", "autumn", "winter"]
Source = Literal["said", "model", "reader", "measured"]

CATEGORIES: tuple[Category, ...] = get_args(Category)
SLOTS: tuple[Slot, ...] = get_args(Slot)
MAIN: tuple[Slot, ...] = ("top", "bottom", "dress")
"""What an outfit is made of: top and bottom, or a dress; the rest completes it."""
SLOT_OF: dict[Category, Slot] = {
    "t-shirt": "top", "shirt": "top", "longsleeve": "top", "outwear": "outer", "pants": "bottom", "shorts": "bottom",
    "skirt": "bottom", "dress": "dress", "shoes": "shoes", "hat": "hat", "bag": "bag", "accessory": "accessory",
}  # fmt: skip


class Words(TypedDict):
    """One phrase in both languages of the product."""

    ko: str
    en: str


class Colour(TypedDict):
    """A measured colour: `hex` as #rrggbb (sRGB), `share` of the garment's pixels (0-1), its name."""

    hex: str
    share: float
    name: Words


class Guess(TypedDict):
    category: Category
    confidence: float


class Attributes(TypedDict, total=False):
    """What is known of a garment; a missing key is unknown. `formality` and `warmth` run from 1 to 5.

    `formality`: 1 sport or home, 2 casual, 3 smart casual, 4 business, 5 formal. `warmth`: 1 for over 26 °C, 5 for below 5 °C.
    `subcategory` is a free lower-case English noun such as `blazer`, `jeans`, `loafers`, `hoodie`. `clothing` is only ever
    said, and only False: the picture shows nothing to wear, so nothing else is known of it.
    """

    category: Category
    clothing: bool
    subcategory: str
    pattern: Pattern
    material: Material
    silhouette: Silhouette
    fit: Fit
    formality: int
    warmth: int
    seasons: list[Season]
    description: Words
    confidence: float


@dataclass(frozen=True)
class Garment:
    """A garment photo that is ready: `number` is the small stable number by which texts and cards name it.

    `hash` is its picture's perceptual hash, empty for a photo that was measured before there was one.
    """

    id: str
    number: int
    attributes: Attributes
    colours: tuple[Colour, ...]
    source: Source
    said: frozenset[str] = frozenset()
    hash: str = ""

    @property
    def category(self) -> Category:
        return self.attributes.get("category", "accessory")

    @property
    def slot(self) -> Slot:
        return SLOT_OF[self.category]

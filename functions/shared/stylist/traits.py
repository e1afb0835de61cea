"""A garment or a worn piece as the rule engine weighs it: known attributes first, the usual ones of its kind where unknown."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from shared.stylist.body import WornPiece
from shared.stylist.colour import key_of, oklch
from shared.stylist.garments import Attributes, Category, Colour, Garment, Material, Pattern, Slot
from shared.stylist.harmony import is_neutral
from shared.stylist.kinds import Kind, kind_of

UNKNOWN_HEX = "#8f8f8f"
TELLING_SHARE = 0.3
"""A second colour counts as the garment's colour from this share on; below it is a print or a trim."""
MATERIAL_WARMTH: dict[Material, float] = {"wool": 0.75, "knit": 0.5, "down": 1, "linen": -0.75, "chiffon": -0.5, "silk": -0.25}
DARK_SHOES = 3.5
"""Shoes of which only a dark colour is known pass for dressed ones: derbies are dark, and sport shoes seldom only that."""
_DARK = frozenset({"black", "brown", "charcoal", "navy", "burgundy"})
MATERIAL_FORMALITY: dict[Material, float] = {
    "denim": -0.75, "nylon": -0.5, "down": -0.5, "suede": -0.25, "linen": -0.25, "wool": 0.25, "silk": 0.5, "chiffon": 0.25,
}  # fmt: skip
LEATHER_FORMALITY: dict[Slot, float] = {"shoes": 0.25, "bag": 0.25, "accessory": 0.25, "outer": -0.25, "bottom": -0.5}
"""What the cloth adds to a kind's usual level: denim and technical cloth are casual, silk and fine wool dressed, suede is a
shade less than smooth leather, which is dressed on small things and not on large ones. Dressers' practice (dress codes that
rule out denim, and ask for leather shoes); a kind named after its cloth, such as jeans, has it in its level already."""
SURE_FROM = 0.6
"""From this confidence on nobody doubts what a photo shows; below it the narrator says that it is a guess."""
KIND_MATERIAL: dict[str, Material] = {
    "jeans": "denim", "denim shirt": "denim", "denim jacket": "denim", "leather jacket": "leather", "sweater": "knit",
    "turtleneck": "knit", "padding": "down",
}  # fmt: skip


@dataclass(frozen=True, eq=False)
class Piece:
    """One thing to wear. `number` is None for a worn piece; `source` is what it was made from."""

    number: int | None
    attributes: Attributes
    colours: tuple[Colour, ...]
    kind: Kind
    source: Garment | WornPiece

    @property
    def category(self) -> Category:
        return self.kind.category

    @cached_property
    def slot(self) -> Slot:
        return self.kind.slot

    @property
    def pattern(self) -> Pattern | None:
        return self.attributes.get("pattern")

    @cached_property
    def material(self) -> Material:
        """As known, or as the kind's name says it."""
        known = self.attributes.get("material", "unknown")
        return KIND_MATERIAL.get(self.kind.key, "unknown") if known == "unknown" else known

    @cached_property
    def neutral(self) -> bool:
        """Goes with every colour: so does blue denim, whatever its hue."""
        return is_neutral(self.hex) or (self.material == "denim" and self.colour in ("blue", "sky blue"))

    @cached_property
    def hex(self) -> str:
        return self.colours[0]["hex"] if self.colours else UNKNOWN_HEX

    @cached_property
    def colour(self) -> str:
        """The key of the main colour, "" when none was measured."""
        return key_of(self.hex) if self.colours else ""

    @cached_property
    def colour_keys(self) -> frozenset[str]:
        telling = [colour for colour in self.colours if colour["share"] >= TELLING_SHARE]
        return frozenset(key_of(colour["hex"]) for colour in [*self.colours[:1], *telling])

    @cached_property
    def lightness(self) -> float:
        """Mean OKLab lightness over the measured colours, 0-1, weighted by their shares."""
        total = sum(colour["share"] for colour in self.colours)
        if not total:
            return oklch(self.hex)[0]
        return sum(oklch(colour["hex"])[0] * colour["share"] for colour in self.colours) / total

    @cached_property
    def formality(self) -> float:
        usual = DARK_SHOES if self.kind.key == "shoes" and self.colour in _DARK else self.kind.formality
        return float(self.attributes.get("formality", min(5, max(1, usual + self._cloth))))

    @property
    def _cloth(self) -> float:
        if self.kind.key in KIND_MATERIAL:
            return 0.0
        by_slot = LEATHER_FORMALITY if self.material == "leather" else {}
        return by_slot.get(self.slot, MATERIAL_FORMALITY.get(self.material, 0.0))

    @cached_property
    def warmth(self) -> float:
        usual = self.kind.warmth + MATERIAL_WARMTH.get(self.material, 0)
        return float(self.attributes.get("warmth", min(5, max(1, usual))))

    @cached_property
    def doubt(self) -> float:
        """0 (sure, or said by the person) to 1: how easily the photo may show something else. Worn pieces are not weighed
        here: whether one is built upon is decided before."""
        if not isinstance(self.source, Garment) or "category" in self.source.said:
            return 0.0
        return max(0.0, 1 - self.attributes.get("confidence", 1.0) / SURE_FROM)

    @cached_property
    def volume(self) -> str:
        """ "loose", "slim", or "" when neither is known."""
        shape, fit = self.attributes.get("silhouette"), self.attributes.get("fit")
        if fit == "loose" or shape in ("wide", "boxy", "a-line", "flared"):
            return "loose"
        return "slim" if fit == "slim" or shape == "slim" else ""

    @cached_property
    def busy(self) -> bool:
        return self.pattern not in (None, "plain")


def piece_of(garment: Garment) -> Piece:
    return Piece(garment.number, garment.attributes, _largest_first(garment.colours), kind_of(garment.attributes), garment)


def worn_piece(worn: WornPiece) -> Piece:
    """Of a worn piece only category, colours and words are known; its English name may tell the kind ("black jeans")."""
    attributes = Attributes(category=worn["category"], subcategory=worn["name"]["en"])
    return Piece(None, attributes, _largest_first(worn["colours"]), kind_of(attributes), worn)


def _largest_first(colours: Sequence[Colour]) -> tuple[Colour, ...]:
    return tuple(sorted(colours, key=lambda colour: -colour["share"]))

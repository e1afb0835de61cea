"""Pieces that nobody owns yet: a colour and a kind to look for, so that the rules can weigh them like real ones."""

from shared.stylist.colour import NAMES
from shared.stylist.garments import Attributes, Colour, Garment, Material
from shared.stylist.kinds import KINDS
from shared.stylist.traits import Piece

HEX = {
    "black": "#1a1a1c", "white": "#f1f1f2", "ivory": "#ebe3d2", "beige": "#d9c6b4", "camel": "#c19a5b", "brown": "#5e3d2b",
    "charcoal": "#494b4e", "grey": "#85868a", "light grey": "#b2b4b8", "navy": "#1f2a4d", "blue": "#4069a6",
    "sky blue": "#a3b9cf", "olive": "#55562f", "khaki": "#7b7750", "burgundy": "#5e1224", "dark green": "#1e4a35",
}  # fmt: skip
"""One swatch per colour that shops carry in most kinds; a test holds that each is named by its key."""

_COLOURS: dict[str, tuple[str, ...]] = {
    "jeans": ("blue", "black", "grey"),
    "slacks": ("charcoal", "navy", "black", "beige", "grey"),
    "dress shoes": ("black", "brown"),
    "loafers": ("black", "brown"),
    "boots": ("black", "brown"),
    "rain boots": ("black", "navy"),
    "sneakers": ("white", "black", "grey"),
    "running shoes": ("white", "black", "grey"),
    "pants": ("charcoal", "navy", "beige", "black", "grey", "olive"),
    "shorts": ("beige", "navy", "black", "olive"),
    "skirt": ("black", "navy", "beige", "charcoal", "brown"),
    "shirt": ("white", "sky blue", "light grey", "navy", "ivory"),
    "t-shirt": ("white", "navy", "black", "light grey", "ivory"),
    "longsleeve": ("ivory", "navy", "grey", "black", "burgundy", "dark green"),
    "dress": ("navy", "black", "beige", "dark green", "burgundy"),
    "outwear": ("navy", "beige", "charcoal", "black", "camel"),
    "shoes": ("black", "brown", "white"),
    "bag": ("black", "brown", "beige"),
    "hat": ("navy", "black", "beige"),
    "accessory": ("black", "brown"),
}
"""What is easily found, by kind or else by category, the safest first."""
LATER_COSTS = 0.02
"""What each place further back in that row costs: an unusual colour must earn its place."""


def colours_of(kind: str) -> tuple[str, ...]:
    return _COLOURS.get(kind) or _COLOURS[KINDS[kind].category]


def later(kind: str, colour: str) -> float:
    return LATER_COSTS * colours_of(kind).index(colour)


def wished(kind: str, colour: str, material: Material = "unknown", like: Piece | None = None) -> Piece:
    """A piece to look for; `like` lends its shape and levels (same category and silhouette, other colour), always plain."""
    attributes = Attributes(category=KINDS[kind].category, subcategory=kind, material=material)
    if like:
        attributes = Attributes(**{**like.attributes, "category": like.category})
    attributes["pattern"] = "plain"
    colours = (Colour(hex=HEX[colour], share=1.0, name=NAMES[colour]),)
    stand_in = Garment("", 0, attributes, colours, "measured")
    return Piece(None, attributes, colours, like.kind if like else KINDS[kind], stand_in)

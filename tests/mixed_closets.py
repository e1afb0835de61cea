"""Wardrobes of 12 to 20 garments as people have them: named kinds in the usual mix, wearable colours, few patterns."""

import random

from shared.stylist.garments import Category, Garment
from tests.wardrobes import garment

_Kinds = tuple[tuple[Category, str], ...]
TOPS: _Kinds = (
    ("shirt", "dress shirt"), ("shirt", "shirt"), ("shirt", "blouse"), ("t-shirt", "t-shirt"), ("t-shirt", "polo shirt"),
    ("longsleeve", "sweater"), ("longsleeve", "hoodie"), ("longsleeve", "sweatshirt"), ("longsleeve", "turtleneck"),
)  # fmt: skip
BOTTOMS: _Kinds = (
    ("pants", "slacks"), ("pants", "jeans"), ("pants", "chinos"), ("pants", "joggers"), ("pants", "corduroys"),
    ("skirt", "midi skirt"), ("skirt", "skirt"), ("shorts", "shorts"),
)  # fmt: skip
LAYERS: _Kinds = (
    ("outwear", "blazer"), ("outwear", "trench coat"), ("outwear", "denim jacket"), ("outwear", "padding"),
    ("outwear", "cardigan"),
)  # fmt: skip
SHOES: _Kinds = (
    ("shoes", "loafers"), ("shoes", "sneakers"), ("shoes", "boots"), ("shoes", "dress shoes"), ("shoes", "running shoes"),
)  # fmt: skip
SMALL: _Kinds = (
    ("bag", "tote bag"), ("bag", "backpack"), ("hat", "cap"), ("accessory", "belt"), ("accessory", "scarf"),
)  # fmt: skip
DRESSES: _Kinds = (("dress", "dress"), ("dress", "shirt dress"))
MIX: tuple[tuple[_Kinds, float], ...] = (
    (TOPS, 0.32), (BOTTOMS, 0.24), (LAYERS, 0.14), (SHOES, 0.14), (SMALL, 0.10), (DRESSES, 0.06),
)  # fmt: skip
"""Shares of a wardrobe."""
LEAST, MOST = 12, 20
COLOURS = (
    "#f1f1f2", "#1a1a1c", "#1f2a4d", "#4069a6", "#a3b9cf", "#85868a", "#494b4e", "#d9c6b4", "#c19a5b", "#5e3d2b", "#c1121f",
    "#1e4a35", "#5e1224", "#e79ab0", "#c99a1e", "#b2b4b8", "#ebe3d2", "#7b7750",
)  # fmt: skip
PATTERNS = ("plain", "plain", "plain", "plain", "striped", "checked", "floral", "graphic")


def mixed_closet(seed: int) -> tuple[Garment, ...]:
    """The same for the same seed; numbers from 1."""
    chance = random.Random(seed)
    size = chance.randint(LEAST, MOST)
    kinds = [chance.choice(pool) for pool, share in MIX for _ in range(round(size * share))]
    kinds += [chance.choice(TOPS) for _ in range(LEAST - len(kinds))]
    return tuple(_one(number, category, kind, chance) for number, (category, kind) in enumerate(kinds, 1))


def _one(number: int, category: Category, kind: str, chance: random.Random) -> Garment:
    small = category in ("shoes", "bag", "hat", "accessory")
    pattern = "plain" if small else chance.choice(PATTERNS)
    return garment(number, category, chance.choice(COLOURS), subcategory=kind, pattern=pattern)

"""Closets of over twenty and over sixty pieces: more than a prompt's card holds."""

import random

from tests.evals.closet import Closet, Cloth
from tests.evals.closets.working import TEE_AND_JEANS
from tests.evals.drawn import Row, drawn

_SHADES = (
    ("#f3f3f3", "white"), ("#19191a", "black"), ("#1f2a4b", "navy"), ("#85868a", "grey"), ("#c9b795", "beige"),
    ("#3f68a8", "blue"), ("#6a1528", "burgundy"), ("#6a6a39", "olive"), ("#5c3d2b", "brown"), ("#eab3c2", "pink"),
)  # fmt: skip
_MODELS: tuple[tuple[str, str, str, int, int], ...] = (
    ("shirt", "dress shirt", "cotton", 4, 2), ("shirt", "", "linen", 3, 1), ("t-shirt", "", "cotton", 2, 2),
    ("longsleeve", "sweater", "wool", 3, 4), ("pants", "slacks", "wool", 4, 2), ("pants", "jeans", "denim", 2, 3),
    ("pants", "chinos", "cotton", 3, 2), ("skirt", "midi skirt", "polyester", 3, 2), ("outwear", "blazer", "wool", 4, 3),
    ("outwear", "coat", "wool", 4, 5), ("shoes", "loafers", "leather", 4, 2), ("shoes", "sneakers", "leather", 2, 2),
    ("dress", "", "polyester", 3, 2), ("bag", "tote bag", "leather", 3, 2),
)  # fmt: skip
_PATTERNS = ("plain", "plain", "plain", "striped", "checked")


def _rows(count: int) -> list[Row]:
    """Every model in turn, with a seeded colour and pattern."""
    chance = random.Random(7)
    rows: list[Row] = []
    for index in range(count):
        category, kind, material, formality, warmth = _MODELS[index % len(_MODELS)]
        shade, colour = chance.choice(_SHADES)
        pattern = chance.choice(_PATTERNS) if category in ("shirt", "t-shirt", "skirt", "dress") else "plain"
        rows.append((category, kind, shade, colour, pattern, material, formality, warmth))
    return rows


def _clothes(count: int) -> tuple[Cloth, ...]:
    return drawn(*_rows(count))


TWENTY = Closet("twenty-four pieces", _clothes(24), TEE_AND_JEANS)
SIXTY = Closet("sixty-six pieces", _clothes(66), TEE_AND_JEANS)
CLOSETS = (TWENTY, SIXTY)

"""What an occasion's custom says of a piece: dark clothes for mourning, no white beside a bride, room to move for sport."""

from shared.stylist.questions.tpo import Demand
from shared.stylist.traits import Piece

SOBER = frozenset({"black", "charcoal", "navy", "grey", "white"})
SPORTY = frozenset({"t-shirt", "tank top", "jersey", "hoodie", "sweatshirt", "joggers", "sweatpants", "leggings", "shorts",
                    "running shoes", "sneakers", "windbreaker", "cap", "backpack", "fleece"})  # fmt: skip
STIFF = frozenset({"jeans", "skirt", "dress", "blazer", "suit jacket", "heels", "dress shoes", "loafers", "coat", "slacks",
                   "blouse", "dress shirt"})  # fmt: skip


def custom_fit(piece: Piece, demand: Demand) -> float:
    """-1 (against the occasion's custom) to 1, 0 when the custom says nothing of it."""
    if demand == "dark":
        pale = piece.colour == "white" and piece.slot != "top"
        against = bool(piece.colours) and (piece.colour not in SOBER or pale)
        return -1.0 if against else 0.5 if piece.colour == "black" else 0.0
    if demand == "no_white":
        return -1.0 if piece.slot == "dress" and piece.colour in ("white", "ivory") else 0.0
    if demand == "active":
        stiff = piece.kind.key in STIFF or piece.category in ("skirt", "dress")
        return 0.6 if piece.kind.key in SPORTY else -0.8 if stiff else 0.0
    if demand == "outdoor":
        return -0.6 if piece.kind.key in ("heels", "dress shoes", "suit jacket", "blazer", "pencil skirt") else 0.0
    return 0.0

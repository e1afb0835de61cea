"""The evidence beside a card: computed from pixels and attributes, never told by a model."""

from collections.abc import Sequence

from shared.stylist.cards import Evidence
from shared.stylist.ranking.fitness import outfit_formality, outfit_harmony
from shared.stylist.ranking.weather import warmth_of
from shared.stylist.traits import Piece


def evidence_of(pieces: Sequence[Piece]) -> Evidence:
    """`palette` is the main colour of each measured piece; `harmony` a key of `harmony.Relation`."""
    harmony = outfit_harmony(pieces)
    return Evidence(
        palette=list(dict.fromkeys(piece.hex for piece in pieces if piece.colours)),
        harmony=harmony.relation,
        contrast=harmony.contrast,
        formality=round(outfit_formality(pieces), 1),
        warmth=round(warmth_of(pieces), 1),
    )

"""An outfit as the pieces it is made of, and pieces as an outfit."""

from collections.abc import Sequence

from shared.stylist.advice import Outfit
from shared.stylist.duplicates import same_picture
from shared.stylist.garments import Garment, Slot
from shared.stylist.ranking.evidence import evidence_of
from shared.stylist.ranking.looks import Look, in_order
from shared.stylist.traits import Piece, piece_of, worn_piece


def pieces_in(outfit: Outfit) -> Look:
    """Garments and worn pieces, from top to bottom."""
    return in_order([*map(piece_of, outfit.garments), *map(worn_piece, outfit.worn)])


def outfit_of(pieces: Sequence[Piece], score: float = 0.0) -> Outfit:
    """From top to bottom, with its evidence computed."""
    ordered = in_order(pieces)
    garments = tuple(piece.source for piece in ordered if isinstance(piece.source, Garment))
    worn = tuple(piece.source for piece in ordered if not isinstance(piece.source, Garment))
    return Outfit(garments, worn, round(max(0.0, min(1.0, score)), 4), evidence_of(ordered))


def marks_of(outfit: Outfit, *, besides: Slot | None = None) -> set[object]:
    """What tells two outfits apart: garments by their numbers, worn pieces by their slots."""
    return {_mark(piece) for piece in pieces_in(outfit) if piece.slot != besides}


def shows(outfit: Outfit, piece: Piece) -> bool:
    """The piece itself, or another picture of it."""
    twins = (isinstance(piece.source, Garment) and same_picture(piece.source, garment) for garment in outfit.garments)
    return any(twins) or _mark(piece) in marks_of(outfit)


def _mark(piece: Piece) -> object:
    return piece.slot if piece.number is None else piece.number

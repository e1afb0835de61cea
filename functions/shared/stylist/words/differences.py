"""What an alternative changes against the main outfit: formality first, then contrast, else colour or shape alone."""

from collections.abc import Sequence

from shared.stylist.advice import Alternative
from shared.stylist.ranking.fitness import outfit_formality
from shared.stylist.swatches import wished
from shared.stylist.traits import Piece
from shared.stylist.words.teller import Teller

A_STEP, A_LITTLE, A_SHADE = 0.5, 0.25, 0.06
"""From which difference on an alternative is said to be a step or a little more or less formal, clearer or softer."""


def difference(alternative: Alternative, pieces: Sequence[Piece], before: Sequence[Piece], teller: Teller) -> str:
    """`pieces` are the alternative's, `before` the main outfit's."""
    missing = alternative.missing
    old = next((piece for piece in before if piece.slot == alternative.slot), None)
    if missing and missing.role == "complete":
        return teller.say("alt.add", new=teller.missing(missing))
    new = _new_piece(alternative, pieces, old)
    words = {"new": _new_name(alternative, new, teller), "old": teller.name(old) if old else ""}
    after = [*(piece for piece in pieces if piece.slot != alternative.slot), new]
    return teller.say(_difference_key(new, old, after, before), **words)


def _difference_key(new: Piece, old: Piece | None, after: Sequence[Piece], before: Sequence[Piece]) -> str:
    steps, shades = _steps(new, old, after, before), _contrast(after) - _contrast(before)
    if abs(steps) >= A_STEP:
        return "alt.dressy" if steps > 0 else "alt.casual"
    if abs(shades) >= A_SHADE:
        return "alt.clearer" if shades > 0 else "alt.softer"
    if abs(steps) >= A_LITTLE:
        return "alt.smarter" if steps > 0 else "alt.easier"
    if old and new.category != old.category:
        return "alt.kind"
    return "alt.pattern" if old and new.colour == old.colour and new.pattern != old.pattern else "alt.colour"


def _steps(new: Piece, old: Piece | None, after: Sequence[Piece], before: Sequence[Piece]) -> float:
    """Of formality. Shoes do not count in an outfit's level, but swapping them is felt half as much."""
    if new.slot == "shoes" and old:
        return (new.formality - old.formality) / 2
    return outfit_formality(after) - outfit_formality(before)


def _contrast(pieces: Sequence[Piece]) -> float:
    """Between top and bottom; 0 where there is no such pair."""
    levels = [piece.lightness for piece in pieces if piece.slot in ("top", "bottom")]
    return abs(levels[0] - levels[1]) if len(levels) == 2 else 0.0


def _new_piece(alternative: Alternative, pieces: Sequence[Piece], old: Piece | None) -> Piece:
    if alternative.missing:
        return wished(alternative.missing.subcategory, alternative.missing.colour, like=old)
    return next(piece for piece in pieces if piece.slot == alternative.slot)


def sought_piece(alternative: Alternative, before: Sequence[Piece]) -> Piece:
    """The piece to look for, shaped like the one that it would replace. Only for an alternative that misses one."""
    return _new_piece(alternative, (), next((piece for piece in before if piece.slot == alternative.slot), None))


def _new_name(alternative: Alternative, new: Piece, teller: Teller) -> str:
    if not alternative.missing:
        return teller.name(new)
    article = teller.missing(alternative.missing)
    return article.removeprefix("a ").removeprefix("an ")

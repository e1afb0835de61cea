"""The engine's alternatives to an outfit that it did not choose itself: what fills up a model's short list."""

from collections.abc import Sequence

from shared.stylist.advice import Advice, Alternative, Outfit
from shared.stylist.body import WornPiece
from shared.stylist.duplicates import one_of_each
from shared.stylist.garments import Garment
from shared.stylist.ranking.alternatives import alternatives_to
from shared.stylist.ranking.combination import marks_of, outfit_of, pieces_in
from shared.stylist.ranking.fitness import Measure
from shared.stylist.ranking.looks import in_order
from shared.stylist.ranking.slots import closet_of


def offered(
    main: Outfit, garments: Sequence[Garment], worn: Sequence[WornPiece], measure: Measure, advice: Advice
) -> tuple[Alternative, ...]:
    """Best first, each with one slot of `main` changed; the advice's own where `main` is its outfit."""
    if advice.main is not None and marks_of(main) == marks_of(advice.main):
        return advice.alternatives
    shown = one_of_each(garments, measure.ask.keep | main.numbers)
    closet = closet_of(shown, worn, measure, used=lambda number: 0.0, last=main.numbers)
    look = in_order(pieces_in(main))
    found = alternatives_to(look, closet, measure, ()) or alternatives_to(look, closet, measure, advice.missing)
    return tuple(Alternative(outfit_of(look), change, slot, lacking) for look, _, change, slot, lacking in found)

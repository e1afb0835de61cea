"""Whether pieces that a model put together may be shown as an outfit: our rules, and what the question demands."""

from collections.abc import Sequence

from shared.stylist.advice import Outfit
from shared.stylist.garments import MAIN
from shared.stylist.ranking.alternatives import WORSE_BY
from shared.stylist.ranking.combination import marks_of, outfit_of, pieces_in
from shared.stylist.ranking.fitness import Measure, outfit_fitness
from shared.stylist.ranking.weather import suits
from shared.stylist.traits import Piece

FORBIDDEN = -0.8
"""At this `weather.suits` or below, a piece is not for the day: sandals in snow, wet suede."""
COLD = 4.0
"""From this level of warmth to dress for, an outfit has a layer on top where the engine's has one."""


class Wearable:
    """`kept` are the pieces that the question keeps; `last` the numbers of the outfit from which "another" must differ;
    `best` is the engine's own outfit."""

    def __init__(self, measure: Measure, kept: Sequence[Piece], last: frozenset[int], best: Outfit | None) -> None:
        self._measure, self._kept, self._last, self._best = measure, kept, last, best

    def as_main(self, pieces: Sequence[Piece]) -> bool:
        """A main outfit has a main slot, keeps what is to be kept, and changes only what is to be changed."""
        if not any(piece.slot in MAIN for piece in pieces) or not self.as_alternative(pieces) or not self._warm(pieces):
            return False
        ask, best = self._measure.ask, self._best
        if ask.change and best is not None:
            return marks_of(outfit_of(pieces), besides=ask.change) == marks_of(best, besides=ask.change)
        return not ask.another or self._last != {piece.number for piece in pieces}

    def as_alternative(self, pieces: Sequence[Piece]) -> bool:
        """Not worse than what the engine would still show as an alternative."""
        best = self._best
        least = outfit_fitness(pieces_in(best), self._measure) - WORSE_BY["worn"] if best else 0.0
        return self.as_worn(pieces) and self._braves(pieces) and outfit_fitness(pieces, self._measure) >= least

    def as_worn(self, pieces: Sequence[Piece]) -> bool:
        """One piece a slot, a dress alone, at least one garment of the person's, and what is to be kept among them."""
        slots = [piece.slot for piece in pieces]
        clash = "dress" in slots and ("top" in slots or "bottom" in slots)
        owned = any(piece.number is not None for piece in pieces)
        return len(set(slots)) == len(slots) and not clash and owned and self._keeps(pieces)

    def _keeps(self, pieces: Sequence[Piece]) -> bool:
        """Of several kept pieces of one slot, one is enough."""
        there = {piece.number for piece in pieces}
        worn = {piece.slot for piece in self._kept if piece.number in there}
        return worn == {piece.slot for piece in self._kept}

    def _braves(self, pieces: Sequence[Piece]) -> bool:
        """Nothing that the weather forbids, but for what the engine itself could not do without."""
        measure, best = self._measure, self._best
        known = {piece.number for piece in pieces_in(best)} if best else set()
        chosen = [piece for piece in pieces if piece.number not in known]
        return all(suits(piece, measure.ask.conditions, measure.season) > FORBIDDEN for piece in chosen)

    def _warm(self, pieces: Sequence[Piece]) -> bool:
        layered = self._best is not None and "outer" in self._best.slots
        return self._measure.warmth < COLD or not layered or any(piece.slot == "outer" for piece in pieces)

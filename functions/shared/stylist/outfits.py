"""The rule engine: ranks outfits from a wardrobe for a question, and advises on the best. Plain Python, no model."""

from collections.abc import Sequence

from shared.stylist.advice import Advice, Alternative, Change, Missing, Note, Outfit, Tip
from shared.stylist.body import WornPiece
from shared.stylist.duplicates import one_of_each
from shared.stylist.garments import MAIN, Garment, Season, Slot
from shared.stylist.occasion import Ask
from shared.stylist.ranking.alternatives import alternatives_to
from shared.stylist.ranking.balance import is_crowded, pair_contrast
from shared.stylist.ranking.combination import outfit_of
from shared.stylist.ranking.custom import custom_fit
from shared.stylist.ranking.fitness import Measure, outfit_fitness, outfit_formality
from shared.stylist.ranking.gaps import missing_for
from shared.stylist.ranking.looks import Look, is_spoiled, looks
from shared.stylist.ranking.slots import WORN_CONFIDENCE, closet_of
from shared.stylist.ranking.tips import tips_for
from shared.stylist.ranking.variety import Variety, falls_behind, standard_of
from shared.stylist.taste import Taste
from shared.stylist.traits import worn_piece

__all__ = ["Advice", "Alternative", "Change", "Missing", "Note", "Outfit", "Tip", "advise", "rank"]

WORN_OUT = 0.2
"""An outfit that costs variety this much was shown a moment ago, or its pieces again and again."""
NEAT = "neat"
"""The style that a pattern is too much for where plain clothes serve as well."""
RANKED = 4
"""The outfits that a model is offered to choose from."""
FORMALITY_SHORT = 1.0
"""An outfit further below its occasion than this is said to be short of it."""


def rank(
    garments: Sequence[Garment],
    ask: Ask,
    *,
    taste: Taste,
    worn: Sequence[WornPiece],
    recent: Sequence[frozenset[int]],
    season: Season,
) -> list[Outfit]:
    """Outfits, best first, the same for the same arguments.

    `recent` holds the numbers of the main outfits shown before, newest last; `season` is today's, which the question may
    override. Every outfit obeys the question's wishes and the person's dislikes. Empty only when nothing fits a main slot.
    """
    ranking = _Ranking(garments, ask, taste, worn, recent, season)
    return [outfit_of(look, score) for look, score in ranking.scored]


def advise(
    garments: Sequence[Garment],
    ask: Ask,
    *,
    taste: Taste,
    worn: Sequence[WornPiece],
    recent: Sequence[frozenset[int]],
    season: Season,
) -> Advice:
    """The best outfit, 2-3 alternatives that change one slot each, what would complete it, tips, and what stood in the way."""
    ranking = _Ranking(garments, ask, taste, worn, recent, season)
    tips = tips_for(ranking.best, ranking.measure)
    if not ranking.scored:
        empty: tuple[Slot, ...] = ("top", "bottom")
        return Advice(None, missing=missing_for((), ranking.measure, ()), tips=tips, empty_slots=empty, notes=ranking.notes)
    look, _ = ranking.scored[0]
    ranked = tuple(outfit_of(*scored) for scored in ranking.scored[:RANKED])
    measure = ranking.measure
    owned = tuple(slot for slot, pool in ranking.closet.own.items() if any(not is_spoiled(piece, measure) for piece in pool))
    missing = missing_for(look, ranking.measure, owned)
    return Advice(
        main=ranked[0],
        alternatives=tuple(
            Alternative(outfit_of(other, worth), change, slot, lacking)
            for other, worth, change, slot, lacking in alternatives_to(look, ranking.closet, ranking.measure, missing)
        ),
        missing=missing,
        tips=tips,
        empty_slots=_empty(look),
        notes=ranking.notes,
        ranked=ranked,
    )


class _Ranking:
    """One ranking of a wardrobe for a question."""

    def __init__(
        self,
        garments: Sequence[Garment],
        ask: Ask,
        taste: Taste,
        worn: Sequence[WornPiece],
        recent: Sequence[frozenset[int]],
        season: Season,
    ) -> None:
        self._last = recent[-1] if recent else frozenset()
        self._garments = garments = one_of_each(garments, ask.keep | self._last)
        seen = [worn_piece(piece) for piece in worn if piece["confidence"] >= WORN_CONFIDENCE]
        self.measure = Measure(ask, taste, ask.season or season, contrast=pair_contrast(seen))
        main = frozenset(garment.number for garment in garments if garment.slot in MAIN)
        variety = Variety(recent, ask, main=main)
        self.closet = closet_of(garments, worn, self.measure, used=variety.used, last=self._last)
        found = [(look, outfit_fitness(look, self.measure)) for look in looks(self.closet, self.measure)]
        self.scored = _sorted(found, variety, self.measure)

    @property
    def best(self) -> Look:
        return self.scored[0][0] if self.scored else ()

    @property
    def _wants_new(self) -> bool:
        return bool(self._last) and (self.measure.ask.another or self.measure.ask.change is not None)

    @property
    def _is_as_before(self) -> bool:
        """Whether what was asked to be new is what the last outfit showed; a worn piece shows where no garment did."""
        slots = (self.measure.ask.change,) if self.measure.ask.change else MAIN
        before = {garment.number for garment in self._garments if garment.slot in slots} & self._last
        return before == {piece.number for piece in self.best if piece.slot in slots} - {None}

    @property
    def notes(self) -> tuple[Note, ...]:
        ask = self.measure.ask
        found: list[Note] = []
        if self.best and self._wants_new and self._is_as_before:
            found.append("nothing_else")
        if self.best and outfit_formality(self.best) < ask.formality - FORMALITY_SHORT:
            found.append("formality_short")
        if any(custom_fit(piece, ask.occasion.demand) < 0 for piece in self.best):
            found.append("against_custom")
        if self.closet.refused and _empty(self.best):
            found.append("refused")
        return tuple(found)


def _sorted(found: list[tuple[Look, float]], variety: Variety, measure: Measure) -> list[tuple[Look, float]]:
    """Best first; asked for another outfit what was shown comes last, and what falls behind the occasion stays behind the
    rest, whatever variety would gain. So do two busy pieces, and for who dresses neatly one, until every calmer outfit is
    worn out."""
    if not found:
        return []
    known = {id(look): measure.ask.another and variety.has_shown(look) for look, _ in found}
    news = [pair for pair in found if not known[id(pair[0])]] or found
    standard = standard_of(news, measure)
    behind = {id(look): falls_behind(look, standard, measure) for look, _ in found}
    calm = [look for look, _ in news if not behind[id(look)] and not _is_restless(look, measure)]
    fresh = NEAT in measure.ask.styles or any(variety.cost(look) < WORN_OUT for look in calm)

    def rank_of(pair: tuple[Look, float]) -> tuple[bool, bool, bool, float, tuple[int, ...]]:
        look, score = pair
        restless = fresh and _is_restless(look, measure)
        return known[id(look)], behind[id(look)], restless, variety.cost(look) - score, _numbers(look)

    return sorted(found, key=rank_of)


def _is_restless(look: Look, measure: Measure) -> bool:
    neat = NEAT in (*measure.ask.styles, *measure.taste.styles)
    return is_crowded(look) or (neat and any(piece.busy for piece in look if piece.slot in MAIN))


def _empty(look: Look) -> tuple[Slot, ...]:
    filled = {piece.slot for piece in look}
    return () if "dress" in filled else tuple(slot for slot in MAIN if slot not in ("dress", *filled))


def _numbers(look: Look) -> tuple[int, ...]:
    return tuple(piece.number or 0 for piece in look)

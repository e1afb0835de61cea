"""Variety: what was shown lately steps back, so that a wardrobe is used broadly."""

from collections.abc import Sequence
from dataclasses import dataclass

from shared.stylist.garments import MAIN
from shared.stylist.occasion import Ask
from shared.stylist.ranking.fitness import Measure, outfit_formality
from shared.stylist.ranking.levels import DRESSED_FROM, OVERDRESSED
from shared.stylist.traits import Piece

SAME_AGAIN, SAME_FADES = 0.28, 0.8
"""Cost of showing the same main pieces as the last answer, and how it fades with each answer before; every time counts."""
WORN_OUT, USES, USE_FADES = 0.09, 2, 0.75
"""The most that one overused piece costs, from how many uses on it does, and how a use fades."""
ELSEWHERE = 0.5
"""How much an outfit counts that was shown for another occasion of the same conversation; not at all from FORMAL_FROM on."""
CARRY_ON = 0.4
"""A question that adds to the one before ("비 와요", "더 캐주얼하게") may keep its outfit: variety counts less."""
ANOTHER = 4.0
"""Asked for something else, repeating costs more than any rule can gain."""
FORMAL_FROM, FORMAL_STEP, A_STEP = 3.5, 0.5, 1.0
"""From this formality on, and in every question that carries on, half a step is too much to give up for variety, of the
whole or of its plainest piece."""
WITHIN = 1.0
"""An outfit of which the whole and every main piece are this near to the occasion is dressed for it (issue *Stylist*)."""
OUT_FROM = 1.75
"""The level from which clothes are for going out in."""
CUSTOM_STEP = 0.3


class Variety:
    """`recent` holds the numbers of the main outfits shown before, newest last; `main` those of tops, bottoms and dresses.

    Alternatives are not counted as shown: they stand below the fold as a choice, and one that is not taken may well be the
    next main outfit.
    """

    def __init__(self, recent: Sequence[frozenset[int]], ask: Ask, *, main: frozenset[int]) -> None:
        here = len(recent) if ask.shown is None else ask.shown
        self._whole_newest_first = list(reversed(recent))
        self._newest_first = [shown & main for shown in self._whole_newest_first]
        self._here = self._newest_first[:here]
        self._weight = _weight(ask)
        elsewhere = 0.0 if ask.formality >= FORMAL_FROM else ELSEWHERE
        self._counts = [1.0 if age < here else elsewhere for age in range(len(recent))]

    def used(self, number: int) -> float:
        """Cost of using a piece again, 0 to WORN_OUT."""
        shown_before = enumerate(zip(self._whole_newest_first, self._counts, strict=True))
        uses = sum(count * USE_FADES**age for age, (shown, count) in shown_before if number in shown)
        return min(self._weight, 1.0) * WORN_OUT * min(1.0, uses / USES)

    def has_shown(self, pieces: Sequence[Piece]) -> bool:
        return _own(pieces) in self._here

    def cost(self, pieces: Sequence[Piece]) -> float:
        """Cost of an outfit: its main pieces shown together before (worn pieces fill what is left), and each shown often."""
        main = _own(pieces)
        shown_before = enumerate(zip(self._newest_first, self._counts, strict=True))
        again = sum(SAME_AGAIN * count * SAME_FADES**age for age, (shown, count) in shown_before if shown == main)
        return self._weight * again + sum(self.used(number) for number in main) / max(1, len(main))


def _weight(ask: Ask) -> float:
    if ask.another:
        return ANOTHER
    if ask.change or ask.intent != "outfit":
        return 0.0
    return CARRY_ON if _carries_on(ask) else 1.0


def _carries_on(ask: Ask) -> bool:
    """Whether it adds to what was asked before; the same words again ("오늘 뭐 입지?") ask for something new."""
    adds = ask.conditions or ask.season or ask.shift or ask.keep or ask.without or ask.styles or ask.fit or ask.leanings
    return ask.follows and bool(adds)


def _own(pieces: Sequence[Piece]) -> frozenset[int]:
    return frozenset(piece.number for piece in pieces if piece.slot in MAIN and piece.number is not None)


@dataclass(frozen=True)
class Standard:
    """What the wardrobe can do for the occasion: how the fittest outfit keeps its custom and meets its level, and how near to
    that level any outfit comes that keeps it as well. Distances are in steps of formality."""

    custom: float
    whole: float
    plainest: float
    nearest: float


def standard_of(found: Sequence[tuple[Sequence[Piece], float]], measure: Measure) -> Standard:
    """Of outfits with their fitness, at least one."""
    fittest = max(found, key=lambda pair: pair[1])[0]
    custom = _custom(fittest, measure)
    kept = [look for look, _ in found if custom - _custom(look, measure) <= CUSTOM_STEP]
    nearest = min(_distances(look, measure)[0] for look in kept)
    return Standard(custom, *_distances(fittest, measure), nearest)


def falls_behind(pieces: Sequence[Piece], standard: Standard, measure: Measure) -> bool:
    """Whether an outfit is a step further from the occasion than it need be, which no variety is worth."""
    if standard.custom - _custom(pieces, measure) > CUSTOM_STEP:
        return True
    whole, plainest = _distances(pieces, measure)
    if max(whole, plainest) <= WITHIN and not _carries_on(measure.ask):
        return False
    if whole > WITHIN >= standard.nearest:
        return True
    lost, plainer = whole - standard.whole, plainest - standard.plainest
    formal = measure.formality >= FORMAL_FROM or measure.ask.follows
    return max(lost, plainer) >= (FORMAL_STEP if formal else A_STEP)


def _custom(pieces: Sequence[Piece], measure: Measure) -> float:
    return min(measure.of(piece).custom for piece in pieces)


def _distances(pieces: Sequence[Piece], measure: Measure) -> tuple[float, float]:
    """Of the whole outfit and of its plainest main piece. A layer may lift an outfit to its occasion, but a coat makes nobody
    overdressed."""
    inside = [piece for piece in pieces if piece.slot != "outer"] or pieces
    whole = min(_away(outfit_formality(worn), measure) for worn in (pieces, inside))
    return whole, _away(_plainest(pieces), measure)


def _away(level: float, measure: Measure) -> float:
    """From smart casual on nobody is overdressed, at a café a little; to move or to rest in, clothes must be easy."""
    target = measure.formality
    over = 0.0 if target >= DRESSED_FROM else OVERDRESSED if target >= OUT_FROM else 1.0
    return max(target - level, (level - target) * over)


def _plainest(pieces: Sequence[Piece]) -> float:
    return min((piece.formality for piece in pieces if piece.slot in MAIN), default=0.0)

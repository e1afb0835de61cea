"""Variety: what was shown lately steps back, so that a wardrobe is used broadly."""

from collections.abc import Sequence

from shared.stylist.occasion import Ask
from shared.stylist.slots import MAIN
from shared.stylist.traits import Piece

SAME_AGAIN, SAME_FADES = 0.22, 0.8
"""Cost of showing the same main pieces as the last answer, and how it fades with each answer before."""
WORN_OUT, USE_FADES = 0.09, 0.75
"""The most that one overused piece costs, and how its use fades."""
CARRY_ON = 0.4
"""A question that carries on ("비 와요") may keep its outfit: variety counts less."""
ANOTHER = 4.0
"""Asked for something else, repeating costs more than any rule can gain."""


class Variety:
    """`recent` holds the numbers of the main outfits shown before, newest last; `main` those of tops, bottoms and dresses."""

    def __init__(self, recent: Sequence[frozenset[int]], ask: Ask, *, main: frozenset[int]) -> None:
        self._newest_first = [shown & main for shown in reversed(recent)]
        self._weight = (
            ANOTHER if ask.another else 0.0 if ask.change or ask.intent != "outfit" else CARRY_ON if ask.follows else 1.0
        )

    def used(self, number: int) -> float:
        """Cost of using a piece again, 0 to WORN_OUT."""
        uses = sum(USE_FADES**age for age, shown in enumerate(self._newest_first) if number in shown)
        return min(self._weight, 1.0) * WORN_OUT * min(1.0, uses / 2)

    def cost(self, pieces: Sequence[Piece]) -> float:
        """Cost of an outfit: its main pieces shown together before, and each of them shown often."""
        main = [piece.number for piece in pieces if piece.slot in MAIN and piece.number is not None]
        if not main:
            return 0.0
        ages = [age for age, shown in enumerate(self._newest_first) if shown == set(main)]
        again = max((SAME_AGAIN * SAME_FADES**age for age in ages), default=0.0)
        return self._weight * again + sum(self.used(number) for number in main) / len(main)


def _weight(ask: Ask) -> float:
    if ask.change or ask.intent != "outfit":
        return 0.0
    if ask.another:
        return ANOTHER
    return CARRY_ON if ask.follows and not ask.shift else 1.0

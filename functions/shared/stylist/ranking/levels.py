"""How far a level may be from what is asked, 0-1: formality and warmth, by tables with straight lines between."""

from collections.abc import Sequence

FORMALITY_FIT = (1.0, 0.72, 0.3, 0.08, 0.0)
"""By whole steps away from the occasion's level. Within one step is still dressed for it (the dress codes that tpo.py cites
lie a step apart); how fast it falls from there is our own setting."""
OVERDRESSED, DRESSED_FROM = 0.6, 2.75
"""Where clothes should be somewhat formal, too much is less of a slip than too little."""
WARMTH_FIT = (1.0, 0.7, 0.3, 0.05, 0.0)
WINTRY, SUMMERY = 4.0, 1.75
WRONG_WAY, RIGHT_WAY = 1.5, 0.6
"""How much a step away from the warmth of a wintry or summery day counts."""


def formality_fit(level: float, target: float) -> float:
    forgiven = OVERDRESSED if level > target >= DRESSED_FROM else 1.0
    return _between(FORMALITY_FIT, abs(level - target) * forgiven)


def warmth_fit(level: float, target: float) -> float:
    """In the cold too thin is worse than too warm, for a layer comes off; in the heat the other way round."""
    away = level - target
    wrong_way = away < 0 if target >= WINTRY else away > 0 and target <= SUMMERY
    extreme = target >= WINTRY or target <= SUMMERY
    return _between(WARMTH_FIT, abs(away) * ((WRONG_WAY if wrong_way else RIGHT_WAY) if extreme else 1))


def _between(table: Sequence[float], distance: float) -> float:
    low = int(distance)
    if low >= len(table) - 1:
        return table[-1]
    return table[low] + (table[low + 1] - table[low]) * (distance - low)

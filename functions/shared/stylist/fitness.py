"""How well pieces serve a question: one number per piece for pruning, one per outfit for ranking."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from shared.stylist import weather
from shared.stylist.garments import Season
from shared.stylist.harmony import Harmony, harmony_of
from shared.stylist.occasion import Ask
from shared.stylist.taste import Taste, liking
from shared.stylist.tpo import Demand
from shared.stylist.traits import Piece

WEIGHTS = {
    "formality": 0.30,
    "colour": 0.24,
    "warmth": 0.13,
    "pattern": 0.09,
    "silhouette": 0.06,
    "taste": 0.10,
    "weather": 0.08,
}
FORMALITY_FIT = (1.0, 0.72, 0.3, 0.08, 0.0)
"""By whole steps away from the occasion's level, straight lines between."""
OVERDRESSED, DRESSED_FROM = 0.6, 2.75
APART_COSTS = 0.15
"""Per step that the main pieces are further apart than one: a dress shirt over jeans."""
WARMTH_FIT = (1.0, 0.7, 0.3, 0.05, 0.0)
WINTRY, SUMMERY = 4.0, 1.75
WRONG_WAY, RIGHT_WAY = 1.5, 0.6
"""How much a step away from the warmth of a wintry or summery day counts."""
SMALL_WARMTH = 0.7
"""Shoes, hats and bags are no matter of warmth here."""
BUSY_FIT = {0: 0.85, 1: 0.9, 2: 0.3, 3: 0.1}
"""By the number of patterned pieces: at most one."""
SOBER_BUSY, FORMAL_BUSY, FORMAL = 0.25, 0.1, 2.9
"""What every pattern costs more where the custom asks for sober clothes, and from business wear on."""
WITH_CUSTOM = 0.1
"""The most that main pieces which the custom asks for gain an outfit."""
AGAINST_CUSTOM = 0.15
"""The most that one piece against the occasion's custom costs the outfit."""
VOLUME_FIT = {("loose", "slim"): 0.95, ("slim", "loose"): 0.95, ("loose", "loose"): 0.5, ("slim", "slim"): 0.7}
"""Volume on one side only, (top, bottom): the usual rule of proportion among clothes."""

SOBER = frozenset({"black", "charcoal", "navy", "grey", "white"})
SPORTY = frozenset({"t-shirt", "tank top", "jersey", "hoodie", "sweatshirt", "joggers", "sweatpants", "leggings", "shorts",
                    "running shoes", "sneakers", "windbreaker", "cap", "backpack", "fleece"})  # fmt: skip
STIFF = frozenset({"jeans", "skirt", "dress", "blazer", "suit jacket", "heels", "dress shoes", "loafers", "coat", "slacks",
                   "blouse", "dress shirt"})  # fmt: skip


@dataclass(frozen=True)
class Measure:
    """What an outfit is held against in one question."""

    ask: Ask
    taste: Taste
    season: Season

    @cached_property
    def warmth(self) -> float:
        return weather.target_warmth(self.season, self.ask.conditions)

    @cached_property
    def _seen(self) -> dict[int, tuple[Piece, float, float, float]]:
        return {}

    def of(self, piece: Piece) -> tuple[float, float, float]:
        """How well a piece suits the weather, is liked, and keeps the custom: 0-1, 0-1, -1 to 1. Measured once."""
        known = self._seen.get(id(piece))
        if known is None:
            suited = (1 + weather.suits(piece, self.ask.conditions, self.season)) / 2
            liked = (1 + liking(piece, self.taste, self.ask)) / 2
            known = self._seen[id(piece)] = (piece, suited, liked, custom_fit(piece, self.ask.occasion.demand))
        return known[1:]


def piece_fitness(piece: Piece, measure: Measure) -> float:
    """0-1, of a piece on its own."""
    ask, (suited, liked, custom) = measure.ask, measure.of(piece)
    formality = formality_fit(piece.formality, ask.formality)
    large = piece.slot in ("top", "bottom", "dress", "outer")
    warmth = warmth_fit(piece.warmth, measure.warmth) if large else SMALL_WARMTH
    return 0.4 * formality + 0.12 * warmth + 0.18 * suited + 0.12 * liked + 0.18 * (1 + custom) / 2


def outfit_fitness(pieces: Sequence[Piece], measure: Measure) -> float:
    """0-1, of an outfit as a whole."""
    each = [measure.of(piece) for piece in pieces]
    parts = {
        "formality": _formality_fit(pieces, measure),
        "colour": outfit_harmony(pieces).score,
        "warmth": warmth_fit(weather.warmth_of(pieces), measure.warmth),
        "pattern": _pattern_fit(pieces, measure),
        "silhouette": _volume_fit(pieces),
        "taste": _mean([liked for _, liked, _ in each]),
        "weather": _mean([suited for suited, _, _ in each]),
    }
    score = sum(WEIGHTS[name] * value for name, value in parts.items())
    against = min(0.0, *(custom for _, _, custom in each))
    return score + AGAINST_CUSTOM * against + _with_custom(pieces, measure) - _all_white(pieces, measure)


def outfit_harmony(pieces: Sequence[Piece]) -> Harmony:
    """Of top, bottom, dress and outer; small things such as shoes do not make the palette. Unmeasured pieces are left out."""
    large = [piece for piece in pieces if piece.slot in ("top", "bottom", "dress", "outer") and piece.colours] or list(pieces)
    hexes, levels = tuple(piece.hex for piece in large), tuple(round(piece.lightness, 3) for piece in large)
    return harmony_of(hexes, levels, tuple(piece.neutral for piece in large))


def outfit_formality(pieces: Sequence[Piece]) -> float:
    """1-5: the mean of the main pieces; an outer layer lifts it, never lowers it."""
    core = [piece.formality for piece in pieces if piece.slot in ("top", "bottom", "dress")] or [p.formality for p in pieces]
    outer = [piece.formality for piece in pieces if piece.slot == "outer"]
    base = _mean(core)
    return round(max(base, _mean([base, *outer])), 2)


def custom_fit(piece: Piece, demand: Demand) -> float:
    """-1 (against the occasion's custom) to 1, 0 when the custom says nothing of it."""
    if demand == "dark":
        pale = piece.colour == "white" and piece.slot != "top"
        against = bool(piece.colours) and (piece.colour not in SOBER or pale)
        return -1.0 if against else 0.5 if piece.colour == "black" else 0.0
    if demand == "no_white":
        return -1.0 if piece.slot == "dress" and piece.colour in ("white", "ivory") else 0.0
    if demand == "active":
        return (
            0.6
            if piece.kind.key in SPORTY
            else -0.8
            if piece.kind.key in STIFF or piece.category in ("skirt", "dress")
            else 0.0
        )
    if demand == "outdoor":
        return -0.6 if piece.kind.key in ("heels", "dress shoes", "suit jacket", "blazer", "pencil skirt") else 0.0
    return 0.0


def warmth_fit(level: float, target: float) -> float:
    """0-1. In the cold too thin is worse than too warm, for a layer comes off; in the heat the other way round."""
    away = level - target
    wrong_way = away < 0 if target >= WINTRY else away > 0 and target <= SUMMERY
    extreme = target >= WINTRY or target <= SUMMERY
    return _between(WARMTH_FIT, abs(away) * ((WRONG_WAY if wrong_way else RIGHT_WAY) if extreme else 1))


def _with_custom(pieces: Sequence[Piece], measure: Measure) -> float:
    main = [max(0.0, measure.of(piece)[2]) for piece in pieces if piece.slot in ("top", "bottom", "dress")]
    return WITH_CUSTOM * _mean(main) if main and measure.ask.occasion.demand == "dark" else 0.0


def _all_white(pieces: Sequence[Piece], measure: Measure) -> float:
    large = [piece for piece in pieces if piece.slot in ("top", "bottom", "dress")]
    white = all(piece.colour in ("white", "ivory") for piece in large)
    return 0.15 if measure.ask.occasion.demand == "no_white" and len(large) > 1 and white else 0.0


def _formality_fit(pieces: Sequence[Piece], measure: Measure) -> float:
    """The whole outfit's level, its worst main piece, and how far its pieces are apart: a mean hides sweatpants."""
    main = [piece for piece in pieces if piece.slot in ("top", "bottom", "dress", "shoes")] or pieces
    whole = formality_fit(outfit_formality(pieces), measure.ask.formality)
    worst = min(formality_fit(piece.formality, measure.ask.formality) for piece in main)
    levels = [piece.formality for piece in main]
    return 0.6 * whole + 0.4 * worst - APART_COSTS * max(0.0, max(levels) - min(levels) - 1)


def formality_fit(level: float, target: float) -> float:
    """0-1. Where clothes should be somewhat formal, too much is less of a slip than too little."""
    away = abs(level - target)
    forgiven = OVERDRESSED if level > target >= DRESSED_FROM else 1.0
    return _between(FORMALITY_FIT, away * forgiven)


def _pattern_fit(pieces: Sequence[Piece], measure: Measure) -> float:
    busy = sum(piece.busy for piece in pieces)
    dearer = SOBER_BUSY if measure.ask.occasion.demand == "dark" else FORMAL_BUSY if measure.ask.formality >= FORMAL else 0
    return max(0.0, BUSY_FIT[min(busy, 3)] - dearer * busy)


def _volume_fit(pieces: Sequence[Piece]) -> float:
    volumes = {piece.slot: piece.volume for piece in pieces}
    return VOLUME_FIT.get((volumes.get("top", ""), volumes.get("bottom", "")), 0.75)


def _between(table: Sequence[float], distance: float) -> float:
    low = min(int(distance), len(table) - 1)
    high = min(low + 1, len(table) - 1)
    return table[low] + (table[high] - table[low]) * (distance - low if low < len(table) - 1 else 0)


def _mean(values: Sequence[float]) -> float:
    return sum(values) / len(values)

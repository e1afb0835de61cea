"""How well pieces serve a question: one number per piece for pruning, one per outfit for ranking."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from shared.stylist.garments import MAIN, Season, Slot
from shared.stylist.harmony import Contrast, Harmony, harmony_of
from shared.stylist.occasion import Ask
from shared.stylist.questions.criteria import family
from shared.stylist.ranking import weather
from shared.stylist.ranking.balance import contrast_fit, pattern_fit, volume_fit
from shared.stylist.ranking.custom import custom_fit
from shared.stylist.ranking.levels import WINTRY, formality_fit, warmth_fit
from shared.stylist.taste import Taste, liking
from shared.stylist.traits import Piece

LARGE: frozenset[Slot] = frozenset({"top", "bottom", "dress", "outer"})
WEIGHTS = {
    "formality": 0.30,
    "colour": 0.24,
    "warmth": 0.13,
    "pattern": 0.09,
    "silhouette": 0.06,
    "taste": 0.10,
    "weather": 0.08,
}
PIECE_WEIGHTS = {"formality": 0.40, "warmth": 0.12, "weather": 0.18, "taste": 0.12, "custom": 0.18}
"""Our own settings, as those above: the occasion first, then colour, then comfort."""
WORN_CONTRAST = 0.01
"""The most by which keeping to the contrast that the person wears puts one outfit before another: it breaks ties that nearly
are ones, and nothing that the occasion or the weather has decided."""
DOUBT_COSTS, OUTFIT_DOUBT = 0.15, 0.12
"""What a piece that may be something else altogether costs: with a sure one as fit beside it, it is not taken."""
OF_THE_WHOLE, OF_THE_WORST = 0.6, 0.4
"""What an outfit's level is judged by: its mean, and its worst main piece, for a mean hides sweatpants."""
APART_COSTS = 0.15
"""Per step that the main pieces are further apart than one: a dress shirt over jeans."""
SHOES_COST = 0.25
"""What shoes of quite another level cost, whatever is worn above them: they never choose the clothes."""
HOTTEST, COLDEST = 1.0, 5.0
"""The ends of the scale of warmth: the coldest night and the warmest wish do not go beyond them."""
SMALL_WARMTH = 0.7
"""Shoes, hats and bags are no matter of warmth here."""
WITH_CUSTOM = 0.1
"""The most that main pieces which the custom asks for gain an outfit."""
AGAINST_CUSTOM = 0.15
"""The most that one piece against the occasion's custom costs the outfit."""
THIN_INSIDE, INSIDE_FROM = 0.1, 2.75
"""What each level costs that the clothes under a winter coat are below this one: the table that weather.py cites puts
knitwear under the coat, for it comes off indoors."""
WISHED_COLOUR, WISHED_PIECE = 0.24, 0.15
"""What an outfit gains whose main pieces all have a colour that was wished for, and what such a piece gains by itself: more
than taste can, less than the occasion's custom and level take together."""
ALL_WHITE = 0.15
"""What a guest dressed all in white costs, where white is the bride's."""


@dataclass(frozen=True, slots=True)
class Worth:
    """How well a piece suits the weather (0-1), is liked (0-1), keeps the custom (-1 to 1), meets the formality (0-1)."""

    suited: float
    liked: float
    custom: float
    level: float


@dataclass(frozen=True)
class Measure:
    """What an outfit is held against in one question; `contrast` is how the person dresses in the body photo, if known."""

    ask: Ask
    taste: Taste
    season: Season
    contrast: Contrast | None = None

    @cached_property
    def warmth(self) -> float:
        said = self.ask.degrees
        target = weather.target_warmth(self.season, self.ask.conditions, self.ask.forecast)
        day = target if said is None else weather.warmth_at(said)
        return min(COLDEST, max(HOTTEST, day + self.ask.warmer))

    @cached_property
    def formality(self) -> float:
        return self.ask.formality

    @cached_property
    def wished_colours(self) -> frozenset[str]:
        """Keys of `colour.NAMES`."""
        return frozenset().union(*map(family, self.ask.colours_wanted))

    @cached_property
    def _seen(self) -> dict[Piece, Worth]:
        return {}

    def of(self, piece: Piece) -> Worth:
        """Measured once."""
        if piece not in self._seen:
            self._seen[piece] = Worth(
                suited=(1 + weather.suits(piece, self.ask.conditions, self.season)) / 2,
                liked=(1 + liking(piece, self.taste, self.ask)) / 2,
                custom=custom_fit(piece, self.ask.occasion.demand),
                level=formality_fit(piece.formality, self.formality),
            )
        return self._seen[piece]


def piece_fitness(piece: Piece, measure: Measure) -> float:
    """0-1, of a piece on its own."""
    worth = measure.of(piece)
    parts = {
        "formality": worth.level,
        "warmth": warmth_fit(piece.warmth, measure.warmth) if piece.slot in LARGE else SMALL_WARMTH,
        "weather": worth.suited,
        "taste": worth.liked,
        "custom": (1 + worth.custom) / 2,
    }
    wished = WISHED_PIECE * (piece.slot in LARGE and _has_wished_colour(piece, measure))
    return sum(PIECE_WEIGHTS[name] * value for name, value in parts.items()) + wished - DOUBT_COSTS * piece.doubt


def outfit_fitness(pieces: Sequence[Piece], measure: Measure) -> float:
    """0-1, of an outfit as a whole."""
    each = [measure.of(piece) for piece in pieces]
    sober = measure.ask.occasion.demand == "dark"
    parts = {
        "formality": _formality_fit(pieces, measure),
        "colour": outfit_harmony(pieces).score,
        "warmth": warmth_fit(weather.warmth_of(pieces), measure.warmth),
        "pattern": pattern_fit(pieces, sober=sober, formality=measure.formality),
        "silhouette": volume_fit(pieces),
        "taste": _mean([worth.liked for worth in each]),
        "weather": _mean([worth.suited for worth in each]),
    }
    score = sum(WEIGHTS[name] * value for name, value in parts.items())
    soft = WORN_CONTRAST * (contrast_fit(pieces, measure.contrast) - 0.5) - OUTFIT_DOUBT * _mean([x.doubt for x in pieces])
    against = AGAINST_CUSTOM * min(0.0, *(worth.custom for worth in each))
    gained = _with_custom(pieces, measure) + _with_wished_colour(pieces, measure)
    return score + soft + against + gained - _all_white(pieces, measure) - _thin_inside(pieces, measure)


def outfit_harmony(pieces: Sequence[Piece]) -> Harmony:
    """Of top, bottom, dress and outer; small things such as shoes do not make the palette. Unmeasured pieces are left out."""
    large = [piece for piece in pieces if piece.slot in LARGE and piece.colours] or list(pieces)
    hexes, levels = tuple(piece.hex for piece in large), tuple(round(piece.lightness, 3) for piece in large)
    return harmony_of(hexes, levels, tuple(piece.neutral for piece in large))


def outfit_formality(pieces: Sequence[Piece]) -> float:
    """1-5: the mean of the main pieces; an outer layer lifts it, never lowers it."""
    core = [piece.formality for piece in pieces if piece.slot in MAIN] or [p.formality for p in pieces]
    outer = [piece.formality for piece in pieces if piece.slot == "outer"]
    base = _mean(core)
    return round(max(base, _mean([base, *outer])), 2)


def _with_custom(pieces: Sequence[Piece], measure: Measure) -> float:
    main = [max(0.0, measure.of(piece).custom) for piece in pieces if piece.slot in MAIN]
    return WITH_CUSTOM * _mean(main) if main and measure.ask.occasion.demand == "dark" else 0.0


def _with_wished_colour(pieces: Sequence[Piece], measure: Measure) -> float:
    main = [float(_has_wished_colour(piece, measure)) for piece in pieces if piece.slot in MAIN]
    return WISHED_COLOUR * _mean(main) if main else 0.0


def _has_wished_colour(piece: Piece, measure: Measure) -> bool:
    return bool(measure.wished_colours & piece.colour_keys)


def _all_white(pieces: Sequence[Piece], measure: Measure) -> float:
    large = [piece for piece in pieces if piece.slot in MAIN]
    white = all(piece.colour in ("white", "ivory") for piece in large)
    return ALL_WHITE if measure.ask.occasion.demand == "no_white" and len(large) > 1 and white else 0.0


def _thin_inside(pieces: Sequence[Piece], measure: Measure) -> float:
    inside = weather.warmth_of([piece for piece in pieces if piece.slot in LARGE - {"outer"}])
    return THIN_INSIDE * max(0.0, INSIDE_FROM - inside) if measure.warmth >= WINTRY else 0.0


def _formality_fit(pieces: Sequence[Piece], measure: Measure) -> float:
    """The whole outfit's level, its worst main piece, how far the main pieces are apart, and, each by itself, the shoes."""
    main = [piece for piece in pieces if piece.slot in MAIN] or pieces
    whole = formality_fit(outfit_formality(pieces), measure.formality)
    worst = min(measure.of(piece).level for piece in main)
    levels = [piece.formality for piece in main]
    apart = APART_COSTS * max(0.0, max(levels) - min(levels) - 1)
    shoes = SHOES_COST * sum(1 - measure.of(piece).level for piece in pieces if piece.slot == "shoes")
    return OF_THE_WHOLE * whole + OF_THE_WORST * worst - apart - shoes


def _mean(values: Sequence[float]) -> float:
    return sum(values) / len(values)

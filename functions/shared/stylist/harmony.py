"""How colours go together: their relation on the OKLCh hue circle, and how far apart their lightness is."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations
from typing import Literal

from shared.stylist.colour import key_of, oklch

Relation = Literal["monochrome", "neutral", "accent", "analogous", "complementary", "split", "mixed"]
Contrast = Literal["clear", "soft", "close"]

GREY_CHROMA = 0.045
"""Below this OKLCh chroma cloth reads as black, white or grey."""
NEUTRAL_KEYS = frozenset(
    {"white", "ivory", "beige", "camel", "taupe", "brown", "black", "charcoal", "grey", "light grey", "navy", "khaki"}
)
"""What dressers call neutrals although some have a hue: navy, khaki, beige and brown go with every colour."""

ANALOGOUS_WITHIN, SPLIT_FROM, OPPOSITE_FROM = 47.0, 130.0, 160.0
"""Degrees between two hues. 47 is half the wide sector (93.6°) of the hue templates of Cohen-Or et al., "Color harmonization",
ACM TOG 25(3), 2006 (after Matsuda 1995); their opposed sectors give the other two."""
SAME_HUE_WITHIN = 18.0
"""The narrow sector of the same templates."""

RELATION_SCORE: dict[Relation, float] = {
    "accent": 0.9, "neutral": 0.88, "monochrome": 0.85, "analogous": 0.8, "complementary": 0.5, "split": 0.45, "mixed": 0.4,
}  # fmt: skip
"""Pair harmony and preference both rise as hues get more similar, and strongly contrasting hues are generally judged neither
preferable nor harmonious: Schloss & Palmer, "Aesthetic response to color combinations", Atten Percept Psychophys 73 (2011).
Among strong differences the rating models (theirs, and Ou & Luo, "A colour harmony model for two-colour combinations", Color
Res Appl 31, 2006) see little to choose; that opposed hues stand a little before others follows the templates above. That one
colour among neutrals stands first is dressers' practice, not from those papers. tests/evals/taste measures how far this agrees.
"""

CLEAR_FROM, SOFT_FROM = 0.30, 0.13
CONTRAST_SCORE: dict[Contrast, float] = {"clear": 1.0, "soft": 0.8, "close": 0.45}
"""The same paper: preference relies on lightness contrast too."""
TONE_ON_TONE_SCORE = 0.7
"""Close in lightness and the same colour by name: worn like a suit, on purpose; navy with black looks like a slip."""
OF_RELATION, OF_CONTRAST = 0.65, 0.35
"""What a palette is judged by: how its hues relate first, how far its lightness is apart second. Our own setting."""


@dataclass(frozen=True)
class Harmony:
    """`contrast` is the largest difference of OKLab lightness, 0-1; `score` 0-1."""

    relation: Relation
    contrast: float
    score: float

    @property
    def band(self) -> Contrast:
        return band_of(self.contrast)


def band_of(contrast: float) -> Contrast:
    return "clear" if contrast >= CLEAR_FROM else "soft" if contrast >= SOFT_FROM else "close"


@lru_cache(maxsize=4096)
def is_neutral(hex_colour: str) -> bool:
    return oklch(hex_colour)[1] < GREY_CHROMA or key_of(hex_colour) in NEUTRAL_KEYS


@lru_cache(maxsize=65536)
def harmony_of(
    colours: tuple[str, ...], lightness: tuple[float, ...] | None = None, neutral: tuple[bool, ...] | None = None
) -> Harmony:
    """Of the pieces' main colours as hex. `lightness` and `neutral` override what the hexes say: for patterns, for denim."""
    relation = relation_of(colours, neutral or tuple(is_neutral(colour) for colour in colours))
    levels = lightness or tuple(oklch(colour)[0] for colour in colours)
    contrast = max(levels) - min(levels) if levels else 0.0
    return Harmony(relation, round(contrast, 2), _score(relation, contrast, colours))


def relation_of(colours: Sequence[str], neutral: Sequence[bool]) -> Relation:
    """The name of a palette. One colour with a hue beside neutrals is an accent; none is neutral."""
    hues = [oklch(colour)[2] for colour, plain in zip(colours, neutral, strict=True) if not plain]
    if not hues:
        return "monochrome" if len(colours) > 1 and len({key_of(colour) for colour in colours}) == 1 else "neutral"
    if len(hues) == 1:
        return "accent" if len(colours) > 1 else "monochrome"
    return _between(hues)


def _between(hues: Sequence[float]) -> Relation:
    gaps = [min(abs(a - b), 360 - abs(a - b)) for a, b in combinations(hues, 2)]
    if max(gaps) <= SAME_HUE_WITHIN:
        return "monochrome"
    if max(gaps) <= ANALOGOUS_WITHIN:
        return "analogous"
    if any(ANALOGOUS_WITHIN < gap < SPLIT_FROM for gap in gaps):
        return "mixed"
    return "complementary" if max(gaps) >= OPPOSITE_FROM else "split"


def _score(relation: Relation, contrast: float, colours: Sequence[str]) -> float:
    if len(colours) < 2:
        return RELATION_SCORE["neutral"]
    same = len({key_of(colour) for colour in colours}) == 1
    band = band_of(contrast)
    contrast_score = TONE_ON_TONE_SCORE if same and band == "close" else CONTRAST_SCORE[band]
    return OF_RELATION * RELATION_SCORE[relation] + OF_CONTRAST * contrast_score

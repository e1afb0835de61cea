"""How the pieces of an outfit sit together: patterns, volume, layers, and contrast beside what the person wears."""

from collections.abc import Sequence

from shared.stylist.harmony import Contrast, band_of
from shared.stylist.traits import Piece

BUSY_FIT = {0: 0.85, 1: 0.9, 2: 0.3, 3: 0.1}
"""By the number of patterned pieces: at most one, as dressers advise who let one pattern lead."""
SOBER_BUSY, FORMAL_BUSY, FORMAL = 0.25, 0.1, 2.9
"""What every pattern costs more where the custom asks for sober clothes, and from business wear on."""

VOLUME_FIT = {("loose", "slim"): 0.95, ("slim", "loose"): 0.95, ("loose", "loose"): 0.5, ("slim", "slim"): 0.7}
"""Volume on one side only, (top, bottom): the usual rule of proportion among clothes; what is not listed or not known is
UNKNOWN_VOLUME."""
UNKNOWN_VOLUME = 0.75
TIGHT_OVER_LOOSE = 0.35
"""What a slim layer over a loose piece takes off: sleeves bunch up and seams pull. Dressers' practice: each layer is at least
as roomy as the one under it."""

BANDS: tuple[Contrast, ...] = ("close", "soft", "clear")


def is_crowded(pieces: Sequence[Piece]) -> bool:
    """More than one busy piece."""
    return sum(piece.busy for piece in pieces) > 1


def pattern_fit(pieces: Sequence[Piece], *, sober: bool, formality: float) -> float:
    """0-1; `sober` where the custom asks for it, `formality` is the level aimed at."""
    busy = sum(piece.busy for piece in pieces)
    dearer = SOBER_BUSY if sober else FORMAL_BUSY if formality >= FORMAL else 0
    return max(0.0, BUSY_FIT[min(busy, 3)] - dearer * busy)


def volume_fit(pieces: Sequence[Piece]) -> float:
    """0-1: top against bottom, and whether the outer layer has room for what is under it."""
    volumes = {piece.slot: piece.volume for piece in pieces}
    pair = VOLUME_FIT.get((volumes.get("top", ""), volumes.get("bottom", "")), UNKNOWN_VOLUME)
    return pair - TIGHT_OVER_LOOSE * is_tight(pieces)


def is_tight(pieces: Sequence[Piece]) -> bool:
    """Whether a slim layer goes over a loose top or dress."""
    volumes = {piece.slot: piece.volume for piece in pieces}
    return volumes.get("outer") == "slim" and "loose" in (volumes.get("top"), volumes.get("dress"))


def pair_contrast(pieces: Sequence[Piece]) -> Contrast | None:
    """How far top and bottom are apart in lightness, in the same bands as the evidence; None without two measured ones."""
    levels = {piece.slot: piece.lightness for piece in pieces if piece.colours and piece.slot in ("top", "bottom")}
    return band_of(abs(levels["top"] - levels["bottom"])) if len(levels) == 2 else None


def contrast_fit(pieces: Sequence[Piece], worn: Contrast | None) -> float:
    """1 in the band that the person wears in the body photo, 0 in the one furthest from it, 0.5 where either is not known.

    The body photo shows how much contrast someone is used to; that a new outfit may keep to it is dressers' practice (after
    Alan Flusser, "Dressing the Man", 2002, who matches the contrast of clothes to that of the face), not a finding: it
    weighs little. Only clothes are measured, never skin or hair.
    """
    here = pair_contrast(pieces) if worn else None
    if worn is None or here is None:
        return 0.5
    return 1 - abs(BANDS.index(here) - BANDS.index(worn)) / (len(BANDS) - 1)

"""How much people liked two colours together: what of it comes from their relation, by the regression of Schloss and Palmer.

Source: K. B. Schloss and S. E. Palmer, "Aesthetic response to color combinations", Atten Percept Psychophys 73 (2011), 551-571;
weights and ranges as Schloss's later paper applies them (C. C. Gramazio, D. H. Laidlaw, K. B. Schloss, "Colorgorical", IEEE
TVCG 23(1), 2017, and its published program). Fitted to the pairs of 32 colours with a hue. The third term, how cool the two
colours are, is left out: it speaks of each colour alone. Hues are CIELAB's under D65 here, under illuminant C there.
"""

from tests.evals.taste.cielab import hue_of, lab_of

HUE_WEIGHT, HUE_RANGE = -46.4222, (0.033547949, 179.266981384)
LIGHTNESS_WEIGHT, LIGHTNESS_RANGE = 47.6133, (0.0, 63.3673)


def preference(one: str, other: str) -> float:
    """Of two hex colours with a hue; only the order of such numbers means something."""
    first, second = lab_of(one), lab_of(other)
    turn = abs(hue_of(first) - hue_of(second))
    hue = _within(min(turn, 360 - turn), HUE_RANGE)
    return HUE_WEIGHT * hue + LIGHTNESS_WEIGHT * _within(abs(first[0] - second[0]), LIGHTNESS_RANGE)


def _within(value: float, span: tuple[float, float]) -> float:
    return (value - span[0]) / (span[1] - span[0])

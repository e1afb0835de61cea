"""How harmonious people called two colours side by side: the model of Ou and Luo, fitted to 1,431 pairs judged by 17 observers.

Source: L.-C. Ou and M. R. Luo, "A colour harmony model for two-colour combinations", Color Research and Application 31(3),
2006, 191-204. The numbers are the paper's; the code is our own.
"""

from math import exp, radians, sin, sqrt, tanh

from tests.delta_e import Lab
from tests.evals.taste.cielab import chroma_of, hue_of, lab_of


def harmony(one: str, other: str) -> float:
    """Of two hex colours: their relation, how light they are together, and how well each hue is liked in company."""
    first, second = lab_of(one), lab_of(other)
    lightness = 0.28 + 0.54 * tanh(-3.88 + 0.029 * (first[0] + second[0]))
    return relation(one, other) + lightness + _hue_term(first) + _hue_term(second)


def relation(one: str, other: str) -> float:
    """The terms that know only the difference: of hue and chroma (H_C) and of lightness (H_ΔL)."""
    first, second = lab_of(one), lab_of(other)
    chroma = chroma_of(first) - chroma_of(second)
    hue_squared = max(0.0, (first[1] - second[1]) ** 2 + (first[2] - second[2]) ** 2 - chroma**2)
    chromatic = 0.04 + 0.53 * tanh(0.8 - 0.045 * sqrt(hue_squared + (chroma / 1.46) ** 2))
    return chromatic + 0.14 + 0.15 * tanh(-2 + 0.2 * abs(first[0] - second[0]))


def _hue_term(colour: Lab) -> float:
    """H_SY: bluish hues are liked, and bright yellows."""
    hue, away = hue_of(colour), (90 - hue_of(colour)) / 10
    seen = 0.5 + 0.5 * tanh(-2 + 0.5 * chroma_of(colour))
    liked = -0.08 - 0.14 * sin(radians(hue + 50)) - 0.07 * sin(radians(2 * hue + 90))
    yellow = (0.22 * colour[0] - 12.8) / 10 * exp(away - exp(away))
    return seen * (liked + yellow)

"""Colour as people see it and say it: OKLab and OKLCh from sRGB hex, and the everyday name of a piece of clothing's colour."""

import math
from functools import lru_cache

from shared.stylist.garments import Words

_POINTS: dict[str, tuple[str, str]] = {
    "white": ("흰색", "#ffffff #f1f1f2 #e0e1e4 #d3d3d4"),
    "ivory": ("아이보리", "#f6f0e0 #ebe3d2"),
    "beige": ("베이지", "#dccdb0 #cdbb9f #d9c6b4 #b6a384 #a5967a"),
    "camel": ("카멜", "#c19a5b #b3864f #a88c60 #97804f"),
    "brown": ("갈색", "#7a4a2a #5e3d2b #8a6248 #3b2820"),
    "taupe": ("회갈색", "#8f8377 #776b61 #60564b"),
    "black": ("검정", "#0a0a0c #1a1a1c #27262a #2b2523 #332f2e #3c3839 #31251f #372a29"),
    "charcoal": ("차콜", "#46474a #4d4e51 #4a4543"),
    "grey": ("회색", "#5f6063 #6c6d70 #85868a #9a9b9e #7d7a73 #8b8a81 #97928b #736e68 #5b5451"),
    "light grey": ("연회색", "#aeb0b3 #bdbfc2 #b8b4ae #c4bfb9"),
    "navy": ("네이비", "#131f3a #1f2a4d #2a3452 #10165f #1a2537 #222c42"),
    "blue": ("파랑", "#1f45ad #2f62c9 #4069a6 #5b7ba6 #46566f #24388a #66748c #7189a3"),
    "sky blue": ("하늘색", "#9cc4e8 #b9d5ec #7fb3e0 #a3b9cf #aebfcd #98a6c2"),
    "teal": ("청록", "#0f6b6f #178a8a #1f4e55 #0a242e #1a3a42 #4c7f82 #6ca0a1 #5f8886"),
    "mint": ("민트", "#a9dcc8 #8fcdb8 #c5e6d8 #8fb8ab"),
    "green": ("초록", "#1f7a3d #2e8b57 #3d9a4a #6f9678"),
    "dark green": ("짙은 초록", "#12382a #1e4a35 #2d4a38 #12291f #3f5a48"),
    "light green": ("연두", "#a6cf5a #b9d97e #b9c79a"),
    "olive": ("올리브", "#55562f #6b6b3a #47472c"),
    "khaki": ("카키", "#7b7750 #938e62 #6c6a4e #adab80"),
    "yellow": ("노랑", "#f4d62a #f7e36a"),
    "mustard": ("머스터드", "#c99a1e #d1a52f"),
    "orange": ("주황", "#e8741e #f08a2c #d9601a"),
    "coral": ("코랄", "#f2705c #ee8577 #e8606a"),
    "red": ("빨강", "#c1121f #d92b2b #a81c24"),
    "rust": ("벽돌색", "#9c4a31 #8f3f2a #a0583f #86503c"),
    "burgundy": ("버건디", "#5e1224 #742032 #4a0f1c #6e3a4c #3a1a20"),
    "pink": ("분홍", "#f2b8c6 #e79ab0 #f5cbd2"),
    "dusty pink": ("인디핑크", "#c4959a #b5868a #a57a72 #b06a7c #b39a98"),
    "hot pink": ("핫핑크", "#e5308b #e8589c"),
    "magenta": ("마젠타", "#b0247a #c2185b"),
    "purple": ("보라", "#5f2c83 #7a4aa0 #3d2159 #6a5a7c #75506e"),
    "lavender": ("라벤더", "#c3b1e1 #a99bd0 #aea3bc"),
}
NAMES: dict[str, Words] = {key: Words(ko=korean, en=key) for key, (korean, _) in _POINTS.items()}
"""Every colour key with its Korean and English word."""


def oklab(hex_colour: str) -> tuple[float, float, float]:
    """(L 0-1, a, b) of `#rrggbb`. Source: Björn Ottosson, "A perceptual color space for image processing" (2020)."""
    red, green, blue = (_linear(int(hex_colour[i : i + 2], 16) / 255) for i in (1, 3, 5))
    long = math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
    medium = math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
    short = math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
    return (
        0.2104542553 * long + 0.7936177850 * medium - 0.0040720468 * short,
        1.9779984951 * long - 2.4285922050 * medium + 0.4505937099 * short,
        0.0259040371 * long + 0.7827717662 * medium - 0.8086757660 * short,
    )


def oklch(hex_colour: str) -> tuple[float, float, float]:
    """(L 0-1, chroma 0-0.37, hue 0-360 degrees) of `#rrggbb`."""
    lightness, a, b = oklab(hex_colour)
    return lightness, math.hypot(a, b), math.degrees(math.atan2(b, a)) % 360


@lru_cache(maxsize=4096)
def key_of(hex_colour: str) -> str:
    """The colour's key, its English name in lower case ("navy", "light grey"): the nearest point of the table in OKLab.

    Source of the table: the words are those of Korean clothes shops; the points are our own, set around the centres of
    the xkcd colour survey (https://xkcd.com/color/rgb/, CC0) and moved to what dyed cloth looks like in indoor photos.
    """
    point = _even(oklab(hex_colour))
    return min(_table(), key=lambda entry: math.dist(point, entry[0]))[1]


def name_of(hex_colour: str) -> Words:
    """The colour's everyday name, such as {"ko": "네이비", "en": "navy"}."""
    return NAMES[key_of(hex_colour)]


def shades_of(key: str) -> list[str]:
    """The points of a colour key as `#rrggbb`, the most typical ones first."""
    return _POINTS[key][1].split()


def difference(one: str, other: str) -> float:
    """How far apart two `#rrggbb` look: 0.02 is just seen, black to white is 1 ("deltaE OK2")."""
    return math.dist(_even(oklab(one)), _even(oklab(other)))


@lru_cache(maxsize=1)
def _table() -> list[tuple[tuple[float, float, float], str]]:
    return [(_even(oklab(point)), key) for key, (_, points) in _POINTS.items() for point in points.split()]


def _even(lab: tuple[float, float, float]) -> tuple[float, float, float]:
    """Axes of equal weight to the eye: a and b count twice ("deltaE OK2", https://colorjs.io/docs/color-difference)."""
    return lab[0], lab[1] * 2, lab[2] * 2


def _linear(channel: float) -> float:
    """sRGB transfer function (IEC 61966-2-1)."""
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4


def from_oklab(lab: tuple[float, float, float]) -> str:
    """`#rrggbb` of an OKLab colour, clipped to sRGB."""
    lightness, a, b = lab
    long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
    medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
    short = (lightness - 0.0894841775 * a - 1.2914855480 * b) ** 3
    linear = (
        4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
        -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
        -0.0041960863 * long - 0.7034186147 * medium + 1.7076147010 * short,
    )
    return "#" + "".join(f"{_encoded(channel):02x}" for channel in linear)


def _encoded(linear: float) -> int:
    """The inverse of `_linear`, as a byte."""
    channel = min(1.0, max(0.0, linear))
    encoded = channel * 12.92 if channel <= 0.0031308 else 1.055 * channel ** (1 / 2.4) - 0.055
    return round(encoded * 255)

"""How different two colours look: CIEDE2000 (Sharma, Wu, Dalal 2005), and its mean over two pictures."""

import random
from itertools import starmap
from math import atan2, cos, degrees, exp, hypot, radians, sin, sqrt

from PIL import Image

_SEED, _SPOTS = 7, 1_000
Lab = tuple[float, float, float]

_SMALL = 28
"""Pixels of the long side at which pictures are compared: what is seen at a glance, not the grain of a lossy file."""


def mean_delta_e(one: Image.Image, other: Image.Image) -> float:
    """Of two sRGB pictures of the same shape, over pixels of equal area."""
    scale = _SMALL / max(one.size)
    size = max(1, round(one.width * scale)), max(1, round(one.height * scale))
    return _mean(list(zip(_labs(one, size), _labs(other, size), strict=True)))


def mean_delta_e_of_pixels(one: Image.Image, other: Image.Image) -> float:
    """At full size, over a seeded thousand of pixels: the stricter measure, which sees every trace of a lossy file."""
    chance = random.Random(_SEED)
    other = other.convert("RGB").resize(one.size, Image.Resampling.LANCZOS)
    spots = [(chance.randrange(one.width), chance.randrange(one.height)) for _ in range(_SPOTS)]
    return _mean([(_lab_at(one, spot), _lab_at(other, spot)) for spot in spots])


def _mean(pairs: list[tuple[Lab, Lab]]) -> float:
    return sum(starmap(delta_e_2000, pairs)) / len(pairs)


def _lab_at(picture: Image.Image, spot: tuple[int, int]) -> Lab:
    colour = picture.getpixel(spot)
    assert isinstance(colour, tuple)
    return lab(*(int(value) for value in colour))


def _labs(picture: Image.Image, size: tuple[int, int]) -> list[Lab]:
    data = picture.convert("RGB").resize(size, Image.Resampling.BOX).tobytes()
    return [lab(data[at], data[at + 1], data[at + 2]) for at in range(0, len(data), 3)]


def lab(red: int, green: int, blue: int) -> Lab:
    """CIELAB, D65, of an 8-bit sRGB colour (IEC 61966-2-1)."""
    r, g, b = (_linear(value / 255) for value in (red, green, blue))
    x = _bent((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047)
    y = _bent(0.2126729 * r + 0.7151522 * g + 0.0721750 * b)
    z = _bent((0.0193339 * r + 0.1191920 * g + 0.9503041 * b) / 1.08883)
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def _linear(value: float) -> float:
    return float(value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4)


def _bent(value: float) -> float:
    return float(value ** (1 / 3) if value > 216 / 24389 else (value * 24389 / 27 + 16) / 116)


def delta_e_2000(one: Lab, other: Lab) -> float:
    (l1, a1, b1), (l2, a2, b2) = one, other
    grey = _share((hypot(a1, b1) + hypot(a2, b2)) / 2)
    a1, a2 = a1 * (1.5 - grey / 2), a2 * (1.5 - grey / 2)
    c1, c2 = hypot(a1, b1), hypot(a2, b2)
    h1, h2 = degrees(atan2(b1, a1)) % 360, degrees(atan2(b2, a2)) % 360
    turn = 0.0 if c1 * c2 == 0 else (h2 - h1 + 180) % 360 - 180
    lightness, chroma = (l1 + l2) / 2, (c1 + c2) / 2
    hue = h1 + h2 if c1 * c2 == 0 else (h1 + turn / 2) % 360
    dl = (l2 - l1) / (1 + 0.015 * (lightness - 50) ** 2 / sqrt(20 + (lightness - 50) ** 2))
    dc = (c2 - c1) / (1 + 0.045 * chroma)
    dh = 2 * sqrt(c1 * c2) * sin(radians(turn / 2)) / (1 + 0.015 * chroma * _hue_weight(hue))
    rotation = -2 * _share(chroma) * sin(radians(60 * exp(-(((hue - 275) / 25) ** 2))))
    return sqrt(dl**2 + dc**2 + dh**2 + rotation * dc * dh)


def _share(chroma: float) -> float:
    return sqrt(chroma**7 / (chroma**7 + 25**7))


def _hue_weight(hue: float) -> float:
    waves = ((-0.17, 1, -30), (0.24, 2, 0), (0.32, 3, 6), (-0.20, 4, -63))
    return 1 + sum(weight * cos(radians(times * hue + shift)) for weight, times, shift in waves)

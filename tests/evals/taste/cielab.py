"""CIELAB of a hex colour, in which the published formulas are written."""

from functools import lru_cache
from math import atan2, degrees, hypot

from tests.delta_e import Lab, lab


@lru_cache(maxsize=4096)
def lab_of(hex_colour: str) -> Lab:
    return lab(*bytes.fromhex(hex_colour[1:]))


def chroma_of(colour: Lab) -> float:
    return hypot(colour[1], colour[2])


def hue_of(colour: Lab) -> float:
    """Degrees, 0-360."""
    return degrees(atan2(colour[2], colour[1])) % 360

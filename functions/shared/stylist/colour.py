"""Colour as people see it: OKLab and OKLCh from sRGB hex."""

import math


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


def _linear(channel: float) -> float:
    """sRGB transfer function (IEC 61966-2-1)."""
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4

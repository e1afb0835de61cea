"""The colours of a garment with their shares: near shades are one colour, as a person would say."""

import math
from itertools import accumulate

from shared.stylist.colour import from_oklab, name_of
from shared.stylist.foreground import Lab, clusters, foreground, raster
from shared.stylist.garments import Colour

_MOST = 5
_SMALLEST = 0.07
_SAME = 0.085
_ONE_LIGHT = 0.25
_CERTAIN = 0.85
_SHADES = 16
_SAMPLES = 64

Shade = tuple[Lab, float]
"""A colour and how much of it there is."""


def colours_of(rgb: bytes, width: int, height: int) -> list[Colour]:
    """1 to 5 colours of the thing in a picture (packed sRGB, best about 256 px), background left out; about 20 ms."""
    across, down = _grid(width, height)
    pixels = raster(exposed(_sampled(rgb, width, across, down)), len(across), len(down))
    return palette(pixels.labs, foreground(pixels))


def exposed(rgb: bytes) -> bytes:
    """A white thing in a dim photo is still called white: the brightest 2 % become nearly white, if a small step does it."""
    greens = sorted(rgb[1::3])
    gain = min(1.2, max(1.0, 235 / max(1, greens[int(len(greens) * 0.98)])))
    return rgb.translate(bytes(min(255, round(value * gain)) for value in range(256)))


def palette(labs: list[Lab], weights: list[float]) -> list[Colour]:
    """1 to 5 colours, largest share first; `weights` (0-1) say how much each pixel counts. Shares add up to 1."""
    counts = [(lab, weight) for lab, weight in zip(labs, weights, strict=True) if weight > _CERTAIN]
    found = _named(_families(_shades(counts or [(lab, 1.0) for lab in labs])))
    total = sum(colour["share"] for colour in found)
    large = [colour for colour in found if colour["share"] / total >= _SMALLEST][:_MOST] or found[:1]
    whole = sum(colour["share"] for colour in large)
    return [Colour(hex=c["hex"], share=round(c["share"] / whole, 3), name=c["name"]) for c in large]


def _grid(width: int, height: int) -> tuple[list[int], list[int]]:
    """The columns and the rows of at most 64 samples along the long side."""
    scale = min(1.0, _SAMPLES / max(width, height))
    across, down = max(1, round(width * scale)), max(1, round(height * scale))
    return (
        [(2 * x + 1) * width // (2 * across) for x in range(across)],
        [(2 * y + 1) * height // (2 * down) for y in range(down)],
    )


def _sampled(rgb: bytes, width: int, across: list[int], down: list[int]) -> bytes:
    """Single pixels: means would turn a black and white check into grey."""
    return b"".join(rgb[at : at + 3] for y in down for at in (3 * (y * width + x) for x in across))


def _shades(pixels: list[Shade]) -> list[Shade]:
    labels, count = clusters([lab for lab, _ in pixels], _SHADES)
    members: list[list[Shade]] = [[] for _ in range(count)]
    for label, pixel in zip(labels, pixels, strict=True):
        members[label].append(pixel)
    return [(_mean(part), _whole(part)) for part in members if part]


def _families(shades: list[Shade]) -> list[Shade]:
    """Every shade joins the commonest one that it is near to; a chain of mixed pixels never joins black to white."""
    families: list[list[Shade]] = []
    for shade in sorted(shades, key=lambda shade: -shade[1]):
        nearest = min(families, key=lambda family: _apart(family[0][0], shade[0]), default=None)
        if nearest and _apart(nearest[0][0], shade[0]) < _SAME:
            nearest.append(shade)
        else:
            families.append([shade])
    return [(_face(family), _whole(family)) for family in families]


def _face(family: list[Shade]) -> Lab:
    """Cloth is called by its commonest shade and those in about the same light, not by its folds or its shine."""
    light = _middle_light(family)
    return _mean([(lab, weight * math.exp(-(((lab[0] - light) / _ONE_LIGHT) ** 2))) for lab, weight in family])


def _middle_light(family: list[Shade]) -> float:
    """The lightness of which half of the pixels are darker."""
    shades = sorted(family)
    below = accumulate(weight for _, weight in shades)
    return next((lab[0] for (lab, _), sofar in zip(shades, below, strict=True) if sofar >= _whole(family) / 2), 0.0)


def _named(families: list[Shade]) -> list[Colour]:
    """Largest first; what has one name is one colour."""
    colours: dict[str, Colour] = {}
    for lab, weight in sorted(families, key=lambda family: -family[1]):
        point = from_oklab(lab)
        colour = colours.setdefault(name_of(point)["en"], Colour(hex=point, share=0.0, name=name_of(point)))
        colour["share"] += weight
    return sorted(colours.values(), key=lambda colour: -colour["share"])


def _apart(one: Lab, other: Lab) -> float:
    """Light and shade on one cloth differ in lightness, so it counts less."""
    return math.hypot((one[0] - other[0]) * 0.3, one[1] - other[1], one[2] - other[2])


def _mean(shades: list[Shade]) -> Lab:
    whole = _whole(shades)
    light, a, b = (sum(lab[axis] * weight for lab, weight in shades) / whole for axis in range(3))
    return light, a, b


def _whole(shades: list[Shade]) -> float:
    return sum(weight for _, weight in shades)

"""Garments that are one picture: sent twice, though saved again, made smaller or cut a little between.

Judged by the perceptual hash, which sees shapes, and by the mean of the measured colours, which it is blind to: a red and a
grey pair of trousers on one hanger look the same to it. Chosen for few false alarms: of the 5.6 million pairs that 3,350
photographs of different clothes make (clothing-dataset-small) 7 pass, one of them really a copy; 55 by the hash alone. Of 35
photographs each, found are: compressed hard, halved or made 128 px small 35, cut by 1 % at every side 34, by 2 % 33, by 3 % 16,
by 5 % 3, turned by 2 degrees 34, 10 % brighter 35, 15 % darker 32. tests/unit/stylist/test_duplicates.py repeats a part.
"""

import math
from collections.abc import Collection, Iterable, Sequence
from functools import lru_cache

from shared.stylist.colour import oklab
from shared.stylist.garments import Garment

MOST_BITS = 8
"""Of 64, in which the hashes of one picture may differ."""
MOST_COLOUR = 0.06
"""How far the mean colours may be apart, in OKLab with a and b counted twice."""


def twin_of(garment: Garment, garments: Iterable[Garment]) -> int | None:
    """The number of the earliest garment of which this one is a later picture; a garment without a hash is nobody's twin."""
    return min((one.number for one in garments if one.number < garment.number and same_picture(garment, one)), default=None)


def one_of_each(garments: Sequence[Garment], wanted: Collection[int]) -> list[Garment]:
    """The garments without twins: of two pictures of one piece the one whose number is `wanted` stays, else the one whose
    category the person said, else the earlier. Said to be worn in another place, it is another piece."""
    kept: set[int] = set()
    pictures: list[tuple[int, Garment]] = []
    for garment in sorted(garments, key=lambda one: (one.number not in wanted, "category" not in one.said, one.number)):
        if not garment.hash:
            kept.add(garment.number)
            continue
        bits = _bits(garment.hash)
        near = [other for others, other in pictures if (bits ^ others).bit_count() <= MOST_BITS]
        twins = (other for other in near if same_picture(garment, other))
        if not any(other.slot == garment.slot or "category" not in garment.said for other in twins):
            kept.add(garment.number)
            pictures.append((bits, garment))
    return [garment for garment in garments if garment.number in kept]


def same_picture(one: Garment, other: Garment) -> bool:
    if not (one.hash and other.hash) or (_bits(one.hash) ^ _bits(other.hash)).bit_count() > MOST_BITS:
        return False
    return math.dist(_mean(_shares(one)), _mean(_shares(other))) <= MOST_COLOUR


@lru_cache(maxsize=4096)
def _bits(hash_: str) -> int:
    return int(hash_, 16)


def _shares(garment: Garment) -> tuple[tuple[str, float], ...]:
    return tuple([(colour["hex"], colour["share"]) for colour in garment.colours])


@lru_cache(maxsize=4096)
def _mean(shares: tuple[tuple[str, float], ...]) -> tuple[float, float, float]:
    """Kept, because each of many copies is compared with every other."""
    whole = sum(share for _, share in shares) or 1.0
    labs = [(oklab(hex_colour), share / whole) for hex_colour, share in shares]
    lightness, a, b = (sum(lab[axis] * share for lab, share in labs) for axis in range(3))
    return lightness, 2 * a, 2 * b

"""The pieces of a shown card, looked up in the closet's truth."""

import re
from collections.abc import Iterable

from tests.evals.closet import Closet, Cloth
from tests.evals.colours import WORDS, alike, looks_like
from tests.evals.shown import Card, Shown

_PATTERNS = ("plain", "striped", "checked", "floral", "graphic")


def owned(card: Card, closet: Closet) -> list[Cloth]:
    """The garments of a card that exist."""
    return [closet.by_number[item["number"]] for item in card["items"] if item["number"] in closet.by_number]


def worn(card: Card, closet: Closet) -> list[Cloth]:
    slots = {piece["slot"] for piece in card["worn"]}
    return [cloth for cloth in closet.worn if cloth.slot in slots]


def pieces(card: Card, closet: Closet) -> list[Cloth]:
    return [*owned(card, closet), *worn(card, closet)]


def all_pieces(shown: Shown) -> list[Cloth]:
    """Of all cards of an answer, each once."""
    found = {cloth.number: cloth for card in shown.cards for cloth in pieces(card, shown.closet)}
    return list(found.values())


def has_colour(cloth: Cloth, word: str) -> bool:
    """Whether a colour word may be said of a garment: it agrees with its truth and with what was measured."""
    said = any(alike(word, truth) for truth in cloth.colours)
    return said and any(looks_like(word, shade) for shade, share in cloth.swatches if share >= _TELLING)


_TELLING = 0.1


def fits_words(cloth: Cloth, words: str) -> bool:
    """Whether a garment is what words such as "black pants", "jeans", "striped" or "#3" exclude. Colours by their word."""
    return all(_fits(cloth, word) for word in re.findall(r"#\d+|[a-z-]+(?: shirt)?", words))


def _fits(cloth: Cloth, word: str) -> bool:
    if word.startswith("#"):
        return cloth.number == int(word[1:])
    if word in WORDS:
        return word == cloth.colours[0]
    return word in (cloth.category, cloth.kind, cloth.slot, cloth.pattern)


def forbidden(closet: Closet, never: Iterable[str]) -> set[int]:
    """Numbers of garments that may not be worn; of worn pieces the numbers they have in the truth."""
    return {cloth.number for cloth in closet.everything for words in never if fits_words(cloth, words)}

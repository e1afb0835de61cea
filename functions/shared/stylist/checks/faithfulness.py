"""The colours and the lightness that a model's words give to a garment, held against what was measured."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from shared.stylist.checks.claims import MARK, claims
from shared.stylist.checks.likeness import may_be_called
from shared.stylist.traits import Piece

AS_LIGHT = 0.05
"""A difference of OKLab lightness that nobody sees: either of two such garments may be called the lighter one."""
LIGHT_FROM, DARK_UNTIL = 0.45, 0.75
"""Below the one no cloth is light in itself, above the other none is dark; in between it depends on its company."""
_LIGHT_KO, _DARK_KO = "밝은|환한|옅은|연한", "어두운|짙은|진한"
_LIGHT_EN, _DARK_EN = "pale|bright", "dark|deep"
_M = MARK.pattern
_LIGHTNESS = re.compile(
    rf"(?:(?P<light>{_LIGHT_KO}|\b(?:{_LIGHT_EN})\b)|(?P<dark>{_DARK_KO}|\b(?:{_DARK_EN})\b))\s+{_M}", re.IGNORECASE
)
_COMPARED_KO = re.compile(
    rf"{_M}(?:이|가|은|는)\s+{_M}(?:이|가)?보다\s(?:\w+\s){{0,2}}?(?:(?P<light>밝[가-힣]*|환[가-힣]*|옅[가-힣]*)"
    rf"|(?P<dark>어둡[가-힣]*|어두[가-힣]*|짙[가-힣]*|진하[가-힣]*))"
)
_COMPARED_EN = re.compile(
    rf"{_M}\s+(?:is|are|looks?|reads?)\s+(?:\w+\s){{0,2}}?(?:(?P<light>lighter|brighter|paler)|(?P<dark>darker"
    rf"|deeper))\s+than\s+"
    rf"(?:\w+\s){{0,2}}?{_M}",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Wrong:
    """A word that does not fit the piece of that number, as the model wrote it."""

    number: int
    said: str


def wrong_words(text: str, pieces: Mapping[int, Piece], own: Piece | None = None) -> list[Wrong]:
    """What a text says wrongly of garments that it names as `[[n]]`, each once. With `own` (the piece whose reason the text
    is) its unmarked colour words are held against that piece, under number 0."""
    found = [*_colours(text, pieces, own), *_lightness(text, pieces), *_compared(text, pieces)]
    return list(dict.fromkeys(found))


def _colours(text: str, pieces: Mapping[int, Piece], own: Piece | None) -> Iterator[Wrong]:
    for claim in claims(text, of_itself=own is not None):
        piece = own if claim.number is None else pieces.get(claim.number)
        if piece and not may_be_called(claim.colour, piece):
            yield Wrong(claim.number or 0, claim.word)


def _lightness(text: str, pieces: Mapping[int, Piece]) -> Iterator[Wrong]:
    for said in _LIGHTNESS.finditer(text):
        piece = pieces.get(int(said[3]))
        if piece and piece.colours and (piece.lightness < LIGHT_FROM if said["light"] else piece.lightness > DARK_UNTIL):
            yield Wrong(int(said[3]), said["light"] or said["dark"])


def _compared(text: str, pieces: Mapping[int, Piece]) -> Iterator[Wrong]:
    for said in [*_COMPARED_KO.finditer(text), *_COMPARED_EN.finditer(text)]:
        word = said["light"] or said["dark"]
        one, other = (pieces.get(int(number)) for number in MARK.findall(said[0]))
        if not (one and other and one.colours and other.colours):
            continue
        above = one.lightness - other.lightness
        if (above if said["light"] else -above) < -AS_LIGHT:
            yield Wrong(one.number or 0, word)

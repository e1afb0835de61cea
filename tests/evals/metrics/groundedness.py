"""Everything that is named is there: on cards by number, in prose by what the closet and the cards hold."""

import re
from collections.abc import Iterator

from tests.evals.closet import SLOT, Cloth
from tests.evals.colours import colours_in
from tests.evals.judged import Judged, judged
from tests.evals.nouns import BETWEEN, NOT_YOURS, Named, garments_in
from tests.evals.shown import Card, Shown

_NUMBER = re.compile(r"\[\[|\]\]|\[\d+\]|(?:#|number |no\. ?)(\d+)|(\d+)번", re.IGNORECASE)
_ADVICE = re.compile(
    r"있으면|없어도|찾아|권해|권할|권하|피하|사진이|사진을|사진에|없어서|없이|올려|생기면|대신|보다|소품|바꾸|넣으면|빼면"
    r"|안전해|기본색|단색|고르면|면 좋"
    r"|look for|nice to have|avoid|without|photo|add|instead|rather|beats|if you|would|keep accessor|swap|than a"
    r"|neutral|to choose",
    re.IGNORECASE,
)
"""Sentences that advise: a bare noun in them ("신발은 기본색이") claims nothing."""
_WINDOW = 14


def groundedness(shown: Shown) -> Judged:
    return judged([*_cards(shown), *_prose(shown)])


def _cards(shown: Shown) -> Iterator[tuple[bool, str]]:
    worn = {cloth.slot for cloth in shown.closet.worn}
    for card in shown.cards:
        yield bool(card["items"]), "a card without a garment of the person's own"
        for item in card["items"]:
            yield _is_real(item, shown), f"card item {item['number']} ({item['slot']} {item['name']}) is not in the wardrobe"
        for piece in card["worn"]:
            yield piece["slot"] in worn, f"worn {piece['slot']} ({piece['name']}) is not in the body photo"
        known = {shade for cloth in shown.closet.everything for shade in cloth.hexes}
        yield set(card["evidence"]["palette"]) <= known, f"a palette with colours of nothing: {card['evidence']['palette']}"


def _is_real(item: Card, shown: Shown) -> bool:
    cloth = shown.closet.by_number.get(item["number"])
    return cloth is not None and item["slot"] == cloth.slot and item["photo_id"] == f"p{cloth.number}"


def _prose(shown: Shown) -> Iterator[tuple[bool, str]]:
    there = {_kind(cloth) for cloth in shown.closet.everything} | _offered(shown)
    for text in shown.prose:
        for match in _NUMBER.finditer(text):
            number = next((int(found) for found in match.groups() if found), -1)
            yield number in shown.closet.by_number, f"{match[0]!r} is no garment's number in: {text}"
        for sentence in re.split(r"(?<=[.!?])\s|\n", text):
            yield from _sentence(sentence, there, shown)


def _sentence(sentence: str, there: set[str], shown: Shown) -> Iterator[tuple[bool, str]]:
    slots = {SLOT.get(kind, "accessory") for kind in there}
    for named in garments_in(sentence, shown.say.language):
        if _is_specific(sentence, named, shown.say.language):
            good = _kind(named) in there or bool(NOT_YOURS.search(sentence))
        else:
            good = SLOT[named.category] in slots or bool(_ADVICE.search(sentence))
        yield good, f"{sentence[named.start : named.end]!r} is nobody's in: {sentence}"


def _is_specific(sentence: str, named: Named, language: str) -> bool:
    """With a colour right before it: a thing that is said to exist."""
    before = sentence[max(0, named.start - _WINDOW) : named.start]
    return any(BETWEEN.fullmatch(before[end:]) for _, _, end in colours_in(before, language))


def _offered(shown: Shown) -> set[str]:
    """What the cards offer to look for."""
    advice = [gap["advice"] for card in shown.cards for gap in card["missing"]]
    return {_kind(named) for text in advice for named in garments_in(text, shown.say.language)}


def _kind(thing: Named | Cloth) -> str:
    """Its category; of an accessory what it is, for a belt is no scarf."""
    return thing.kind if thing.category == "accessory" else thing.category

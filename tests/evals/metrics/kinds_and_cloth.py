"""What a garment is said to be, and of what cloth, against the truth: a part of faithfulness."""

import re
from collections.abc import Iterator, Sequence

from tests.evals.closet import SLOT, Cloth
from tests.evals.nouns import Named, garments_in
from tests.evals.pieces import all_pieces
from tests.evals.shown import Shown

Check = tuple[bool, str]
_CLOTH = {
    "cotton": r"(?<![가-힣])면(?=\s|으로|이라|은|을|이에요|$)|\bcotton\b",
    "linen": r"리넨|린넨|\blinen\b",
    "denim": r"데님|\bdenim\b",
    "wool": r"(?<![가-힣])울(?=\s|로|이라|은|을|이에요|$)|모직|\bwool\b",
    "polyester": r"폴리|\bpolyester",
    "silk": r"실크|\bsilk\b",
    "chiffon": r"시폰|\bchiffon\b",
    "leather": r"가죽|\bleather\b",
    "suede": r"스웨이드|\bsuede\b",
    "nylon": r"나일론|\bnylon\b",
    "down": r"오리털|(?<![가-힣])다운(?=\s|으로|이라|은|이에요|$)",
}
_SAID_OF = re.compile(r"소재는|(?:은|는|이|가)\s|\btake the\b|\blooks? like\b|\bis\b|\bare\b|\bfor\b")
"""Words between a garment and its cloth by which the one is said of the other."""
_ADVICE = re.compile(
    r"있으면|있다면|없어도|권|피하|대신|보다|찾아|바꾸|라면|좋아요|젖|덥|비 오"
    r"|avoid|instead|rather|beats|if |nice to have|look for|would|than",
    re.IGNORECASE,
)
_FAMILY = {"sweater": {"turtleneck", "cardigan", "knit"}, "coat": {"trench coat"}, "slacks": {"chinos"}, "jeans": {"denim"}}
"""Kinds that a wider word covers: a turtleneck is a sweater."""


def cloth(sentence: str, shown: Shown) -> Iterator[Check]:
    """Of what cloth a piece is said to be; where nobody knows it, a guess is fair."""
    nouns = garments_in(sentence, shown.say.language)
    for material, words in _CLOTH.items():
        for match in re.finditer(words, sentence, re.IGNORECASE):
            named = _described(sentence, nouns, match.start(), match.end())
            if named is None or _ADVICE.search(sentence):
                continue
            meant = _meant(named, shown)
            good = not meant or any(piece.material in (material, "unknown", "knit") for piece in meant)
            yield good, f"{match[0]!r} is said of {'/'.join(piece.material for piece in meant)} in: {sentence}"


def kind(sentence: str, shown: Shown) -> Iterator[Check]:
    """An exact noun must be that of a garment that is there, or of one whose kind nobody knows."""
    if _ADVICE.search(sentence):
        return
    offered = [gap["advice"] for card in shown.cards for gap in card["missing"]]
    sought = {named.kind for text in offered for named in garments_in(text, shown.say.language)}
    for named in garments_in(sentence, shown.say.language):
        there = [piece for piece in shown.closet.everything if piece.slot == SLOT[named.category]]
        if named.kind and there:
            good = named.kind in sought or any(_is(piece, named) for piece in there)
            yield good, f"{sentence[named.start : named.end]!r}, but there is no {named.kind} in: {sentence}"


def _is(piece: Cloth, named: Named) -> bool:
    wider = _FAMILY.get(named.kind, set())
    unknown = not piece.kind and piece.category == named.category
    return unknown or piece.kind == named.kind or piece.kind in wider or piece.material in wider


def _described(sentence: str, nouns: Sequence[Named], start: int, end: int) -> Named | None:
    after = next((named for named in nouns if 0 <= named.start - end <= 1), None)
    before = [named for named in nouns if named.end <= start]
    said = bool(before) and bool(_SAID_OF.search(sentence[before[-1].end : start]) or "take the" in sentence)
    return after or (before[-1] if said else None)


def _meant(named: Named, shown: Shown) -> list[Cloth]:
    there = all_pieces(shown) or list(shown.closet.everything)
    return [piece for piece in there if piece.slot == SLOT[named.category]]

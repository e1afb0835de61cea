"""What is compared is so: lighter and darker, more and less contrast, dressier and easier, the only colour, no pattern."""

import re
from collections.abc import Iterator, Sequence

from tests.delta_e import lab
from tests.evals.closet import SLOT, Cloth
from tests.evals.colours import colours_in, typical
from tests.evals.judged import NOTHING, Judged, whole
from tests.evals.nouns import garments_in
from tests.evals.pieces import pieces
from tests.evals.shown import Card, Shown

Check = tuple[bool, str]
_LESS = 1.0
"""L* by which two measured colours may lie the wrong way: nobody sees it."""
_LIGHTER = re.compile(r"(?:보다|에 비해) 밝|lighter than|brighter than|brightens the")
_DARKER = re.compile(r"(?:보다|에 비해) (?:짙|어두)|darker than")
_CLEARER = re.compile(r"대비가 더 또렷|명암 차이를 크게|쪽에서 더 분명|contrast is clearer|widens the gap|separate more")
_SOFTER = re.compile(r"대비가 한결 부드|명암을 은은하게|밝기 차이가 줄|contrast gets softer|narrows the gap|come closer")
_EASIER = re.compile(r"격식은 한 단계 낮|격식이 한 단계 낮|한 단계 편해|one step less formal|relaxes by a step")
_DRESSIER = re.compile(r"격식이 한 단계 올라|보다 \S+ 격식이 있|up a step in formality|more formal than")
_OTHER_COLOUR = re.compile(r"색만 (?:달라|바꿨|\S+ 바꿨)|색이 달라져|색만 \S+ \S+ 바꿨|colour changes|another colour")
_ONLY_COLOUR = re.compile(
    r"색이 있는 건|하나만 색을|색을 맡은 건|포인트 색 하나|only the [\w -]+ carries colour|one accent", re.IGNORECASE
)
_NO_PATTERN = re.compile(r"둘 다 무지|어느 쪽에도 무늬가 없|neither has a pattern|both of them plain|both plain", re.IGNORECASE)
_QUIET = frozenset(
    {"white", "ivory", "beige", "camel", "brown", "taupe", "black", "charcoal", "grey", "light grey", "navy", "khaki"}
)


def comparisons(shown: Shown) -> Judged:
    """Of an answer as a whole; of words that compare nothing there is nothing to judge."""
    if not shown.main:
        return NOTHING
    found = [*_lightness(shown), *_claims(shown.main, shown)]
    for card in shown.alternatives:
        found += _changes(card, shown.main, shown)
    return whole(fault for good, fault in found if not good) if found else NOTHING


def _lightness(shown: Shown) -> Iterator[Check]:
    """An item's reason against the piece that it names."""
    for card in shown.cards:
        there = pieces(card, shown.closet)
        for item in card["items"]:
            own, other = shown.closet.by_number.get(item["number"]), _named(item["reason"], there, shown.say.language)
            if own is None or other is None or own is other:
                continue
            away = _light(own) - _light(other)
            if _LIGHTER.search(item["reason"]):
                yield away >= -_LESS, f"{item['name']!r} is not lighter ({away:+.0f}): {item['reason']}"
            elif _DARKER.search(item["reason"]):
                yield away <= _LESS, f"{item['name']!r} is not darker ({away:+.0f}): {item['reason']}"


def _named(text: str, there: Sequence[Cloth], language: str) -> Cloth | None:
    """The piece that the last garment word of a text means."""
    slots = [SLOT[named.category] for named in garments_in(text, language)]
    return next((cloth for cloth in there if slots and cloth.slot == slots[-1]), None)


def _claims(main: Card, shown: Shown) -> Iterator[Check]:
    there = pieces(main, shown.closet)
    text = f"{main['reason']}\n{shown.text['reply']}"
    if found := _ONLY_COLOUR.search(text):
        loud = [cloth.colours[0] for cloth in there if cloth.colours[0] not in _QUIET and cloth.material != "denim"]
        yield len(loud) <= 1, f"{found[0]!r}, but there are {loud}"
    if found := _NO_PATTERN.search(text):
        busy = [cloth.pattern for cloth in there if cloth.slot in ("top", "bottom") and cloth.pattern != "plain"]
        yield not busy, f"{found[0]!r}, but there is {busy}"


def _changes(card: Card, main: Card, shown: Shown) -> Iterator[Check]:
    before, after = pieces(main, shown.closet), pieces(card, shown.closet)
    old, new = _only(before, after), _only(after, before)
    text = card["reason"]
    if old is None:
        return
    yield from _contrast(text, before, (after, _sought(card, old, shown)))
    if new is None or card["missing"]:
        return
    if old.formality and new.formality:
        yield from _checked(text, _EASIER, new.formality <= old.formality, "is not easier")
        yield from _checked(text, _DRESSIER, new.formality >= old.formality, "is not dressier")
    yield from _checked(text, _OTHER_COLOUR, new.colours[0] != old.colours[0], f"is {old.colours[0]} too")


def _contrast(text: str, before: Sequence[Cloth], after: tuple[Sequence[Cloth], Cloth | None]) -> Iterator[Check]:
    worn, sought = after
    first, second = _gap(before), _gap([*worn, *([sought] if sought else [])])
    if first is not None and second is not None:
        yield from _checked(text, _CLEARER, second >= first - _LESS, f"has less contrast ({second:.0f} after {first:.0f})")
        yield from _checked(text, _SOFTER, second <= first + _LESS, f"has more contrast ({second:.0f} after {first:.0f})")


def _checked(text: str, claim: re.Pattern[str], good: bool, otherwise: str) -> Iterator[Check]:
    if claim.search(text):
        yield good, f"it {otherwise}: {text}"


def _sought(card: Card, old: Cloth, shown: Shown) -> Cloth | None:
    """What to look for, as a piece of the colour that is advised."""
    for gap in card["missing"]:
        for word, _, _ in colours_in(gap["advice"], shown.say.language)[:1]:
            return Cloth(-1, old.category, "", ((typical(word), 1.0),), (word,))
    return None


def _only(one: Sequence[Cloth], other: Sequence[Cloth]) -> Cloth | None:
    """The main piece that is in the one outfit alone."""
    there = {cloth.number for cloth in other}
    return next((cloth for cloth in one if cloth.number not in there), None)


def _gap(worn: Sequence[Cloth]) -> float | None:
    """The difference in lightness of top and bottom."""
    halves = {cloth.slot: _light(cloth) for cloth in worn if cloth.slot in ("top", "bottom")}
    return abs(halves["top"] - halves["bottom"]) if len(halves) == 2 else None


def _light(cloth: Cloth) -> float:
    """L* of what most of a garment shows."""
    shade, _ = max(cloth.swatches, key=lambda swatch: swatch[1])
    return lab(*(int(shade[i : i + 2], 16) for i in (1, 3, 5)))[0]

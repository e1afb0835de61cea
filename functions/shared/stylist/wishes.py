"""What a sentence says about single garments: leave out, keep, change, own already, asked about."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from shared.stylist.criteria import Criterion, Mention, mentions
from shared.stylist.cues import DISLIKE
from shared.stylist.garments import Slot

_I = re.IGNORECASE
_LIST = re.compile(r"^(\s|,|이?랑|와|과|하고|나|이나|및|은|는|도|and|or|nor|any|the|my)*$", _I)
_PARTICLES = r"^\s*(은|는|을|를|이|가|도|만|들|의|같은)?\s*(건|거|것|옷|색|걸)?\s*(은|는|을|를|이|가|도)?\s*"
_ARTICLES = r"\s*(the|my|this|that|these|those|any|wearing|anything|something|clothes|to wear|it|with|in|for|a|an|\s)*$"
# What stands after a Korean phrase, and what stands before an English one.
_AFTER: dict[str, re.Pattern[str]] = {
    "without": re.compile(_PARTICLES + r"(말고|말구|빼|제외|없이|없는|싫|별로|안\s?(입|신|어울|좋아))", _I),
    "keep": re.compile(
        _PARTICLES + r"(그대로|유지|꼭|두고|고정|살려|(입|신)고\s?싶|입을래|입을게|입을\s?건데"
        r"|(이?랑|에|하고|와|과)\s*(어울|맞춰|맞는|뭐|무엇))",
        _I,
    ),
    "wear": re.compile(r"^\s*(으로|로)(?=$|[\s,.!?~]|만|요)|^\s*instead\b", _I),
    "change": re.compile(_PARTICLES + r"(바꿔|바꾸|바꿀|교체|다른\s?(거|걸|것))", _I),
    "own": re.compile(_PARTICLES + r"(이미\s?)?(있어|있음|있는데|있습니다|갖고|가지고|사진은 없)", _I),
}  # fmt: skip
_BEFORE: dict[str, re.Pattern[str]] = {
    "without": re.compile(
        r"(without|\bno\b|not|except|instead of|rather than|leave out|skip|drop|hate|dislike|don'?t like|never wear|avoid)"
        + _ARTICLES,
        _I,
    ),
    "keep": re.compile(r"(keep|\bstick with|wear(ing)?|goes? with|go(es)? well with|match|around|pair|use)" + _ARTICLES, _I),
    "wear": re.compile(r"(prefer|rather (wear|have)|but|make it)" + _ARTICLES, _I),
    "change": re.compile(r"(change|swap|replace|switch|different|other|another)( out| only| just)?" + _ARTICLES, _I),
    "own": re.compile(r"i(?:'ve| have)? (already |do )?(have|own|got)" + _ARTICLES, _I),
}  # fmt: skip
_ASKS = re.compile(r"^\s*(은|는|이|가)?\s*(요)?\s*\?*$|^\s*(은|는|을|를)?\s*(뭐|어떤|무슨|어떻게|어때|추천)", _I)
_ASKS_BEFORE = re.compile(r"(what about|how about|which|what( kind of| type of)?|and|suggest|recommend|need)" + _ARTICLES, _I)
_OPTIONAL: frozenset[Slot] = frozenset({"outer", "shoes", "hat", "bag", "accessory"})


@dataclass(frozen=True)
class Wishes:
    without: tuple[Criterion, ...]
    keep: tuple[Criterion, ...]
    change: Slot | None
    owned: tuple[str, ...]
    about: Slot | None
    dislikes: tuple[Mention, ...]


def wishes_in(text: str) -> Wishes:
    found = mentions(text)
    marked = {role: _marked(role, text, found) for role in _AFTER}
    without = tuple(mention.criterion for mention in marked["without"])
    changed = [mention.criterion.slot for mention in marked["change"] if mention not in marked["without"]]
    worn = [mention for mention in marked["wear"] if mention.criterion.kind]
    kept = [m.criterion for m in (*marked["keep"], *worn) if m not in marked["without"] and m not in marked["change"]]
    owned = tuple(m.criterion.kind for m in marked["own"] if m.criterion.kind and m not in marked["without"])
    return Wishes(
        without=without,
        keep=tuple(criterion for criterion in kept if criterion != Criterion()),
        change=next((slot for slot in changed if slot), None),
        owned=owned,
        about=_about(text, [m for m in found if not any(m in group for group in marked.values())]),
        dislikes=tuple(marked["without"]) if DISLIKE.search(text) else (),
    )


def _marked(role: str, text: str, found: Sequence[Mention]) -> list[Mention]:
    """The mentions that a role's words stand beside, and those listed together with them ("치마랑 원피스는 빼고")."""
    after, before = _AFTER[role], _BEFORE[role]
    chosen: set[int] = set()
    for index, mention in enumerate(found):
        if after.search(text[mention.end :]):
            chosen |= {index, *_listed(text, found, index, step=-1)}
        if before.search(text[: mention.start]):
            chosen |= {index, *_listed(text, found, index, step=1)}
    return [found[index] for index in sorted(chosen)]


def _listed(text: str, found: Sequence[Mention], index: int, *, step: int) -> list[int]:
    listed = []
    while 0 <= index + step < len(found):
        left, right = sorted((found[index], found[index + step]), key=lambda mention: mention.start)
        if not _LIST.match(text[left.end : right.start]):
            break
        index += step
        listed.append(index)
    return listed


def _about(text: str, found: Sequence[Mention]) -> Slot | None:
    """The one slot a question is about ("신발은?"), when it names no other."""
    slots = {mention.criterion.slot for mention in found}
    if len(slots) != 1 or (slot := slots.pop()) is None:
        return None
    asked = any(_ASKS.search(text[m.end :]) or _ASKS_BEFORE.search(text[: m.start]) for m in found)
    return slot if asked and (slot in _OPTIONAL or len(text) <= SHORT) else None


SHORT = 14
"""A question as short as "바지는?" is about that slot; a longer one that names a main slot wants an outfit around it."""

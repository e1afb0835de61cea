"""What a sentence says about single garments: leave out, keep, take back, change, own already, asked about."""

import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass

from shared.stylist.garments import Slot
from shared.stylist.questions import hues
from shared.stylist.questions.criteria import Criterion, Mention, mentions
from shared.stylist.questions.judged import judged
from shared.stylist.questions.roles import AFTER, ARTICLES, BEFORE, DISLIKED_AFTER, DISLIKED_BEFORE, RECOLOUR

_I = re.IGNORECASE
_LIST = re.compile(r"^(\s|,|이?랑|와|과|하고|나|이나|및|은|는|도|and|or|nor|any|the|my)*$", _I)
_FOR_ONCE = re.compile(r"오늘|이번|지금|today|tonight|this time|for now|right now", _I)
_ENDS = re.compile(r"^\s*(요|로요|주세요|줘)?[\s.!~]*$")
_AND_COLOUR = re.compile(r"^\s*(은|는|을|를|만|도)?\s*$")
_ASKS = re.compile(
    r"^\s*(은|는|이|가)?\s*(요)?\s*\?*$|^\s*(은|는|을|를)?\s*(뭐|어떤|무슨|어떻게|어때|추천|쓸까|들까|할까|멜까|신을까"
    r"|해야|필요할|필요해|있어야"
    r"|챙겨야|써야)",
    _I,
)
_ASKS_BEFORE = re.compile(r"(what about|how about|which|what( kind of| type of)?|and|suggest|recommend|need)" + ARTICLES, _I)
_OPTIONAL: frozenset[Slot] = frozenset({"outer", "shoes", "hat", "bag", "accessory"})


@dataclass(frozen=True)
class Wishes:
    """`released` takes an earlier `keep` or `without` back; of `recoloured`, part of `changed`, another colour is wanted."""

    without: tuple[Criterion, ...] = ()
    keep: tuple[Criterion, ...] = ()
    released: tuple[Criterion, ...] = ()
    changed: tuple[Criterion, ...] = ()
    recoloured: tuple[Criterion, ...] = ()
    owned: tuple[str, ...] = ()
    about: Slot | None = None
    dislikes: tuple[Mention, ...] = ()
    colours: tuple[str, ...] = ()


def wishes_in(text: str) -> Wishes:
    found = mentions(text)
    marked = _one_role_each({role: _marked(AFTER[role], BEFORE[role], text, found) for role in AFTER})
    marked["keep"] += judged(text, [*_unmarked(found, marked), *marked["keep"]])
    tinted = _tinted(text, found, marked["wear"])
    wears = [*marked["wear"], *_instead(text, found, marked)]
    nouns = [*marked["keep"], *(m for m in wears if m.criterion.kind or m.criterion.number is not None)]
    named = [mention.criterion for mention in nouns if mention not in tinted and not hues.is_bare(mention.criterion)]
    kept = [*named, *tinted.values()]
    owned = tuple(m.criterion.kind for m in marked["own"] if m.criterion.kind)
    return Wishes(
        without=tuple(mention.criterion for mention in marked["without"]),
        keep=tuple(dict.fromkeys(criterion for criterion in kept if criterion != Criterion())),
        released=tuple(mention.criterion for mention in marked["release"]),
        changed=tuple(mention.criterion for mention in marked["change"]),
        recoloured=tuple(m.criterion for m in marked["change"] if RECOLOUR.search(text[m.end :])),
        owned=owned,
        about=_about(text, _unmarked(found, marked), beside=bool(kept)),
        colours=hues.colours_wanted(text, _free(found, marked, tinted)),
        dislikes=_disliked(text, marked["without"]),
    )


_STRONGER = {"without": ("release",), "change": ("release", "without"), "own": ("release", "without")}
_STRONGER |= {"permit": ("release", "without", "change")}
_STRONGER |= dict.fromkeys(("keep", "wear"), ("release", "without", "change", "permit"))


def _one_role_each(marked: dict[str, list[Mention]]) -> dict[str, list[Mention]]:
    """A phrase that could be two things is the stronger one: "빼도 돼" takes back, it does not leave out."""
    return {
        role: [mention for mention in found if not any(mention in marked[other] for other in _STRONGER.get(role, ()))]
        for role, found in marked.items()
    }


def _unmarked(found: Sequence[Mention], marked: dict[str, list[Mention]]) -> list[Mention]:
    return [mention for mention in found if not any(mention in group for group in marked.values())]


def _free(found: Sequence[Mention], marked: dict[str, list[Mention]], tinted: dict[Mention, Criterion]) -> list[Mention]:
    """Those that are neither refused nor changed, nor the colour of a garment ("바지는 베이지로")."""
    others = [role for role in marked if role not in ("keep", "wear")]
    of_garments = [hue for noun, hue in itertools.pairwise(found) if noun in tinted]
    return [m for m in found if m not in of_garments and not any(m in marked[role] for role in others)]


def _instead(text: str, found: Sequence[Mention], marked: dict[str, list[Mention]]) -> list[Mention]:
    """청바지 말고 슬랙스: what a sentence ends with, after it has left something out."""
    rest = _unmarked(found, marked)
    return [mention for mention in rest[-1:] if marked["without"] and _ENDS.match(text[mention.end :])]


def _tinted(text: str, found: Sequence[Mention], worn: Sequence[Mention]) -> dict[Mention, Criterion]:
    """바지는 베이지로: the garments for which a colour is wished, each with that colour."""
    pairs = [(noun, hue) for noun, hue in itertools.pairwise(found) if hue in worn and hue.criterion.colours]
    return {
        noun: Criterion(kind=noun.criterion.kind, colours=hue.criterion.colours)
        for noun, hue in pairs
        if noun.criterion.kind and not hue.criterion.kind and _AND_COLOUR.match(text[noun.end : hue.start])
    }


def _disliked(text: str, refused: Sequence[Mention]) -> tuple[Mention, ...]:
    """Of what is refused, what is not liked on any day."""
    return () if _FOR_ONCE.search(text) else tuple(_marked(DISLIKED_AFTER, DISLIKED_BEFORE, text, refused))


def _marked(after: re.Pattern[str], before: re.Pattern[str], text: str, found: Sequence[Mention]) -> list[Mention]:
    """The mentions that a role's words stand beside, and those listed together with them ("치마랑 원피스는 빼고")."""
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


def _about(text: str, found: Sequence[Mention], *, beside: bool) -> Slot | None:
    """The one slot a question is about ("신발은?"), when it names no other; what goes `beside` a kept piece is an outfit."""
    slots = {mention.criterion.slot for mention in found}
    if len(slots) != 1 or (slot := slots.pop()) is None:
        return None
    asked = any(_ASKS.search(text[m.end :]) or _ASKS_BEFORE.search(text[: m.start]) for m in found)
    return slot if asked and (slot in _OPTIONAL or (len(text) <= SHORT and not beside)) else None


SHORT = 14
"""A question as short as "바지는?" is about that slot; a longer one that names a main slot wants an outfit around it."""

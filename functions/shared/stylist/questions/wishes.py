"""What a sentence says about single garments: leave out, keep, take back, change, own already, asked about."""

import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass

from shared.stylist.garments import Slot
from shared.stylist.questions.criteria import Criterion, Mention, mentions
from shared.stylist.questions.cues import DISLIKE

_I = re.IGNORECASE
_LIST = re.compile(r"^(\s|,|이?랑|와|과|하고|나|이나|및|은|는|도|and|or|nor|any|the|my)*$", _I)
_PARTICLES = r"^\s*(은|는|을|를|이|가|도|만|들|의|같은)?\s*(건|거|것|옷|색|걸)?\s*(은|는|을|를|이|가|도)?\s*"
_PARTICLES += r"((절대로?|정말|진짜|너무|좀|이제|오늘은?|그냥)\s+|\S+(니까|어서|아서|워서|라서)\s+)?"
_ARTICLES = r"\s*(the|my|this|that|these|those|any|wearing|anything|something|clothes|to wear|it|with|in|for|a|an|\s)*$"
_RECOLOUR_KO, _RECOLOUR_EN = r"(다른|딴)\s?(색|컬러)", r"^\s*(in|for|with) (another|a different|other) (colou?r|shade)"
# What stands after a Korean phrase, and what stands before an English one.
_AFTER: dict[str, re.Pattern[str]] = {
    "release": re.compile(
        _PARTICLES + r"((빼|벗|안\s?입|안\s?신|없)(어)?도\s?(돼|되|괜찮|상관)|필요\s?없어졌|풀어"
        r"|(이제|이젠|다시)\s?(괜찮|좋아|입|신|써|쓸|넣)"
        r"|(입|신|넣|써)어?도\s?(돼|되|괜찮|좋)(?!\S*\?)|괜찮아(요|졌\S*)?(?!\S*\?))"
        r"|^\s*(is|are) (now )?(ok(ay)?|fine|good|allowed|optional)\b(?!\s*\?)|^\s*can (go|stay out|come back)"
        r"|^\s*(back in|again)\b",
        _I,
    ),
    "without": re.compile(
        _PARTICLES + r"(말고|말구|빼|제외|없이|없는|싫|별로|벗|지겨|질려|안\s?(입|신|어울|좋아|들|매|메|쓸|쓰)"
        r"|(필요|관심)\s?(는\s?)?없"
        r"|(입|신|들|매|쓰)(고\s?싶지|기)\s?(는\s?)?(않|싫))|^\s*(is |are )?(out of the question|excluded)",
        _I,
    ),
    "keep": re.compile(
        _PARTICLES + r"(그대로|유지|꼭|두고|고정|놔두|냅두|남겨|살려|포함|넣어\s?(줘|주)"
        r"|(입|신|들|매|쓰|걸치)고(?!\s?(싶지|있))|입을래|입을게|신을래|신을게"
        r"|입을\s?(건데|거야|거예요|거)|(입|신)어도\s?(돼|되|될)\S*\?"
        r"|(이?랑|에|하고|와|과)\s*(어울|맞춰|맞는|맞출|뭐|무엇|뭘|입을))"
        r"|^\s*(stays?|(has|have) to stay|must stay|is a must)\b",
        _I,
    ),
    "wear": re.compile(r"^\s*(으로|로)(?=$|[\s,.!?~]|만|요)|^\s*instead\b", _I),
    "change": re.compile(
        _PARTICLES + r"(바꿔|바꾸|바꿀|교체|다르게|(다른|딴)\s?(거|걸|것|옷)|만\s*$|" + _RECOLOUR_KO + ")|" + _RECOLOUR_EN,
        _I,
    ),
    "own": re.compile(_PARTICLES + r"(이미\s?)?(있어(?!도)|있음|있는데|있습니다|갖고|가지고|사진은 없)", _I),
}  # fmt: skip
_BEFORE: dict[str, re.Pattern[str]] = {
    "release": re.compile(
        r"(allow|bring back|put back|back to|\b(ok(ay)?|fine|good) with|no need to (keep|wear)"
        r"|(don'?t|needn'?t) (have to |need to )?keep"
        r"|(can|may) (drop|skip|use|leave out|lose|have))" + _ARTICLES,
        _I,
    ),
    "without": re.compile(
        r"(without|(any|every)thing but|all but|\bno\b|\bnot\b|except|excluding|rather not (wear|have)|instead of"
        r"|rather than|leave out|exclude"
        r"|remove|skip|drop|lose|ditch"
        r"|take (off|out)|minus"
        r"|hate|dislike|(don'?t|do not|doesn'?t) (like|need|want|use|include|pick|choose)|not feeling|no need for"
        r"|tired of|sick of|bored of|never wear|avoid"
        r"|can'?t stand)"
        + _ARTICLES,
        _I,
    ),
    "keep": re.compile(
        r"((?<!not )keep|\bonly|\bstick with|wear(ing)?|include|goes? with|works? with|(outfit|look|something|set) with"
        r"|go(es)? well with|match|around"
        r"|pair|\buse|must have|want)"
        + _ARTICLES,
        _I,
    ),
    "wear": re.compile(r"(prefer|rather (wear|have)|but|make it)" + _ARTICLES, _I),
    "change": re.compile(
        r"(change|swap|replace|switch|different|other|another|(다른|딴)\s?색)( out| only| just)?" + _ARTICLES, _I
    ),
    "own": re.compile(r"i(?:'ve| have)? (already |do )?(have|own|got)" + _ARTICLES, _I),
}  # fmt: skip
_RECOLOUR = re.compile(_PARTICLES + _RECOLOUR_KO + "|" + _RECOLOUR_EN, _I)
_ENDS = re.compile(r"^\s*(요|로요|주세요|줘)?[\s.!~]*$")
_AND_COLOUR = re.compile(r"^\s*(은|는|을|를|만|도)?\s*$")
_ASKS = re.compile(
    r"^\s*(은|는|이|가)?\s*(요)?\s*\?*$|^\s*(은|는|을|를)?\s*(뭐|어떤|무슨|어떻게|어때|추천|쓸까|들까|할까|멜까|신을까"
    r"|해야|필요할|필요해|있어야"
    r"|챙겨야|써야)",
    _I,
)
_ASKS_BEFORE = re.compile(r"(what about|how about|which|what( kind of| type of)?|and|suggest|recommend|need)" + _ARTICLES, _I)
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


def wishes_in(text: str) -> Wishes:
    found = mentions(text)
    marked = _one_role_each({role: _marked(role, text, found) for role in _AFTER})
    tinted = _tinted(text, found, marked["wear"])
    wears = [*marked["wear"], *_instead(text, found, marked)]
    nouns = [*marked["keep"], *(m for m in wears if m.criterion.kind or m.criterion.number is not None)]
    kept = [*(mention.criterion for mention in nouns if mention not in tinted), *tinted.values()]
    owned = tuple(m.criterion.kind for m in marked["own"] if m.criterion.kind)
    return Wishes(
        without=tuple(mention.criterion for mention in marked["without"]),
        keep=tuple(dict.fromkeys(criterion for criterion in kept if criterion != Criterion())),
        released=tuple(mention.criterion for mention in marked["release"]),
        changed=tuple(mention.criterion for mention in marked["change"]),
        recoloured=tuple(m.criterion for m in marked["change"] if _RECOLOUR.search(text[m.end :])),
        owned=owned,
        about=_about(text, _unmarked(found, marked), beside=bool(kept)),
        dislikes=tuple(marked["without"]) if DISLIKE.search(text) else (),
    )


_STRONGER = {"without": ("release",), "change": ("release", "without"), "own": ("release", "without")}
_STRONGER |= {"keep": ("release", "without", "change"), "wear": ("release", "without", "change")}


def _one_role_each(marked: dict[str, list[Mention]]) -> dict[str, list[Mention]]:
    """A phrase that could be two things is the stronger one: "빼도 돼" takes back, it does not leave out."""
    return {
        role: [mention for mention in found if not any(mention in marked[other] for other in _STRONGER.get(role, ()))]
        for role, found in marked.items()
    }


def _unmarked(found: Sequence[Mention], marked: dict[str, list[Mention]]) -> list[Mention]:
    return [mention for mention in found if not any(mention in group for group in marked.values())]


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


def _about(text: str, found: Sequence[Mention], *, beside: bool) -> Slot | None:
    """The one slot a question is about ("신발은?"), when it names no other; what goes `beside` a kept piece is an outfit."""
    slots = {mention.criterion.slot for mention in found}
    if len(slots) != 1 or (slot := slots.pop()) is None:
        return None
    asked = any(_ASKS.search(text[m.end :]) or _ASKS_BEFORE.search(text[: m.start]) for m in found)
    return slot if asked and (slot in _OPTIONAL or (len(text) <= SHORT and not beside)) else None


SHORT = 14
"""A question as short as "바지는?" is about that slot; a longer one that names a main slot wants an outfit around it."""

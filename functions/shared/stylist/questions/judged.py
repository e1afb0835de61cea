"""Pieces of which a question asks whether they suit: "청바지랑 슬랙스 중에 뭐가 나아?", "would the blazer work?"."""

import re
from collections.abc import Sequence

from shared.stylist.garments import CATEGORIES
from shared.stylist.questions.criteria import Mention

_SUITS = (
    r"어울(려|릴|리나|리니|리지|림)|괜찮(아요?\s*\?|을까|나|니|은가)|어때|어떨까"
    r"|\b(would|will|does|do|could)\b.*\b(work|suit|go|match|look (good|ok(ay)?|right|fine))\b|\bhow (does|do)\b.*\blook\b"
)
_ONE = re.compile(_SUITS, re.IGNORECASE)
_SEVERAL = re.compile(
    _SUITS
    + r"|나아|나을|낫|중에|중에서|아니면|\bor\b|\bvs\.?\b|go(es)? (well )?(together|with)|\bmatch(es)?\b|which is better",
    re.IGNORECASE,
)
_ASKED_FOR = re.compile(
    r"(어떤|무슨|다른|어울리는|맞는|\b(which|what|what kind of|what about|how about|and|or any))\s*(a|an)?\s*$", re.I
)
_THIS = re.compile(r"(\b(the|my|this|that|these|those)|(?<![가-힣])(이|그|저|내|제))\s+$", re.IGNORECASE)
_WIDE = frozenset({*CATEGORIES, "top", "bottom"})


def judged(text: str, found: Sequence[Mention]) -> list[Mention]:
    """Those of the mentions `found` that an outfit must show: both of two that are weighed against each other."""
    meant = [mention for mention in found if _is_a_piece(mention) and not _ASKED_FOR.search(text[: mention.start])]
    if len(meant) > 1 and _SEVERAL.search(text):
        return meant
    return [mention for mention in meant if _is_this_one(text, mention)] if len(found) == 1 and _ONE.search(text) else []


def _is_a_piece(mention: Mention) -> bool:
    return mention.criterion.kind is not None or mention.criterion.number is not None


def _is_this_one(text: str, mention: Mention) -> bool:
    """ "신발 어때?" asks for shoes, "로퍼 어때?" whether those will do."""
    criterion = mention.criterion
    told = criterion.kind not in _WIDE or criterion.colours or criterion.pattern
    return bool(told or criterion.number is not None or _THIS.search(text[: mention.start]))

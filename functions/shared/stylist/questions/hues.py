"""Colours that a question wishes for without naming a garment: 올블랙, 검은색으로, something red, all black."""

import re
from collections.abc import Iterable

from shared.stylist.questions.criteria import Criterion, Mention, colour_words

_AFTER = re.compile(
    r"^\s*(색|컬러|톤)?\s*(을|를|이|가)?\s*((으로|로)(?=$|[\s,.!?~]|만|요)|만(?=$|[\s,.!?~])|계열|톤|(입|신)고\s?싶(?!지)|입을래"
    r"|코디|룩(?![가-힣]))"
    r"|^ (only|outfit|look|head to toe|tones?|clothes)\b",
    re.IGNORECASE,
)
_BEFORE = re.compile(
    r"((?<![가-힣])(올|온통|전부|다|위아래)|\b(all|something|anything|in|make it|wear|wearing|only|go( for)?|want|prefer)"
    r"( all| only| some| more)?)[\s-]*$",
    re.IGNORECASE,
)


def is_bare(criterion: Criterion) -> bool:
    """Whether it names colours and nothing that has them."""
    return criterion == Criterion(colours=criterion.colours) and bool(criterion.colours)


def colours_wanted(text: str, found: Iterable[Mention]) -> tuple[str, ...]:
    """Keys of `criteria.FAMILIES`; `found` are the mentions that no other wish has."""
    wished = [
        colour_words(text[mention.start : mention.end])
        for mention in found
        if is_bare(mention.criterion) and (_AFTER.search(text[mention.end :]) or _BEFORE.search(text[: mention.start]))
    ]
    return tuple(dict.fromkeys(colour for colours in wished for colour in colours))

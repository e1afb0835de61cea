"""Words that Codi never says nor passes on from a model: about bodies, age, origin, health, looks, and sales talk."""

import re
from functools import lru_cache
from typing import Literal, get_args

from shared.stylist.checks import lexicon_en, lexicon_ko
from shared.stylist.checks.legible import legible, without_marks

Topic = Literal[
    "body", "hiding", "age", "origin", "health", "looks", "gender", "praise", "address", "trade", "contact", "orders"
]
"""What a forbidden word speaks of. `hiding`: slimming, concealing; `praise`: absolutes too; `trade`: brands and prices;
`contact`: links and handles; `orders`: words that are addressed to a machine."""


def objection(text: str) -> Topic | None:
    """What of a text may not be shown, or None. Korean and English words are looked for in every text.

    A word of a garment's cut ("slim fit", "skinny jeans", "두꺼운 면") is no word about a body; the sentences with which
    Codi itself declines to judge one are allowed. Read as an eye reads it: a mark `[[n]]` stands for any piece.
    """
    plain = _allowed().sub(" ", without_marks(legible(text)))
    return next((topic for topic, cue in _cues() if cue.search(plain)), None)


@lru_cache(maxsize=1)
def _cues() -> list[tuple[Topic, re.Pattern[str]]]:
    """Compiled at the first text, not at import: a cold start that answers nothing needs none of it."""
    return [(topic, _either(lexicon_ko.FORBIDDEN[topic], lexicon_en.FORBIDDEN[topic])) for topic in get_args(Topic)]


@lru_cache(maxsize=1)
def _allowed() -> re.Pattern[str]:
    return _either(lexicon_ko.ALLOWED, lexicon_en.ALLOWED)


def _either(korean: tuple[str, ...], english: tuple[str, ...]) -> re.Pattern[str]:
    """An English entry is a whole word or phrase; a Korean one takes care of its own borders, since endings follow it."""
    whole = [rf"(?<![A-Za-z])(?:{word})(?![A-Za-z])" for word in english]
    return re.compile("|".join([*korean, *whole]), re.IGNORECASE)

"""The language that a question is in."""

import re

from shared.stylist.garments import Language
from shared.stylist.questions.intents import knows

KOREAN_SHARE = 0.2
"""A Korean sentence may be half English words ("출근용 daily look"); English sentences hold no Hangul at all."""
_ENGLISH = re.compile(
    r"\b(the|an|and|or|of|to|is|it|it's|i|i'm|i'd|my|you|your|we|what|which|how|when|where|who|can|could|do|does|don't"
    r"|should|would|will|have|want|need|like|with|without|for|from|on|at|this|that|these|those|not|no|yes|ok|okay|please"
    r"|some|any|more|less|other|one|going|go|change|show|give|today|tomorrow|tonight|morning|evening|day|anything|fit)\b",
    re.IGNORECASE,
)


def language_of(text: str, otherwise: Language | None = None, *, about_clothes: bool = False) -> Language:
    """By the share of Hangul among the letters; English when a word of it is known, or when the rules understood it
    (`about_clothes`). `otherwise`, the language of the talk before, for signs, typing at random and other languages; before
    anything was said, Latin letters are English."""
    letters = [char for char in text if char.isalpha()]
    hangul = sum("가" <= char <= "힣" or "ㄱ" <= char <= "ㅣ" for char in letters)
    if letters and hangul / len(letters) >= KOREAN_SHARE:
        return "ko"
    if letters and (_ENGLISH.search(text) or knows(text) or about_clothes):
        return "en"
    return otherwise or ("en" if any(char.isascii() for char in letters) else "ko")

"""The next steps that a model suggests, as the page can show them: few, short, each once."""

from collections.abc import Iterable

from shared.stylist.garments import Language
from shared.stylist.words.follow_ups import MOST

LONGEST: dict[Language, int] = {"ko": 14, "en": 28}
"""Characters on a button. The model is asked for 12 and 25; a few more still fit."""
FEWEST_LETTERS = 2


def fitting(suggestions: Iterable[str], language: Language) -> list[str]:
    """Those that fit a button and say something, in their order."""
    found: dict[str, str] = {}
    for said in suggestions:
        if len(said) <= LONGEST[language] and sum(map(str.isalpha, said)) >= FEWEST_LETTERS:
            found.setdefault(said.rstrip(".!?").casefold(), said)
    return list(found.values())[:MOST]

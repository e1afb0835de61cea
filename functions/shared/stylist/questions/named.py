"""Which occasion of the table a sentence names, and which it denies."""

import re

from shared.stylist.questions.criteria import mentions
from shared.stylist.questions.tpo import EVERYDAY, OCCASIONS, TABLE, Occasion

_CUES = tuple((row, re.compile(cue, re.IGNORECASE)) for row, cue in TABLE)
_HOME_FIRST = re.compile(r"재택|집에서|work(ing)? from home|wfh", re.IGNORECASE)
_DAY_OFF = re.compile(
    r"(?<![가-힣])일\s?(이\s?)?(없|안\s?하)|쉬는\s?날|휴일|비번|공휴일|\bday off\b|off work"
    r"|off today",
    re.IGNORECASE,
)
_OTHER_SENSES = re.compile(
    r"\b(does|do|did|will|would|could|can|might|may|should|doesn'?t|don'?t|won'?t|wouldn'?t|make)"
    r" ((?!to |for |wear |go |i )[\w-]+ ){1,3}work\b|\bworks?( well)? (with|together|for me)\b|\bnice work|out of date"
    r"|up to date|what date",
    re.IGNORECASE,
)
"""Words of the table that mean nothing to dress for here: "does this work with jeans?"."""
_NOT_AFTER = re.compile(
    r"^\S{0,3}\s?(말고|말구|아니(고|라|야|에요|예요|구)|아닌|없(는|어|음|고|을|다)|안\s?(가|해|나가|하)|쉬는|취소|끝나고|끝났)"
    r"|^ (is |was |got )?(cancell?ed|off)\b",
    re.IGNORECASE,
)
_NOT_BEFORE = re.compile(
    r"(\b(no|not|isn'?t|aren'?t|never|instead of|rather than|without|skip(ping)?|cancell?ed|day off|off|don'?t have|no longer)"
    r"( going| go| really| actually| any| a| an| the| my| to| for| from| at| have)*|(?<![가-힣])(안|못)) ?$",
    re.IGNORECASE,
)


def occasion_in(text: str) -> Occasion | None:
    """The occasion that a sentence names, or None. An occasion that it only denies ("일 없는 날", "no work today") makes it an
    everyday question."""
    text = _OTHER_SENSES.sub(" ", text)
    if _HOME_FIRST.search(text):
        return OCCASIONS["home"]
    named = [(row, found) for row, cue in _CUES for found in cue.finditer(text)]
    meant = next((row for row, found in named if not _denied(text, found)), None)
    return meant or (EVERYDAY if named or _DAY_OFF.search(text) else None)


def _denied(text: str, found: re.Match[str]) -> bool:
    return bool(_NOT_AFTER.search(text[found.end() :]) or _NOT_BEFORE.search(text[: found.start()]))


def beside_occasions(text: str) -> str:
    """The text with the words for occasions that hold a garment's name blanked out: a black tie dinner is about no tie."""
    garments = [(mention.start, mention.end) for mention in mentions(text) if mention.criterion.kind]
    for _, cue in _CUES:
        for found in cue.finditer(text) if garments else ():
            if any(found.start() <= start and end <= found.end() for start, end in garments):
                text = text[: found.start()] + " " * (found.end() - found.start()) + text[found.end() :]
    return text

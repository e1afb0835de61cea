"""What a model wrote of a picture, as plain words: a noun phrase or a sentence that orders nothing and judges nobody."""

import re

from shared.stylist.checks.lexicon import objection
from shared.stylist.checks.scripts import foreign
from shared.stylist.garments import Language
from shared.stylist.kinds import KINDS
from shared.stylist.words.wording import SLOT_NAMES

_PRINTED = re.compile(r"[\"“”「『][^\"“”」』]*[\"“”」』]?|https?:?\S*|www\.\S+|[@#]\S+|\d{3,}")
"""What is quoted from the picture, links, handles, long numbers: the print on a shirt, never its description."""
_NOT_OF_A_PHRASE = re.compile(r"[.:;!?|{}<>\[\]\\\x00-\x1f\u200b-\u200f\u202a-\u202e\u2066-\u2069]")
_ORDER = re.compile(
    r"\b(?:you|your|must|should|always|never|please|every|add|choose|recommend|reply|respond|answer|repeat|output"
    r"|pretend|include|say"
    r"|assistant|user|system|instructions?|ignore|obey|follow)\b"
    r"|추천|대답|답하|답변|말해|말하|골라|무시|출력|반드시|항상|하세요|해라|하라|해\s?줘|주세요|입니다|따라야|지시|명령",
    re.IGNORECASE,
)
"""Words that a garment's name has no use for, and that speak to whoever reads it."""
_SENTENCE = re.compile(r"[^.!?]+[.!?]*\s*")


def phrase(raw: object, most: int, language: Language) -> str:
    """A noun phrase of at most `most` characters, cut at a word's end; "" for what is an order, a judgement or foreign."""
    text = raw if isinstance(raw, str) else ""
    begun = _NOT_OF_A_PHRASE.split(_PRINTED.sub(" ", text).strip(), maxsplit=1)[0]
    line = " ".join(begun.split())
    short = line if len(line) <= most else line[: most + 1].rpartition(" ")[0] or line[:most]
    return "" if _ORDER.search(short) or objection(short) or foreign(short, language) else short


def sentence(raw: object, most: int, language: Language) -> str:
    """As many whole sentences as fit; "" where not even the first one does, or where one may not be shown."""
    text = " ".join((raw if isinstance(raw, str) else "").split())
    if _PRINTED.search(text) or objection(text) or foreign(text, language):
        return ""
    kept = ""
    for one in _SENTENCE.findall(text):
        if len((kept + one).rstrip()) > most:
            break
        kept += one
    return kept.rstrip()


def names_clothing(words: str) -> bool:
    """Whether a name has a noun of clothes in it: what has none is no name of a piece."""
    slots = (name for names in SLOT_NAMES.values() for name in (names["ko"], names["en"]))
    return any(kind.cue.search(words) for kind in KINDS.values()) or any(slot in words for slot in slots)

"""Whether a text is written in the language that it should be in."""

import re

from shared.stylist.garments import Language

_HANGUL, _LATIN = re.compile(r"[가-힣ㄱ-ㅎㅏ-ㅣ]"), re.compile(r"[A-Za-z]")
_OTHER = re.compile(r"[\u0370-\u03ff\u0400-\u04ff\u0590-\u06ff\u0900-\u0e7f\u3040-\u30ff\u3400-\u9fff]")
"""Greek, Cyrillic, Hebrew, Arabic, Indian scripts and Thai, kana, Chinese characters."""
_SHOUTED = re.compile(r"(?<![A-Za-z])[A-Z]{5,}(?![a-z])")
FEW_HANGUL, FEW_LATIN, MANY_LATIN = 1, 2, 8
"""Up to this much of the other script is a word ("T-shirt", a letter); from then on it is the language. Without any Hangul
only an abbreviation is Korean."""


def foreign(text: str, language: Language) -> bool:
    """True for what is in another language, as told by its script: a Korean text may hold a few Latin letters, an English
    one hardly any Hangul. Words in capitals are printed on something or meant for a machine."""
    hangul, latin = len(_HANGUL.findall(text)), len(_LATIN.findall(text))
    if _OTHER.search(text) or _SHOUTED.search(text):
        return True
    if language == "en":
        return hangul > FEW_HANGUL
    return latin > FEW_LATIN if not hangul else latin >= MANY_LATIN and latin > hangul


def undecided(text: str, language: Language) -> bool:
    """Whether the beginning of a text shows no letter of its language yet."""
    return not (_HANGUL if language == "ko" else _LATIN).search(text)

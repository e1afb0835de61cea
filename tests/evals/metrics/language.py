"""The answer is in the question's language, with no line in the other one."""

import re
from collections.abc import Iterator

from tests.evals.judged import Judged, whole
from tests.evals.shown import Shown

_HANGUL, _LATIN = re.compile(r"[가-힣ㄱ-ㅎㅏ-ㅣ]"), re.compile(r"[A-Za-z]{2,}")
_NAMES = {"Codi", "Open", "Meteo"}
"""Proper names that stay as they are."""


def language(shown: Shown) -> Judged:
    return whole(_faults(shown))


def _faults(shown: Shown) -> Iterator[str]:
    for text in shown.words:
        if shown.say.language == "en" and _HANGUL.search(text):
            yield f"Korean in an English answer: {text!r}"
        if shown.say.language == "ko" and set(_LATIN.findall(text)) - _NAMES:
            yield f"English in a Korean answer: {text!r}"

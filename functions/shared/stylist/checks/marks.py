"""`[[3]]` in a model's text: replaced by our own words for garment 3 while the text streams, with the fitting particle."""

import re
from collections.abc import Mapping

from shared.stylist.garments import Language
from shared.stylist.words.josa import Particle, josa

_MARK = re.compile(r"\[{1,2}\s*(\d{1,4})\s*\]{1,2}")
_MARK_BEGUN = re.compile(r"\[{1,2}\s*\d{0,4}\s*\]?$")
_FORMS: dict[str, Particle] = {
    "은": "은", "는": "은", "이": "이", "가": "이", "을": "을", "를": "을", "과": "과", "와": "과", "으로": "으로",
    "로": "으로", "이라": "이라", "라": "이라", "이에요": "이에요", "예요": "이에요", "이랑": "이랑", "랑": "이랑",
    "이나": "이나", "나": "이나", "이고": "이고", "고": "이고",
}  # fmt: skip
"""Either form that a model may write → the particle's name in josa.py."""
_LONGEST_FIRST = sorted(_FORMS, key=len, reverse=True)


class Marks:
    """One text while it grows. `names` has the words for each number that may be named; any other is dropped and counted.

    Text is held back inside a mark and until the particle after it is known. No bracket ever comes out.
    """

    def __init__(self, names: Mapping[int, str], language: Language) -> None:
        self._names, self._language = names, language
        self._held = ""
        self._last = ""
        self.dropped = 0

    def feed(self, text: str) -> str:
        """What can be shown now."""
        return self._take(self._held + text, ended=False)

    def flush(self) -> str:
        """The rest, at the end of the text."""
        return self._take(self._held, ended=True)

    def whole(self, text: str) -> str:
        """A text that is complete already."""
        return self.feed(text) + self.flush()

    def _take(self, text: str, *, ended: bool) -> str:
        shown, self._held = "", ""
        while text:
            before, bracket, _ = text.partition("[")
            shown += before.replace("]", "")
            text = text[len(before) :]
            if not bracket:
                break
            if not ended and self._must_wait(text):
                self._held = text
                break
            spoken, text = self._spoken(text, after=(shown or self._last)[-1:])
            shown += spoken
        self._last = shown[-1:] or self._last
        return shown

    def _must_wait(self, text: str) -> bool:
        """Whether more text may change what the mark at its start becomes."""
        mark = _MARK.match(text)
        if mark is None:
            return bool(_MARK_BEGUN.match(text))
        if mark.end() == len(text):
            return True
        rest = text[mark.end() :]
        return self._language == "ko" and any(form.startswith(rest) and form != rest for form in _FORMS)

    def _spoken(self, text: str, *, after: str) -> tuple[str, str]:
        """(what the mark at the start of the text becomes, the text behind it)."""
        mark = _MARK.match(text)
        if mark is None:
            return "", text[1:]
        name, rest = self._names.get(int(mark[1])), text[mark.end() :]
        particle, length = self._particle(name or "", rest)
        if name is None:
            self.dropped += 1
            rest = rest[length:]
            return "", rest.removeprefix(" ") if after in ("", " ", "\n") else rest
        return name + particle, rest[length:]

    def _particle(self, name: str, rest: str) -> tuple[str, int]:
        """(the particle that fits the name, how many characters of the text it replaces)."""
        form = next((form for form in _LONGEST_FIRST if rest.startswith(form)), "") if self._language == "ko" else ""
        if not form:
            return "", 0
        if form == "이" and re.match(r"이[가-힣]", rest):
            return _to_be(name, rest)
        return josa(name, _FORMS[form]), len(form)


def _to_be(name: str, rest: str) -> tuple[str, int]:
    """The verb 이다 after a name, in 이지만, 이니까, 이죠 …: it loses its 이 after a vowel, and 이어, 이었 become 여, 였."""
    if josa(name, "이") == "이":
        return "이", 1
    drawn_together = {"이어": "여", "이었": "였"}.get(rest[:2])
    return (drawn_together, 2) if drawn_together else ("", 1)

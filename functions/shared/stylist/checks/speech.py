"""One growing text of a model made speakable: held back to a clause's end, judged, then spoken in our own names."""

import re
from collections import Counter
from collections.abc import Callable
from typing import Literal

from shared.stylist.checks.clauses import SENTENCE_END, Clause, Clauses
from shared.stylist.checks.legible import legible
from shared.stylist.checks.lexicon import objection
from shared.stylist.checks.marks import Marks
from shared.stylist.checks.scripts import foreign, undecided
from shared.stylist.garments import Language

Fault = Literal["unsafe", "language", "groundless", "length"]
_MARKUP = re.compile(r"[<>{}|\\`]|\]\(")
"""What a page may draw as something else than words, or a model writes to a machine."""
_ENDS = re.compile(rf"(?<=[요다죠까])[.!?]|{SENTENCE_END}")
"""The full stop of a whole Korean sentence ends a headline at once: what follows is left out in any case."""
_CLOSED = re.compile(r"[.!?。][\"'”’)]*\s*$")
BROKEN_OFF = "… "
"""What ends a sentence of which the beginning was shown before its rest had to be withheld."""


def fault_of(text: str, language: Language) -> Fault | None:
    """Why a model's text may not be shown, or None."""
    if _MARKUP.search(text) or objection(text):
        return "unsafe"
    return "language" if foreign(legible(text), language) else None


Judge = Callable[[str], Fault | None]
"""Why a text, marks still in it, may not be shown, or None."""


class Headline:
    """A text of one sentence, judged whole: the first words a person sees are never taken back. What follows is left out."""

    def __init__(self, marks: Marks, judge: Judge, *, most: int) -> None:
        """`most`: how many characters it may have when it is spoken."""
        self._marks, self._judge, self._most = marks, judge, most
        self._held = ""
        self._closed = False
        self.shown = ""
        self.withheld: Counter[Fault] = Counter()

    @property
    def dropped(self) -> int:
        return self._marks.dropped

    def feed(self, text: str) -> str:
        self._held += text
        end = _ENDS.search(self._held.lstrip()) if not self._closed else None
        return self._spoken(self._held.lstrip()[: end.end()]) if end else ""

    def flush(self) -> str:
        return "" if self._closed else self._spoken(self._held)

    def _spoken(self, text: str) -> str:
        self._closed = True
        said = self._marks.whole(text.strip())
        fault: Fault | None = self._judge(text) or ("length" if len(said) > self._most else None)
        if fault:
            self.withheld[fault] += 1
            return ""
        self.shown = text
        return said


class Speech:
    """A sentence that may not be said is left out from the clause on that shows it. `withheld` counts such sentences by
    fault; `shown` is what was said, with the marks still in it."""

    def __init__(self, marks: Marks, judge: Judge, language: Language, *, most: int = 1100) -> None:
        """`most`: how many characters are told; a sentence that would go beyond is left out."""
        self._marks, self._judge, self._language, self._most = marks, judge, language, most
        self._clauses = Clauses()
        self._sentence = self._waiting = ""
        self._ended = self._refused = False
        self.shown = ""
        self.withheld: Counter[Fault] = Counter()

    @property
    def dropped(self) -> int:
        """How many numbers were named that may not be named."""
        return self._marks.dropped

    def feed(self, text: str) -> str:
        """What can be shown now."""
        return "".join([self._spoken(clause) for clause in self._clauses.feed(text)])

    def flush(self) -> str:
        """The rest, at the end of the text."""
        rest = "".join([self._spoken(clause) for clause in self._clauses.flush()])
        return rest + self._marks.flush()

    def _spoken(self, clause: Clause) -> str:
        if self._ended and clause.text.strip():
            self._sentence, self._refused = self._unclosed(), False
        self._ended = clause.ends
        if self._refused:
            return ""
        text, self._waiting = self._waiting + clause.text, ""
        if not clause.ends and undecided(self._sentence + text, self._language):
            self._waiting = text
            return ""
        if fault := self._judge(self._sentence + text) or self._overlong(text):
            return self._withhold(fault)
        self._sentence += text
        self.shown += text
        return self._marks.feed(text)

    def _unclosed(self) -> str:
        """A line without a full stop may go on in the next one: both are judged together."""
        return "" if self._refused or _CLOSED.search(self._sentence) else self._sentence

    def _overlong(self, text: str) -> Fault | None:
        return "length" if len(self.shown) + len(text) > self._most else None

    def _withhold(self, fault: Fault) -> str:
        self._refused = True
        self.withheld[fault] += 1
        return self._marks.flush() + BROKEN_OFF if self._sentence.strip() else ""

"""One growing text of a model made speakable: held back to a clause's end, judged, then spoken in our own names."""

from collections import Counter
from typing import Literal

from shared.stylist.clauses import Clause, Clauses
from shared.stylist.garments import Language
from shared.stylist.lexicon import objection
from shared.stylist.marks import Marks
from shared.stylist.scripts import foreign, undecided

Fault = Literal["unsafe", "language"]
BROKEN_OFF = "… "
"""What ends a sentence of which the beginning was shown before its rest had to be withheld."""


def fault_of(text: str, language: Language) -> Fault | None:
    """Why a model's text may not be shown, or None."""
    if objection(text):
        return "unsafe"
    return "language" if foreign(text, language) else None


class Speech:
    """A sentence that may not be said is left out from the clause on that shows it. `withheld` counts such sentences by
    fault; `shown` is what was said, with the marks still in it."""

    def __init__(self, marks: Marks, language: Language) -> None:
        self._marks, self._language = marks, language
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
            self._sentence, self._refused = "", False
        self._ended = clause.ends
        if self._refused:
            return ""
        text, self._waiting = self._waiting + clause.text, ""
        if not clause.ends and undecided(self._sentence + text, self._language):
            self._waiting = text
            return ""
        if fault := fault_of(self._sentence + text, self._language):
            return self._withhold(fault)
        self._sentence += text
        self.shown += text
        return self._marks.feed(text)

    def _withhold(self, fault: Fault) -> str:
        self._refused = True
        self.withheld[fault] += 1
        return self._marks.flush() + BROKEN_OFF if self._sentence.strip() else ""

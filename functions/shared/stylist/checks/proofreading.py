"""Everything a model says in one answer, read before it is shown: forbidden words, language, unknown numbers, wrong colours."""

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import TypedDict

from shared.stylist.advice import Missing
from shared.stylist.body import WornPiece
from shared.stylist.checks.faithfulness import wrong_words
from shared.stylist.checks.marks import Marks
from shared.stylist.checks.plain_mentions import PlainMentions
from shared.stylist.checks.speech import Fault, Headline, Speech, fault_of
from shared.stylist.garments import Garment, Language, Slot
from shared.stylist.traits import Piece, piece_of, worn_piece
from shared.stylist.words.headlines import LONGEST
from shared.stylist.words.wording import Namer, piece_name

REASON = 160
"""The most characters of a model's reason on a card; a longer one gives way to the engine's."""


def prepare() -> None:
    """Compile what judging needs (0.1 s, once a process): best while the first question's rows are being read."""
    fault_of("", "ko")
    wrong_words("[[1]] black", {})


class WrongColour(TypedDict):
    """`said` is the model's word, `name` our own name of the garment with its measured colour."""

    number: int
    name: str
    said: str


class Proof:
    """The reader of one answer. `counts` tells what was put right, by the names of the metrics."""

    def __init__(
        self,
        garments: Iterable[Garment],
        worn: Sequence[WornPiece],
        namer: Namer,
        speakable: frozenset[int],
        language: Language,
        *,
        sought: Iterable[Missing] = (),
    ) -> None:
        """`speakable` numbers may be named; `sought` is what the page tells the person to look for."""
        known = [garment for garment in garments if garment.number in speakable]
        self._names = {garment.number: namer.garment(garment) for garment in known}
        self._pieces = {garment.number: piece_of(garment) for garment in known}
        self._worn: dict[Slot, Piece] = {piece["slot"]: worn_piece(piece) for piece in worn}
        self._plain = PlainMentions([*self._pieces.values(), *self._worn.values()], sought)
        self._language = language
        self._speeches: list[Speech | Headline] = []
        self.counts: Counter[str] = Counter()

    def headline(self) -> Headline:
        speech = Headline(Marks(self._names, self._language), self._fault, most=LONGEST[self._language])
        self._speeches.append(speech)
        return speech

    def speech(self) -> Speech:
        """For a text that grows before the person's eyes."""
        speech = Speech(Marks(self._names, self._language), self._fault, self._language)
        self._speeches.append(speech)
        return speech

    def spoken(self, text: str, about: int | Slot | None = None) -> str:
        """A short text in our names, or "" if it may not be shown. `about` is the piece whose reason it is."""
        marks = Marks(self._names, self._language)
        said = " ".join(marks.whole(text).split())
        self.counts["numbers_dropped"] += marks.dropped
        if not said or len(said) > REASON or marks.dropped:
            return ""
        if fault := self._fault(text):
            self.counts[f"{fault}_withheld"] += 1
            return ""
        wrong = len(wrong_words(text, self._pieces, self._piece(about)))
        self.counts["colours_corrected"] += wrong
        return "" if wrong else said

    def wrong_colours(self) -> list[WrongColour]:
        """The colour words of all speeches that do not fit what was measured, once at the end: they are shown already."""
        wrong = [one for speech in self._speeches for one in wrong_words(speech.shown, self._pieces)]
        self.counts["colours_corrected"] += len(wrong)
        return [WrongColour(number=one.number, name=self._measured_name(one.number), said=one.said) for one in wrong]

    def closed(self) -> Counter[str]:
        """All counts, those of the speeches included."""
        told = Counter(self.counts)
        for speech in self._speeches:
            told["numbers_dropped"] += speech.dropped
            told.update({f"{fault}_withheld": count for fault, count in speech.withheld.items()})
        return told

    def _fault(self, text: str) -> Fault | None:
        return fault_of(text, self._language) or ("groundless" if self._plain.groundless(text) else None)

    def _piece(self, about: int | Slot | None) -> Piece | None:
        return self._pieces.get(about) if isinstance(about, int) else self._worn.get(about) if about else None

    def _measured_name(self, number: int) -> str:
        return piece_name(self._pieces[number], self._language, full=True)

"""What every sentence of one answer shares: the question, the language, the voice and the names of the clothes."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from shared.stylist.advice import Missing
from shared.stylist.garments import Garment, Language, Slot
from shared.stylist.occasion import Ask
from shared.stylist.questions.tpo import code_at
from shared.stylist.traits import Piece
from shared.stylist.words import when_words
from shared.stylist.words.phrases import en_words, ko_words
from shared.stylist.words.phrasing import Voice, with_article
from shared.stylist.words.wording import SLOT_NAMES, Namer, hue_word, missing_name

TOPICS: dict[Language, dict[str, str]] = {"ko": ko_words.TOPICS, "en": en_words.TOPICS}
EFFECTS: dict[Language, dict[str, str]] = {"ko": ko_words.EFFECTS, "en": en_words.EFFECTS}
SHAPES: dict[Language, dict[str, str]] = {"ko": ko_words.SHAPES, "en": en_words.SHAPES}
PALETTES: dict[Language, dict[str, str]] = {"ko": ko_words.PALETTES, "en": en_words.PALETTES}
_EMPTY_EN: dict[Slot, str] = {"top": "a top", "bottom": "trousers or a skirt"}


@dataclass(frozen=True)
class Teller:
    ask: Ask
    voice: Voice
    namer: Namer

    @property
    def language(self) -> Language:
        return self.ask.language

    def turned(self, by: int) -> "Teller":
        return replace(self, voice=self.voice.turned(by))

    def say(self, key: str, /, **words: str) -> str:
        """A sentence; the occasion's words are always at hand."""
        return self.voice.say(key, **self.words, **words)

    def sober(self, key: str) -> str:
        """The key of a sentence that recommends no change or variation where the custom asks for sober clothes."""
        return f"{key}_sober" if self.ask.occasion.demand == "dark" else key

    @property
    def words(self) -> dict[str, str]:
        code = code_at(self.ask.formality) if self.ask.shift else self.ask.occasion.code
        name, when = when_words.occasion_name(self.ask), when_words.when(self.ask, self.language)
        return {"occasion": name[self.language], "code": code[self.language], "when": when}

    @property
    def occasion(self) -> str:
        """As a label: 출근, Work."""
        name = self.ask.occasion.name[self.language].removeprefix("the ")
        return name[:1].upper() + name[1:]

    def name(self, piece: Piece) -> str:
        return self.namer.spoken(piece)

    def slot(self, slot: Slot) -> str:
        return SLOT_NAMES[slot][self.language]

    def some(self, slot: Slot) -> str:
        """The slot as something one could have: a bag, shoes."""
        if self.language == "ko":
            return self.slot(slot)
        return _EMPTY_EN.get(slot) or with_article(self.slot(slot))

    def colour(self, piece: Piece) -> str:
        return hue_word(piece.colour, self.language)

    def shape(self, piece: Piece) -> str:
        """칼라 있는 셔츠, long trousers."""
        shapes = SHAPES[self.language]
        own = shapes.get(piece.kind.key) or (shapes.get(piece.category) if piece.category in ("shirt", "pants") else None)
        noun = piece.kind.name[self.language]
        return own or (noun if self.language == "ko" else with_article(noun))

    def missing(self, missing: Missing) -> str:
        name = missing_name(missing, self.language)
        return name if self.language == "ko" else with_article(name)

    def topic(self, topic: str, text: str) -> str:
        return f"**{TOPICS[self.language][topic]}**: {text}"

    @property
    def plain_when(self) -> str:
        """The occasion without the weather and the time of day."""
        return when_words.plain_when(self.ask, self.language)


def teller_for(ask: Ask, garments: Sequence[Garment], *, seed: str) -> Teller:
    return Teller(ask, Voice(ask.language, seed), Namer(garments, ask.language))

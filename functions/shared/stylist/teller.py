"""What every sentence of one answer shares: the question, the language, the voice and the names of the clothes."""

from collections.abc import Sequence
from dataclasses import dataclass

from shared.stylist.advice import Missing, Outfit
from shared.stylist.colour import NAMES
from shared.stylist.garments import Garment, Language, Slot
from shared.stylist.occasion import Ask
from shared.stylist.phrases import en_words, ko_words
from shared.stylist.phrasing import Voice, with_article
from shared.stylist.traits import Piece, piece_of, worn_piece
from shared.stylist.wording import SLOT_NAMES, Namer, missing_name

TOPICS: dict[Language, dict[str, str]] = {"ko": ko_words.TOPICS, "en": en_words.TOPICS}
EFFECTS: dict[Language, dict[str, str]] = {"ko": ko_words.EFFECTS, "en": en_words.EFFECTS}
SHAPES: dict[Language, dict[str, str]] = {"ko": ko_words.SHAPES, "en": en_words.SHAPES}
PALETTES: dict[Language, dict[str, str]] = {"ko": ko_words.PALETTES, "en": en_words.PALETTES}
_WHEN_KO = {"everyday": "오늘은", "home": "집에서는", "errand": "동네 나갈 땐", "beach": "바닷가에선"}
_EMPTY_EN: dict[Slot, str] = {"top": "a top", "bottom": "trousers or a skirt"}


@dataclass(frozen=True)
class Teller:
    ask: Ask
    language: Language
    voice: Voice
    namer: Namer

    def say(self, key: str, /, **words: str) -> str:
        """A sentence; the occasion's words are always at hand."""
        return self.voice.say(key, **self.words, **words)

    @property
    def words(self) -> dict[str, str]:
        occasion = self.ask.occasion
        return {"occasion": occasion.name[self.language], "code": occasion.code[self.language], "when": self._when}

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
        return NAMES[piece.colour][self.language]

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
    def _when(self) -> str:
        occasion = self.ask.occasion
        if self.language == "en":
            return f"For {occasion.name['en']}"
        return _WHEN_KO.get(occasion.key, f"{occasion.name['ko']}엔")


def teller_for(ask: Ask, garments: Sequence[Garment], *, language: Language, seed: str) -> Teller:
    return Teller(ask, language, Voice(language, seed), Namer(garments, language))


def pieces_of(outfit: Outfit) -> tuple[Piece, ...]:
    """The outfit's own garments first, then what is worn."""
    return (*map(piece_of, outfit.garments), *map(worn_piece, outfit.worn))

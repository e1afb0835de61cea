"""What an answer says of taste: what is kept for good from now on, and a colour that could not be met."""

import re
from collections.abc import Iterator, Sequence

from shared.stylist.colour import NAMES
from shared.stylist.garments import MAIN
from shared.stylist.kinds import KINDS
from shared.stylist.questions.criteria import family
from shared.stylist.traits import Piece
from shared.stylist.words.phrasing import joined, plural, with_article
from shared.stylist.words.teller import Teller
from shared.stylist.words.wording import colour_before_noun

_ALL_OF_IT = re.compile(
    r"(?<![가-힣])(올|온통|전부|다|위아래)|만(?=$|[\s,.!?~])|\b(all|only|everything|head to toe)\b", re.IGNORECASE
)
_NOUNS = frozenset(kind.name["en"].split()[-1].lower() for kind in KINDS.values())


def remembered(teller: Teller) -> Iterator[str]:
    """What the question told about taste, so that the person knows it is kept."""
    ask, language = teller.ask, teller.language
    disliked = [*(NAMES[colour][language] for colour in ask.dislikes if colour in NAMES), *map(_many, ask.disliked_words)]
    if disliked:
        yield teller.say("note.dislike", what=joined(disliked, language))
    if owned := [KINDS[kind].name[language] for kind in ask.owned if kind in KINDS]:
        named = owned if language == "ko" else [with_article(name) for name in owned]
        yield teller.say("note.owned", what=joined(named, language))


def colours_not_met(pieces: Sequence[Piece], teller: Teller) -> Iterator[str]:
    """Where no main piece has a colour that was wished for, or not every one though the outfit was to be all of it."""
    wanted = teller.ask.colours_wanted
    keys = frozenset().union(*map(family, wanted))
    met = [bool(keys & piece.colour_keys) for piece in pieces if piece.slot in MAIN]
    if wanted and not (all(met) if _ALL_OF_IT.search(teller.ask.text) else any(met)):
        colours = [colour_before_noun(colour, teller.language) for colour in wanted]
        yield teller.say("note.colour_unmet", colour=joined(colours, teller.language))


def _many(words: str) -> str:
    """ "skirt" as one leaves it out: skirts. Colours, materials and Korean words stay as they are."""
    *_, last = words.split()
    return words[: len(words) - len(last)] + plural(last) if last.lower() in _NOUNS else words

"""Garments that a model names in plain words, without a mark: each must be there, in the colour and pattern said."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from shared.stylist.advice import Missing
from shared.stylist.checks.claims import blanked, claims
from shared.stylist.checks.left_out import another_word, left_out
from shared.stylist.checks.legible import legible
from shared.stylist.checks.likeness import may_be_called
from shared.stylist.garments import Material
from shared.stylist.kinds import KINDS
from shared.stylist.questions.criteria import Criterion, Mention, family, mentions
from shared.stylist.traits import Piece
from shared.stylist.words.wording import MATERIALS

_FIRST = 9000
"""Stand-in numbers for plain nouns: no photo has one, for an owner has 200 at most."""
_MARKED = re.compile(r"\[{1,2}\s*\d{1,4}\s*\]{1,2}")
_NUMBERED = re.compile(r"(\d{1,4})\s?번(?!째|만|씩)|\b(?:number|no\.|#)\s?(\d{1,4})\b|#(\d{1,4})\b", re.IGNORECASE)
_DISTINCT: dict[str, frozenset[str]] = {
    # A kind with a look of its own → kinds that it is taken for in a photo.
    "hoodie": frozenset({"sweatshirt"}),
    "sweatshirt": frozenset({"hoodie", "sweater"}),
    "cardigan": frozenset({"sweater"}),
    "jeans": frozenset(),
    "tank top": frozenset(),
    "denim jacket": frozenset({"denim shirt"}),
    "leather jacket": frozenset(),
    "trench coat": frozenset({"coat"}),
    "padding": frozenset({"coat", "jumper jacket", "vest"}),
    "vest": frozenset({"padding"}),
    "scarf": frozenset({"silk scarf"}),
    "silk scarf": frozenset({"scarf"}),
    **{kind: frozenset[str]() for kind in ("belt", "tie", "watch", "necklace", "gloves", "glasses")},
}
"""Nobody photographs socks and umbrellas: they may be spoken of."""
_OWN = frozenset({"hat", "bag", "dress", "skirt"})
"""Categories of which nobody takes a piece for one of another: a bag is a bag, whatever its kind."""
_TELLING: tuple[Material, ...] = ("denim", "silk", "leather", "suede", "down", "linen", "wool")
_CLOTHS = {
    cloth: re.compile(rf"(?:{MATERIALS[cloth]['ko']}|\b{MATERIALS[cloth]['en']})\s+$", re.IGNORECASE) for cloth in _TELLING
}
"""Cloths that one sees; cotton and its blends are anyone's guess."""
_SENTENCE = re.compile(r"[^.!?\n]+")
_SUPPOSED = re.compile(
    r"있으면|있다면|없어도|없다면|찾아|피하|권하|권해|생기면|면\s(?:더\s)?(?:좋|편)"
    r"|\b(?:would|could|might|if|look for|nice to have|avoid|something like|makes? a good)\b",
    re.IGNORECASE,
)
"""A sentence about what is not there may name what nobody has; what stands next to one noun only is in `left_out`."""


class PlainMentions:
    """`pieces` are all that may be spoken of, worn ones too; `sought` is what the page itself tells the person to look for."""

    def __init__(self, pieces: Iterable[Piece], sought: Iterable[Missing]) -> None:
        self._pieces, self._sought = list(pieces), list(sought)
        self._numbers = {piece.number for piece in self._pieces}

    def groundless(self, text: str) -> bool:
        """Whether a text names a number, or a piece of a telling kind, colour, pattern or cloth that is nobody's."""
        text = legible(text)
        told = (int(one or two or three) for one, two, three in _NUMBERED.findall(_MARKED.sub("", text)))
        return any(number not in self._numbers for number in told) or any(map(self._groundless, _SENTENCE.findall(text)))

    def _groundless(self, sentence: str) -> bool:
        if _SUPPOSED.search(sentence):
            return False
        nouns = [
            mention
            for mention in mentions(blanked(sentence))
            if mention.criterion.slot and mention.criterion.number is None and _speaks_of(sentence, mention)
        ]
        return (
            any(self._wrong_colours(sentence, nouns))
            or any(self._wrong_pattern(mention) for mention in _joined(sentence) if _speaks_of(sentence, mention))
            or any(self._unknown(noun) or self._wrong_cloth(sentence, noun) for noun in nouns)
        )

    def _wrong_colours(self, sentence: str, nouns: Sequence[Mention]) -> Iterator[bool]:
        for claim in claims(_with_stand_ins(sentence, nouns)):
            if claim.number is not None and claim.number >= _FIRST:
                yield not self._there(nouns[claim.number - _FIRST], claim.colour)

    def _there(self, noun: Mention, colour: str) -> bool:
        slot = noun.criterion.slot
        sought = any(missing.slot == slot and missing.colour in family(colour) for missing in self._sought)
        return sought or any(may_be_called(colour, piece) for piece in self._meant(noun.criterion))

    def _wrong_pattern(self, mention: Mention) -> bool:
        wanted = mention.criterion
        if wanted.pattern in (None, "plain"):
            return False
        meant = self._meant(wanted)
        return bool(meant) and all(piece.pattern not in (None, "other", wanted.pattern) for piece in meant)

    def _unknown(self, noun: Mention) -> bool:
        """A kind that nobody takes for another ("hoodie"), where nothing is of it or of a kind that we do not know."""
        kind = noun.criterion.kind or ""
        category = KINDS[kind].category if kind in KINDS else None
        if category in _OWN:
            there = {piece.category for piece in self._pieces} | {missing.category for missing in self._sought}
            return category not in there
        if kind not in _DISTINCT or any(missing.subcategory == kind for missing in self._sought):
            return False
        alike = _DISTINCT[kind] | {KINDS[kind].category}
        return not any(noun.criterion.fits(piece) or piece.kind.key in alike for piece in self._pieces)

    def _wrong_cloth(self, sentence: str, noun: Mention) -> bool:
        """A cloth right before a noun whose pieces are all known to be of another."""
        said = next((cloth for cloth, cue in _CLOTHS.items() if cue.search(sentence[: noun.start])), None)
        meant = [piece.material for piece in self._meant(noun.criterion)] if said else []
        sought = any(missing.slot == noun.criterion.slot and missing.material == said for missing in self._sought)
        return (
            bool(meant)
            and not sought
            and not any(material in ("unknown", said) or {material, said} == {"wool", "knit"} for material in meant)
        )

    def _meant(self, said: Criterion) -> list[Piece]:
        """The piece of a number; of a plain noun those of its kind, or else those in its place: a name may be careless, but
        no accessory is called by another's name."""
        if said.number is not None:
            return [piece for piece in self._pieces if piece.number == said.number]
        same = [piece for piece in self._pieces if said.kind and Criterion(kind=said.kind).fits(piece)]
        alike = _DISTINCT.get(said.kind or "", frozenset()) | {said.slot}
        in_place = [piece for piece in self._pieces if piece.slot == said.slot]
        return same or [piece for piece in in_place if said.slot != "accessory" or piece.kind.key in alike]


def _speaks_of(sentence: str, noun: Mention) -> bool:
    sentence = blanked(sentence)
    return not left_out(sentence, noun.start, noun.end) and not another_word(sentence, noun.start, noun.end)


def _joined(sentence: str) -> Iterator[Mention]:
    """All mentions; a pattern right before a mark belongs to its garment."""
    found = mentions(sentence)
    yield from found
    for word, mark in pairwise(found):
        is_pattern = word.criterion.pattern and word.criterion.slot is None and mark.criterion.number is not None
        if is_pattern and not sentence[word.end : mark.start].strip():
            yield Mention(word.start, mark.end, replace(mark.criterion, pattern=word.criterion.pattern))


def _with_stand_ins(sentence: str, nouns: Sequence[Mention]) -> str:
    """The sentence with a mark in the place of each noun, so that colours are told of nouns as they are of marks."""
    for index in range(len(nouns) - 1, -1, -1):
        noun = nouns[index]
        sentence = f"{sentence[: noun.start]}[[{_FIRST + index}]]{sentence[noun.end :]}"
    return sentence

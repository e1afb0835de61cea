"""Which garments a phrase means: "검은 바지", "the striped shirt", "3번"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from shared.stylist.garments import Pattern, Slot
from shared.stylist.kinds import KINDS
from shared.stylist.traits import Piece

GROUPS: dict[str, set[str]] = {
    "jacket": {"jacket", "blazer", "suit jacket", "denim jacket", "leather jacket", "bomber jacket", "jumper jacket",
               "windbreaker", "padding", "outwear"},
    "coat": {"coat", "trench coat", "outwear"},
    "sneakers": {"sneakers", "running shoes"},
}  # fmt: skip
"""Words that people use for more than one kind; an outer layer of unknown kind may be a jacket or a coat."""
ANY_KIND = frozenset({"outwear", "shoes"})
"""Categories of which a piece of unknown kind is whatever a person calls it: the card shows no more than 겉옷."""

WHOLE_SLOTS: dict[str, Slot] = {"top": "top", "bottom": "bottom"}
"""The words that mean a slot with all of its kinds."""


@dataclass(frozen=True)
class Criterion:
    """Everything that is given must hold: black trousers are `kind="pants", colours={"black"}`.

    `kind` is a key of `kinds.KINDS`: a category's key covers all of its kinds, "top" and "bottom" are whole slots.
    """

    number: int | None = None
    kind: str | None = None
    colours: frozenset[str] = frozenset()
    pattern: Pattern | None = None

    def fits(self, piece: Piece) -> bool:
        return all((
            self.number in (None, piece.number),
            self.kind is None or self._is_kind(piece),
            not self.colours or bool(self.colours & piece.colour_keys),
            self.pattern in (None, piece.pattern),
        ))  # fmt: skip

    def _is_kind(self, piece: Piece) -> bool:
        if self.kind in GROUPS:
            return piece.kind.key in GROUPS[self.kind]
        unknown = piece.kind.key == piece.category and piece.category in ANY_KIND
        of_its_family = unknown and self.kind in KINDS and KINDS[self.kind].category == piece.category
        return of_its_family or self.kind in (piece.kind.key, piece.category, piece.slot)

    @property
    def slot(self) -> Slot | None:
        if self.kind is None:
            return None
        return WHOLE_SLOTS.get(self.kind) or KINDS[self.kind].slot


@dataclass(frozen=True)
class Mention:
    """A criterion and where in the text it stands."""

    start: int
    end: int
    criterion: Criterion


FAMILIES: dict[str, tuple[tuple[str, ...], str]] = {
    # What a person means by a colour word, as keys of colour.NAMES, and the words for it.
    "black": (("black",), r"검정색?|검은색?|까만색?|블랙|\bblack\b"),
    "white": (("white", "ivory"), r"흰색?|하얀색?|하양|화이트|\bwhite\b"),
    "ivory": (("ivory",), r"아이보리|크림색?|\bivory\b|\bcream\b|off.white"),
    "grey": (("grey", "light grey"), r"연?회색|그레이|쥐색|\bgr[ea]y\b"),
    "charcoal": (("charcoal",), r"차콜|먹색|\bcharcoal\b"),
    "navy": (("navy",), r"네이비|남색|곤색|\bnavy( blue)?\b"),
    "blue": (("blue",), r"파란색?|파랑|블루(?!종)|청색|\bblue\b"),
    "sky blue": (("sky blue",), r"하늘색|소라색|sky blue|light blue|baby blue"),
    "green": (("green", "dark green", "light green"), r"초록색?|녹색|연두색?|그린|\bgreen\b"),
    "olive": (("olive", "khaki"), r"올리브색?|카키색?|국방색|\bolive\b|\bkhaki\b"),
    "mint": (("mint", "teal"), r"민트색?|청록색?|\bmint\b|\bteal\b"),
    "beige": (("beige", "camel"), r"베이지색?|카멜색?|\bbeige\b|\bcamel\b|\btan\b"),
    "brown": (("brown", "taupe", "rust"), r"갈색|브라운|고동색|벽돌색|\bbrown\b|\brust\b|\btaupe\b"),
    "yellow": (("yellow", "mustard"), r"노란색?|노랑|옐로우?|머스터드|겨자색|\byellow\b|\bmustard\b"),
    "orange": (("orange", "coral"), r"주황색?|오렌지색?|코랄색?|\borange\b|\bcoral\b"),
    "red": (("red",), r"빨간색?|빨강|레드|\bred\b"),
    "burgundy": (("burgundy",), r"버건디|와인색|자주색|\bburgundy\b|\bmaroon\b"),
    "pink": (("pink", "dusty pink", "hot pink", "magenta"), r"분홍색?|핑크색?|인디핑크|핫핑크|마젠타|\bpink\b|\bmagenta\b"),
    "purple": (("purple", "lavender"), r"보라색?|퍼플|라벤더색?|\bpurple\b|\blavender\b"),
}  # fmt: skip
_PATTERNS: dict[Pattern, str] = {
    "striped": r"줄\s?무늬|스트라이프|\bstrip(ed?|es|y)\b",
    "checked": r"체크(\s?무늬)?|\bcheck(s|ed|ered)?\b|\bplaid\b|\btartan\b",
    "floral": r"꽃\s?무늬|플로럴|\bfloral\b|\bflower(y|ed)?\b",
    "graphic": r"프린트|그래픽|캐릭터|\bgraphic\b|\bprint(ed)?\b|\blogo\b",
    "plain": r"무지|민무늬|\bplain\b|\bsolid\b",
}
_SLOTS = {
    "top": r"상의|윗옷|윗도리|(?<![가-힣])위(쪽)?(에)?(?=만|는)|\btops?\b",
    "bottom": r"하의|아랫도리|(?<![가-힣])아래(쪽)?(에)?(?=만|는)|\bbottoms?\b",
}
_NUMBER = re.compile(
    r"(?:\[\[|#|number |no\. ?)(\d{1,4})(?:\]\])?|(\d{1,4})\s?번"
    r"|(?:(?<=keep )|(?<=swap )|(?<=drop )|(?<=remove )|(?<=change )|(?<=without )|(?<=lock ))(\d{1,4})\b",
    re.IGNORECASE,
)
_GLUE = re.compile(r"^[\s\-]*(색|컬러|색깔|무늬)?\s*(의|인)?\s*$")

_COLOUR_CUES = {key: re.compile(cue, re.IGNORECASE) for key, (_, cue) in FAMILIES.items()}
_PATTERN_CUES = {key: re.compile(cue, re.IGNORECASE) for key, cue in _PATTERNS.items()}
_KIND_CUES = {key: kind.cue for key, kind in KINDS.items()} | {k: re.compile(c, re.IGNORECASE) for k, c in _SLOTS.items()}


def family(colour: str) -> frozenset[str]:
    """The colour keys that a colour word covers: "green" is dark and light green too. Unknown words cover themselves."""
    return frozenset(FAMILIES[colour][0] if colour in FAMILIES else (colour,))


def colour_words(text: str) -> list[str]:
    """The families named in a text, in their table's order."""
    return [key for key, cue in _COLOUR_CUES.items() if cue.search(text)]


def mentions(text: str) -> list[Mention]:
    """Every garment phrase of a text, from left to right; adjectives right before a noun belong to it."""
    merged: list[Mention] = []
    for word in _words(text):
        last = merged[-1] if merged else None
        if last and last.criterion.kind is None and word.criterion.number is None and _GLUE.match(text[last.end : word.start]):
            merged[-1] = Mention(last.start, word.end, _joined(last.criterion, word.criterion))
        else:
            merged.append(word)
    return merged


def _joined(adjective: Criterion, word: Criterion) -> Criterion:
    return Criterion(
        adjective.number or word.number, word.kind, adjective.colours | word.colours, adjective.pattern or word.pattern
    )


def _words(text: str) -> list[Mention]:
    """Single words that mean something, without overlaps: where two start together the longer one wins."""
    chosen: list[Mention] = []
    for word in sorted(_all_words(text), key=lambda word: (word.start - word.end, word.start)):
        if all(word.end <= other.start or word.start >= other.end for other in chosen):
            chosen.append(word)
    return sorted(chosen, key=lambda word: word.start)


def _all_words(text: str) -> Iterator[Mention]:
    for found in _NUMBER.finditer(text):
        yield Mention(*found.span(), Criterion(number=int(found[1] or found[2] or found[3])))
    for colour, cue in _COLOUR_CUES.items():
        yield from (Mention(*found.span(), Criterion(colours=family(colour))) for found in cue.finditer(text))
    for pattern, cue in _PATTERN_CUES.items():
        yield from (Mention(*found.span(), Criterion(pattern=pattern)) for found in cue.finditer(text))
    for kind, cue in _KIND_CUES.items():
        yield from (Mention(*found.span(), Criterion(kind=kind)) for found in cue.finditer(text))

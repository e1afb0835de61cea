"""Every reason names a colour, pattern, silhouette or material, and compares: another piece beside its own, or the occasion."""

import re
from collections.abc import Iterator

from tests.evals.colours import colours_in
from tests.evals.judged import NOTHING, Judged, is_outfit, judged
from tests.evals.nouns import WHOLE_SLOTS, garments_in
from tests.evals.pieces import pieces
from tests.evals.shown import Card, Shown

Check = tuple[bool, str]
_LOOKS = re.compile(
    r"색|계열|밝|짙|어두|명암|대비|톤|무늬|무지|프린트|체크|실루엣|핏|품|칼라|깃|넉넉|여유|길이|모양|선이|선은|소재|데님|울|리넨"
    r"|니트|면 |실크|가죽|스웨이드|두께|도톰|얇|촉감|결이|겹"
    r"|colou?r|light|dark|contrast|tone|pattern|stripe|check|plain|print|flower|silhouette|\bfit|collar|shape|length"
    r"|\bline\b|\bcut\b|loose|slim|material|cloth|cotton|wool|denim|linen|knit|silk|leather|texture|layer|bright",
    re.IGNORECASE,
)
_OCCASION = re.compile(
    r"차림|자리|격식|캐주얼|정장|출근|면접|결혼|장례|데이트|비 |눈 |추위|더위|추워|더워|온도|날씨|단정|갖춘|편해|편하|편한"
    r"|formal|casual|smart|occasion|rain|snow|cold|heat|warm|weather|temperature|relaxed|easy|easier"
    r"|look for|suits|dress(?:y|ier)",
    re.IGNORECASE,
)


def reasons(shown: Shown) -> Judged:
    if not is_outfit(shown) or not shown.main:
        return NOTHING
    return judged([*_items(shown.main, shown), *_reply(shown.main, shown)])


def _items(card: Card, shown: Shown) -> Iterator[Check]:
    for part in [*card["items"], *card["worn"]]:
        text, language = part["reason"], shown.say.language
        looks = bool(_LOOKS.search(text) or colours_in(text, language))
        related = _count(text, language) >= 1 or bool(_OCCASION.search(text)) or card["occasion"].lower() in text.lower()
        fault = "nothing compared" if looks else "no colour, silhouette or material"
        yield looks and related, f"{fault} in the reason of {part['name']!r}: {text}"


def _reply(card: Card, shown: Shown) -> Iterator[Check]:
    """Somewhere the answer compares two pieces by how they look; of one piece alone it says how it looks."""
    least = min(2, len(pieces(card, shown.closet)))
    sentences = re.split(r"(?<=[.!?])\s|\n", f"{card['reason']}\n{shown.text['reply']}")
    good = any(_count(text, shown.say.language) >= least and _LOOKS.search(text) for text in sentences)
    yield good, f"no sentence compares {least} pieces: {shown.text['reply']}"


def _count(text: str, language: str) -> int:
    """Pieces that a text speaks of: garment words, or a whole slot's word."""
    slots = [word for word in WHOLE_SLOTS[language] if re.search(rf"\b{word}\b" if language == "en" else word, text)]
    return len(garments_in(text, language)) + len(slots)

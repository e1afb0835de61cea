"""Photos and a model's answer for the tests of whole turns."""

import json
from typing import Any

from shared.stylist.colour import name_of
from shared.stylist.garments import Attributes, Category, Colour
from shared.stylist.photos import Measured, Photo, Seen
from shared.stylist.ports import Usage

USED = Usage(3000, 2000, 400, 700)
MODELLED: dict[str, Any] = {
    "headline": "모델의 말: [[1]]에 [[2]]예요.",
    "main": {
        "items": [{"number": 1, "reason": "밝아요."}, {"number": 2, "reason": "짙어요."}],
        "worn": [],
        "reason": "단정해요.",
    },
    "reply": "색: 밝은 [[1]]와 짙은 [[2]]의 대비가 커요.",
    "alternatives": [{"change": "owned", "slot": "bottom", "number": 3, "title": "데님", "reason": "더 편해요."}],
    "follow_ups": ["더 캐주얼하게"],
}


def photo(number: int, category: Category, hex_colour: str) -> Photo:
    colour: Colour = {"hex": hex_colour, "share": 1.0, "name": name_of(hex_colour)}
    attributes = Attributes(category=category, confidence=0.9)
    return Photo(
        id=f"p{number}",
        owner="o",
        number=number,
        kind="garment",
        content_type="image/jpeg",
        size=1,
        created=0,
        kept_until=2**40,
        measured=Measured(width=400, height=533, colours=[colour]),
        seen=Seen(source="reader", moderated=False, notes=[], attributes=attributes),
    )


def pieces(answer: dict[str, Any], size: int = 7) -> list[Any]:
    """The answer as a model streams it, with what it used."""
    text = json.dumps(answer, ensure_ascii=False)
    return [*(text[i : i + size] for i in range(0, len(text), size)), USED]

"""A model's answer shown without any check: proof that a mutant is a fault, and that a metric sees it."""

import re
from typing import Any

from tests.evals.closet import Closet, Cloth
from tests.evals.replay import Answer, Transcript
from tests.evals.shown import Card, Shown

_MARK = re.compile(r"\[\[(\d+)\]\]")
_KO = {
    "white": "흰", "black": "검은", "navy": "네이비", "charcoal": "차콜", "grey": "회색", "beige": "베이지", "brown": "갈색",
    "burgundy": "버건디", "pink": "분홍색", "blue": "파란", "sky blue": "하늘색", "ivory": "아이보리", "red": "빨간",
    "khaki": "카키", "camel": "카멜", "green": "초록색",
    "shirt": "셔츠", "t-shirt": "티셔츠", "longsleeve": "니트", "pants": "바지", "shorts": "반바지", "skirt": "치마",
    "hat": "모자", "dress": "원피스", "outwear": "재킷", "shoes": "신발", "bag": "가방", "accessory": "넥타이",
}  # fmt: skip
_EN = {"pants": "trousers", "outwear": "jacket", "longsleeve": "sweater", "t-shirt": "T-shirt", "accessory": "tie"}


def naive(transcript: Transcript, answer: Answer, closet: Closet) -> Shown:
    """Names and slots are the truth's; whatever has no garment becomes one of no place."""
    shown = Shown(closet, transcript.say, case=transcript.key, ended="stop")

    def spoken(text: Any) -> str:
        return _MARK.sub(lambda match: _name(closet, int(match[1]), transcript.say.language), str(text or ""))

    shown.text = {name: spoken(answer.get(name)) for name in ("headline", "reply")}
    main = answer.get("main") or {"items": [], "worn": [], "reason": ""}
    items = [_item(closet, item, transcript.say.language, spoken(item["reason"])) for item in main["items"]]
    worn = [{"slot": piece["slot"], "name": piece["slot"], "reason": spoken(piece["reason"])} for piece in main["worn"]]
    if items or worn:
        shown.cards.append(_card("main", items, worn, spoken(main["reason"])))
    for number, raw in enumerate(answer.get("alternatives", [])):
        shown.cards.append(_alternative(number, raw, items, worn, closet, transcript.say.language, spoken(raw["reason"])))
    shown.follow_ups = [str(text) for text in answer.get("follow_ups", [])]
    return shown


def _alternative(
    index: int, raw: dict[str, Any], items: list[Card], worn: list[Card], closet: Closet, language: str, reason: str
) -> Card:
    slot, kept = raw["slot"], [item for item in items if item["slot"] != raw["slot"]]
    new = {"number": raw["number"], "reason": reason}
    added = [_item(closet, new, language, reason)] if raw["change"] == "owned" else []
    put_on = [{"slot": slot, "name": slot, "reason": reason}] if raw["change"] == "worn" else []
    card = _card("alternative", [*kept, *added], [*worn, *put_on], reason)
    card["id"], card["missing"] = f"alt{index}", [{"slot": slot, "advice": reason}] if raw["change"] == "missing" else []
    return card


def _card(kind: str, items: list[Card], worn: list[Card], reason: str) -> Card:
    base = {"id": kind, "kind": kind, "title": kind, "occasion": kind, "items": items, "worn": worn, "reason": reason}
    return base | {"missing": [], "tips": [], "evidence": {"palette": []}}


def _item(closet: Closet, item: dict[str, Any], language: str, reason: str) -> Card:
    number = item["number"]
    cloth = closet.by_number.get(number) if isinstance(number, int) else None
    name = _name(closet, number, language)
    return {"number": number, "photo_id": f"p{number}", "slot": cloth.slot if cloth else "", "name": name, "reason": reason}


def _name(closet: Closet, number: Any, language: str) -> str:
    cloth = closet.by_number.get(number)
    if cloth is None:
        return f"{number}번" if language == "ko" else f"number {number}"
    return _called(cloth, language)


def _called(cloth: Cloth, language: str) -> str:
    words = [cloth.colours[0], cloth.category]
    return " ".join((_KO if language == "ko" else _EN).get(word, word) for word in words)

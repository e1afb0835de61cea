"""The recorded stylist: transcripts filled with the garments that the prompt itself offers."""

import json
import re
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

_FILE = Path(__file__).parent / "transcripts.json"
_NUMBERED = re.compile(r"([a-z]+) \[(\d+)\]")
_WORN = re.compile(r"([a-z]+) worn ")
_WORN_NAMES = {
    "ko": {"top": "입고 계신 상의", "bottom": "입고 계신 하의"},
    "en": {"top": "top you're wearing", "bottom": "bottoms you're wearing"},
}
UNKNOWN = 97


@dataclass(frozen=True)
class Offer:
    """One candidate line of the prompt: garment number by slot, and the slots of worn pieces."""

    numbers: dict[str, int]
    worn: tuple[str, ...]


def outfit_answer(messages: list[dict[str, Any]]) -> dict[str, Any]:
    """The JSON answer to an outfit request; the first candidate is the main outfit."""
    system, question = _text(messages[0]), _text(messages[-1])
    offers = [_offer(line) for line in _block(question, "candidates") if "[" in line]
    language = "ko" if "Language: Korean" in question else "en"
    words = _transcripts()[language]["work" if "Occasion: work " in question else "other"]
    main = offers[0] if offers else Offer({}, ())
    marks = [f"[[{number}]]" for number in main.numbers.values()] or ["옷" if language == "ko" else "clothes"]
    named = {"one": marks[0], "two": marks[1] if len(marks) > 1 else _worn_name(main, language)}
    reasons = [words["first"], *[words["other"]] * len(main.numbers)]
    return {
        "headline": words["headline"].format(**named),
        "main": {
            "items": [{"number": n, "reason": r} for n, r in zip(main.numbers.values(), reasons, strict=False)],
            "worn": [{"slot": slot, "reason": words["worn"]} for slot in main.worn],
            "reason": words["reason"],
        },
        "reply": words["reply"].format(**named),
        "alternatives": _alternatives(main, offers[1:], _block(system, "wardrobe"), _block(question, "look_for"), words)[:3],
        "follow_ups": words["follow_ups"],
    }


def _worn_name(main: Offer, language: str) -> str:
    """Plain words for the second piece where no garment has a number: in Korean they end in a vowel, as the particles do."""
    slot = next((slot for slot in ("bottom", "top") if slot in main.worn), "")
    return _WORN_NAMES[language].get(slot, {"ko": "나머지", "en": "rest"}[language])


def written(answer: dict[str, Any]) -> str:
    """As a model with a strict schema writes it: without a space too many."""
    return json.dumps(answer, ensure_ascii=False, separators=(",", ":"))


def with_unknown_numbers(answer: dict[str, Any]) -> dict[str, Any]:
    """The same answer from a model that invents garments, in its cards and in its words."""
    main = {**answer["main"], "items": [{"number": UNKNOWN, "reason": "?"}, *answer["main"]["items"][1:]]}
    spoilt = [{**alternative, "change": "owned", "number": UNKNOWN} for alternative in answer["alternatives"]]
    return {**answer, "main": main, "alternatives": spoilt, "reply": f"[[{UNKNOWN}]] {answer['reply']}"}


def _alternatives(
    main: Offer, others: list[Offer], wardrobe: list[str], look_for: list[str], words: dict[str, Any]
) -> list[dict[str, Any]]:
    found = []
    for other in others:
        changed = [slot for slot in main.numbers if other.numbers.get(slot) not in (None, main.numbers[slot])]
        if len(changed) == 1 and other.numbers.keys() == main.numbers.keys():
            number = other.numbers[changed[0]]
            found.append(_change("owned", changed[0], number, words["owned"].format(new=f"[[{number}]]")))
    worn = [match[1] for line in wardrobe if (match := re.match(r"worn ([a-z]+):", line)) and match[1] in main.numbers]
    found = found[:2] + [_change("worn", slot, None, words["worn"]) for slot in worn[:1]]
    swaps = [match[1] for line in look_for if (match := re.match(r"([a-z]+): ", line))]
    return found + [_change("missing", slot, None, words["missing"]) for slot in swaps[:1]]


def _change(change: str, slot: str, number: int | None, reason: str) -> dict[str, Any]:
    return {"change": change, "slot": slot, "number": number, "reason": reason}


def _offer(line: str) -> Offer:
    pieces = line.partition("|")[0]
    return Offer({slot: int(number) for slot, number in _NUMBERED.findall(pieces)}, tuple(_WORN.findall(pieces)))


def _block(text: str, tag: str) -> list[str]:
    found = re.findall(rf"^<{tag}>\n(.*?)\n</{tag}>$", text, re.DOTALL | re.MULTILINE)
    return found[-1].splitlines() if found else []


def _text(message: dict[str, Any]) -> str:
    content = message["content"]
    return content if isinstance(content, str) else "\n".join(part["text"] for part in content if part["type"] == "text")


@lru_cache(maxsize=1)
def _transcripts() -> dict[str, Any]:
    transcripts: dict[str, Any] = json.loads(_FILE.read_text())
    return transcripts

"""Turns the model's reading of a photo into what Codi keeps of it: checked, clamped, and never trusted as it came."""

import re
from collections.abc import Iterable
from typing import Any, Literal, TypeVar, cast, get_args

from shared.stylist.body import Reading, ReadingLine, WornPiece
from shared.stylist.checks.plain_words import names_clothing, phrase, sentence
from shared.stylist.colour import name_of
from shared.stylist.errors import ModelError
from shared.stylist.garments import (
    CATEGORIES,
    SLOT_OF,
    Attributes,
    Category,
    Colour,
    Fit,
    Guess,
    Material,
    Pattern,
    Season,
    Silhouette,
    Words,
)
from shared.stylist.kinds import KINDS
from shared.stylist.photos import Note, Seen, refusal

Topic = Literal["proportion", "tone", "impression"]
T = TypeVar("T")

DESCRIPTION, SUBCATEGORY = 60, 30
LINE = {"ko": 60, "en": 110}
"""The most characters of a reading's line (design section 6)."""


def garment_seen(raw: dict[str, Any]) -> Seen:
    """Of an answer to `schemas.GARMENT`. What is not clothing has no attributes, so that it is never put on anyone.

    Raises ModelError when it names no category.
    """
    category = _one_of(CATEGORIES, raw.get("category"))
    if category is None:
        raise ModelError("no category")
    sure = _share(raw.get("confidence"))
    seen = Seen(source="model", moderated=False, notes=_notes(raw), guesses=_guesses(raw, category, sure))
    if "not_clothing" not in seen["notes"]:
        seen["attributes"] = _attributes(raw, category, sure)
    return seen


def body_seen(raw: dict[str, Any]) -> Seen:
    """Of an answer to `schemas.BODY`. No person or several: neither reading nor worn pieces."""
    seen = Seen(source="model", moderated=False, notes=_notes(raw))
    if refusal(seen):
        return seen
    seen["worn"] = list(_worn(raw))
    lines = [_line(topic, raw.get(topic)) for topic in get_args(Topic)]
    if all(line["text"]["ko"] and line["text"]["en"] for line in lines):
        seen["reading"] = Reading(lines=lines)
    return seen


def _attributes(raw: dict[str, Any], category: Category, sure: float) -> Attributes:
    known: dict[str, Any] = {
        "category": category,
        "subcategory": _subcategory(raw.get("subcategory")),
        "pattern": _one_of(get_args(Pattern), raw.get("pattern")),
        "material": _one_of(get_args(Material), raw.get("material")),
        "silhouette": _one_of(get_args(Silhouette), raw.get("silhouette")),
        "fit": _one_of(get_args(Fit), raw.get("fit")),
        "formality": _level(raw.get("formality")),
        "warmth": _level(raw.get("warmth")),
        "seasons": [season for season in get_args(Season) if season in _list(raw.get("seasons"))],
        "description": _phrases(raw.get("description")),
        "confidence": sure,
    }
    return cast(Attributes, {name: value for name, value in known.items() if value not in (None, "", [])})


def _guesses(raw: dict[str, Any], category: Category, sure: float) -> list[Guess]:
    """The two likeliest, for "셔츠로 봤어요, 맞나요?"."""
    second = _one_of(CATEGORIES, raw.get("second_category"))
    guesses = [Guess(category=category, confidence=sure)]
    if second and second != category:
        guesses.append(Guess(category=second, confidence=round((1 - sure) / 2, 3)))
    return guesses


def _worn(raw: dict[str, Any]) -> Iterable[WornPiece]:
    """At most one piece per slot, the surest."""
    found = [piece for piece in _list(raw.get("worn")) if isinstance(piece, dict) and piece.get("category") in CATEGORIES]
    by_slot: dict[str, WornPiece] = {}
    for piece in sorted(found, key=lambda piece: _share(piece.get("confidence"))):
        category: Category = piece["category"]
        colours = _colours(piece.get("hex"))
        by_slot[SLOT_OF[category]] = WornPiece(
            slot=SLOT_OF[category],
            category=category,
            name=_name(piece.get("name"), category, colours),
            colours=colours,
            confidence=_share(piece.get("confidence")),
        )
    return by_slot.values()


def _colours(shown: object) -> list[Colour]:
    if not (isinstance(shown, str) and re.fullmatch(r"#[0-9a-fA-F]{6}", shown)):
        return []
    return [Colour(hex=shown.lower(), share=1.0, name=name_of(shown.lower()))]


def _line(topic: Topic, raw: object) -> ReadingLine:
    plain = raw if isinstance(raw, dict) else {}
    text = Words(ko=sentence(plain.get("ko"), LINE["ko"], "ko"), en=sentence(plain.get("en"), LINE["en"], "en"))
    return ReadingLine(topic=topic, text=text, source="guessed")


def _notes(raw: dict[str, Any]) -> list[Note]:
    return [note for note in get_args(Note) if note in _list(raw.get("notes"))]


def _phrases(raw: object) -> Words:
    plain = raw if isinstance(raw, dict) else {}
    return Words(ko=phrase(plain.get("ko"), DESCRIPTION, "ko"), en=phrase(plain.get("en"), DESCRIPTION, "en"))


def _subcategory(raw: object) -> str:
    """A garment's noun that we know: it stands in every prompt."""
    word = re.sub(r"[^a-z -]", "", phrase(raw, SUBCATEGORY, "en").lower()).strip()
    return word if names_clothing(word) else ""


def _name(raw: object, category: Category, colours: list[Colour]) -> Words:
    """The model's name of a worn piece where it is one in both languages, else the colour and the category's own name."""
    name, kind = _phrases(raw), KINDS[category].name
    if names_clothing(name["ko"]) and names_clothing(name["en"]):
        return name
    shade = colours[0]["name"] if colours else Words(ko="", en="")
    return Words(ko=f"{shade['ko']} {kind['ko']}".strip(), en=f"{shade['en']} {kind['en']}".strip())


def _one_of(allowed: tuple[T, ...], raw: object) -> T | None:
    return next((word for word in allowed if word == raw), None)


def _level(raw: object) -> int | None:
    return min(5, max(1, round(raw))) if isinstance(raw, int | float) and not isinstance(raw, bool) else None


def _share(raw: object) -> float:
    return min(1.0, max(0.0, float(raw))) if isinstance(raw, int | float) and not isinstance(raw, bool) else 0.0


def _list(raw: object) -> list[Any]:
    return raw if isinstance(raw, list) else []

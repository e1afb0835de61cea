"""The JSON schemas of what the model answers. Strict: every property required, none added, and no ids listed (they would
break the provider's cache of compiled schemas with every wardrobe)."""

from typing import Any, get_args

from shared.stylist.garments import CATEGORIES, SLOTS, Fit, Material, Pattern, Season, Silhouette
from shared.stylist.photos import Note


def _object(**properties: dict[str, Any]) -> dict[str, Any]:
    """The order of the properties is the order in which a model writes them."""
    return {"type": "object", "properties": properties, "required": list(properties), "additionalProperties": False}


def _whole(schema: dict[str, Any], **definitions: dict[str, Any]) -> dict[str, Any]:
    """A schema with what it refers to: what stands in several places is paid for once with every call."""
    return {**schema, "$defs": definitions}


def _as(name: str) -> dict[str, Any]:
    return {"$ref": f"#/$defs/{name}"}


def _list(of: dict[str, Any]) -> dict[str, Any]:
    return {"type": "array", "items": of}


def _one_of(words: tuple[str, ...]) -> dict[str, Any]:
    return {"type": "string", "enum": list(words)}


_TEXT = {"type": "string"}
_INTEGER = {"type": "integer"}
_NUMBER = {"type": "number"}
_WORDS = _object(ko=_TEXT, en=_TEXT)
_GARMENT_NOTES: tuple[Note, ...] = ("not_clothing", "several_garments", "worn")
_BODY_NOTES: tuple[Note, ...] = ("no_person", "several_people", "maybe_minor", "nudity", "not_full_body")

_ANSWER = _object(
    headline=_TEXT,
    main=_object(
        items=_list(_object(number=_INTEGER, reason=_TEXT)),
        worn=_list(_object(slot=_as("slot"), reason=_TEXT)),
        reason=_TEXT,
    ),
    reply=_TEXT,
    alternatives=_list(
        _object(
            change=_one_of(("owned", "worn", "missing")),
            slot=_as("slot"),
            number={"type": ["integer", "null"]},
            reason=_TEXT,
        )
    ),
    follow_ups=_list(_TEXT),
)
ANSWER = _whole(_ANSWER, slot=_one_of(SLOTS))
"""One answer, in the order in which the page shows it (design section 2). An alternative is the main outfit with one slot
changed: by garment `number` (owned), by the worn piece of that slot, or by something to look for."""

_GARMENT = _object(
    notes=_list(_one_of(_GARMENT_NOTES)),
    category=_as("category"),
    confidence=_NUMBER,
    second_category=_as("category"),
    subcategory=_TEXT,
    pattern=_one_of(get_args(Pattern)),
    material=_one_of(get_args(Material)),
    silhouette=_one_of(get_args(Silhouette)),
    fit=_one_of(get_args(Fit)),
    formality=_INTEGER,
    warmth=_INTEGER,
    seasons=_list(_one_of(get_args(Season))),
    description=_WORDS,
)
GARMENT = _whole(_GARMENT, category=_one_of(CATEGORIES))
"""One garment photo, read."""

_BODY = _object(
    notes=_list(_one_of(_BODY_NOTES)),
    worn=_list(_object(category=_one_of(CATEGORIES), name=_as("words"), hex=_TEXT, confidence=_NUMBER)),
    proportion=_as("words"),
    tone=_as("words"),
    impression=_as("words"),
)
BODY = _whole(_BODY, words=_WORDS)
"""One body photo, read: the pieces worn, then the three lines."""

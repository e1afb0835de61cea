"""The cards of a model's answer as they came: read into plain values, nothing believed yet."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class RawMain:
    """Reasons by garment number and by worn slot. What has no such key stays under None, so that it is found unknown."""

    items: Mapping[Any, str]
    worn: Mapping[Any, str]
    reason: str


@dataclass(frozen=True)
class RawChange:
    """One alternative: `number` is -1 where none was given."""

    change: object
    slot: object
    number: int
    reason: str


def raw_main(raw: Mapping[str, Any]) -> RawMain:
    return RawMain(_reasons(raw.get("items"), "number"), _reasons(raw.get("worn"), "slot"), _text(raw.get("reason")))


def raw_change(raw: Mapping[str, Any]) -> RawChange:
    return RawChange(raw.get("change"), raw.get("slot"), _number(raw.get("number")), _text(raw.get("reason")))


def _reasons(raw: object, key: str) -> dict[Any, str]:
    entries = raw if isinstance(raw, list) else []
    return {_key(entry, key): _reason(entry) for entry in entries}


def _key(entry: object, key: str) -> int | str | None:
    value = entry.get(key) if isinstance(entry, dict) else None
    return value if isinstance(value, int | str) and not isinstance(value, bool) else None


def _reason(entry: object) -> str:
    return _text(entry.get("reason")) if isinstance(entry, dict) else ""


def _text(raw: object) -> str:
    return raw.strip() if isinstance(raw, str) else ""


def _number(raw: object) -> int:
    return raw if isinstance(raw, int) and not isinstance(raw, bool) else -1

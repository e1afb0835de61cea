"""A PHOTO row ↔ `Photo`, and how long a row is kept in each part of its life."""

from collections.abc import Mapping
from typing import Any

from shared.adapters import dynamodb_keys as keys
from shared.adapters.dynamodb_codec import Row
from shared.adapters.dynamodb_table import DUE_SHARD, EXISTS
from shared.stylist.photos import Kind, Photo, Seen, refusal
from shared.stylist.retention import BODY, WARDROBE

LIVE = f"{EXISTS} AND (attribute_not_exists(#kept_until) OR #kept_until > :now)"
"""The condition of every write: a row that is gone, or marked for deletion, never comes back."""

ENDS_WITH_THE_WARDROBE = "REMOVE #kept_until, #due_at, #due_shard"
"""A readable garment has no time of its own: it lives as long as its owner's last visit keeps the profile."""

ENDS_AT = "SET #kept_until = :kept_until, #due_at = :kept_until, #due_shard = :due_shard"


def photo_of(row: Row, last_visit: int | None) -> Photo:
    """`last_visit` decides how long a garment is kept; None where only a row with a time of its own can come."""
    kept_until = row.get("kept_until") or (last_visit or row["created"]) + WARDROBE
    return Photo(
        id=keys.name(row["sk"]),
        owner=keys.owner_of(row["pk"]),
        number=row["number"],
        kind=row["kind"],
        content_type=row["content_type"],
        size=row["size"],
        created=row["created"],
        kept_until=kept_until,
        net=row.get("net", ""),
        processing_until=row.get("processing_until"),
        claimed_until=row.get("claimed_until"),
        measured=row.get("measured"),
        rejected=row.get("rejected"),
        seen=row.get("seen"),
        said=row.get("said", {}),
    )


def retention(kind: Kind, now: int) -> tuple[str, Mapping[str, Any]]:
    """The update, with its values, that gives a readable photo its time: a body photo a day, a garment its owner's."""
    return ends_at(now + BODY) if kind == "body" else (ENDS_WITH_THE_WARDROBE, {})


def ends_at(kept_until: int) -> tuple[str, Mapping[str, Any]]:
    return ENDS_AT, {"kept_until": kept_until, "due_shard": DUE_SHARD}


def joined(*expressions: str) -> str:
    """One update expression of several: DynamoDB takes each of SET, REMOVE and ADD only once."""
    clauses: dict[str, list[str]] = {}
    for expression in expressions:
        verb, _, rest = expression.partition(" ")
        clauses.setdefault(verb, []).append(rest)
    return " ".join(f"{verb} {', '.join(parts)}" for verb, parts in clauses.items())


def left_behind(seen: Seen) -> dict[str, Any]:
    """What outlives a body photo, in its owner's profile; empty when nothing was read or could be."""
    left: dict[str, Any] = {}
    if refusal(seen):
        return left
    if "reading" in seen:
        left["reading"] = seen["reading"]
    if "worn" in seen:
        left["worn"] = seen["worn"]
    return left

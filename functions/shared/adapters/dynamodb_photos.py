"""A visitor's photos as the person and the chat see them (`PhotoReader`), on top of what thumbnail and describe write."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from ulid import ULID

from shared.adapters import dynamodb_keys as keys
from shared.adapters.dynamodb_intake import DynamoIntake
from shared.adapters.dynamodb_photo_row import LIVE, ends_at, joined, photo_of, retention
from shared.adapters.dynamodb_table import DUE_SHARD
from shared.adapters.dynamodb_visitors import ALIVE, alive
from shared.stylist.errors import FullError, NotFoundError, NoVisitorError
from shared.stylist.photos import Kind, Photo
from shared.stylist.retention import AWAITING, BODY

MOST_PHOTOS = 200
STUCK = (
    "attribute_not_exists(#measured) AND (attribute_not_exists(#rejected) OR #rejected = :reason) AND #processing_until <= :now"
)
"""Ended as such already: by the first copy of this request, whose answer was lost, so that the files still go."""
FORGET_SEEN = "REMOVE #seen, #claimed_until, #claimed_by"


@dataclass(frozen=True)
class Announced:
    """What is known of a photo before its upload; `size` in bytes."""

    kind: Kind
    content_type: str
    size: int
    net: str


class DynamoPhotos(DynamoIntake):
    def photos(self, owner: str) -> list[Photo]:
        """All live photos of an owner, oldest first; one query."""
        *rows, profile = self._rows(owner) or [{}]
        now = self._clock()
        if not alive(profile if profile.get("sk") == "PROFILE" else None, now):
            return []
        photos = (photo_of(row, profile["last_visit"]) for row in rows)
        return sorted((photo for photo in photos if photo.kept_until > now), key=lambda photo: photo.number)

    def make_room(self, owner: str) -> None:
        """Raises FullError("wardrobe_full") when 200 photos are kept."""
        if len(self.photos(owner)) >= MOST_PHOTOS:
            raise FullError(code="wardrobe_full")

    def add(self, owner: str, announced: Announced) -> Photo:
        """A row that awaits its upload for an hour. Its number is the next of this owner, never used before."""
        profile = self._table.update(keys.profile(owner), "ADD #numbers :one", when=ALIVE, one=1)
        if profile is None:
            raise NoVisitorError
        now, photo_id = self._clock(), str(ULID())
        row = {
            "number": profile["numbers"],
            "kind": announced.kind,
            "content_type": announced.content_type,
            "size": announced.size,
            "net": announced.net,
            "said": {},
            "created": now,
            "kept_until": now + AWAITING,
            "due_at": now + AWAITING,
            "due_shard": DUE_SHARD,
        }
        key = keys.photo(owner, photo_id)
        self._table.put(key, row)
        self._take_back_if_deleted(owner, key)
        return photo_of({"pk": key[0], "sk": key[1], **row}, now)

    def say(self, owner: str, photo: str, attributes: Mapping[str, Any], kind: Kind | None = None) -> Photo:
        """Keep what the person says; a None takes the word back. Raises NotFoundError.

        A changed kind gets that kind's retention and forgets what was seen, as it must be read anew (a claim under way ends
        in nothing); a photo declared to be the body photo replaces the others.
        """
        before = self._live(owner, photo)
        expressions, values = _words(attributes)
        if kind and kind != before.kind:
            clause, times = retention(kind, self._clock()) if before.measured else ("", {})
            expressions += ["SET #kind = :kind", FORGET_SEEN, *filter(None, [clause])]
            values |= {"kind": kind, **times}
        if expressions:
            unmoved = f"attribute{'_exists' if before.measured else '_not_exists'}(#measured)"
            if self._change((owner, photo), joined(*expressions), unmoved, **values) is None:
                return self.say(owner, photo, attributes, kind)
        if kind == "body" and before.measured:
            self._retire_other_bodies(owner, photo)
        if kind == "garment":
            self._take_back(before)
        return self._live(owner, photo)

    def use(self, owner: str, photo: str) -> None:
        """A body photo was used for an answer: its day starts again."""
        clause, values = ends_at(self._clock() + BODY)
        when = f"{LIVE} AND #kind = :body AND attribute_exists(#measured) AND attribute_not_exists(#rejected)"
        self._table.update(keys.photo(owner, photo), clause, when=when, now=self._clock(), body="body", **values)

    def give_up(self, owner: str, photo: str) -> bool:
        """For the sweeper: a lease that ran out ends as `damaged`; False when the photo was measured or started again."""
        return self._reject(owner, photo, "damaged", STUCK)

    def delete(self, owner: str, photo: str) -> None:
        """The row only: its files go first (shared/stylist/deletion.py)."""
        self._table.delete(keys.photo(owner, photo))

    def _live(self, owner: str, photo: str) -> Photo:
        found = self.get(owner, photo)
        if found is None:
            raise NotFoundError
        return found

    def _retire_other_bodies(self, owner: str, keep: str) -> None:
        for row in self._rows(owner):
            if row.get("kind") == "body" and keys.name(row["sk"]) != keep:
                self.retire(owner, keys.name(row["sk"]))

    def _take_back_if_deleted(self, owner: str, key: tuple[str, str]) -> None:
        """A deletion of everything may have passed between the number and the row: look again, and leave nothing."""
        profile = self._table.get(keys.profile(owner))
        if profile is None or "deleted" in profile:
            self._table.delete(key)
            raise NoVisitorError


def _words(attributes: Mapping[str, Any]) -> tuple[list[str], dict[str, Any]]:
    said = {name: value for name, value in attributes.items() if value is not None}
    sets = [f"SET #said.#{name} = :said_{name}" for name in said]
    removes = [f"REMOVE #said.#{name}" for name in attributes if name not in said]
    return sets + removes, {f"said_{name}": value for name, value in said.items()}

"""Body photos: the newest stays, and what was read of it outlives it on the profile."""

from itertools import permutations

import pytest

from shared.adapters.dynamodb_photos import DynamoPhotos
from shared.adapters.dynamodb_visitors import DynamoVisitors
from shared.settings import Settings
from shared.stylist.photos import Photo, Seen
from tests.tables import NOW, HandClock, all_rows
from tests.unit.adapters.stored import MEASURED, READING, added, claimed, described, measured


def test_a_repeated_event_replaces_the_body_photos_that_a_crash_left(
    photos: DynamoPhotos, owner: str, settings: Settings, clock: HandClock
) -> None:
    class Dying(DynamoPhotos):
        def _replace_older_bodies(self, photo: Photo | None) -> None:
            raise SystemExit

    old, new = measured(photos, owner, "body"), added(photos, owner, "body")
    with pytest.raises(SystemExit):
        Dying(settings, clock).measure(owner, new.id, MEASURED)
    assert [photo.id for photo in photos.photos(owner)] == [old.id, new.id]
    assert photos.start(owner, new.id, until=NOW + 60) is None
    assert [photo.id for photo in photos.photos(owner)] == [new.id]
    clock.advance(5)
    before = all_rows(settings)
    assert photos.start(owner, new.id, until=NOW + 60) is None
    assert all_rows(settings) == before, "a body photo that is marked already is not marked again"


def test_a_body_photos_reading_and_worn_pieces_outlive_it(photos: DynamoPhotos, owner: str, settings: Settings) -> None:
    photo = described(photos, owner, "body", READING)
    photos.delete(owner, photo.id)
    profile = DynamoVisitors(settings, HandClock()).profile(owner)
    assert profile.reading == READING["reading"]
    assert list(profile.worn) == READING["worn"]


def test_a_repeated_event_copies_to_the_profile_what_a_crash_kept_from_it(
    photos: DynamoPhotos, owner: str, settings: Settings
) -> None:
    photo = described(photos, owner, "body", READING)
    key = ("OWNER#" + owner, "PROFILE")
    photos._table.update(key, "REMOVE #reading, #worn, #body_number")
    assert photos.claim(owner, photo.id, until=NOW + 60) is None
    assert DynamoVisitors(settings, HandClock()).profile(owner).reading == READING["reading"]


def test_a_garment_leaves_the_profile_alone(photos: DynamoPhotos, owner: str, settings: Settings) -> None:
    described(photos, owner, "garment", READING)
    assert DynamoVisitors(settings, HandClock()).profile(owner).reading is None


def test_an_older_body_photo_never_overwrites_a_newer_ones_reading(
    photos: DynamoPhotos, owner: str, settings: Settings
) -> None:
    older, newer = added(photos, owner, "body"), added(photos, owner, "body")
    earlier = Seen(source="reader", moderated=False, notes=[], reading={"lines": []}, worn=[])
    for photo, seen in ((newer, READING), (older, earlier)):
        photos.see(claimed(photos, owner, photo.id), seen)
    assert DynamoVisitors(settings, HandClock()).profile(owner).reading == READING["reading"]


def test_an_old_body_photo_stays_until_the_new_one_is_readable(photos: DynamoPhotos, owner: str) -> None:
    old, new = measured(photos, owner, "body"), added(photos, owner, "body")
    photos.start(owner, new.id, until=NOW + 60)
    assert [photo.id for photo in photos.photos(owner)] == [old.id, new.id]
    photos.measure(owner, new.id, MEASURED)
    assert [photo.id for photo in photos.photos(owner)] == [new.id]


def test_a_new_body_photo_that_is_refused_costs_nothing(photos: DynamoPhotos, owner: str) -> None:
    old, new = measured(photos, owner, "body"), added(photos, owner, "body")
    photos.reject(owner, new.id, "not_an_image")
    assert [photo.id for photo in photos.photos(owner) if photo.measured] == [old.id]


@pytest.mark.parametrize("order", list(permutations(range(3))))
def test_in_whatever_order_body_photos_become_readable_the_newest_stays(
    photos: DynamoPhotos, owner: str, order: tuple[int, ...]
) -> None:
    garment = measured(photos, owner)
    bodies = [added(photos, owner, "body") for _ in range(3)]
    for index in order:
        photos.measure(owner, bodies[index].id, MEASURED)
    assert [photo.id for photo in photos.photos(owner)] == [garment.id, bodies[2].id]

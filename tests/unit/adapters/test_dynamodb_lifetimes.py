"""How long a photo is kept, in each of its states."""

import pytest

from shared.adapters.dynamodb_photos import DynamoPhotos
from shared.adapters.dynamodb_visitors import DynamoVisitors
from shared.settings import Settings
from shared.stylist.photos import Kind
from tests.tables import NOW, HandClock
from tests.unit.adapters.stored import DAY, HOUR, added, measured


def test_what_could_not_be_taken_in_waits_as_long_as_its_original_is_kept(
    photos: DynamoPhotos, owner: str, clock: HandClock
) -> None:
    photo = added(photos, owner)
    started = photos.start(owner, photo.id, until=NOW + 60)
    assert started is not None
    photos.give_back(started)
    clock.advance(DAY - 1)
    kept = photos.get(owner, photo.id)
    assert kept is not None
    assert kept.status(clock()) == "awaiting"
    clock.advance(1)
    assert photos.get(owner, photo.id) is None


def test_a_stuck_photo_is_shown_as_damaged_for_an_hour(photos: DynamoPhotos, owner: str, clock: HandClock) -> None:
    photo = added(photos, owner)
    photos.start(owner, photo.id, until=NOW + 60)
    clock.advance(61)
    (stuck,) = photos.photos(owner)
    assert stuck.reason(clock()) == "damaged"
    clock.advance(HOUR)
    assert photos.photos(owner) == []


@pytest.mark.parametrize(("kind", "seconds"), [("body", DAY), ("garment", 30 * DAY)])
def test_a_readable_photo_is_kept_as_long_as_its_kind_is(
    photos: DynamoPhotos, owner: str, clock: HandClock, kind: Kind, seconds: int
) -> None:
    photo = measured(photos, owner, kind)
    kept = photos.get(owner, photo.id)
    assert kept is not None
    assert kept.kept_until == NOW + seconds
    clock.advance(seconds - 1)
    assert photos.get(owner, photo.id)
    assert len(photos.photos(owner)) == 1
    clock.advance(1)
    assert photos.get(owner, photo.id) is None
    assert photos.photos(owner) == []


def test_a_photo_that_never_comes_is_kept_for_an_hour(photos: DynamoPhotos, owner: str, clock: HandClock) -> None:
    photo = added(photos, owner)
    assert photo.kept_until == NOW + HOUR
    clock.advance(HOUR)
    assert photos.photos(owner) == []


def test_a_refusal_can_be_read_for_a_day(photos: DynamoPhotos, owner: str, clock: HandClock) -> None:
    photo = added(photos, owner)
    photos.reject(owner, photo.id, "too_many_pixels")
    clock.advance(DAY - 1)
    assert photos.get(owner, photo.id)
    clock.advance(1)
    assert photos.get(owner, photo.id) is None


def test_using_a_body_photo_gives_it_another_day(photos: DynamoPhotos, owner: str, clock: HandClock) -> None:
    photo = measured(photos, owner, "body")
    clock.advance(DAY - 1)
    photos.use(owner, photo.id)
    kept = photos.get(owner, photo.id)
    assert kept is not None
    assert kept.kept_until == NOW + DAY - 1 + DAY


def test_using_a_garment_does_not_shorten_its_life(photos: DynamoPhotos, owner: str) -> None:
    photo = measured(photos, owner)
    photos.use(owner, photo.id)
    kept = photos.get(owner, photo.id)
    assert kept is not None
    assert kept.kept_until == NOW + 30 * DAY


def test_a_visit_keeps_the_garments(photos: DynamoPhotos, settings: Settings, clock: HandClock) -> None:
    visitors = DynamoVisitors(settings, clock)
    visitor = visitors.mint("net")
    photo = measured(photos, visitor.owner)
    clock.advance(20 * DAY)
    visitors.visitor(visitor.token or "")
    clock.advance(20 * DAY)
    kept = photos.get(visitor.owner, photo.id)
    assert kept is not None
    assert kept.kept_until == NOW + 50 * DAY
    assert photos.photos(visitor.owner) == [kept]

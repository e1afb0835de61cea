"""What thumbnail writes: repeated and reordered events end in the same state, deleted rows never return."""

from shared.adapters.dynamodb_photos import DynamoPhotos
from shared.settings import Settings
from shared.stylist.photos import Measured
from tests.tables import NOW, HandClock, all_rows
from tests.unit.adapters.stored import MEASURED, SHIRT, added, claimed, measured


def test_a_photo_goes_from_awaiting_to_described(photos: DynamoPhotos, owner: str, clock: HandClock) -> None:
    photo = added(photos, owner)
    seen = [photo.status(NOW)]
    started = photos.start(owner, photo.id, until=NOW + 60)
    assert started is not None
    seen.append(started.status(NOW))
    photos.measure(owner, photo.id, MEASURED)
    ready = photos.get(owner, photo.id)
    assert ready is not None
    assert ready.measured == MEASURED
    seen.append(ready.status(NOW))
    photos.see(claimed(photos, owner, photo.id), SHIRT)
    described = photos.get(owner, photo.id)
    assert described is not None
    assert (described.attributes, described.source) == (SHIRT["attributes"], "model")
    assert [*seen, described.status(NOW)] == ["awaiting", "processing", "ready", "described"]


def test_every_write_to_a_deleted_photo_is_refused_and_brings_nothing_back(
    photos: DynamoPhotos, owner: str, settings: Settings
) -> None:
    photo = claimed(photos, owner, added(photos, owner).id)
    photos.delete(owner, photo.id)
    before = all_rows(settings)
    assert photos.start(owner, photo.id, until=NOW + 60) is None
    assert photos.measure(owner, photo.id, MEASURED) is False
    assert photos.reject(owner, photo.id, "damaged") is False
    assert photos.claim(owner, photo.id, until=NOW + 60) is None
    assert photos.see(photo, SHIRT) is False
    assert photos.retire(owner, photo.id) is False
    photos.release(photo)
    photos.use(owner, photo.id)
    assert all_rows(settings) == before


def test_a_photo_marked_for_deletion_takes_no_more_writes_either(photos: DynamoPhotos, owner: str) -> None:
    photo = added(photos, owner)
    assert photos.retire(owner, photo.id)
    assert photos.start(owner, photo.id, until=NOW + 60) is None
    assert photos.measure(owner, photo.id, MEASURED) is False
    assert photos.get(owner, photo.id) is None
    assert photos.photos(owner) == []


def test_a_measured_or_rejected_photo_is_not_started_again(photos: DynamoPhotos, owner: str) -> None:
    ready, refused = measured(photos, owner), added(photos, owner)
    photos.reject(owner, refused.id, "not_an_image")
    assert photos.start(owner, ready.id, until=NOW + 60) is None
    assert photos.start(owner, refused.id, until=NOW + 60) is None


def test_a_lease_is_held_by_one_until_it_ends_or_is_given_back(photos: DynamoPhotos, owner: str, clock: HandClock) -> None:
    photo = added(photos, owner)
    first = photos.start(owner, photo.id, until=NOW + 60)
    assert first is not None
    assert photos.start(owner, photo.id, until=NOW + 90) is None
    photos.give_back(first)
    second = photos.start(owner, photo.id, until=NOW + 90)
    assert second is not None
    photos.give_back(first)
    assert photos.start(owner, photo.id, until=NOW + 99) is None
    clock.advance(90)
    assert photos.start(owner, photo.id, until=NOW + 150)


def test_a_lease_given_back_too_late_changes_nothing(photos: DynamoPhotos, owner: str, settings: Settings) -> None:
    photo = added(photos, owner)
    started = photos.start(owner, photo.id, until=NOW + 60)
    assert started is not None
    photos.measure(owner, photo.id, MEASURED)
    before = all_rows(settings)
    photos.give_back(started)
    assert all_rows(settings) == before


def test_the_first_to_measure_has_the_word(photos: DynamoPhotos, owner: str, settings: Settings) -> None:
    photo = measured(photos, owner)
    before = all_rows(settings)
    assert photos.measure(owner, photo.id, Measured(width=1, height=1, colours=[])) is True
    assert all_rows(settings) == before


def test_what_is_measured_is_refused_for_being_unsafe_only(photos: DynamoPhotos, owner: str) -> None:
    photo = measured(photos, owner)
    assert photos.reject(owner, photo.id, "damaged") is False
    assert photos.reject(owner, photo.id, "unsafe") is True
    assert photos.reject(owner, photo.id, "unsafe") is False


def test_a_rejected_photo_is_never_measured_afterwards(photos: DynamoPhotos, owner: str) -> None:
    photo = added(photos, owner)
    photos.reject(owner, photo.id, "damaged")
    assert photos.measure(owner, photo.id, MEASURED) is False
    kept = photos.get(owner, photo.id)
    assert kept is not None
    assert (kept.status(NOW), kept.reason(NOW)) == ("rejected", "damaged")

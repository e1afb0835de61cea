"""What thumbnail and describe write: repeated and reordered events end in the same state, deleted rows never return."""

from itertools import permutations

import pytest

from shared.adapters.dynamodb_photos import Announced, DynamoPhotos
from shared.adapters.dynamodb_visitors import DynamoVisitors
from shared.settings import Settings
from shared.stylist.photos import Kind, Measured, Photo, Seen
from tests.tables import NOW, HandClock, all_rows

HOUR, DAY = 3600, 86_400
MEASURED = Measured(width=900, height=1600, colours=[{"hex": "#1f2a44", "share": 0.75, "name": {"ko": "네이비", "en": "navy"}}])
SHIRT = Seen(source="model", moderated=True, notes=[], attributes={"category": "shirt", "formality": 4, "confidence": 0.9})
READING = Seen(
    source="reader",
    moderated=False,
    notes=[],
    reading={"lines": [{"topic": "tone", "text": {"ko": "밝아 보여요", "en": "Looks light"}, "source": "measured"}]},
    worn=[{"slot": "top", "category": "t-shirt", "name": {"ko": "흰 티", "en": "white tee"}, "colours": [], "confidence": 0.5}],
)


@pytest.fixture
def photos(settings: Settings, clock: HandClock) -> DynamoPhotos:
    return DynamoPhotos(settings, clock)


def added(photos: DynamoPhotos, owner: str, kind: Kind = "garment") -> Photo:
    return photos.add(owner, Announced(kind, "image/jpeg", 1234, "net"))


def measured(photos: DynamoPhotos, owner: str, kind: Kind = "garment") -> Photo:
    photo = added(photos, owner, kind)
    assert photos.measure(owner, photo.id, MEASURED)
    return photo


def claimed(photos: DynamoPhotos, owner: str, photo_id: str) -> Photo:
    photo = photos.claim(owner, photo_id, until=photos._clock() + 60)
    assert photo is not None
    return photo


def described(photos: DynamoPhotos, owner: str, kind: Kind, seen: Seen) -> Photo:
    photo = measured(photos, owner, kind)
    assert photos.see(claimed(photos, owner, photo.id), seen)
    return photo


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


def test_a_claim_taken_over_says_that_it_may_be_paid_and_a_released_one_does_not(
    photos: DynamoPhotos, owner: str, clock: HandClock
) -> None:
    photo = measured(photos, owner)
    first = claimed(photos, owner, photo.id)
    photos.release(first)
    second = claimed(photos, owner, photo.id)
    clock.advance(60)
    third = claimed(photos, owner, photo.id)
    assert [claim.maybe_paid for claim in (first, second, third)] == [False, False, True]
    photos.say(owner, photo.id, {}, "body")
    assert claimed(photos, owner, photo.id).maybe_paid is False, "of another kind it is read, and paid, anew"


def test_a_rejected_photo_is_never_measured_afterwards(photos: DynamoPhotos, owner: str) -> None:
    photo = added(photos, owner)
    photos.reject(owner, photo.id, "damaged")
    assert photos.measure(owner, photo.id, MEASURED) is False
    kept = photos.get(owner, photo.id)
    assert kept is not None
    assert (kept.status(NOW), kept.reason(NOW)) == ("rejected", "damaged")


def test_a_stuck_photo_is_shown_as_damaged_for_an_hour(photos: DynamoPhotos, owner: str, clock: HandClock) -> None:
    photo = added(photos, owner)
    photos.start(owner, photo.id, until=NOW + 60)
    clock.advance(61)
    (stuck,) = photos.photos(owner)
    assert stuck.reason(clock()) == "damaged"
    clock.advance(HOUR)
    assert photos.photos(owner) == []


def test_a_claim_is_held_by_one_until_it_ends_or_is_given_back(photos: DynamoPhotos, owner: str, clock: HandClock) -> None:
    photo = measured(photos, owner)
    first = claimed(photos, owner, photo.id)
    assert photos.claim(owner, photo.id, until=NOW + 60) is None
    photos.release(first)
    assert photos.claim(owner, photo.id, until=NOW + 60)
    clock.advance(60)
    assert photos.claim(owner, photo.id, until=NOW + 120)


def test_whoever_lost_the_claim_neither_writes_nor_gives_back_the_next_ones(
    photos: DynamoPhotos, owner: str, clock: HandClock
) -> None:
    photo = measured(photos, owner)
    late = claimed(photos, owner, photo.id)
    clock.advance(60)
    holder = claimed(photos, owner, photo.id)
    assert photos.see(late, READING) is False
    photos.release(late)
    assert photos.see(holder, SHIRT) is True


def test_what_was_seen_is_never_paid_for_again(photos: DynamoPhotos, owner: str) -> None:
    photo = described(photos, owner, "garment", SHIRT)
    assert photos.claim(owner, photo.id, until=NOW + 60) is None


def test_what_was_rejected_is_never_paid_for(photos: DynamoPhotos, owner: str) -> None:
    photo = measured(photos, owner)
    photos.reject(owner, photo.id, "unsafe")
    assert photos.claim(owner, photo.id, until=NOW + 60) is None


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

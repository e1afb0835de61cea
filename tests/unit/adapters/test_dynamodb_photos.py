"""The person's side of the photos: numbers, what they say, kinds, ownership."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from shared.adapters import dynamodb_photos
from shared.adapters.dynamodb_photos import DynamoPhotos
from shared.adapters.dynamodb_table import Table
from shared.adapters.dynamodb_visitors import DynamoVisitors
from shared.settings import Settings
from shared.stylist.errors import FullError, NotFoundError, NoVisitorError
from shared.stylist.photos import Kind, Measured, Photo, Seen
from shared.stylist.ports import Profile
from tests.tables import NOW, HandClock, OneAtATime, all_rows
from tests.unit.adapters.stored import DAY, added, claimed

MEASURED = Measured(width=1, height=2, colours=[])
READING = Seen(source="model", moderated=True, notes=[], reading={"lines": []}, worn=[])
SHIRT = Seen(source="model", moderated=True, notes=[], attributes={"category": "shirt", "fit": "slim"})


def described(photos: DynamoPhotos, owner: str, kind: Kind = "garment", seen: Seen | None = None) -> Photo:
    photo = added(photos, owner, kind)
    photos.measure(owner, photo.id, MEASURED)
    photos.see(claimed(photos, owner, photo.id), seen or SHIRT)
    return photo


def test_numbers_count_up_and_are_never_used_again(photos: DynamoPhotos, owner: str) -> None:
    first, second = added(photos, owner), added(photos, owner)
    photos.delete(owner, second.id)
    third = added(photos, owner)
    assert [first.number, second.number, third.number] == [1, 2, 3]


def test_photos_added_at_once_get_numbers_of_their_own(photos: DynamoPhotos, owner: str, settings: Settings) -> None:
    photos._table = Table(OneAtATime(), settings.table)
    with ThreadPoolExecutor(6) as pool:
        made = list(pool.map(lambda _: added(photos, owner), range(12)))
    assert sorted(photo.number for photo in made) == list(range(1, 13))
    assert len({photo.id for photo in made}) == 12


def test_photos_are_listed_oldest_first_as_they_were_announced(photos: DynamoPhotos, owner: str) -> None:
    made = [added(photos, owner, kind) for kind in ("garment", "body", "garment")]
    assert photos.photos(owner) == made
    assert (made[0].content_type, made[0].size, made[0].net) == ("image/jpeg", 1234, "net")


def test_nobody_sees_or_changes_anothers_photo(photos: DynamoPhotos, owner: str, settings: Settings) -> None:
    photo = described(photos, owner)
    other = DynamoVisitors(settings, HandClock()).mint("net").owner
    assert photos.get(other, photo.id) is None
    assert photos.photos(other) == []
    with pytest.raises(NotFoundError):
        photos.say(other, photo.id, {"category": "dress"})
    photos.delete(other, photo.id)
    assert photos.get(owner, photo.id) is not None


def test_photos_of_an_unknown_owner_are_none_and_cannot_be_added(photos: DynamoPhotos, settings: Settings) -> None:
    assert photos.photos("nobody") == []
    with pytest.raises(NoVisitorError):
        added(photos, "nobody")
    assert all_rows(settings) == []


def test_a_row_whose_owner_was_deleted_in_between_is_taken_back(photos: DynamoPhotos, owner: str, settings: Settings) -> None:
    """The deletion passes just after the number was given."""
    visitors, put = DynamoVisitors(settings, HandClock()), photos._table.put

    class Racing(Table):
        def put(self, *args: object, **values: object) -> bool:
            visitors.delete_everything(owner)
            return put(*args, **values)  # type: ignore[arg-type]

    racing = Racing(photos._table._client, settings.table)
    photos._table = racing
    with pytest.raises(NoVisitorError):
        added(photos, owner)
    assert owner not in str(all_rows(settings))


def test_what_the_person_says_goes_before_what_was_seen(photos: DynamoPhotos, owner: str) -> None:
    photo = described(photos, owner)
    said = photos.say(owner, photo.id, {"category": "outwear", "formality": 5})
    assert said.attributes == {"category": "outwear", "fit": "slim", "formality": 5}
    assert said.source == "said"


def test_saying_more_keeps_what_was_said_and_null_takes_it_back(photos: DynamoPhotos, owner: str) -> None:
    photo = described(photos, owner)
    photos.say(owner, photo.id, {"category": "outwear", "warmth": 2})
    said = photos.say(owner, photo.id, {"warmth": None, "material": "wool"})
    assert said.said == {"category": "outwear", "material": "wool"}


def test_what_was_said_before_the_picture_was_read_is_kept(photos: DynamoPhotos, owner: str) -> None:
    photo = added(photos, owner)
    photos.say(owner, photo.id, {"category": "skirt"})
    photos.measure(owner, photo.id, MEASURED)
    photos.see(claimed(photos, owner, photo.id), SHIRT)
    kept = photos.get(owner, photo.id)
    assert kept is not None
    assert kept.attributes["category"] == "skirt"


def test_saying_nothing_changes_nothing(photos: DynamoPhotos, owner: str) -> None:
    photo = described(photos, owner)
    assert photos.say(owner, photo.id, {}) == photos.get(owner, photo.id)


def test_a_garment_that_is_the_body_photo_is_kept_a_day_and_read_anew(photos: DynamoPhotos, owner: str) -> None:
    photo = described(photos, owner)
    body = photos.say(owner, photo.id, {}, "body")
    assert (body.kind, body.kept_until, body.status(NOW)) == ("body", NOW + DAY, "ready")
    assert photos.claim(owner, photo.id, until=NOW + 60) is not None


def test_a_body_photo_that_is_a_garment_lives_with_the_wardrobe(photos: DynamoPhotos, owner: str) -> None:
    photo = described(photos, owner, "body")
    garment = photos.say(owner, photo.id, {}, "garment")
    assert (garment.kind, garment.kept_until) == ("garment", NOW + 30 * DAY)


def test_a_body_photo_that_is_a_garment_takes_what_it_left_in_the_profile_along(
    photos: DynamoPhotos, owner: str, settings: Settings
) -> None:
    photo = described(photos, owner, "body", READING)
    assert DynamoVisitors(settings, HandClock()).profile(owner).reading
    photos.say(owner, photo.id, {}, "garment")
    assert DynamoVisitors(settings, HandClock()).profile(owner) == Profile()
    newer = described(photos, owner, "body", READING)
    assert DynamoVisitors(settings, HandClock()).profile(owner).reading
    assert newer.number > photo.number


def test_a_garment_that_never_was_the_body_leaves_the_profile_alone(
    photos: DynamoPhotos, owner: str, settings: Settings
) -> None:
    mistaken, body = described(photos, owner, "body", READING), described(photos, owner, "body", READING)
    assert photos.get(owner, mistaken.id) is None
    garment = described(photos, owner)
    photos.say(owner, garment.id, {}, "garment")
    assert photos.get(owner, body.id)
    assert DynamoVisitors(settings, HandClock()).profile(owner).reading


def test_what_is_left_behind_while_the_kind_changes_is_taken_back(photos: DynamoPhotos, owner: str, settings: Settings) -> None:
    """The person's word passes between the row's write and the profile's."""
    body = added(photos, owner, "body")
    photos.measure(owner, body.id, MEASURED)

    class Late(DynamoPhotos):
        def _leave_behind(self, photo: Photo | None) -> None:
            photos.say(owner, body.id, {}, "garment")
            super()._leave_behind(photo)

    assert Late(settings, HandClock()).see(claimed(photos, owner, body.id), READING)
    assert DynamoVisitors(settings, HandClock()).profile(owner) == Profile()


def test_a_photo_declared_to_be_the_body_photo_replaces_the_others(photos: DynamoPhotos, owner: str) -> None:
    garment, body = described(photos, owner), described(photos, owner, "body")
    photos.say(owner, garment.id, {}, "body")
    assert [photo.id for photo in photos.photos(owner)] == [garment.id]
    assert photos.get(owner, body.id) is None


def test_what_was_being_seen_of_the_former_kind_is_not_written(photos: DynamoPhotos, owner: str) -> None:
    photo = added(photos, owner)
    photos.measure(owner, photo.id, MEASURED)
    late = claimed(photos, owner, photo.id)
    photos.say(owner, photo.id, {}, "body")
    assert photos.see(late, SHIRT) is False


def test_a_reading_of_the_former_kind_never_takes_the_place_of_the_new_ones(photos: DynamoPhotos, owner: str) -> None:
    """Both claims are taken within one second and end at the same time."""
    photo = added(photos, owner)
    photos.measure(owner, photo.id, MEASURED)
    late = claimed(photos, owner, photo.id)
    photos.say(owner, photo.id, {}, "body")
    now = claimed(photos, owner, photo.id)
    assert now.claimed_until == late.claimed_until
    assert photos.see(late, SHIRT) is False
    photos.release(late)
    assert photos.see(now, READING) is True
    kept = photos.get(owner, photo.id)
    assert kept is not None
    assert kept.seen == READING


def test_a_kind_changed_before_the_picture_is_read_gets_its_retention_with_it(photos: DynamoPhotos, owner: str) -> None:
    photo = added(photos, owner)
    photos.say(owner, photo.id, {}, "body")
    photos.measure(owner, photo.id, MEASURED)
    kept = photos.get(owner, photo.id)
    assert kept is not None
    assert (kept.kind, kept.kept_until) == ("body", NOW + DAY)


def test_two_hundred_photos_are_the_most_and_deleting_makes_room(
    photos: DynamoPhotos, owner: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert dynamodb_photos.MOST_PHOTOS == 200
    monkeypatch.setattr(dynamodb_photos, "MOST_PHOTOS", 2)
    made = [added(photos, owner) for _ in range(2)]
    with pytest.raises(FullError) as full:
        photos.make_room(owner)
    assert full.value.code == "wardrobe_full"
    photos.delete(owner, made[0].id)
    photos.make_room(owner)

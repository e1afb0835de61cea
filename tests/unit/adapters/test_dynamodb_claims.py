"""Who describes a photo: one at a time, and what may have been paid for is not paid for again."""

from shared.adapters.dynamodb_photos import DynamoPhotos
from tests.tables import NOW, HandClock
from tests.unit.adapters.stored import READING, SHIRT, claimed, described, measured


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

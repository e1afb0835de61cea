"""The SDK repeats a request whose answer was lost: the repetition finds what its first copy did, and takes it for its own."""

from collections.abc import Iterator
from typing import Any

import pytest

from shared.adapters.dynamodb_photos import Announced, DynamoPhotos
from shared.adapters.dynamodb_visitors import DynamoVisitors
from shared.adapters.s3_pictures import S3Pictures
from shared.settings import Settings
from shared.stylist.photos import Kind, Measured, Photo, Seen
from tests.lost_answers import lost_answers
from tests.tables import NOW, HandClock, all_rows
from thumbnail.intake import LEASE_SECONDS

MEASURED = Measured(width=900, height=1600, colours=[])
SEEN = Seen(
    source="model",
    moderated=True,
    notes=[],
    attributes={"category": "shirt", "formality": 4, "confidence": 0.875},
    reading={"lines": [{"topic": "tone", "text": {"ko": "밝아 보여요", "en": "Looks light"}, "source": "measured"}]},
    worn=[],
)


@pytest.fixture
def losing(photos: DynamoPhotos) -> Iterator[list[str]]:
    with lost_answers(photos._table._client) as names:
        yield names


def added(settings: Settings, owner: str, kind: Kind = "garment") -> Photo:
    """With every answer received."""
    return DynamoPhotos(settings, HandClock()).add(owner, Announced(kind, "image/jpeg", 1234, "net"))


@pytest.fixture
def photo(settings: Settings, owner: str) -> Photo:
    return added(settings, owner)


def test_a_repeated_start_has_its_own_lease(photo: Photo, photos: DynamoPhotos, losing: list[str]) -> None:
    started = photos.start(photo.owner, photo.id, until=NOW + 60)
    assert started is not None
    assert (started.processing_until, losing) == (NOW + 60, ["UpdateItem"])
    photos.give_back(started)
    assert photos.start(photo.owner, photo.id, until=NOW + 60)


def test_a_repeated_start_after_a_dead_holders_lease_has_its_own(
    photo: Photo, photos: DynamoPhotos, clock: HandClock, losing: list[str]
) -> None:
    photos.start(photo.owner, photo.id, until=NOW + 60)
    clock.advance(60)
    taken_over = photos.start(photo.owner, photo.id, until=NOW + 120)
    assert taken_over is not None
    assert taken_over.processing_until == NOW + 120


def test_a_repeated_start_still_meets_anothers_lease(
    photo: Photo, settings: Settings, clock: HandClock, photos: DynamoPhotos, losing: list[str]
) -> None:
    assert DynamoPhotos(settings, clock).start(photo.owner, photo.id, until=NOW + 60)
    before = all_rows(settings)
    assert photos.start(photo.owner, photo.id, until=NOW + 60) is None
    assert all_rows(settings) == before


def test_a_repeated_claim_is_its_own_and_counts_as_unpaid(photo: Photo, photos: DynamoPhotos, losing: list[str]) -> None:
    claimed = photos.claim(photo.owner, photo.id, until=NOW + 60)
    assert claimed is not None
    assert (claimed.claimed_until, claimed.maybe_paid, losing) == (NOW + 60, False, ["UpdateItem"])


def test_a_repeated_claim_of_what_a_dead_holder_may_have_paid_says_so(
    photo: Photo, photos: DynamoPhotos, clock: HandClock, losing: list[str]
) -> None:
    photos.claim(photo.owner, photo.id, until=NOW + 60)
    clock.advance(60)
    taken_over = photos.claim(photo.owner, photo.id, until=NOW + 120)
    assert taken_over is not None
    assert (taken_over.claimed_until, taken_over.maybe_paid) == (NOW + 120, True)


def test_a_repeated_claim_still_meets_anothers(
    photo: Photo, settings: Settings, clock: HandClock, photos: DynamoPhotos, losing: list[str]
) -> None:
    assert DynamoPhotos(settings, clock).claim(photo.owner, photo.id, until=NOW + 60)
    before = all_rows(settings)
    assert photos.claim(photo.owner, photo.id, until=NOW + 60) is None
    assert all_rows(settings) == before


@pytest.mark.parametrize("attribute", ["processing_until", "claimed_until"])
def test_a_row_of_before_the_tokens_is_held_until_it_ends(
    photo: Photo, photos: DynamoPhotos, clock: HandClock, attribute: str
) -> None:
    photos._table.update((f"OWNER#{photo.owner}", f"PHOTO#{photo.id}"), f"SET #{attribute} = :end", end=NOW + 60)
    take = photos.start if attribute == "processing_until" else photos.claim
    assert take(photo.owner, photo.id, until=NOW + 60) is None
    clock.advance(60)
    assert take(photo.owner, photo.id, until=NOW + 120)


def test_each_lease_and_each_claim_asks_for_a_token_of_its_own_and_leaves_none_behind(
    photo: Photo, settings: Settings, clock: HandClock
) -> None:
    tokens = iter(["first", "second", "third"])
    photos = DynamoPhotos(settings, clock, lambda: next(tokens))
    started = photos.start(photo.owner, photo.id, until=NOW + 60)
    assert started is not None
    assert "'first'" in str(all_rows(settings))
    photos.give_back(started)
    for token in ("second", "third"):
        claimed = photos.claim(photo.owner, photo.id, until=NOW + 60)
        assert claimed is not None
        assert f"'{token}'" in str(all_rows(settings))
        photos.release(claimed) if token == "second" else photos.see(claimed, SEEN)
    assert not {"first", "second", "third"} & set(str(all_rows(settings)).split("'"))
    assert next(tokens, None) is None


def test_a_repeated_see_has_seen_and_leaves_its_reading_on_the_profile(
    settings: Settings, owner: str, clock: HandClock, photos: DynamoPhotos, losing: list[str]
) -> None:
    photo = added(settings, owner, "body")
    claimed = photos.claim(owner, photo.id, until=NOW + 60)
    assert claimed is not None
    assert photos.see(claimed, SEEN) is True
    assert DynamoVisitors(settings, clock).profile(owner).reading == SEEN["reading"]


def test_a_repeated_measure_has_measured(photo: Photo, photos: DynamoPhotos, losing: list[str]) -> None:
    assert photos.measure(photo.owner, photo.id, MEASURED) is True
    assert "UpdateItem" in losing


def test_a_repeated_end_of_a_stuck_photo_has_ended_it(
    photo: Photo, photos: DynamoPhotos, clock: HandClock, losing: list[str]
) -> None:
    photos.start(photo.owner, photo.id, until=NOW + 60)
    clock.advance(60)
    assert photos.give_up(photo.owner, photo.id) is True
    assert losing == ["UpdateItem", "UpdateItem"]


def longest(client: Any) -> int:
    """Seconds that a call takes which stalls at every attempt, with the longest pauses of botocore's standard mode."""
    config = client.meta.config
    attempts: int = config.retries["total_max_attempts"]
    stalled: int = attempts * (config.connect_timeout + config.read_timeout)
    pauses: int = 2 ** (attempts - 1) - 1  # 1, 2, 4 seconds …
    return stalled + pauses


def test_a_call_that_stalls_to_its_end_leaves_the_function_time_to_give_its_lease_back(settings: Settings) -> None:
    """Fifteen seconds for what came before the call, decoding the most at it."""
    function = LEASE_SECONDS - 2
    calls = {"row": longest(DynamoPhotos(settings)._table._client), "picture": longest(S3Pictures(settings)._client)}
    assert {name: seconds for name, seconds in calls.items() if seconds > function - 15} == {}

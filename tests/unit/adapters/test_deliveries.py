"""S3's events against the real adapters: twice, ten times, late, for nobody: the same end, no write and no call too many."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from describe.look import CLAIM_SECONDS, Means
from shared.adapters.dynamodb_photos import DynamoPhotos
from shared.adapters.s3_events import PhotosFailedError
from shared.settings import Settings
from shared.stylist.photos import Photo, Seen, rendition_key, upload_key
from tests.fakes_intake import CountingLedger
from tests.lost_answers import lost_answers
from tests.photos import photo
from tests.s3_events import created
from tests.tables import HandClock, all_keys, all_rows, dynamodb
from tests.unit.adapters.deployed import SHIRT, Deployed, uploaded
from thumbnail.render import render

DRESS = photo("dress_03.jpg")
WRITES = ("dynamodb.PutItem", "dynamodb.UpdateItem", "dynamodb.DeleteItem", "s3.PutObject", "s3.CopyObject")


@pytest.fixture
def deployed(settings: Settings, clock: HandClock, owner: str) -> Iterator[Deployed]:
    made = Deployed(settings, clock, owner)
    counted = [(client.meta.events, f"after-call.{name}") for name in WRITES for client in (dynamodb(), made.pictures._client)]
    for events, name in counted:
        events.register(name, made.count)
    yield made
    for events, name in counted:
        events.unregister(name, made.count)


def ten_times(work: Any, event: dict[str, Any]) -> int:
    """Ten deliveries at once; how many asked to come again."""
    with ThreadPoolExecutor(10) as pool:
        running = [pool.submit(work, event) for _ in range(10)]
    ended = [one.exception() for one in running]
    assert all(error is None or isinstance(error, PhotosFailedError) for error in ended)
    return sum(error is not None for error in ended)


def test_one_delivery_of_each_event_writes_this_much(deployed: Deployed) -> None:
    _, upload, rendition = uploaded(deployed)
    deployed.writes.clear()
    deployed.thumbnail(upload)
    assert deployed.writes == {"UpdateItem": 2, "PutObject": 2}, "lease and measures, two renditions"
    deployed.writes.clear()
    deployed.describe(rendition)
    assert deployed.writes == {"UpdateItem": 2}, "claim and reading"


def test_twice_writes_nothing_more(deployed: Deployed) -> None:
    new, upload, rendition = uploaded(deployed)
    deployed.thumbnail(upload)
    deployed.describe(rendition)
    before = deployed.state()
    deployed.writes.clear()
    deployed.clock.advance(3600)
    deployed.thumbnail(upload)
    deployed.describe(rendition)
    assert (deployed.writes, deployed.state()) == ({}, before)
    assert deployed.row(new).status(deployed.clock()) == "described"
    assert len(deployed.describer.asked) == 1


def test_ten_at_once_write_and_pay_as_much_as_one(deployed: Deployed) -> None:
    new, upload, rendition = uploaded(deployed)
    deployed.writes.clear()
    ten_times(deployed.thumbnail, upload)
    assert deployed.writes == {"UpdateItem": 2, "PutObject": 2}
    deployed.writes.clear()
    ten_times(deployed.describe, rendition)
    assert deployed.writes == {"UpdateItem": 2}
    assert (len(deployed.describer.asked), deployed.row(new).source) == (1, "model")
    assert (ten_times(deployed.thumbnail, upload), ten_times(deployed.describe, rendition)) == (0, 0)


def test_the_older_of_two_uploads_told_after_the_newer_changes_nothing(deployed: Deployed) -> None:
    new = deployed.announce()
    key = upload_key(new.owner, new.id)
    deployed.upload(key, DRESS)
    deployed.upload(key, SHIRT)
    deployed.thumbnail(created(key, order=2))
    before, shown = deployed.state(), deployed.pictures.read(rendition_key(new.owner, new.id, 512))
    deployed.writes.clear()
    deployed.thumbnail(created(key, order=1))
    assert (deployed.writes, deployed.state()) == ({}, before)
    assert shown == render(SHIRT).files[512]


def test_a_second_upload_by_the_same_form_is_removed_and_changes_nothing(deployed: Deployed) -> None:
    new, upload, _ = uploaded(deployed)
    deployed.thumbnail(upload)
    before = deployed.state()
    deployed.upload(upload_key(new.owner, new.id), DRESS)
    deployed.writes.clear()
    deployed.thumbnail(created(upload_key(new.owner, new.id), order=1))
    assert (deployed.writes, deployed.state()) == ({}, before)


def test_an_event_for_a_deleted_photo_leaves_nothing(deployed: Deployed) -> None:
    new, upload, rendition = uploaded(deployed)
    deployed.photos.delete(new.owner, new.id)
    before = all_rows(deployed.settings)
    deployed.writes.clear()
    deployed.thumbnail(upload)
    deployed.describe(rendition)
    assert (deployed.writes, all_rows(deployed.settings), all_keys(deployed.settings)) == ({}, before, [])
    assert deployed.describer.asked == []


@pytest.mark.parametrize("name", ["p1", "내 옷 1.jpg", "a b+c&d=%20", "100% 울 🧶", "#PROFILE"])
def test_a_file_under_a_name_that_nobody_asked_for_is_removed(deployed: Deployed, name: str) -> None:
    key = f"uploads/{deployed.owner}/{name}"
    deployed.upload(key)
    before = all_rows(deployed.settings)
    deployed.writes.clear()
    deployed.thumbnail(created(key))
    deployed.describe(created(f"renditions/{deployed.owner}/{name}/1024.webp"))
    assert (deployed.writes, all_rows(deployed.settings), all_keys(deployed.settings)) == ({}, before, [])


@pytest.mark.parametrize("key", ["uploads/내 옷+1.jpg", "uploads/a/b/c", "exports/a/b", "renditions/a/b/2048.webp"])
def test_a_key_that_is_none_of_ours_is_left_to_the_lifecycle(deployed: Deployed, key: str) -> None:
    deployed.upload(key)
    deployed.thumbnail(created(key))
    deployed.describe(created(key))
    assert all_keys(deployed.settings) == [key]


def test_a_key_that_arrives_encoded_names_the_object_that_is_there(deployed: Deployed) -> None:
    """Ours need no encoding, but nothing breaks should an id ever need it."""
    key = f"uploads/{deployed.owner}/한 벌+1"
    deployed.upload(key)
    encoded = created(key)["Records"][0]["s3"]["object"]["key"]
    assert encoded.endswith("%ED%95%9C+%EB%B2%8C%2B1")
    deployed.thumbnail(created(key))
    assert all_keys(deployed.settings) == []


def test_of_several_in_one_event_each_is_taken_in_once(deployed: Deployed) -> None:
    new, other = deployed.announce(), deployed.announce()
    keys = [upload_key(one.owner, one.id) for one in (new, other)]
    for key in keys:
        deployed.upload(key)
    deployed.writes.clear()
    deployed.thumbnail(created(keys[0], "uploads/nobody/asked", keys[1], keys[0]))
    assert deployed.writes == {"UpdateItem": 4, "PutObject": 4}
    assert {deployed.row(one).status(deployed.clock()) for one in (new, other)} == {"ready"}


def test_an_answer_that_the_row_could_not_take_is_paid_once(deployed: Deployed, settings: Settings, clock: HandClock) -> None:
    class Failing(DynamoPhotos):
        def see(self, claimed: Photo, seen: Seen) -> bool:
            raise ConnectionError

    new, upload, rendition = uploaded(deployed)
    deployed.thumbnail(upload)
    working, deployed.means = (
        deployed.means,
        Means(Failing(settings, clock), deployed.pictures, CountingLedger(), deployed.describer),
    )
    for _ in range(2):
        with pytest.raises(PhotosFailedError):
            deployed.describe(rendition)
    clock.advance(CLAIM_SECONDS)
    deployed.means = working
    deployed.describe(rendition)
    assert (len(deployed.describer.asked), deployed.row(new).source) == (1, "reader")


def test_a_delivery_whose_every_answer_is_lost_once_ends_as_any_other(deployed: Deployed) -> None:
    new, upload, rendition = uploaded(deployed)
    with lost_answers(dynamodb()) as lost:
        deployed.thumbnail(upload)
        assert deployed.row(new).status(deployed.clock()) == "ready"
        deployed.describe(rendition)
    assert lost.count("UpdateItem") == 4, "lease and measures, claim and reading"
    assert (deployed.row(new).source, len(deployed.describer.asked)) == ("model", 1)
    assert all_keys(deployed.settings) == sorted(rendition_key(new.owner, new.id, side) for side in (512, 1024))

"""The deployed photo functions, called ten times at once: one of them works, and the state ends as after one call."""

import httpx2
import pytest

from infra.local.stack import Stack
from tests.integration.browser import Browser
from tests.integration.deliveries import AT_ONCE, Deliveries
from tests.integration.storage import Storage
from tests.photos import photo


@pytest.fixture
def deliveries(stack: Stack, storage: Storage) -> Deliveries:
    return Deliveries(stack, storage)


def test_ten_deliveries_at_once_end_as_one_does(visitor: Browser, storage: Storage, deliveries: Deliveries) -> None:
    with deliveries.by_hand():
        photo_id = visitor.upload("garment", photo("shirt_01.jpg")).id
        owner = storage.owner(photo_id)
        assert deliveries.at_once("ThumbnailFunction", f"uploads/{owner}/{photo_id}")["done"] >= 1
        assert visitor.photo(photo_id)["status"] == "ready"
        assert deliveries.puts(photo_id) == {"512.webp": 1, "1024.webp": 1}
        assert deliveries.at_once("DescribeFunction", f"renditions/{owner}/{photo_id}/1024.webp")["done"] >= 1
        assert visitor.photo(photo_id)["status"] == "described"

        after = deliveries.state(photo_id)
        assert deliveries.at_once("ThumbnailFunction", f"uploads/{owner}/{photo_id}") == {"done": AT_ONCE}
        assert deliveries.at_once("DescribeFunction", f"renditions/{owner}/{photo_id}/1024.webp") == {"done": AT_ONCE}
        assert (deliveries.state(photo_id), deliveries.puts(photo_id)) == (after, {})


def test_a_photo_that_is_gone_stays_gone_however_often_it_is_told(
    visitor: Browser, storage: Storage, deliveries: Deliveries
) -> None:
    with deliveries.by_hand():
        photo_id = visitor.upload("garment", photo("t-shirt_01.jpg")).id
        key = f"uploads/{storage.owner(photo_id)}/{photo_id}"
        visitor.send("DELETE", f"/api/photos/{photo_id}")
        storage.s3.put_object(Bucket=storage.bucket, Key=key, Body=photo("t-shirt_01.jpg"))
        assert deliveries.at_once("ThumbnailFunction", key) == {"done": AT_ONCE}
        assert (deliveries.state(photo_id), deliveries.puts(photo_id)) == (([], []), {})


@pytest.mark.parametrize("name", ["내 옷 1.jpg", "a b+c&d=%20.jpg"])
def test_a_file_that_nobody_asked_for_is_taken_away(visitor: Browser, storage: Storage, name: str) -> None:
    """Through the bucket's own event, whose key is encoded."""
    owner = storage.owner(visitor.upload("garment", photo("shirt_03.jpg")).id)
    storage.s3.put_object(Bucket=storage.bucket, Key=f"uploads/{owner}/{name}", Body=photo("shirt_03.jpg"))
    storage.until_taken(name)
    assert not storage.rows(name)
    assert not storage.objects(name)


def test_what_says_ready_can_be_fetched_at_that_moment(visitor: Browser) -> None:
    for name in ("skirt_03.jpg", "outwear_02.jpg", "shoes_02.jpg"):
        shown = visitor.until(visitor.upload("garment", photo(name)).id, "ready", "described", "rejected")
        assert shown["status"] != "rejected"
        assert {httpx2.get(shown[address]).status_code for address in ("thumbnail_url", "image_url")} == {200}

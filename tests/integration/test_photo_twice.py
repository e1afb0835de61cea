"""Whatever comes twice, late or out of order ends in the same state; what a person changes their mind about is read anew."""

import time
from typing import Any

import httpx2
import pytest

from infra.local.stack import Stack
from tests.integration.browser import Browser
from tests.integration.storage import Storage
from tests.photos import photo

FIRST, SECOND = "man_white_tshirt_portrait.jpg", "woman_cardigan_to_knee.jpg"


def state(browser: Browser, photo_id: str) -> dict[str, Any]:
    """Everything of a photo but its addresses, which are signed anew each time."""
    return {name: value for name, value in browser.photo(photo_id).items() if not name.startswith(("thumb", "image", "urls"))}


@pytest.fixture(scope="module")
def announced(visitor: Browser) -> dict[str, Any]:
    """A garment that is described, with the form by which it came."""
    form = visitor.announce("garment", photo("shirt_01.jpg"))
    assert visitor.post(form["upload"], photo("shirt_01.jpg")).status_code == 204
    visitor.until(form["id"], "described")
    return form


def test_another_file_by_the_same_form_changes_nothing(visitor: Browser, storage: Storage, announced: dict[str, Any]) -> None:
    photo_id = announced["id"]
    before, shown = state(visitor, photo_id), httpx2.get(visitor.photo(photo_id)["image_url"]).content
    assert visitor.post(announced["upload"], photo("dress_03.jpg")).status_code == 204
    storage.until_taken(photo_id)
    assert state(visitor, photo_id) == before
    assert httpx2.get(visitor.photo(photo_id)["image_url"]).content == shown


def test_an_event_that_comes_again_changes_nothing(visitor: Browser, storage: Storage, announced: dict[str, Any]) -> None:
    photo_id = announced["id"]
    before, row = state(visitor, photo_id), storage.rows(f"PHOTO#{photo_id}")
    (key,) = (key for key in storage.objects(photo_id) if key.endswith("/1024.webp"))
    rendition = storage.s3.get_object(Bucket=storage.bucket, Key=key)["Body"].read()
    storage.s3.put_object(Bucket=storage.bucket, Key=key, Body=rendition, ContentType="image/webp")
    time.sleep(0.7)
    assert state(visitor, photo_id) == before
    assert storage.rows(f"PHOTO#{photo_id}") == row


def test_a_second_body_photo_replaces_the_first_only_once_it_can_be_read(
    stack: Stack, stranger: Browser, storage: Storage
) -> None:
    first = stranger.dress("body", FIRST)
    awaited = stranger.announce("body", photo(SECOND))
    assert stranger.photo(first)["status"] == "described"
    broken = stranger.upload("body", b"not a picture at all")
    assert stranger.until(broken.id, "rejected")["reason"] == "not_an_image"
    assert stranger.photo(first)["status"] == "described"
    stranger.post(awaited["upload"], photo(SECOND))
    stranger.until(awaited["id"], "described")
    assert stranger.get(f"/api/photos/{first}").status_code == 404
    assert first not in stranger.wardrobe()
    storage.sweep()
    assert not storage.objects(first)
    assert not storage.rows(f"PHOTO#{first}")


def test_a_photo_declared_to_be_the_person_is_read_as_one(visitor: Browser) -> None:
    photo_id = visitor.dress("garment", FIRST)
    assert visitor.photo(photo_id)["reading"] is None
    changed = visitor.send("PATCH", f"/api/photos/{photo_id}", {"kind": "body"})
    assert changed.status_code == 200
    found = visitor.until(photo_id, "described")
    assert found["kind"] == "body"
    assert len(found["reading"]["lines"]) == 3
    assert "category" not in found["attributes"]


def test_what_a_person_says_goes_before_what_was_seen(visitor: Browser, announced: dict[str, Any]) -> None:
    path = f"/api/photos/{announced['id']}"
    seen = visitor.photo(announced["id"])["attributes"]["category"]
    said = visitor.send("PATCH", path, {"attributes": {"category": "outwear", "material": "denim"}}).json()
    assert (said["source"], said["attributes"]["category"], said["attributes"]["material"]) == ("said", "outwear", "denim")
    assert "description" not in said["attributes"]  # it told of a shirt
    back = visitor.send("PATCH", path, {"attributes": {"category": None, "material": None}}).json()
    assert back["attributes"]["category"] == seen


def test_a_file_that_arrives_after_its_photo_was_removed_leaves_nothing(visitor: Browser, storage: Storage) -> None:
    form = visitor.announce("garment", photo("t-shirt_01.jpg"))
    assert visitor.send("DELETE", f"/api/photos/{form['id']}").status_code == 204
    assert visitor.post(form["upload"], photo("t-shirt_01.jpg")).status_code == 204
    storage.until_taken(form["id"])
    assert not storage.objects(form["id"])
    assert not storage.rows(form["id"])

"""Files and requests that are wrong: each is refused with a reason, leaves nothing behind, and takes nothing else along."""

import base64
import json
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from typing import Any

import httpx2
import pytest

from infra.local.stack import Stack
from shared.stylist.photos import MAX_BYTES
from tests.integration.browser import Browser
from tests.integration.roles import role_client
from tests.integration.storage import Storage
from tests.photos import photo, png_of_one_colour

MEGABYTE = 1_000_000
REFUSED: dict[str, tuple[Callable[[], bytes], str]] = {
    "a text file named .jpg": (lambda: "오늘 뭐 입지? ".encode() * 50, "not_an_image"),
    "a receipt as PDF": (lambda: b"%PDF-1.7\n" + b"0" * 500, "unsupported"),
    "half of a JPEG": (lambda: photo("shirt_01.jpg")[:17_000], "damaged"),
    "a JPEG's first bytes": (lambda: photo("shirt_01.jpg")[:40], "damaged"),
    "a PNG of 20,000 x 20,000": (lambda: png_of_one_colour(20_000, 20_000), "too_many_pixels"),
    "a film": (lambda: b"\x00\x00\x00\x18ftypmp42" + b"\x00" * 500, "unsupported"),
}


@pytest.fixture(scope="module")
def kept(visitor: Browser) -> str:
    """A garment that must survive everything here."""
    return visitor.dress("garment", "shirt_01.jpg")


@pytest.fixture(autouse=True)
def nothing_is_lost(visitor: Browser, kept: str) -> Iterator[None]:
    yield
    assert visitor.photo(kept)["status"] == "described"


@pytest.mark.parametrize("what", REFUSED)
def test_a_wrong_file_is_refused_with_its_reason_and_taken_away(visitor: Browser, storage: Storage, what: str) -> None:
    data, reason = REFUSED[what]
    found = visitor.until(visitor.upload("garment", data()).id, "rejected", "described")
    assert (found["status"], found["reason"]) == ("rejected", reason)
    assert "thumbnail_url" not in found
    storage.until_taken(found["id"])
    assert not storage.objects(found["id"])
    assert found["id"] in visitor.wardrobe()


@pytest.mark.parametrize(
    ("size", "content_type", "status", "code"),
    [
        (40 * MEGABYTE, "image/jpeg", 413, "too_large"),
        (MAX_BYTES + 1, "image/jpeg", 413, "too_large"),
        (1000, "text/html", 415, "unsupported_type"),
        (1000, "image/svg<script>", 415, "unsupported_type"),
        (0, "image/jpeg", 400, "invalid"),
    ],
)
def test_what_cannot_become_a_photo_gets_no_form(
    visitor: Browser, size: int, content_type: str, status: int, code: str
) -> None:
    before = visitor.wardrobe().keys()
    answer = visitor.send("POST", "/api/photos", {"kind": "garment", "content_type": content_type, "size": size})
    assert (answer.status_code, answer.json()["code"]) == (status, code)
    assert visitor.wardrobe().keys() == before


@pytest.fixture
def form(visitor: Browser) -> dict[str, Any]:
    return visitor.announce("garment", photo("shirt_01.jpg"))


def still_awaited(visitor: Browser, storage: Storage, form: dict[str, Any]) -> bool:
    return visitor.photo(form["id"])["status"] == "awaiting" and not storage.objects(form["id"])


@pytest.mark.parametrize("more", [1, MAX_BYTES])
def test_storage_itself_refuses_more_than_was_announced(
    visitor: Browser, storage: Storage, form: dict[str, Any], more: int
) -> None:
    answer = visitor.post(form["upload"], photo("shirt_01.jpg") + b"0" * more)
    assert (answer.status_code, "EntityTooLarge" in answer.text) == (400, True)
    assert still_awaited(visitor, storage, form)


def test_storage_itself_refuses_an_empty_file(visitor: Browser, storage: Storage, form: dict[str, Any]) -> None:
    assert visitor.post(form["upload"], b"").status_code == 400
    assert still_awaited(visitor, storage, form)


@pytest.mark.parametrize(
    ("field", "value"),
    [("Content-Type", "text/html"), ("key", "uploads/somebody/else"), ("key", "renditions/a/b/1024.webp")],
)
def test_a_form_that_was_tampered_with_is_refused(
    visitor: Browser, storage: Storage, form: dict[str, Any], field: str, value: str
) -> None:
    tampered = {**form["upload"], "fields": {**form["upload"]["fields"], field: value}}
    assert visitor.post(tampered, photo("shirt_01.jpg")).status_code == 403
    assert still_awaited(visitor, storage, form)


def test_a_form_ends_after_five_minutes(form: dict[str, Any]) -> None:
    policy = json.loads(base64.b64decode(form["upload"]["fields"]["policy"]))
    ends = datetime.fromisoformat(policy["expiration"].replace("Z", "+00:00"))
    assert 240 < (ends - datetime.now(UTC)).total_seconds() <= 300


def test_an_upload_after_its_form_ended_is_refused_and_can_be_tried_again(
    stack: Stack, visitor: Browser, storage: Storage, form: dict[str, Any]
) -> None:
    """The same key, signed by the same role as the form, for one second."""
    fields = form["upload"]["fields"]
    with role_client(stack, "Api", "s3") as s3:
        short = s3.generate_presigned_post(storage.bucket, fields["key"], ExpiresIn=1)
    time.sleep(1.1)
    late = visitor.post(short, photo("shirt_01.jpg"))
    assert (late.status_code, "expired" in late.text.lower()) == (403, True)
    assert still_awaited(visitor, storage, form)
    assert visitor.post(form["upload"], photo("shirt_01.jpg")).status_code == 204
    visitor.until(form["id"], "described")


@pytest.mark.parametrize(("text", "code"), [("", "empty_question"), (" \n ", "empty_question"), ("비 " * 5_000, "too_long")])
def test_a_question_that_cannot_be_asked_is_refused_and_not_kept(visitor: Browser, text: str, code: str) -> None:
    session = visitor.session()
    answer = visitor.question(session, text)
    assert (answer.status_code, answer.headers["content-type"]) == (400, "application/problem+json")
    assert answer.json()["code"] == code
    assert visitor.history(session)["messages"] == []


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b'{"id":"x","messages":[]}', b'{"id":"x","messages":"y"}', b"\xff\xfe"])
@pytest.mark.parametrize("path", ["/api/chat", "/api/photos"])
def test_a_body_that_is_no_request_is_refused_in_our_own_form(visitor: Browser, path: str, body: bytes) -> None:
    answer = visitor.raw("POST", path, body)
    problem = answer.json()
    assert (answer.status_code, problem["code"], problem["status"]) == (400, "invalid", 400)
    assert {"type", "title", "request_id"} <= problem.keys()


def test_a_body_over_the_functions_limit_is_refused_at_the_edge(visitor: Browser) -> None:
    answer = visitor.raw("POST", "/api/chat", b"0" * (6 * 1024 * 1024 + 1))
    assert (answer.status_code, answer.json()["code"]) == (413, "too_large")


def test_a_wrong_word_about_a_garment_is_refused_and_changes_nothing(visitor: Browser, kept: str) -> None:
    before = visitor.photo(kept)["attributes"]
    for wrong in ({"category": "spacesuit"}, {"formality": 9}, {"owner": "me"}, {"description": {"ko": "x" * 41, "en": "x"}}):
        answer = visitor.send("PATCH", f"/api/photos/{kept}", {"attributes": wrong})
        assert (answer.status_code, answer.json()["code"]) == (400, "invalid")
    assert visitor.photo(kept)["attributes"] == before


def test_signed_addresses_are_for_looking_only(visitor: Browser, kept: str) -> None:
    url = visitor.photo(kept)["image_url"]
    assert httpx2.put(url, content=b"x").status_code == 403
    assert httpx2.delete(url).status_code == 403

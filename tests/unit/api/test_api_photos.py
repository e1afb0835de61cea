"""Announcing, seeing, correcting and deleting photos over HTTP."""

import base64
import json
from typing import Any

import pytest
from fastapi.testclient import TestClient

from api.app import create_app
from api.dependencies import Services, services
from shared.adapters import dynamodb_photos
from shared.stylist.photos import Measured, Seen, rendition_key, upload_key
from tests.tables import MIDNIGHT, NOW, HandClock, all_keys, aws
from tests.unit.api.problems import problem

GARMENT = {"kind": "garment", "content_type": "image/jpeg", "size": 1000}
NAVY = {"hex": "#1f2a44", "share": 0.75, "name": {"ko": "네이비", "en": "navy"}}
GUESSES = [{"category": "shirt", "confidence": 0.6}, {"category": "outwear", "confidence": 0.3}]


def owner_of(photo: dict[str, Any]) -> str:
    return str(photo["upload"]["fields"]["key"]).split("/")[1]


def announced(page: TestClient, kind: str = "garment") -> dict[str, Any]:
    photo: dict[str, Any] = page.post("/api/photos", json={**GARMENT, "kind": kind}).json()
    return photo


def described(page: TestClient, tools: Services, kind: str = "garment") -> dict[str, Any]:
    """As thumbnail and describe leave a photo."""
    photo = announced(page, kind)
    owner, photo_id = owner_of(photo), photo["id"]
    for side in (512, 1024):
        tools.pictures.write(rendition_key(owner, photo_id, side), b"webp", "image/webp")
    tools.photos.measure(owner, photo_id, Measured(width=3, height=4, colours=[NAVY]))  # type: ignore[list-item]
    claimed = tools.photos.claim(owner, photo_id, until=NOW + 60)
    assert claimed is not None
    seen = Seen(source="model", moderated=True, notes=[], attributes={"category": "shirt"}, guesses=GUESSES)  # type: ignore[typeddict-item]
    tools.photos.see(claimed, seen)
    return photo


def test_an_announced_photo_has_a_number_and_a_form_for_exactly_one_key(page: TestClient) -> None:
    response = page.post("/api/photos", json=GARMENT)
    assert response.status_code == 201
    photo = response.json()
    assert {key: photo[key] for key in ("number", "kind", "status")} == {"number": 1, "kind": "garment", "status": "awaiting"}
    assert photo["upload"]["url"] == "https://codi-test-photos.s3.ap-northeast-2.amazonaws.com/"
    fields = photo["upload"]["fields"]
    assert fields["key"] == upload_key(owner_of(photo), photo["id"])
    assert fields["Content-Type"] == "image/jpeg"
    policy = json.loads(base64.b64decode(fields["policy"]))
    assert ["content-length-range", 1, GARMENT["size"]] in policy["conditions"]
    assert {"policy", "x-amz-signature", "x-amz-credential", "x-amz-date"} <= fields.keys()


@pytest.mark.parametrize(
    ("change", "status", "code"),
    [
        ({"size": 15 * 1024 * 1024 + 1}, 413, "too_large"),
        ({"content_type": "application/pdf"}, 415, "unsupported_type"),
        ({"content_type": "image/png; charset=x"}, 415, "unsupported_type"),
        ({"content_type": ""}, 415, "unsupported_type"),
        ({"content_type": "image/" + "x" * 200}, 400, "invalid"),
        ({"size": 0}, 400, "invalid"),
        ({"size": "many"}, 400, "invalid"),
        ({"kind": "face"}, 400, "invalid"),
        ({"owner": "me"}, 400, "invalid"),
    ],
)
def test_an_announcement_that_makes_no_sense_is_refused(
    page: TestClient, change: dict[str, object], status: int, code: str
) -> None:
    problem(page.post("/api/photos", json={**GARMENT, **change}), status, code)
    assert page.get("/api/wardrobe").json()["photos"] == []


def test_the_largest_allowed_photo_is_allowed(page: TestClient) -> None:
    assert page.post("/api/photos", json={**GARMENT, "size": 15 * 1024 * 1024}).status_code == 201


@pytest.mark.parametrize(
    ("scope", "limit"),
    [("visitor", {"visitor_photos": 1}), ("network", {"network_photo_bytes": 1500}), ("site", {"site_photos": 1})],
)
def test_beyond_the_slots_of_a_day_the_scope_and_the_renewal_are_told(scope: str, limit: dict[str, int]) -> None:
    with aws(**limit) as settings:
        app, tools = create_app(), Services.build(settings, HandClock())
        app.dependency_overrides[services] = lambda: tools
        page = TestClient(app, base_url="https://codi.example")
        assert page.post("/api/photos", json=GARMENT).status_code == 201
        body = problem(page.post("/api/photos", json=GARMENT), 429, "limit")
        assert (body["scope"], body["renews_at"]) == (scope, MIDNIGHT)
        assert len(page.get("/api/wardrobe").json()["photos"]) == 1


def test_a_full_wardrobe_says_so(page: TestClient, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dynamodb_photos, "MOST_PHOTOS", 1)
    announced(page)
    problem(page.post("/api/photos", json=GARMENT), 409, "wardrobe_full")


def test_a_described_photo_is_shown_with_everything_the_page_needs(page: TestClient, tools: Services) -> None:
    photo_id = described(page, tools)["id"]
    (photo,) = page.get("/api/wardrobe").json()["photos"]
    alone = page.get(f"/api/photos/{photo_id}").json()
    for shown in (photo, alone):
        assert "512.webp?X-Amz-" in shown.pop("thumbnail_url")
        assert "1024.webp?X-Amz-" in shown.pop("image_url")
    assert photo == alone
    assert photo == {
        "id": photo_id,
        "number": 1,
        "kind": "garment",
        "status": "described",
        "urls_expire_at": NOW + 3300,
        "colours": [NAVY],
        "attributes": {"category": "shirt"},
        "guesses": GUESSES,
        "source": "model",
        "said": [],
        "notes": [],
        "reading": None,
        "worn": [],
        "duplicate_of": None,
        "reason": None,
        "kept_until": NOW + 30 * 86_400,
    }


def test_a_photo_that_cannot_be_seen_yet_has_no_addresses(page: TestClient, tools: Services) -> None:
    photo = announced(page)
    shown = page.get(f"/api/photos/{photo['id']}").json()
    assert shown["status"] == "awaiting"
    tools.photos.reject(owner_of(photo), photo["id"], "not_an_image")
    refused = page.get(f"/api/photos/{photo['id']}").json()
    assert (refused["status"], refused["reason"]) == ("rejected", "not_an_image")
    assert not {"thumbnail_url", "image_url", "urls_expire_at"} & (shown.keys() | refused.keys())


def test_a_body_photo_shows_its_reading_and_worn_pieces(page: TestClient, tools: Services) -> None:
    photo = announced(page, "body")
    owner, photo_id = owner_of(photo), photo["id"]
    tools.photos.measure(owner, photo_id, Measured(width=3, height=4, colours=[]))
    claimed = tools.photos.claim(owner, photo_id, until=NOW + 60)
    assert claimed is not None
    line = {"topic": "tone", "text": {"ko": "밝아 보여요", "en": "Looks light"}, "source": "measured"}
    piece = {
        "slot": "top",
        "category": "t-shirt",
        "name": {"ko": "흰 티", "en": "white tee"},
        "colours": [NAVY],
        "confidence": 0.5,
    }
    seen: Any = {"source": "reader", "moderated": False, "notes": ["worn"], "reading": {"lines": [line]}, "worn": [piece]}
    tools.photos.see(claimed, seen)
    shown = page.get(f"/api/photos/{photo_id}").json()
    assert (shown["reading"], shown["worn"], shown["notes"]) == ({"lines": [line]}, [piece], ["worn"])
    assert shown["kept_until"] == NOW + 86_400


def test_a_correction_goes_before_what_was_seen(page: TestClient, tools: Services) -> None:
    photo_id = described(page, tools)["id"]
    change = {"attributes": {"category": "outwear", "formality": 3, "seasons": ["autumn"], "subcategory": " blazer "}}
    shown = page.request("PATCH", f"/api/photos/{photo_id}", json=change).json()
    assert shown["source"] == "said"
    assert shown["attributes"] == {"category": "outwear", "formality": 3, "seasons": ["autumn"], "subcategory": "blazer"}
    taken_back = page.request(
        "PATCH", f"/api/photos/{photo_id}", json={"attributes": {"category": None, "formality": None}}
    ).json()
    assert taken_back["attributes"]["category"] == "shirt"
    assert "formality" not in taken_back["attributes"]


@pytest.mark.parametrize(
    "attributes",
    [
        {"category": "sofa"},
        {"pattern": "striped "},
        {"material": 5},
        {"fit": "tight"},
        {"formality": 0},
        {"formality": 6},
        {"warmth": 2.5},
        {"seasons": ["monsoon"]},
        {"subcategory": "x" * 41},
        {"subcategory": "   "},
        {"description": {"ko": "셔츠"}},
        {"confidence": 1},
        {"brand": "any"},
    ],
)
def test_a_correction_in_other_words_than_ours_is_refused(page: TestClient, attributes: dict[str, object]) -> None:
    photo_id = announced(page)["id"]
    problem(page.request("PATCH", f"/api/photos/{photo_id}", json={"attributes": attributes}), 400, "invalid")
    assert page.get(f"/api/photos/{photo_id}").json()["attributes"] == {}


def test_what_a_person_wrote_is_not_repeated_in_the_refusal(page: TestClient) -> None:
    response = page.request("PATCH", f"/api/photos/{announced(page)['id']}", json={"attributes": {"category": "my secret"}})
    assert "secret" not in response.text


def test_a_changed_kind_changes_the_retention_and_has_the_photo_read_anew(page: TestClient, tools: Services) -> None:
    photo = described(page, tools)
    shown = page.request("PATCH", f"/api/photos/{photo['id']}", json={"kind": "body"}).json()
    assert (shown["kind"], shown["status"], shown["kept_until"]) == ("body", "ready", NOW + 86_400)
    assert tools.pictures.read(rendition_key(owner_of(photo), photo["id"], 1024)) == b"webp"
    assert tools.photos.claim(owner_of(photo), photo["id"], until=NOW + 60) is not None


def test_a_deleted_photo_leaves_neither_row_nor_file(page: TestClient, tools: Services) -> None:
    kept, gone = described(page, tools), described(page, tools)
    tools.pictures.write(upload_key(owner_of(gone), gone["id"]), b"jpeg", "image/jpeg")
    assert page.delete(f"/api/photos/{gone['id']}").status_code == 204
    assert not [key for key in all_keys(tools.settings) if gone["id"] in key]
    assert len(all_keys(tools.settings)) == 2
    problem(page.get(f"/api/photos/{gone['id']}"), 404, "not_found")
    problem(page.delete(f"/api/photos/{gone['id']}"), 404, "not_found")
    assert [photo["id"] for photo in page.get("/api/wardrobe").json()["photos"]] == [kept["id"]]


def test_a_garment_that_looks_like_an_earlier_photo_says_which(page: TestClient, tools: Services) -> None:
    hashes = ("9bee1a5b4123178e", "9bee1a5b41231781", "0f0f0f0f0f0f0f0f")
    photos = [announced(page, kind) for kind in ("garment", "garment", "garment", "body")]
    for photo, hash_ in zip(photos, (*hashes, hashes[0]), strict=True):
        measured = Measured(width=3, height=4, colours=[NAVY], hash=hash_)  # type: ignore[list-item]
        tools.photos.measure(owner_of(photo), photo["id"], measured)
    listed = [photo["duplicate_of"] for photo in page.get("/api/wardrobe").json()["photos"]]
    alone = [page.get(f"/api/photos/{photo['id']}").json()["duplicate_of"] for photo in photos]
    assert listed == alone == [None, 1, None, None]
    corrected = page.request("PATCH", f"/api/photos/{photos[1]['id']}", json={"attributes": {"material": "denim"}})
    assert corrected.json()["duplicate_of"] == 1
    page.delete(f"/api/photos/{photos[0]['id']}")
    assert page.get(f"/api/photos/{photos[1]['id']}").json()["duplicate_of"] is None

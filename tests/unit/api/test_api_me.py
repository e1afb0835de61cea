"""What is kept of a visitor, their taste, their budget, and forgetting it all."""

import pytest
from fastapi.testclient import TestClient

from api.dependencies import Services
from shared.stylist.photos import Measured, rendition_key, upload_key
from shared.stylist.ports import Spender
from tests.tables import MIDNIGHT, NOW, all_keys, all_rows
from tests.unit.api.problems import problem

DAY = 86_400


def owner_of(page: TestClient, tools: Services) -> str:
    return tools.visitors.owner(page.cookies["__Host-codi"]) or ""


def test_a_stranger_sees_that_nothing_is_kept(stranger: TestClient) -> None:
    assert stranger.get("/api/me").json() == {
        "kept_until": {"wardrobe": None, "body": None},
        "taste": {},
        "budget": {"used_micro_dollars": 0, "limit_micro_dollars": 50_000, "renews_at": MIDNIGHT},
        "photos": {"used": 0, "limit": 60},
        "model": "gpt-6-luna",
        "model_host": "api.openai.com",
    }


def test_a_visitor_sees_what_is_kept_and_what_was_used_today(page: TestClient, tools: Services) -> None:
    owner = owner_of(page, tools)
    tools.ledger.settle(tools.ledger.reserve(Spender(owner, "net"), 900), 123)
    body = page.post("/api/photos", json={"kind": "body", "content_type": "image/png", "size": 9}).json()
    tools.photos.measure(owner, body["id"], Measured(width=1, height=2, colours=[]))
    me = page.get("/api/me").json()
    assert me["kept_until"] == {"wardrobe": NOW + 30 * DAY, "body": NOW + DAY}
    assert me["budget"]["used_micro_dollars"] == 123
    assert me["photos"] == {"used": 1, "limit": 60}


def test_taste_is_kept_key_by_key(page: TestClient, tools: Services) -> None:
    tools.visitors.put_taste(owner_of(page, tools), {"learned": True, "styles": ["accent"]})
    chips = {"styles": ["neat"], "fit": "loose", "avoid_colours": ["black"], "avoid_words": ["레이스"], "owned": ["shoes"]}
    assert page.request("PATCH", "/api/me", json={"taste": chips}).json()["taste"] == {"learned": True, **chips}
    assert page.request("PATCH", "/api/me", json={"taste": {"fit": None}}).json()["taste"] == {
        "learned": True,
        **chips,
        "fit": None,
    }
    assert page.get("/api/me").json()["taste"]["avoid_words"] == ["레이스"]


@pytest.mark.parametrize(
    "taste",
    [
        {"styles": ["sexy"]},
        {"fit": "tight"},
        {"avoid_words": ["x" * 41]},
        {"avoid_words": ["x"] * 51},
        {"avoid_colours": "black"},
        {"other": 1},
        None,
    ],
)
def test_a_taste_in_other_words_than_ours_is_refused(page: TestClient, taste: object) -> None:
    problem(page.request("PATCH", "/api/me", json={"taste": taste}), 400, "invalid")


def test_forgetting_leaves_no_object_no_row_and_no_cookie(page: TestClient, other: TestClient, tools: Services) -> None:
    gone, stays = owner_of(page, tools), owner_of(other, tools)
    for client, owner in ((page, gone), (other, stays)):
        photo = client.post("/api/photos", json={"kind": "garment", "content_type": "image/png", "size": 9}).json()["id"]
        for key in (upload_key(owner, photo), rendition_key(owner, photo, 512), f"exports/{owner}/export.zip"):
            tools.pictures.write(key, b"x", "image/webp")
        session = client.get("/api/sessions").json()["sessions"][0]["id"]
        tools.sessions.begin(owner, session, message_id="m", text="secret question", regenerate=False)
        tools.ledger.reserve(Spender(owner, "net"), 10)
    response = page.delete("/api/me")
    assert response.status_code == 204
    assert response.headers["clear-site-data"] == '"cache", "storage"'
    assert "Max-Age=0" in response.headers["set-cookie"]
    assert gone not in str(all_rows(tools.settings)) + str(all_keys(tools.settings))
    assert len(all_keys(tools.settings)) == 3
    assert other.get("/api/wardrobe").json()["photos"]
    assert page.get("/api/me").json()["kept_until"] == {"wardrobe": None, "body": None}


def test_forgetting_twice_is_fine(page: TestClient) -> None:
    assert page.delete("/api/me").status_code == 204
    assert page.delete("/api/me").status_code == 204


def test_the_old_cookie_opens_nothing_afterwards(page: TestClient) -> None:
    token = page.cookies["__Host-codi"]
    page.delete("/api/me")
    page.cookies.set("__Host-codi", token, domain="codi.example")
    problem(page.request("PATCH", "/api/me", json={"taste": {}}), 401, "no_visitor")
    assert "set-cookie" in page.post("/api/sessions", json={}).headers

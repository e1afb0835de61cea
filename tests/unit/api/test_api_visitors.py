"""Who a request belongs to: only POST mints, only the cookie counts, nobody sees another's things."""

import pytest
from fastapi.testclient import TestClient

from api.app import create_app
from api.dependencies import Services, services
from tests.tables import MIDNIGHT, HandClock, all_rows, aws
from tests.unit.api.problems import problem

NEVER_GIVEN = "01ARZ3NDEKTSV4RRFFQ69G5FAV"
DAY = 86_400
GARMENT = {"kind": "garment", "content_type": "image/jpeg", "size": 1000}


@pytest.mark.parametrize(("path", "body"), [("/api/sessions", {}), ("/api/photos", GARMENT)])
def test_the_first_post_mints_a_visitor_and_later_ones_do_not(stranger: TestClient, path: str, body: dict[str, object]) -> None:
    first, second = stranger.post(path, json=body), stranger.post(path, json=body)
    cookie = first.headers["set-cookie"]
    assert cookie.startswith("__Host-codi=")
    for attribute in ("HttpOnly", "Secure", "SameSite=lax", "Path=/", "Max-Age=34560000"):
        assert attribute in cookie
    assert "Domain" not in cookie
    assert "set-cookie" not in second.headers


def test_a_visitor_whose_first_request_is_refused_keeps_their_cookie(monkeypatch: pytest.MonkeyPatch) -> None:
    with aws(visitor_photo_bytes=10) as settings:
        app = create_app()
        app.dependency_overrides[services] = lambda: Services.build(settings, HandClock())
        browser = TestClient(app, base_url="https://codi.example")
        first, second = (browser.post("/api/photos", json=GARMENT) for _ in range(2))
        problem(first, 429, "limit")
        assert first.headers["set-cookie"].startswith("__Host-codi=")
        problem(second, 429, "limit")
        assert "set-cookie" not in second.headers
        assert len([row for row in all_rows(settings) if row["pk"]["S"].startswith("TOKEN#")]) == 1


def test_whoever_comes_back_on_another_day_gets_the_cookie_anew(page: TestClient, clock: HandClock) -> None:
    token = page.cookies["__Host-codi"]
    assert "set-cookie" not in page.get("/api/me").headers
    clock.advance(DAY)
    renewed = page.get("/api/wardrobe").headers["set-cookie"]
    assert renewed.startswith(f"__Host-codi={token};")
    assert "Max-Age=34560000" in renewed
    assert "set-cookie" not in page.get("/api/me").headers


def test_who_forgets_everything_on_another_day_keeps_no_cookie(page: TestClient, clock: HandClock) -> None:
    clock.advance(DAY)
    (cookie,) = page.delete("/api/me").headers.get_list("set-cookie")
    assert "Max-Age=0" in cookie


def test_on_an_http_origin_the_cookie_is_plain() -> None:
    with aws(secure_cookie=False) as settings:
        app = create_app()
        app.dependency_overrides[services] = lambda: Services.build(settings, HandClock())
        cookie = TestClient(app).post("/api/sessions", json={}).headers["set-cookie"]
    assert cookie.startswith("codi=")
    assert "Secure" not in cookie
    assert "HttpOnly" in cookie


@pytest.mark.parametrize("path", ["/api/wardrobe", "/api/sessions", "/api/me", "/api/health"])
def test_reading_mints_nobody_and_shows_that_nothing_is_kept(stranger: TestClient, tools: Services, path: str) -> None:
    response = stranger.get(path)
    assert response.status_code == 200
    assert "set-cookie" not in response.headers
    assert not [row for row in all_rows(tools.settings) if row["pk"]["S"].startswith(("OWNER#", "TOKEN#"))]


def test_an_invalid_post_mints_nobody(stranger: TestClient, tools: Services) -> None:
    problem(stranger.post("/api/photos", json={"kind": "hat"}), 400, "invalid")
    problem(stranger.post("/api/photos", json={**GARMENT, "size": 40_000_000}), 413, "too_large")
    assert not [row for row in all_rows(tools.settings) if row["pk"]["S"].startswith("OWNER#")]


def test_a_token_that_the_server_did_not_mint_is_nobody(stranger: TestClient) -> None:
    stranger.cookies.set("__Host-codi", "chosen-by-the-client", domain="codi.example")
    problem(stranger.get(f"/api/sessions/{NEVER_GIVEN}"), 401, "no_visitor")
    assert "set-cookie" in stranger.post("/api/sessions", json={}).headers


@pytest.mark.parametrize(
    ("method", "path", "body"),
    [
        ("GET", f"/api/photos/{NEVER_GIVEN}", None),
        ("PATCH", f"/api/photos/{NEVER_GIVEN}", {}),
        ("DELETE", f"/api/photos/{NEVER_GIVEN}", None),
        ("GET", f"/api/sessions/{NEVER_GIVEN}", None),
        ("PATCH", f"/api/sessions/{NEVER_GIVEN}", {"title": "x"}),
        ("DELETE", f"/api/sessions/{NEVER_GIVEN}", None),
        ("PATCH", "/api/me", {"taste": {}}),
    ],
)
def test_what_needs_a_visitor_says_so(stranger: TestClient, method: str, path: str, body: object) -> None:
    problem(stranger.request(method, path, json=body), 401, "no_visitor")


def test_anothers_photo_and_conversation_are_not_found(page: TestClient, other: TestClient) -> None:
    photo = page.post("/api/photos", json=GARMENT).json()["id"]
    session = page.get("/api/sessions").json()["sessions"][0]["id"]
    for method, path, body in (
        ("GET", f"/api/photos/{photo}", None),
        ("PATCH", f"/api/photos/{photo}", {"attributes": {"category": "hat"}}),
        ("DELETE", f"/api/photos/{photo}", None),
        ("GET", f"/api/sessions/{session}", None),
        ("PATCH", f"/api/sessions/{session}", {"title": "x"}),
        ("DELETE", f"/api/sessions/{session}", None),
    ):
        problem(other.request(method, path, json=body), 404, "not_found")
    assert page.get(f"/api/photos/{photo}").status_code == 200
    assert page.get(f"/api/sessions/{session}").json()["title"] == ""
    assert other.get("/api/wardrobe").json()["photos"] == []


@pytest.mark.parametrize("strange", ["1", "x" * 2000, NEVER_GIVEN.replace("0", "%23"), "%00" * 26, "가" * 26, "..%2F.."])
def test_an_id_that_was_never_given_out_is_not_found_whatever_it_looks_like(page: TestClient, strange: str) -> None:
    for path in ("photos", "sessions"):
        assert page.get(f"/api/{path}/{strange}").status_code == 404
        assert page.delete(f"/api/{path}/{strange}").status_code in (404, 405)


def test_a_network_that_mints_too_many_visitors_is_told_until_when() -> None:
    with aws(network_visitors=1) as settings:
        app = create_app()
        app.dependency_overrides[services] = lambda: Services.build(settings, HandClock())
        answers = [
            TestClient(app, headers={"x-codi-address": address}).post("/api/sessions", json={})
            for address in ("2001:db8::1", "2001:db8::2", "203.0.113.9")
        ]
    assert [answer.status_code for answer in answers] == [201, 429, 201]
    body = problem(answers[1], 429, "limit")
    assert (body["scope"], body["renews_at"]) == ("network", MIDNIGHT)

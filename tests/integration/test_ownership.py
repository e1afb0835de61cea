"""Whose things are whose: another visitor's ids lead nowhere, a visitor nobody knows has nothing, forgetting leaves nothing."""

from dataclasses import dataclass

import httpx2
import pytest

from tests.integration.browser import Browser
from tests.integration.storage import Storage
from tests.photos import photo

QUESTION = "출근룩 추천"


@dataclass(frozen=True)
class Things:
    photo: str
    session: str
    owner: str


@pytest.fixture(scope="module")
def things(visitor: Browser, storage: Storage) -> Things:
    """A visitor's photo and conversation."""
    photo_id, session = visitor.dress("garment", "shirt_01.jpg"), visitor.session()
    assert visitor.ask(session, QUESTION).whole
    return Things(photo_id, session, storage.owner(photo_id))


CALLS = [
    ("GET", "/api/photos/{photo}", None),
    ("PATCH", "/api/photos/{photo}", {"attributes": {"category": "hat"}}),
    ("DELETE", "/api/photos/{photo}", None),
    ("GET", "/api/sessions/{session}", None),
    ("PATCH", "/api/sessions/{session}", {"title": "mine now"}),
    ("DELETE", "/api/sessions/{session}", None),
]


@pytest.mark.parametrize(("method", "path", "body"), CALLS)
def test_anothers_ids_lead_nowhere(
    visitor: Browser, things: Things, stranger: Browser, method: str, path: str, body: object
) -> None:
    stranger.session()
    answer = stranger.send(method, path.format(**vars(things)), body)
    assert (answer.status_code, answer.json()["code"]) == (404, "not_found")
    assert visitor.photo(things.photo)["attributes"]["category"] != "hat"
    assert visitor.history(things.session)["title"] == QUESTION


def test_nobody_asks_in_anothers_conversation(visitor: Browser, things: Things, stranger: Browser) -> None:
    stranger.session()
    answer = stranger.question(things.session, "뭐 입지?")
    assert (answer.status_code, answer.json()["code"]) == (404, "not_found")
    assert len(visitor.history(things.session)["messages"]) == 2


@pytest.mark.parametrize(("method", "path", "body"), CALLS)
def test_who_has_no_cookie_has_nothing(things: Things, stranger: Browser, method: str, path: str, body: object) -> None:
    answer = stranger.send(method, path.format(**vars(things)), body)
    assert (answer.status_code, answer.json()["code"]) == (401, "no_visitor")


def test_nobody_asks_without_a_cookie_or_with_an_invented_one(things: Things, stranger: Browser) -> None:
    for cookie in (None, "invented", "x" * 4000):
        if cookie:
            stranger.client.cookies.set("codi", cookie)
        answer = stranger.question(things.session, "뭐 입지?")
        assert (answer.status_code, answer.json()["code"]) == (401, "no_visitor")


def test_who_is_new_sees_an_empty_page_and_gets_no_cookie_for_looking(stranger: Browser) -> None:
    assert stranger.wardrobe() == {}
    assert stranger.get("/api/sessions").json()["sessions"] == []
    assert stranger.get("/api/me").json()["kept_until"] == {"wardrobe": None, "body": None}
    assert not stranger.client.cookies


def test_the_cookie_is_out_of_the_pages_reach_and_lasts(stranger: Browser) -> None:
    cookie = stranger.send("POST", "/api/sessions", {}).headers["set-cookie"].lower()
    assert cookie.startswith("codi=")
    assert {"httponly", "samesite=lax", "path=/"} <= {word.strip() for word in cookie.split(";")}


def test_two_visitors_ask_of_their_own_clothes_only(visitor: Browser, things: Things, stranger: Browser) -> None:
    own = stranger.dress("garment", "dress_03.jpg")
    stranger.say(own, category="dress")
    assert stranger.ask(stranger.session(), QUESTION).shown == {own}
    assert visitor.ask(visitor.session(), QUESTION).shown == {things.photo}
    assert stranger.wardrobe().keys() == {own}


def test_deleting_everything_leaves_no_object_and_no_row(stranger: Browser, storage: Storage) -> None:
    photos = [stranger.dress("body", "man_white_tshirt_portrait.jpg"), stranger.dress("garment", "pants_03.jpg")]
    session, url = stranger.session(), stranger.photo(photos[0])["image_url"]
    stranger.ask(session, "검정은 싫어. 출근룩 추천")
    late = stranger.announce("garment", photo("shirt_01.jpg"))
    owner = storage.owner(photos[0])
    assert len(storage.objects(owner)) == 4
    assert len(storage.rows(owner)) >= 6

    gone = stranger.send("DELETE", "/api/me")
    assert gone.status_code == 204
    assert "cache" in gone.headers["clear-site-data"]
    assert not stranger.client.cookies
    assert storage.objects(owner) == set()
    assert storage.rows(owner) == []
    assert httpx2.get(url).status_code in (403, 404)

    assert stranger.post(late["upload"], photo("shirt_01.jpg")).status_code == 204
    storage.until_taken(owner)
    assert storage.objects(owner) == set()
    assert storage.rows(owner) == []


def test_a_kept_cookie_opens_nothing_after_everything_was_deleted(stranger: Browser) -> None:
    session = stranger.session()
    cookie = stranger.client.cookies["codi"]
    assert stranger.send("DELETE", "/api/me").status_code == 204
    stranger.client.cookies.set("codi", cookie)
    assert stranger.get(f"/api/sessions/{session}").status_code == 401
    assert stranger.send("DELETE", "/api/me").status_code == 204

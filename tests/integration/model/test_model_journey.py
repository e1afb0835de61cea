"""Both journeys with a model: it reads the photos by their signed addresses, words the answer, and every call is paid once."""

from typing import Any
from urllib.parse import urlsplit

import pytest

from infra.local.stack import Stack
from shared.stylist.prices import PRICES, cost
from tests.integration.browser import Browser
from tests.integration.modelled import MODEL, Modelled
from tests.integration.storage import Storage
from tests.integration.told import Told, is_korean
from tests.photos import photo
from tests.recorded.answers import written
from tests.recorded.app import Recorded

QUESTION = "출근용 데일리룩 추천"
FILES = {"man_white_tshirt_portrait.jpg": "body", "shirt_01.jpg": "garment", "pants_03.jpg": "garment"}


@pytest.fixture(scope="module")
def dressed(visitor: Browser, modelled: Modelled) -> dict[str, str]:
    """File name → photo id, described by the model, which gets addresses only."""
    return {name: visitor.dress(kind, name) for name, kind in FILES.items()}


@pytest.fixture(scope="module")
def session(visitor: Browser) -> str:
    return visitor.session()


@pytest.fixture(scope="module")
def first(visitor: Browser, dressed: dict[str, str], session: str) -> Told:
    return visitor.ask(session, QUESTION)


@pytest.fixture(scope="module")
def log(modelled: Modelled, first: Told) -> list[dict[str, Any]]:
    """What the model was asked for the photos and the first answer."""
    return list(modelled.recorded.requests)


@pytest.fixture(scope="module")
def spent(storage: Storage, dressed: dict[str, str], log: list[dict[str, Any]]) -> dict[str, Any]:
    """The visitor's ledger after just these calls."""
    return storage.spent(storage.owner(dressed["shirt_01.jpg"]))


@pytest.fixture(scope="module", autouse=True)
def nothing_else_yet(spent: dict[str, Any]) -> None:
    """Photos, first answer and ledger come before whatever else the tests ask."""


def micro_dollars(log: list[dict[str, Any]]) -> int:
    """What the provider bills for these calls."""
    price, total = PRICES[MODEL], 0
    for used in (entry["usage"] for entry in log):
        cached = used["prompt_tokens_details"]["cached_tokens"]
        fresh = used["prompt_tokens"] - cached
        total += cost(price, fresh=fresh, cached=cached, written=0, output=used["completion_tokens"])
    return total


def test_the_model_reads_each_photo_once(visitor: Browser, dressed: dict[str, str], log: list[dict[str, Any]]) -> None:
    shapes = [entry["request"]["response_format"]["json_schema"]["name"] for entry in log]
    assert sorted(shapes) == ["body", "garment", "garment", "outfit_answer"]
    assert {visitor.photo(photo_id)["source"] for photo_id in dressed.values()} == {"model"}
    shirt = visitor.photo(dressed["shirt_01.jpg"])["attributes"]
    assert (shirt["category"], is_korean(shirt["description"]["ko"])) == ("shirt", True)
    assert len(visitor.photo(dressed["man_white_tshirt_portrait.jpg"])["reading"]["lines"]) == 3


def test_pictures_travel_as_addresses_that_the_model_really_downloaded(stack: Stack, log: list[dict[str, Any]]) -> None:
    *described, answered = log
    pictures = [picture for entry in log for picture in entry["pictures"]]
    assert {(picture["by"], picture["host"], picture["format"]) for picture in pictures} == {
        ("url", urlsplit(stack.aws.url).netloc, "WEBP")
    }
    assert [picture["detail"] for entry in described for picture in entry["pictures"]] == ["high"] * 3
    assert [picture["detail"] for picture in answered["pictures"]] == ["low"] * 3


def test_the_model_words_the_answer_about_the_own_clothes(first: Told, dressed: dict[str, str]) -> None:
    assert first.notices == []
    assert {item["slot"]: item["photo_id"] for item in first.main["items"]} == {
        "top": dressed["shirt_01.jpg"],
        "bottom": dressed["pants_03.jpg"],
    }
    assert len(first.of("analysis")) == 1
    assert 2 <= len(first.alternatives) <= 3
    assert first.main["missing"]
    assert first.main["tips"]
    assert first.of("follow-ups")[0]["suggestions"]
    assert is_korean(first.text("headline"))
    assert not {"[", "]", "{", "}"} & set(first.words)


def test_the_models_words_stream_while_they_are_written(visitor: Browser, first: Told) -> None:
    """The second answer of the process: the first one imports the SDK."""
    told = visitor.ask(visitor.session(), QUESTION)
    spoken = [seconds for seconds, piece in told.pieces if b'"text-delta"' in piece]
    assert told.first_words < 2
    assert len(spoken) > 5, "clause by clause, each checked before it is shown"
    assert spoken[-1] - spoken[0] > 0.1


def test_the_ledger_holds_what_the_provider_bills(
    visitor: Browser, first: Told, log: list[dict[str, Any]], spent: dict[str, Any]
) -> None:
    assert spent["used"] == micro_dollars(log) > 0
    assert not [name for name in spent if name.startswith("hold_")]
    assert visitor.get("/api/me").json()["budget"]["used_micro_dollars"] >= spent["used"]
    (usage,) = first.of("usage")
    assert usage["micro_dollars"] == micro_dollars(log[-1:])
    assert usage["input_tokens"] == log[-1]["usage"]["prompt_tokens"]


def test_a_reload_shows_the_models_answer_and_what_it_cost(visitor: Browser, session: str, first: Told) -> None:
    answer = visitor.history(session)["messages"][1]
    assert answer["parts"] == first.kept()
    assert answer["metadata"]["usage"]["output_tokens"] > 100


def test_the_page_can_say_who_sees_the_photos(visitor: Browser, modelled: Modelled) -> None:
    me = visitor.get("/api/me").json()
    assert (me["model"], me["model_host"]) == (MODEL, "127.0.0.1")


def test_the_next_question_sends_no_picture_again(
    visitor: Browser, session: str, first: Told, modelled: Modelled, recorded: Recorded
) -> None:
    second = visitor.ask(session, "What should I wear to work?")
    (asked,) = recorded.requests
    assert asked["pictures"] == []
    assert not is_korean(second.words)
    assert second.of("analysis") == []
    assert len(asked["request"]["messages"]) == 4  # rules and card, the first question and answer, this question


def test_another_answer_is_asked_of_the_model_and_takes_the_place(
    visitor: Browser, dressed: dict[str, str], recorded: Recorded
) -> None:
    session = visitor.session()
    visitor.ask(session, QUESTION, message_id="once")
    visitor.ask(session, QUESTION, message_id="once")
    assert len(recorded.requests) == 1
    again = visitor.ask(session, QUESTION, message_id="once", trigger="regenerate-message")
    assert len(recorded.requests) == 2
    assert [message["parts"] for message in visitor.history(session)["messages"]][1:] == [again.kept()]


def test_garments_that_the_model_invents_are_never_shown(visitor: Browser, dressed: dict[str, str], recorded: Recorded) -> None:
    recorded.fault = "unknown_numbers"
    told = visitor.ask(visitor.session(), QUESTION)
    assert told.shown <= set(dressed.values())
    assert "corrected" in told.notices
    assert "97" not in told.words


@pytest.mark.parametrize(
    ("kind", "note", "worn"), [("garment", "not_clothing", "accessory"), ("garment", "several_garments", "shirt")]
)
def test_a_receipt_or_a_heap_among_the_clothes_is_named_as_such(
    stranger: Browser, modelled: Modelled, recorded: Recorded, kind: str, note: str, worn: str
) -> None:
    seen: dict[str, Any] = {
        "notes": [note],
        "category": worn,
        "confidence": 0.9,
        "second_category": "bag",
        "subcategory": "thing",
    }
    seen |= {"pattern": "plain", "material": "unknown", "silhouette": "unknown", "fit": "unknown", "formality": 2, "warmth": 2}
    recorded.fixed = written({**seen, "seasons": [], "description": {"ko": "하얀 종이", "en": "white paper"}})
    found = stranger.until(stranger.upload(kind, photo("t-shirt_01.jpg")).id, "described")
    recorded.fixed = None
    assert found["notes"] == [note]
    assert ("category" in found["attributes"]) == (note != "not_clothing")
    told = stranger.ask(stranger.session(), QUESTION)
    assert bool(told.shown) == (note != "not_clothing")
    assert told.whole


def test_a_group_photo_is_read_as_nobody(stranger: Browser, modelled: Modelled, recorded: Recorded) -> None:
    line = {"ko": "한 줄", "en": "a line"}
    recorded.fixed = written({"notes": ["several_people"], "worn": [], "proportion": line, "tone": line, "impression": line})
    found = stranger.until(stranger.upload("body", photo("man_white_tshirt_portrait.jpg")).id, "described")
    assert (found["notes"], found["reading"], found["worn"]) == (["several_people"], None, [])


def test_where_nothing_can_be_put_on_the_model_is_not_asked(stranger: Browser, recorded: Recorded) -> None:
    """It could only invent: the engine says what is missing, and that is no fault of the model's."""
    shoes = stranger.dress("garment", "shoes_02.jpg")
    stranger.say(shoes, category="shoes")
    recorded.requests.clear()
    told = stranger.ask(stranger.session(), QUESTION)
    assert (told.notices, told.of("outfit"), recorded.requests) == ([], [], [])
    assert is_korean(told.text("headline"))

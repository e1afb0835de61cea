"""A model that is down, slow, wrong, refused or too dear: the rule engine answers, says so, and nothing is left unsettled."""

import random
import socket

import pytest

from tests.integration.browser import Browser
from tests.integration.modelled import KEY, Modelled
from tests.integration.storage import Storage
from tests.integration.told import Told, is_korean
from tests.recorded.app import Recorded
from tests.recorded.faults import Fault

QUESTION = "출근용 데일리룩 추천"
FAULTS: tuple[Fault, ...] = (
    "rate_limit", "broken", "cut", "no_end", "error_event", "nonsense", "refusal", "filtered", "stall_first",
)  # fmt: skip
SEED, PART = 20, 4


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """A seeded part through the whole stack; tests/contract has them all against the adapter."""
    if "fault" in metafunc.fixturenames:
        full = metafunc.config.getoption("--full")
        metafunc.parametrize("fault", FAULTS if full else random.Random(SEED).sample(FAULTS, PART))


@pytest.fixture(scope="module")
def garments(visitor: Browser, modelled: Modelled) -> set[str]:
    return {visitor.dress("garment", name) for name in ("shirt_01.jpg", "pants_03.jpg")}


@pytest.fixture
def unpaid(visitor: Browser, storage: Storage, garments: set[str]) -> str:
    """The visitor's owner id, with nothing spent today."""
    owner = storage.owner(next(iter(garments)))
    storage.spend(owner, 0)
    return owner


def assert_answered_by_the_engine(visitor: Browser, session: str, told: Told, garments: set[str], notice: str) -> None:
    """A whole answer about the own clothes, with the notice in its place, kept as an answer and not as a failure."""
    assert told.whole
    assert notice in told.notices
    kept = visitor.history(session)
    assert kept["status"] == "idle"
    parts = kept["messages"][-1]["parts"]
    assert parts == told.kept()
    cards = [part["data"] for part in parts if part["type"] == "data-outfit"]
    assert cards[0]["kind"] == "main"
    assert {item["photo_id"] for card in cards for item in card["items"]} <= garments
    words = "".join(part["text"] for part in parts if part["type"] == "text")
    assert is_korean(words)
    assert not {"{", "}", "[", "]"} & set(words)


def test_a_model_that_fails_is_replaced_by_the_engine_which_says_so(
    visitor: Browser, storage: Storage, garments: set[str], unpaid: str, recorded: Recorded, fault: Fault
) -> None:
    session = visitor.session()
    recorded.fault = fault
    told = visitor.ask(session, QUESTION)
    assert_answered_by_the_engine(visitor, session, told, garments, "model_down")
    assert not [name for name in storage.spent(unpaid) if name.startswith("hold_")]

    recorded.fault = "none"
    healthy = visitor.ask(session, "데이트룩 추천")
    assert healthy.notices == []
    assert healthy.shown <= garments


def test_a_day_that_is_spent_is_answered_by_the_engine_until_midnight(
    visitor: Browser, storage: Storage, garments: set[str], unpaid: str, recorded: Recorded
) -> None:
    budget = visitor.get("/api/me").json()["budget"]
    storage.spend(unpaid, budget["limit_micro_dollars"])
    session = visitor.session()
    told = visitor.ask(session, QUESTION)
    assert_answered_by_the_engine(visitor, session, told, garments, "budget")
    (notice,) = [notice for notice in told.of("notice") if notice["code"] == "budget"]
    assert (notice["scope"], notice["renews_at"]) == ("visitor", budget["renews_at"])
    found = visitor.photo(visitor.dress("garment", "t-shirt_01.jpg"))
    visitor.send("DELETE", f"/api/photos/{found['id']}")
    assert found["source"] == "reader"
    assert recorded.requests == []
    assert storage.spent(unpaid)["used"] == budget["limit_micro_dollars"]


def test_nobody_listening_at_the_models_address(visitor: Browser, garments: set[str], unpaid: str, modelled: Modelled) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        modelled.configure(url=f"http://127.0.0.1:{taken.getsockname()[1]}/v1")
        session = visitor.session()
        told = visitor.ask(session, QUESTION)
        assert_answered_by_the_engine(visitor, session, told, garments, "model_down")
        found = visitor.photo(visitor.dress("garment", "t-shirt_04.jpg"))
        assert found["source"] == "reader"
        visitor.send("DELETE", f"/api/photos/{found['id']}")


def test_a_wrong_key_costs_nothing_and_is_read_again_once_it_was_changed(
    visitor: Browser, storage: Storage, garments: set[str], unpaid: str, modelled: Modelled, recorded: Recorded
) -> None:
    modelled.configure(key="sk-recorded-wrong_key")
    session = visitor.session()
    told = visitor.ask(session, QUESTION)
    assert_answered_by_the_engine(visitor, session, told, garments, "model_down")
    assert storage.spent(unpaid)["used"] == 0
    assert {entry["status"] for entry in recorded.requests} == {401}
    modelled.stack.set_key(KEY)
    assert visitor.ask(session, QUESTION).notices == []


def test_a_provider_that_cannot_reach_our_pictures_gets_bytes_from_then_on(
    visitor: Browser, storage: Storage, garments: set[str], unpaid: str, modelled: Modelled, recorded: Recorded
) -> None:
    modelled.configure(images="auto")
    recorded.refuse_loopback = True
    first, second = (visitor.ask(visitor.session(), QUESTION) for _ in range(2))
    assert (first.notices, first.shown, second.notices) == ([], garments, [])
    found = visitor.photo(visitor.dress("garment", "skirt_03.jpg"))
    visitor.send("DELETE", f"/api/photos/{found['id']}")
    assert found["source"] == "model"
    assert [entry["status"] for entry in recorded.requests] == [400, 200, 200, 400, 200]
    pictures = [picture for entry in recorded.requests for picture in entry["pictures"]]
    assert [picture["by"] for picture in pictures] == ["data"] * 5
    spent = storage.spent(unpaid)
    assert spent["used"] > 0
    assert not [name for name in spent if name.startswith("hold_")]


def test_pictures_as_bytes_when_that_is_the_setting(
    visitor: Browser, garments: set[str], unpaid: str, modelled: Modelled, recorded: Recorded
) -> None:
    modelled.configure(images="bytes")
    assert visitor.ask(visitor.session(), QUESTION).notices == []
    (asked,) = recorded.requests
    assert [picture["by"] for picture in asked["pictures"]] == ["data"] * 2


def test_a_model_without_eyes_answers_from_attributes_and_says_so_once(
    visitor: Browser, storage: Storage, garments: set[str], unpaid: str, modelled: Modelled, recorded: Recorded
) -> None:
    modelled.configure(images="auto")
    recorded.fault = "no_vision"
    session = visitor.session()
    first, second = visitor.ask(session, QUESTION), visitor.ask(session, "데이트룩 추천")
    assert (first.notices, second.notices) == (["without_pictures"], [])
    assert first.shown == garments
    assert [entry["status"] for entry in recorded.requests] == [400, 200, 200]
    assert visitor.history(session)["status"] == "idle"
    assert not [name for name in storage.spent(unpaid) if name.startswith("hold_")]

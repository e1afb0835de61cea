"""While an answer is being written: another question waits, its reader may leave, its conversation may go."""

import threading
import time
from concurrent.futures import ThreadPoolExecutor

import pytest

from tests.integration.browser import POLL_SECONDS, Browser
from tests.integration.modelled import Modelled
from tests.integration.storage import Storage
from tests.recorded.app import Recorded

QUESTION = "출근용 데일리룩 추천"


@pytest.fixture(scope="module")
def garment(visitor: Browser, modelled: Modelled) -> str:
    return visitor.dress("garment", "shirt_01.jpg")


@pytest.fixture
def slow(recorded: Recorded, garment: str) -> Recorded:
    """A model that thinks before it speaks."""
    recorded.first = 0.7
    return recorded


def until_called(recorded: Recorded) -> None:
    end = time.monotonic() + 10
    while not recorded.requests:
        assert time.monotonic() < end, "the model was never called"
        time.sleep(POLL_SECONDS)


def test_a_second_question_at_the_same_time_is_told_to_wait(visitor: Browser, slow: Recorded) -> None:
    session = visitor.session()
    with ThreadPoolExecutor() as pool:
        first = pool.submit(visitor.ask, session, QUESTION, message_id="first")
        until_called(slow)
        assert visitor.history(session)["status"] == "answering"
        for message in ("second", "first"):
            refused = visitor.question(session, QUESTION, message_id=message)
            assert (refused.status_code, refused.json()["code"]) == (409, "busy")
        answer = first.result()
    assert answer.whole
    kept = visitor.history(session)["messages"]
    assert [message["role"] for message in kept] == ["user", "assistant"]
    assert kept[1]["parts"] == answer.kept()


def test_many_copies_of_one_question_are_answered_once(visitor: Browser, slow: Recorded) -> None:
    session = visitor.session()
    with ThreadPoolExecutor() as pool:
        ways = list(pool.map(lambda _: visitor.question(session, QUESTION, message_id="same").status_code, range(4)))
    assert sorted(ways) == [200, 409, 409, 409]
    assert len(slow.requests) == 1


def test_the_answer_is_whole_though_its_reader_left(visitor: Browser, slow: Recorded) -> None:
    session = visitor.session()
    with visitor.asking(session, QUESTION) as stream:
        assert b'"type":"start"' in next(stream.iter_raw())
    until_called(slow)
    kept = visitor.until_idle(session)
    assert kept["status"] == "idle"
    answer = kept["messages"][1]["parts"]
    assert [part["type"] for part in answer].count("data-outfit") >= 1
    assert answer[-1]["type"] == "data-follow-ups"
    assert len(slow.requests) == 1


def test_the_answer_is_whole_though_its_reader_left_in_mid_sentence(visitor: Browser, garment: str, recorded: Recorded) -> None:
    recorded.pace = 0.01
    session = visitor.session()
    with visitor.asking(session, QUESTION) as stream:
        for piece in stream.iter_raw():
            if b'"text-delta"' in piece:
                break
    assert visitor.history(session)["status"] == "answering"
    assert visitor.until_idle(session)["messages"][1]["parts"][-1]["type"] == "data-follow-ups"


def test_while_a_model_is_silent_the_line_is_not(visitor: Browser, slow: Recorded) -> None:
    with visitor.asking(visitor.session(), QUESTION) as stream:
        assert b'"type":"start"' in next(stream.iter_raw())
        assert not [entry for entry in slow.requests if "begun" in entry]


def test_a_conversation_deleted_in_mid_answer_stays_deleted(visitor: Browser, storage: Storage, slow: Recorded) -> None:
    session = visitor.session()
    reader = threading.Thread(target=visitor.question, args=(session, QUESTION))
    reader.start()
    until_called(slow)
    assert visitor.send("DELETE", f"/api/sessions/{session}").status_code == 204
    reader.join()
    assert visitor.get(f"/api/sessions/{session}").status_code == 404
    assert storage.rows(session) == []


def test_a_garment_removed_in_mid_answer_costs_nobody_the_answer(visitor: Browser, garment: str, recorded: Recorded) -> None:
    trousers, session = visitor.dress("garment", "pants_03.jpg"), visitor.session()
    recorded.requests.clear()
    recorded.first = 0.7
    with ThreadPoolExecutor() as pool:
        answer = pool.submit(visitor.ask, session, QUESTION)
        until_called(recorded)
        assert visitor.send("DELETE", f"/api/photos/{trousers}").status_code == 204
    assert answer.result().whole
    recorded.first = 0.0
    assert visitor.ask(session, QUESTION).shown == {garment}

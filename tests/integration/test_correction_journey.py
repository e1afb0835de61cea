"""A wrong guess put right through the stack, without a model: the last answer follows, in its row, for nothing."""

from typing import Any

import pytest

from tests.integration.browser import Browser
from tests.integration.storage import Storage
from tests.messages import main, reranked
from tests.photos import photo

QUESTION = "출근용 데일리룩 추천"
NEVER_GIVEN = "01ARZ3NDEKTSV4RRFFQ69G5FAV"


@pytest.fixture(scope="module")
def clothes(visitor: Browser) -> dict[str, str]:
    """A shirt that was named, and trousers that are whatever our reader took them for."""
    found = {"shirt": visitor.dress("garment", "shirt_01.jpg"), "trousers": visitor.dress("garment", "pants_03.jpg")}
    visitor.say(found["shirt"], category="shirt")
    return found


def rerank(visitor: Browser, session: str) -> dict[str, Any]:
    return reranked(visitor.send("POST", f"/api/sessions/{session}/rerank"))


def test_the_answer_follows_the_person_and_is_kept_as_it_was_told(
    visitor: Browser, clothes: dict[str, str], storage: Storage
) -> None:
    session = visitor.session()
    visitor.ask(session, QUESTION)
    before = visitor.history(session)["messages"]
    spent = storage.spent(storage.owner(clothes["shirt"]))
    visitor.say(clothes["trousers"], category="skirt")
    message = rerank(visitor, session)
    assert main(message) == {"top": clothes["shirt"], "bottom": clothes["trousers"]}
    assert message["id"] == before[-1]["id"]
    assert message["parts"][0]["data"] == {"code": "corrected", "by": "person"}
    assert message["metadata"] == before[-1]["metadata"] | {"revision": 1}
    assert visitor.history(session)["messages"] == [before[0], message]
    assert rerank(visitor, session) == message, "twice is once"
    assert storage.spent(storage.owner(clothes["shirt"])) == spent


def test_what_is_no_clothing_is_on_no_card_and_the_next_answer_knows(visitor: Browser, clothes: dict[str, str]) -> None:
    session = visitor.session()
    visitor.ask(session, QUESTION)
    visitor.say(clothes["trousers"], clothing=False)
    assert main(rerank(visitor, session)) == {"top": clothes["shirt"]}
    assert visitor.ask(session, "더 캐주얼하게").shown == {clothes["shirt"]}
    visitor.say(clothes["trousers"], category="pants")
    assert main(rerank(visitor, session)) == {"top": clothes["shirt"], "bottom": clothes["trousers"]}


def test_clothes_as_they_were_leave_every_answer_as_it_was(visitor: Browser, clothes: dict[str, str]) -> None:
    """Through the table and back: the same question, taste and history give the same words and cards."""
    session = visitor.session()
    for text in (QUESTION, "더 캐주얼하게", "비 와요", "고마워"):
        visitor.ask(session, text)
        last = visitor.history(session)["messages"][-1]
        assert rerank(visitor, session) == last
        assert "revision" not in last["metadata"]


def test_what_a_person_may_not_touch(visitor: Browser, stranger: Browser) -> None:
    session = visitor.session()
    assert visitor.send("POST", f"/api/sessions/{session}/rerank").status_code == 404
    assert stranger.send("POST", f"/api/sessions/{session}/rerank").status_code == 401
    stranger.session()
    for other in (session, NEVER_GIVEN):
        assert stranger.send("POST", f"/api/sessions/{other}/rerank").json()["code"] == "not_found"


def test_a_word_that_came_before_the_picture_stands_when_the_picture_is_read(stranger: Browser) -> None:
    data = photo("shirt_01.jpg")
    announced = stranger.announce("garment", data)
    stranger.say(announced["id"], category="dress")
    stranger.post(announced["upload"], data)
    read = stranger.until(announced["id"], "described")
    assert (read["attributes"]["category"], read["said"], read["source"]) == ("dress", ["category"], "said")
    assert read["guesses"], "our reader saw it all the same"

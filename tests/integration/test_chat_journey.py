"""The scenario of the product (design section 6.7) without a model: a person, two garments, "출근용 데일리룩 추천"."""

import json
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from infra.local.stack import Stack
from tests.integration.browser import Browser
from tests.integration.told import Told, is_korean

QUESTION = "출근용 데일리룩 추천"
MESSAGE = "the-first-question"


@pytest.fixture(scope="module")
def dressed(visitor: Browser) -> dict[str, str]:
    """The person, a striped shirt, and trousers whose category the person put right."""
    photos = {
        "person": visitor.dress("body", "man_white_tshirt_portrait.jpg"),
        "shirt": visitor.dress("garment", "shirt_01.jpg"),
        "trousers": visitor.dress("garment", "pants_03.jpg"),
    }
    visitor.say(photos["shirt"], category="shirt")
    visitor.say(photos["trousers"], category="pants", subcategory="trousers")
    return photos


@pytest.fixture(scope="module")
def session(visitor: Browser) -> str:
    return visitor.session()


@pytest.fixture(scope="module")
def told(visitor: Browser, dressed: dict[str, str], session: str) -> Told:
    return visitor.ask(session, QUESTION, message_id=MESSAGE)


@pytest.fixture(scope="module")
def told_in_english(visitor: Browser, told: Told, session: str) -> Told:
    return visitor.ask(session, "What should I wear to work?")


def pieces(card: dict[str, Any]) -> dict[str, str]:
    """Slot → what fills it: an own garment, a piece worn in the photo, or one to look for."""
    worn = {piece["slot"]: f"worn {piece['name']}" for piece in card["worn"]}
    swapped = {gap["slot"]: gap["advice"] for gap in card["missing"] if gap["role"] == "swap"}
    return {item["slot"]: item["photo_id"] for item in card["items"]} | worn | swapped


def texts(value: Any) -> str:
    """Every sentence of a card."""
    if isinstance(value, dict):
        return " ".join(texts(one) for name, one in value.items() if name not in ("colours", "evidence", "id", "photo_id"))
    return " ".join(map(texts, value)) if isinstance(value, list) else str(value)


def test_three_lines_about_the_photo_come_first(told: Told) -> None:
    (analysis,) = told.of("analysis")
    assert [line["topic"] for line in analysis["lines"]] == ["proportion", "tone", "impression"]
    assert [line["source"] for line in analysis["lines"]] == ["guessed", "measured", "measured"]
    assert all(is_korean(line["text"]) for line in analysis["lines"])
    order = [part["type"] for part in told.parts]
    assert order.index("data-analysis") < order.index("text-start") < order.index("data-outfit")


def test_the_outfit_is_of_the_persons_own_garments_with_reasons(told: Told, dressed: dict[str, str]) -> None:
    assert pieces(told.main) == {"top": dressed["shirt"], "bottom": dressed["trousers"]}
    assert all(is_korean(item["reason"]) and is_korean(item["name"]) for item in told.main["items"])
    assert told.main["occasion"] == "출근"
    assert 0.2 < told.main["evidence"]["contrast"] <= 1
    assert told.shown <= {dressed["shirt"], dressed["trousers"]}


def test_what_is_not_there_is_advice_and_rain_has_a_tip(told: Told) -> None:
    missing = told.main["missing"]
    assert {gap["slot"] for gap in missing} == {"shoes", "accessory"}
    assert all(gap["role"] == "complete" and is_korean(gap["advice"]) for gap in missing)
    (tip,) = told.main["tips"]
    assert (tip["when"], is_korean(tip["text"])) == ("rain", True)


def test_two_or_three_alternatives_change_one_slot_each(told: Told) -> None:
    assert 2 <= len(told.alternatives) <= 3
    main = pieces(told.main)
    for alternative in told.alternatives:
        other = pieces(alternative)
        assert other.keys() == main.keys()
        assert len([slot for slot in main if main[slot] != other[slot]]) == 1
        assert alternative["items"]
    assert {alternative["change"] for alternative in told.alternatives} == {"worn", "missing"}


def test_the_words_speak_of_the_clothes_and_offer_next_steps(told: Told) -> None:
    assert len(told.text("headline")) <= 41
    assert "셔츠" in told.text("headline")
    assert "색" in told.text("reply")
    assert not {"[", "]", "{", "}"} & set(told.words)
    (follow_ups,) = told.of("follow-ups")
    assert len(follow_ups["suggestions"]) == 3


def test_the_first_words_are_quick_and_the_answer_streams(told: Told) -> None:
    assert told.first_words < 2
    assert len(told.pieces) > 3
    assert told.headers["x-vercel-ai-ui-message-stream"] == "v1"
    assert told.headers["content-type"].startswith("text/event-stream")


def test_without_a_model_that_is_said_once_in_a_conversation(told: Told, told_in_english: Told) -> None:
    assert told.notices == ["engine"]
    assert told_in_english.notices == []


def test_an_english_question_gets_an_english_answer_about_the_same_clothes(
    told: Told, told_in_english: Told, dressed: dict[str, str]
) -> None:
    assert told_in_english.shown <= {dressed["shirt"], dressed["trousers"]}
    everything = told_in_english.words + texts(told_in_english.of("outfit")) + texts(told_in_english.of("follow-ups"))
    assert not is_korean(everything)
    assert 2 <= len(told_in_english.alternatives) <= 3


def test_the_photo_is_read_out_once_only(told_in_english: Told) -> None:
    assert told_in_english.of("analysis") == []


def test_a_reload_shows_every_word_and_card_again(visitor: Browser, session: str, told: Told, told_in_english: Told) -> None:
    kept = visitor.history(session)
    assert (kept["status"], kept["title"]) == ("idle", QUESTION)
    assert [message["role"] for message in kept["messages"]] == ["user", "assistant"] * 2
    assert kept["messages"][0]["parts"] == [{"type": "text", "text": QUESTION}]
    assert kept["messages"][1]["parts"] == told.kept()
    assert kept["messages"][3]["parts"] == told_in_english.kept()


def test_the_answer_is_kept_before_its_end_is_told(visitor: Browser, stack: Stack, dressed: dict[str, str]) -> None:
    session = visitor.session()
    with visitor.asking(session, QUESTION) as stream:
        for piece in stream.iter_raw():
            if b'"type":"finish"' in piece:
                break
        kept = visitor.history(session)
    assert kept["status"] == "idle"
    assert kept["messages"][1]["parts"][-1]["type"] == "data-follow-ups"


def test_the_same_question_again_is_the_same_answer_and_no_new_turn(visitor: Browser, session: str, told: Told) -> None:
    again = visitor.ask(session, QUESTION, message_id=MESSAGE)
    assert again.kept() == told.kept()
    assert again.parts[0] == told.parts[0]
    ids = [message["id"] for message in visitor.history(session)["messages"]]
    assert ids.count(MESSAGE) == 1


def test_asking_for_another_answer_replaces_the_last_one(visitor: Browser, dressed: dict[str, str]) -> None:
    session = visitor.session()
    first = visitor.ask(session, QUESTION, message_id="one")
    other = visitor.ask(session, QUESTION, message_id="one", trigger="regenerate-message")
    messages = visitor.history(session)["messages"]
    assert [message["role"] for message in messages] == ["user", "assistant"]
    assert other.parts[0]["messageId"] != first.parts[0]["messageId"]
    assert messages[1]["parts"] == other.kept()


def test_an_edited_question_is_understood_anew_in_its_place(visitor: Browser, dressed: dict[str, str]) -> None:
    session = visitor.session()
    visitor.ask(session, "줄무늬는 싫어. 출근룩 추천", message_id="one")
    edited = visitor.ask(session, QUESTION, message_id="one", trigger="regenerate-message")
    assert edited.shown == {dressed["shirt"], dressed["trousers"]}
    kept = visitor.history(session)
    assert [message["parts"] for message in kept["messages"]] == [[{"type": "text", "text": QUESTION}], edited.kept()]
    assert kept["title"] == QUESTION
    repeated = visitor.ask(session, QUESTION, message_id="one")
    assert repeated.parts[0]["messageId"] == edited.parts[0]["messageId"]
    visitor.ask(session, "비 와요", message_id="two")
    with visitor.asking(session, QUESTION, message_id="one", trigger="regenerate-message") as late:
        assert (late.status_code, json.loads(late.read())["code"]) == (409, "stale")


def test_a_wish_that_follows_keeps_the_occasion(visitor: Browser, dressed: dict[str, str]) -> None:
    session = visitor.session()
    visitor.ask(session, QUESTION)
    casual = visitor.ask(session, "더 캐주얼하게")
    assert casual.main["occasion"] == "출근"
    assert casual.words != visitor.ask(session, "비 와요").words
    assert "더 격식 있게" in casual.of("follow-ups")[0]["suggestions"]


def test_what_is_disliked_is_kept_and_left_out(visitor: Browser, dressed: dict[str, str]) -> None:
    session = visitor.session()
    told = visitor.ask(session, "줄무늬는 싫어. 출근룩 추천")
    assert told.shown == {dressed["trousers"]}
    assert visitor.get("/api/me").json()["taste"]["avoid_words"] == ["줄무늬"]
    assert visitor.ask(visitor.session(), QUESTION).shown == {dressed["trousers"]}
    assert visitor.send("PATCH", "/api/me", {"taste": {"avoid_words": []}}).status_code == 200
    assert visitor.ask(visitor.session(), QUESTION).shown == {dressed["shirt"], dressed["trousers"]}


def test_a_category_put_right_changes_the_next_outfit(visitor: Browser, dressed: dict[str, str]) -> None:
    session = visitor.session()
    visitor.say(dressed["trousers"], category="outwear", subcategory=None)
    try:
        jacket = visitor.ask(session, QUESTION)
        items = [item for card in jacket.of("outfit") for item in card["items"]]
        assert not [item for item in items if (item["slot"], item["photo_id"]) == ("bottom", dressed["trousers"])]
        assert pieces(jacket.main)["bottom"].startswith("worn ")
    finally:
        visitor.say(dressed["trousers"], category="pants", subcategory="trousers")
    assert pieces(visitor.ask(session, QUESTION).main)["bottom"] == dressed["trousers"]


def test_two_tabs_in_two_conversations_do_not_disturb_each_other(visitor: Browser, dressed: dict[str, str]) -> None:
    sessions = [visitor.session(), visitor.session()]
    questions = [QUESTION, "What should I wear on a date?"]
    with ThreadPoolExecutor() as pool:
        answers = list(pool.map(visitor.ask, sessions, questions))
    for session, answer in zip(sessions, answers, strict=True):
        assert visitor.history(session)["messages"][1]["parts"] == answer.kept()
    assert [is_korean(answer.words) for answer in answers] == [True, False]


def test_the_clothes_are_still_known_in_a_conversation_longer_than_the_window(
    visitor: Browser, dressed: dict[str, str]
) -> None:
    session = visitor.session()
    for number in range(7):
        last = visitor.ask(session, f"{number + 1}번째로 물어봐요. 출근할 때 뭐 입지?")
    assert last.shown
    assert last.shown <= {dressed["shirt"], dressed["trousers"]}
    assert len(visitor.history(session)["messages"]) == 14
    page = visitor.get(f"/api/sessions/{session}?limit=4").json()
    assert len(json.dumps(page)) < len(json.dumps(visitor.history(session)))
    assert page["next"]

"""The states of a conversation, each reached from a fresh load."""

from playwright.sync_api import Page, expect

from tests.e2e.staged import Json, Staged
from tests.e2e.state import state


@state
def talk_new(staged: Staged) -> None:
    staged.dress()
    expect(staged.open_talk().get_by_test_id("starter").first).to_be_visible()


@state
def answer_awaited(staged: Staged) -> None:
    _asked(staged)


@state
def answer_streams(staged: Staged) -> None:
    staged.answered()
    parts, staged.messages = staged.messages[1]["parts"], []
    page = staged.open_talk()
    said: list[Json] = [{"type": "start", "messageId": "answer-1"}, *parts[:2]]
    said += [_delta("headline", parts[2]["text"]), parts[3], _delta("reply", parts[4]["text"][:60])]
    staged.begin_answer(*said)
    _ask(page)
    expect(page.get_by_test_id("outfit-main")).to_be_visible()


@state
def answer_top(staged: Staged) -> None:
    staged.answered()
    page = staged.open_talk()
    expect(page.get_by_test_id("outfit-alternative")).to_have_count(3)
    page.evaluate("scrollTo(0, 0)")


@state
def answer_cards(staged: Staged) -> None:
    answer_top(staged)
    staged.page.get_by_test_id("evidence").first.locator("summary").click()
    _to_the_top(staged.page, "outfit-main")


@state
def answer_alternatives(staged: Staged) -> None:
    answer_top(staged)
    _to_the_top(staged.page, "outfit-alternative")


@state
def answer_of_the_worn(staged: Staged) -> None:
    """A piece that the person wears in the photo, one whose photo is gone, rain, and every notice."""
    staged.answered()
    parts = staged.messages[1]["parts"]
    main = parts[3]["data"]
    worn = staged.photos[0]["worn"][1]
    main["worn"] = [{**worn, "name": worn["name"][staged.language], "reason": main["items"][1]["reason"]}]
    del main["items"][1]
    main["items"][1]["photo_id"] = "photo-99"
    place = {"ko": "서울", "en": "Seoul"}[staged.language]
    weather = {"code": "weather", "place": place, "day": "2026-11-23", "low": 3, "high": 11, "rain": 70, "snow": False}
    notices = [weather | {"source": "Open-Meteo", "url": "https://open-meteo.com/"}, {"code": "reading", "count": 2}]
    notices += [{"code": "budget"}, {"code": "corrected", "count": 1}, {"code": "no_reading", "why": "no_person"}]
    parts[1:2] = [{"type": "data-notice", "data": notice} for notice in notices]
    expect(staged.open_talk().get_by_test_id("notice").first).to_be_visible()
    staged.page.evaluate("scrollTo(0, 0)")


@state
def answer_failed(staged: Staged) -> None:
    staged.answering = "fails"
    page = _asked(staged)
    expect(page.get_by_test_id("retry")).to_be_visible()


@state
def answer_stopped(staged: Staged) -> None:
    answer_streams(staged)
    staged.page.get_by_test_id("stop").click()
    expect(staged.page.get_by_test_id("see-whole")).to_be_visible()


@state
def offline(staged: Staged) -> None:
    staged.dress()
    page = staged.open_talk()
    expect(page.get_by_test_id("starter").first).to_be_visible()
    staged.context.set_offline(True)
    _ask(page)


@state
def piece_dialog(staged: Staged) -> None:
    answer_top(staged)
    staged.page.get_by_test_id("outfit-main").get_by_role("button").first.click()
    expect(staged.page.get_by_test_id("wish").first).to_be_visible()


def _asked(staged: Staged) -> Page:
    staged.dress()
    page = staged.open_talk()
    expect(page.get_by_test_id("starter").first).to_be_visible()
    return _ask(page)


def _ask(page: Page) -> Page:
    page.get_by_test_id("starter").first.click()
    expect(page.get_by_test_id("asked")).to_be_visible()
    return page


def _delta(part: str, text: str) -> Json:
    return {"type": "text-delta", "id": part, "delta": text}


def _to_the_top(page: Page, part: str) -> None:
    page.get_by_test_id(part).first.evaluate("part => scrollTo(0, part.getBoundingClientRect().top + scrollY - 76)")

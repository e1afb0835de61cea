"""The same conversation in two tabs: both may ask, and both questions are answered."""

import json

import pytest
from playwright.sync_api import Page, expect

from tests.e2e.talk_page import TalkPage
from tests.e2e.visitor import Visitor

pytestmark = pytest.mark.usefixtures("slow_answers")

BUSY = "앞 질문에 답하는 중이에요. 끝나면 바로 이어서 볼게요."
# What the other tab does, without its windows.
CHANGE = """async ([method, path, body]) => {
    const bytes = new TextEncoder().encode(body ?? '')
    const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
    const hex = [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('')
    const headers = { 'content-type': 'application/json', 'x-amz-content-sha256': hex }
    return (await fetch(path, { method, headers, ...body && { body } })).ok
}"""
STYLE = '[data-testid="settings-dialog"] [data-name="style"]'
COME_BACK = "dispatchEvent(new Event('focus'))"
FIRST, SECOND = "출근용 데일리룩 추천", "주말 데이트, 편하게"


def test_both_tabs_ask_at_once_and_nothing_is_lost(visitor: Visitor) -> None:
    visitor.start.dress("shirt_01.jpg", "t-shirt_04.jpg")
    other = TalkPage(visitor.second_tab())
    expect(other.page.get_by_test_id("starter").first).to_be_visible()
    visitor.talk.ask(FIRST)
    expect(visitor.talk.part("headline")).to_be_visible()
    other.ask(SECOND)
    expect(other.last).to_contain_text(BUSY)
    expect(other.last).to_have_attribute("data-state", "queued")
    other.wait_for_answers(2)
    visitor.talk.wait_for_answers(1)
    visitor.page.evaluate(COME_BACK)
    for talk in (visitor.talk, other):
        talk.wait_for_answers(2)
        assert [text.split()[-1] for text in talk.questions.all_inner_texts()] == [FIRST.split()[-1], SECOND.split()[-1]]
    visitor.caused(r"409 \(Conflict\)")


def test_what_one_tab_changes_the_other_shows_when_it_is_looked_at(visitor: Visitor) -> None:
    visitor.start.dress("shirt_01.jpg", "t-shirt_04.jpg")
    page, session = visitor.page, visitor.page.url.split("/c/")[1]
    visitor.talk.box.fill("다음 주 면접")
    other = visitor.second_tab()
    expect(TalkPage(other).box).to_have_value("다음 주 면접")
    page.get_by_test_id("to-wardrobe").click()
    expect(visitor.start.photos).to_have_count(2)
    open_part(page, "settings")
    open_part(other, "settings")
    other.locator(STYLE).first.click()
    expect(other.locator(STYLE).first).to_have_attribute("aria-pressed", "true")
    other.keyboard.press("Escape")
    first = page.evaluate("fetch('/api/wardrobe').then((told) => told.json()).then((told) => told.photos[0].id)")
    change(other, "DELETE", f"/api/photos/{first}")
    change(other, "PATCH", f"/api/sessions/{session}", json.dumps({"title": "면접 준비"}))
    page.evaluate(COME_BACK)
    expect(page.locator(STYLE).first).to_have_attribute("aria-pressed", "true")
    page.keyboard.press("Escape")
    expect(visitor.start.photos).to_have_count(1)
    open_part(page, "sessions")
    expect(page.get_by_test_id("session").first).to_contain_text("면접 준비")
    change(other, "DELETE", f"/api/sessions/{session}")
    page.evaluate(COME_BACK)
    expect(page.get_by_test_id("session")).to_have_count(0)
    other.evaluate(COME_BACK)
    expect(other.locator('[data-code="not_found"]')).to_be_visible()
    visitor.caused("404")


def test_an_answer_that_streams_in_one_tab_is_whole_in_the_other(visitor: Visitor) -> None:
    visitor.start.dress("shirt_01.jpg", "t-shirt_04.jpg")
    visitor.talk.ask(FIRST)
    expect(visitor.talk.part("headline")).to_be_visible()
    other = TalkPage(visitor.second_tab())
    expect(other.last).to_have_attribute("data-state", "syncing")
    other.wait_for_answers(1)
    visitor.talk.wait_for_answers(1)
    assert other.part("headline").inner_text() == visitor.talk.part("headline").inner_text()


def open_part(page: Page, name: str) -> None:
    page.get_by_test_id(name).click()
    expect(page.get_by_test_id(f"{name}-dialog")).to_be_visible()


def change(tab: Page, method: str, path: str, body: str | None = None) -> None:
    assert tab.evaluate(CHANGE, [method, path, body])

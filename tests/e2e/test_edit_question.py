"""The last question is put in other words, an answer is taken along, and taste is asked about once."""

import re

import pytest
from playwright.sync_api import expect

from tests.e2e.axe import violations
from tests.e2e.conftest import Visit
from tests.e2e.talk_page import TalkPage
from tests.e2e.visitor import PHONE, Visitor

FIRST, OTHER = "출근용 데일리룩 추천", "주말 데이트, 편하게"
COME_BACK = "dispatchEvent(new Event('focus'))"


def asked(visitor: Visitor) -> TalkPage:
    visitor.start.dress("shirt_01.jpg", "t-shirt_04.jpg")
    visitor.talk.ask(FIRST)
    visitor.talk.wait_for_answers(1)
    return visitor.talk


def test_the_last_question_is_edited_and_neither_words_nor_answer_are_lost(visitor: Visitor) -> None:
    talk, page = asked(visitor), visitor.page
    headline = talk.part("headline").inner_text()
    other_tab = TalkPage(visitor.second_tab())
    other_tab.wait_for_answers(1)
    page.bring_to_front()
    pen, box = page.get_by_test_id("edit"), page.get_by_test_id("edit-box")
    pen.focus()
    pen.press("Enter")
    expect(box).to_be_focused()
    expect(box).to_have_value(FIRST)
    box.fill("아무 말")
    box.press("Escape")
    expect(talk.questions).to_have_text([re.compile(f"{FIRST}$")])
    expect(pen).to_be_focused()

    pen.click()
    box.fill(OTHER)
    visitor.keep("edit-question")
    assert violations(page) == []
    page.reload()
    expect(box).to_have_value(OTHER)
    with visitor.offline():
        box.press("Enter")
        expect(page.locator("form.edit").get_by_test_id("error")).to_have_attribute("data-code", "offline")
        expect(talk.part("headline")).to_have_text(headline)
    expect(box).to_have_value(OTHER)
    page.get_by_test_id("edit-send").click()
    expect(talk.questions).to_have_text([re.compile(f"{OTHER}$")])
    talk.wait_for_answers(1)
    expect(talk.part("headline")).not_to_have_text(headline)
    edited = talk.part("headline").inner_text()
    other_tab.page.evaluate(COME_BACK)
    expect(other_tab.questions).to_have_text([re.compile(f"{OTHER}$")])
    expect(other_tab.part("headline")).to_have_text(edited)
    page.reload()
    talk.wait_for_answers(1)
    expect(talk.questions).to_have_text([re.compile(f"{OTHER}$")])
    expect(box).to_have_count(0)
    visitor.caused("ERR_INTERNET_DISCONNECTED")


@pytest.mark.parametrize("clipboard", ["there", "missing"])
def test_an_answer_is_copied_with_one_tap_and_taste_is_asked_about_once(visit: Visit, clipboard: str) -> None:
    visitor = visit(device=PHONE)
    visitor.context.grant_permissions(["clipboard-read", "clipboard-write"])
    if clipboard == "missing":
        visitor.page.evaluate("Object.defineProperty(navigator, 'clipboard', { value: undefined })")
    talk, page = asked(visitor), visitor.page
    talk.part("copy").tap()
    expect(talk.part("copy")).to_have_text("복사했어요")
    if clipboard == "there":
        copied = page.evaluate("navigator.clipboard.readText()")
        assert copied.startswith(talk.part("headline").inner_text())
        assert "오늘의 한 벌" in copied

    with page.expect_request("**/api/chat") as again:
        talk.part("regenerate").tap()
    assert "regenerate-message" in (again.value.post_data or "")
    talk.wait_for_answers(1)

    row = page.get_by_test_id("taste-row")
    if clipboard == "missing":
        row.get_by_test_id("taste-dismiss").tap()
    else:
        row.locator('[data-value="neat"]').tap()
        expect(row).to_contain_text("기억해 둘게요.")
        expect(row.locator('[data-value="neat"]')).to_have_attribute("aria-pressed", "true")
        visitor.keep("taste-row")
        assert violations(page) == []
    page.reload()
    talk.wait_for_answers(1)
    expect(talk.part("missing").first).to_be_visible()
    expect(row).to_have_count(0)

"""Without a network the last looks stay readable; what was asked is sent later; deleting leaves nothing of it."""

import re

import pytest
from playwright.sync_api import Locator, expect

from tests.e2e.visitor import Visitor

QUESTION, NEXT = "출근용 데일리룩 추천", "더 편하게"
KEPT_PICTURES = """async (count) => {
    const pictures = async () => (await (await caches.open('codi-looks')).keys()).filter(({ url }) => url.includes('/picture/'))
    while ((await pictures()).length !== count) await new Promise((done) => setTimeout(done, 50))
}"""
DRAWN = "async (picture) => (await picture.decode(), picture.naturalWidth)"
LEFT = """async () => ({
    caches: (await caches.keys()).filter((name) => !name.startsWith('codi-shell-')),
    stored: [...Object.keys(localStorage), ...Object.keys(sessionStorage)].filter((name) => name.startsWith('codi')),
})"""


def test_the_last_looks_are_there_and_a_question_waits_for_the_network(visitor: Visitor) -> None:
    page, talk = visitor.page, visitor.talk
    visitor.start.dress("shirt_01.jpg", "t-shirt_04.jpg")
    talk.ask(QUESTION)
    talk.wait_for_answers(1)
    headline = talk.part("headline").inner_text()
    visitor.wait_for_service_worker()
    page.evaluate(KEPT_PICTURES, 2)
    with visitor.offline():
        page.reload()
        expect(talk.part("headline")).to_have_text(headline)
        expect(page.get_by_test_id("offline")).to_have_text("오프라인이에요. 마지막으로 본 코디를 보여 드려요.")
        _is_drawn_from_here(talk.main_items().locator("img").first)
        visitor.keep("offline-look")
        talk.ask(NEXT)
        expect(talk.part("error")).to_be_visible()
        page.get_by_test_id("to-wardrobe").click()
        expect(visitor.start.tiles("garment", "described")).to_have_count(2)
        _is_drawn_from_here(visitor.start.tiles("garment").first.locator("img"))
        visitor.keep("offline-start")
        page.get_by_test_id("sessions").click()
        page.get_by_test_id("session").locator("button").first.click()
        expect(talk.questions).to_have_text([re.compile(QUESTION), re.compile(NEXT)])
    talk.wait_for_answers(2)
    expect(talk.questions).to_have_count(2)

    page.get_by_test_id("settings").click()
    page.get_by_test_id("delete-everything").click()
    page.get_by_test_id("confirm-yes").click()
    expect(visitor.start.button).to_be_disabled()
    expect(visitor.start.photos).to_have_count(0)
    visitor.wait_for_service_worker()
    assert page.evaluate(LEFT) == {"caches": [], "stored": []}
    visitor.caused("ERR_INTERNET_DISCONNECTED|ERR_FAILED")


def test_the_picture_of_the_person_is_never_kept_and_a_deleted_one_is_not_any_more(visitor: Visitor) -> None:
    page, start = visitor.page, visitor.start
    start.agree()
    start.give("me", "person_6.jpg")
    start.give("clothes", "shirt_01.jpg")
    start.wait_for(described=1)
    start.wait_for(described=1, kind="body")
    expect(start.tiles("body").locator(".picture img")).to_be_visible()
    page.evaluate(KEPT_PICTURES, 1)
    start.tiles("garment").locator(".picture").click()
    page.get_by_test_id("delete-photo").click()
    page.get_by_test_id("confirm-yes").click()
    page.evaluate(KEPT_PICTURES, 0)


@pytest.mark.usefixtures("slow_answers")
def test_a_reload_without_a_network_in_the_middle_ends_in_the_whole_answer(visitor: Visitor) -> None:
    page, talk = visitor.page, visitor.talk
    visitor.start.dress("shirt_01.jpg", "t-shirt_04.jpg")
    visitor.wait_for_service_worker()
    talk.ask(QUESTION)
    expect(talk.part("headline")).to_be_visible()
    with visitor.offline():
        page.reload()
        expect(talk.questions).to_have_text(re.compile(QUESTION))
        expect(talk.last).to_have_attribute("data-state", "syncing")
    talk.wait_for_answers(1)
    expect(talk.part("follow-up").first).to_be_visible()
    expect(talk.questions).to_have_count(1)
    visitor.caused("ERR_INTERNET_DISCONNECTED|ERR_FAILED")


def _is_drawn_from_here(picture: Locator) -> None:
    expect(picture).to_have_attribute("src", re.compile("^/kept/picture/"))
    assert picture.evaluate(DRAWN) > 0

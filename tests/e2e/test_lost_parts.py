"""The page comes in parts: one that is lost on its way says so, and is there at the second try."""

import pytest
from playwright.sync_api import Page, expect

from tests.e2e.axe import violations
from tests.e2e.conftest import Visit
from tests.e2e.visitor import DESKTOP, Visitor

# As on a first visit: with a service worker every part is on the device before it is wanted.
FIRST_VISIT = {**DESKTOP, "service_workers": "block"}


@pytest.fixture
def visitor(visit: Visit) -> Visitor:
    return visit(device=FIRST_VISIT)


def lose(page: Page, files: str) -> None:
    """From the next load on."""
    page.context.route(f"**/assets/{files}", lambda route: route.abort())


def test_a_window_that_is_lost_opens_at_the_second_try(visitor: Visitor) -> None:
    page = visitor.page
    lose(page, "windows-*")
    page.reload()
    page.get_by_test_id("settings").click()
    expect(page.get_by_role("dialog")).to_contain_text("화면을 불러오지 못했어요")
    assert violations(page) == []
    page.context.unroute_all()
    page.get_by_test_id("retry").click()
    dialog = page.get_by_test_id("settings-dialog")
    expect(dialog.get_by_role("heading").first).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.get_by_test_id("settings")).to_be_focused()
    page.get_by_test_id("sessions").click()
    expect(page.get_by_test_id("sessions-dialog")).to_be_visible()
    visitor.caused("ERR_FAILED")


def test_a_conversation_whose_file_or_styles_are_lost_is_never_a_blank_page(visitor: Visitor) -> None:
    page = visitor.page
    visitor.start.dress("shirt_01.jpg")
    for files in ("ConversationPage-*.js", "ConversationPage-*.css"):
        lose(page, files)
        page.reload()
        expect(page.get_by_role("alert")).to_contain_text("연결을 확인하고 다시 시도해 주세요")
        assert violations(page) == []
        page.context.unroute_all()
        page.get_by_test_id("retry").click()
        expect(visitor.talk.box).to_be_visible()
        assert page.locator(".dock").evaluate("dock => getComputedStyle(dock).position") == "sticky"
    visitor.caused("ERR_FAILED")

"""axe finds nothing on the start page, with photos, in an answer and in the dialogs, light and dark."""

from typing import Literal

import pytest
from playwright.sync_api import expect

from tests.e2e.axe import violations
from tests.e2e.conftest import Visit


@pytest.mark.parametrize(("theme", "language"), [("light", "ko"), ("dark", "en")])
def test_no_violations(visit: Visit, theme: Literal["light", "dark"], language: Literal["ko", "en"]) -> None:
    visitor = visit(theme=theme, language=language)
    page, start, talk = visitor.page, visitor.start, visitor.talk
    assert violations(page) == []
    start.agree()
    start.give("me", "man_white_tshirt_portrait.jpg")
    start.give("clothes", "shirt_01.jpg", "dress_03.jpg")
    start.wait_for(described=2)
    start.wait_for(described=1, kind="body")
    visitor.keep(f"photos-{theme}")
    assert violations(page) == []
    start.begin()
    assert violations(page) == []
    talk.ask("출근용 데일리룩 추천" if language == "ko" else "Recommend an outfit for work")
    talk.wait_for_answers(1)
    for folded in page.get_by_test_id("evidence").all():
        folded.locator("summary").click()
    visitor.keep(f"answer-{theme}")
    assert violations(page) == []
    for opener, dialog in (("sessions", "sessions-dialog"), ("settings", "settings-dialog")):
        page.get_by_test_id(opener).click()
        expect(page.get_by_test_id(dialog)).to_be_visible()
        assert violations(page) == []
        page.keyboard.press("Escape")
    talk.main_items().get_by_role("button").first.click()
    expect(page.get_by_test_id("photo-dialog")).to_be_visible()
    assert violations(page) == []

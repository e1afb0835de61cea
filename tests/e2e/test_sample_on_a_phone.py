"""Try a sample, on a phone: one tap leads to words."""

import time

from playwright.sync_api import expect

from tests.e2e.axe import violations
from tests.e2e.conftest import Visit
from tests.e2e.visitor import PHONE, Visitor


def test_one_tap_leads_to_the_first_words(visit: Visit) -> None:
    visitor = visit(device=PHONE)
    visitor.keep("phone-1-start")
    began = time.monotonic()
    visitor.page.get_by_test_id("try-sample").tap()
    expect(visitor.page.get_by_test_id("question")).to_have_value("출근용 데일리룩 추천")
    expect(visitor.talk.part("headline")).to_be_visible(timeout=30_000)
    print(f"sample: one tap to first words {time.monotonic() - began:.1f} s")
    visitor.talk.wait_for_answers(1)
    visitor.keep("phone-2-answer")
    assert not visitor.scrolls_sideways()
    assert violations(visitor.page) == []
    assert len(visitor.talk.numbers()) >= 2
    expect(visitor.talk.main_items().locator("img").first).to_be_visible()
    expect(visitor.talk.part("analysis").locator("dd")).to_have_count(3)


def test_the_sample_is_not_uploaded_twice(visit: Visit) -> None:
    visitor = visit(language="en", device=PHONE)
    visitor.page.get_by_test_id("try-sample").tap()
    visitor.talk.wait_for_answers(1)
    assert visitor.talk.part("headline").inner_text().isascii()
    to_wardrobe(visitor)
    visitor.start.wait_for(described=6)
    visitor.page.get_by_test_id("try-sample").tap()
    visitor.talk.wait_for_answers(1)
    to_wardrobe(visitor)
    expect(visitor.start.photos).to_have_count(7)


def to_wardrobe(visitor: Visitor) -> None:
    """By way of the clothes over the conversation."""
    visitor.page.get_by_test_id("open-clothes").tap()
    visitor.page.get_by_test_id("whole-wardrobe").tap()

"""The same conversation in two tabs: both may ask, and both questions are answered."""

import pytest
from playwright.sync_api import expect

from tests.e2e.talk_page import TalkPage
from tests.e2e.visitor import Visitor

pytestmark = pytest.mark.usefixtures("slow_answers")

BUSY = "앞 질문에 답하는 중이에요. 끝나면 바로 이어서 볼게요."
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

"""What a person says of a garment wins, with one tap."""

from playwright.sync_api import expect

from tests.e2e.visitor import Visitor


def test_a_doubtful_category_is_corrected_by_one_tap(visitor: Visitor) -> None:
    start = visitor.start
    start.give("clothes", "dress_03.jpg")
    start.wait_for(described=1)
    expect(start.photos.get_by_test_id("doubt")).to_have_text("바지로 봤어요, 맞나요?")
    expect(start.button).to_be_enabled()
    visitor.keep("doubt")
    start.photos.get_by_test_id("guess").filter(has_text="원피스").click()
    expect(start.chip(1, "category")).to_have_attribute("data-value", "dress")
    expect(start.photos.get_by_test_id("doubt")).to_have_count(0)
    expect(start.photos.get_by_role("img")).to_have_attribute("alt", "파랑 원피스")

    start.begin()
    visitor.talk.ask("결혼식에 뭐 입지?")
    visitor.talk.wait_for_answers(1)
    expect(visitor.talk.main_items()).to_have_count(1)
    expect(visitor.talk.main_items()).to_have_attribute("data-slot", "dress")
    expect(visitor.talk.main_items()).to_contain_text("원피스")

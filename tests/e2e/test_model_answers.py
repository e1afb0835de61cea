"""With a model: it reads the photos and words the answers; what it cost is told; without it the answer still comes."""

from playwright.sync_api import expect

from tests.e2e.visitor import Visitor
from tests.recorded.app import Recorded


def test_the_model_s_answer_is_shown_with_what_it_cost(visitor: Visitor, model: Recorded) -> None:
    start, talk = visitor.start, visitor.talk
    start.agree()
    start.give("me", "man_white_tshirt_portrait.jpg")
    start.give("clothes", "shirt_01.jpg")
    start.wait_for(described=1, kind="body")
    start.wait_for(described=1)
    start.begin()
    talk.ask("출근용 데일리룩 추천")
    talk.wait_for_answers(1)
    visitor.keep("model-answer")
    expect(talk.part("notice")).to_have_count(0)
    expect(talk.part("analysis").locator("dd")).to_have_count(3)
    expect(talk.main_items()).to_have_attribute("data-slot", "top")
    expect(talk.part("outfit-main").get_by_test_id("outfit-worn")).to_have_attribute("data-slot", "bottom")
    talk.part("usage").locator("summary").click()
    expect(talk.part("usage")).to_contain_text("토큰")
    expect(talk.part("usage")).to_contain_text("$0.0")
    visitor.page.reload()
    talk.wait_for_answers(1)
    expect(talk.part("usage")).to_have_count(1)


def test_a_model_that_is_down_leads_to_a_notice_and_an_answer(visitor: Visitor, model: Recorded) -> None:
    talk = visitor.talk
    visitor.start.dress("shirt_01.jpg", "t-shirt_04.jpg")
    model.fault = "broken"
    talk.ask("출근용 데일리룩 추천")
    talk.wait_for_answers(1)
    expect(talk.part("notice")).to_have_text("모델이 잠시 쉬고 있어서 저희 규칙으로 골랐어요.")
    expect(talk.main_items().first).to_be_visible()
    visitor.switch_language()
    expect(talk.part("notice")).to_have_text("The model is resting, so our own rules chose.")


def test_a_model_that_breaks_off_leaves_none_of_its_words(visitor: Visitor, model: Recorded) -> None:
    talk = visitor.talk
    visitor.start.dress("shirt_01.jpg", "t-shirt_04.jpg")
    model.fault = "cut"
    talk.ask("출근용 데일리룩 추천")
    talk.wait_for_answers(1)
    expect(talk.part("notice")).to_have_attribute("data-code", "model_down")
    shown = talk.last.locator("h2, h3, h4, .text").all_inner_texts()
    visitor.page.reload()
    talk.wait_for_answers(1)
    assert talk.last.locator("h2, h3, h4, .text").all_inner_texts() == shown
    expect(talk.part("outfit-main")).to_have_count(1)


def test_a_model_that_sees_no_pictures_answers_from_what_was_noted_and_says_so(visitor: Visitor, model: Recorded) -> None:
    talk = visitor.talk
    visitor.start.dress("shirt_01.jpg", "t-shirt_04.jpg")
    model.fault = "no_vision"
    talk.ask("출근용 데일리룩 추천")
    talk.wait_for_answers(1)
    expect(talk.part("notice")).to_have_text("이번엔 모델이 사진을 보지 못해서, 적어 둔 색과 특징으로 골랐어요.")
    expect(talk.main_items().first).to_be_visible()
    shown = talk.last.locator("h2, h3, h4, .text, [data-testid=notice]").all_inner_texts()
    visitor.page.reload()
    talk.wait_for_answers(1)
    assert talk.last.locator("h2, h3, h4, .text, [data-testid=notice]").all_inner_texts() == shown

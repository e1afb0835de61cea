"""Questions that cannot be asked: a sentence, and every character typed stays."""

from playwright.sync_api import expect

from tests.e2e.visitor import Visitor

EMPTY = ("어디에 가는지, 어떤 느낌이 좋은지 한 줄만 적어 주세요.", "Tell us where you’re going or what you feel like wearing.")
LONG = ("질문은 2,000자까지 쓸 수 있어요.", "Please keep it under 2,000 characters.")


def test_start_waits_for_a_garment_that_can_be_read(visitor: Visitor) -> None:
    start = visitor.start
    expect(start.button).to_be_disabled()
    expect(visitor.page.get_by_test_id("start-hint")).to_have_text("옷 사진을 한 장 올리면 시작할 수 있어요")
    visitor.switch_language()
    expect(visitor.page.get_by_test_id("start-hint")).to_have_text("Add one photo of clothing to start")
    start.agree()
    start.give("me", "man_white_tshirt_portrait.jpg")
    start.wait_for(described=1, kind="body")
    expect(start.button).to_be_disabled()
    start.give("clothes", "t-shirt_04.jpg")
    expect(start.button).to_be_enabled(timeout=20_000)


def test_an_empty_and_an_endless_question_are_not_sent_and_nothing_is_lost(visitor: Visitor) -> None:
    talk, endless = visitor.talk, "가" * 10_000
    visitor.start.dress("t-shirt_04.jpg")
    for at, language in enumerate(("ko", "en")):
        if language == "en":
            visitor.switch_language()
        talk.ask("  ")
        expect(talk.hint).to_have_text(EMPTY[at])
        talk.ask(endless)
        expect(talk.hint).to_have_text(LONG[at])
        expect(talk.box).to_have_value(endless)
    expect(talk.questions).to_have_count(0)
    visitor.page.reload()
    expect(talk.box).to_have_value(endless)
    talk.ask("오늘 뭐 입지?")
    talk.wait_for_answers(1)
    expect(talk.box).to_have_value("")

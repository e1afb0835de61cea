"""Stopping, and a network that goes away in the middle of an answer: the whole answer is there afterwards."""

import pytest
from playwright.sync_api import expect

from tests.e2e.visitor import Visitor

pytestmark = pytest.mark.usefixtures("slow_answers")

# Going offline lets what is already streaming go on in Chromium: the line is cut by hand, with the browser's own error.
CUTTABLE = """() => {
    const ask = window.fetch
    window.fetch = async (...asked) => {
        const answer = await ask(...asked)
        if (!String(asked[0]).endsWith('/api/chat')) return answer
        const line = new AbortController()
        window.cutTheLine = () => line.abort(new TypeError('network error'))
        return new Response(answer.body.pipeThrough(new TransformStream(), { signal: line.signal }), answer)
    }
}"""
QUESTION = "출근용 데일리룩 추천"


def test_a_stopped_answer_is_whole_when_one_comes_back(visitor: Visitor) -> None:
    talk = visitor.talk
    visitor.start.dress("shirt_01.jpg", "t-shirt_04.jpg")
    talk.ask(QUESTION)
    expect(talk.part("headline")).to_be_visible()
    visitor.page.get_by_test_id("stop").click()
    expect(talk.last).to_have_attribute("data-state", "stopped")
    expect(talk.part("headline")).to_be_visible()
    talk.part("see-whole").click()
    talk.wait_for_answers(1)
    expect(talk.part("follow-up").first).to_be_visible()


def test_an_answer_goes_on_while_the_network_is_away(visitor: Visitor) -> None:
    talk = visitor.talk
    visitor.start.dress("shirt_01.jpg", "t-shirt_04.jpg")
    visitor.page.evaluate(CUTTABLE)
    talk.ask(QUESTION)
    expect(talk.part("headline")).to_be_visible()
    with visitor.offline():
        visitor.page.evaluate("cutTheLine()")
        expect(talk.last).to_have_attribute("data-state", "syncing")
        visitor.keep("offline")
    talk.wait_for_answers(1)
    expect(talk.part("outfit-main")).to_have_count(1)
    expect(talk.part("follow-up").first).to_be_visible()
    visitor.caused("ERR_INTERNET_DISCONNECTED|ERR_NETWORK_CHANGED|ERR_FAILED")


def test_a_reload_in_the_middle_ends_in_the_whole_answer(visitor: Visitor) -> None:
    talk = visitor.talk
    visitor.start.dress("shirt_01.jpg", "t-shirt_04.jpg")
    talk.ask(QUESTION)
    expect(talk.part("headline")).to_be_visible()
    visitor.page.reload()
    talk.wait_for_answers(1)
    expect(talk.questions).to_have_count(1)


def test_a_question_asked_without_a_network_is_kept_and_sent_once_by_itself(visitor: Visitor) -> None:
    talk = visitor.talk
    visitor.start.dress("shirt_01.jpg", "t-shirt_04.jpg")
    with visitor.offline():
        talk.ask(QUESTION)
        expect(talk.part("error")).to_contain_text("인터넷 연결이 끊겼어요. 잃은 건 없고, 연결되면 이어서 할게요.")
        expect(talk.last).to_have_attribute("data-state", "unsent")
    talk.wait_for_answers(1)
    visitor.page.reload()
    talk.wait_for_answers(1)
    expect(talk.questions).to_have_count(1)
    visitor.caused("ERR_INTERNET_DISCONNECTED")

"""A phone that is locked, or shows another app, in the middle of things: on coming back all is there, with no tap."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from playwright.sync_api import Route, expect

from tests.e2e.conftest import Visit
from tests.e2e.visitor import PHONE, Visitor

# A line that dies while the phone sleeps says nothing any more, not even that it is dead.
DYING = """() => {
    const ask = window.fetch
    window.fetch = async (...asked) => {
        const answer = await ask(...asked)
        if (!String(asked[0]).endsWith('/api/chat')) return answer
        const transform = (bytes, sink) => window.lineIsDead || sink.enqueue(bytes)
        const mute = new TransformStream({ transform, flush: () => new Promise(() => 0) })
        return new Response(answer.body.pipeThrough(mute), answer)
    }
}"""
QUESTION = "출근용 데일리룩 추천"


@pytest.fixture
def phone(visit: Visit) -> Visitor:
    return visit(device=PHONE)


@contextmanager
def locked(phone: Visitor) -> Iterator[None]:
    """The system freezes a page that nobody sees: no timers, no scripts; and it wakes when it is looked at again."""
    devtools = phone.context.new_cdp_session(phone.page)
    devtools.send("Page.setWebLifecycleState", {"state": "frozen"})
    try:
        yield
    finally:
        devtools.send("Page.setWebLifecycleState", {"state": "active"})
        devtools.detach()


@pytest.mark.usefixtures("slow_answers")
def test_an_answer_is_whole_after_the_phone_was_locked_in_its_middle(phone: Visitor) -> None:
    talk = phone.talk
    phone.page.clock.install()
    phone.page.reload()
    phone.start.dress("shirt_01.jpg")
    phone.page.evaluate(DYING)
    talk.ask(QUESTION)
    expect(talk.part("headline")).to_be_visible()
    phone.page.evaluate("window.lineIsDead = true")
    phone.page.wait_for_timeout(500)
    expect(talk.last).to_have_attribute("data-state", "streaming")
    phone.page.clock.fast_forward("10:00")
    talk.wait_for_answers(1)
    expect(talk.part("outfit-main")).to_have_count(1)
    expect(talk.part("follow-up").first).to_be_visible()
    expect(talk.questions).to_have_count(1)


@pytest.mark.usefixtures("slow_answers")
def test_an_answer_goes_on_where_it_was_when_its_line_outlived_the_sleep(phone: Visitor) -> None:
    talk = phone.talk
    phone.start.dress("shirt_01.jpg")
    talk.ask(QUESTION)
    expect(talk.part("headline")).to_be_visible()
    with locked(phone):
        phone.page.wait_for_timeout(1500)
    talk.wait_for_answers(1)
    expect(talk.part("follow-up").first).to_be_visible()


def test_a_photo_arrives_though_another_app_was_opened_while_it_was_sent(phone: Visitor) -> None:
    held: list[Route] = []

    def hold_the_first(route: Route) -> None:
        if held or route.request.method != "POST":
            route.continue_()
        else:
            held.append(route)

    phone.page.route("**/codi-photos-*", hold_the_first)
    with phone.page.expect_request("**/codi-photos-*"):
        phone.start.give("clothes", "shirt_01.jpg")
    with locked(phone):
        held[0].abort("connectionreset")
    phone.start.wait_for(described=1)
    expect(phone.start.photos).to_have_count(1)
    phone.caused("ERR_CONNECTION_RESET")

"""The whole scenario on a cheap phone with a bad line: nothing breaks, nothing waits for ever. Takes a minute: with --full."""

import time

import pytest
from playwright.sync_api import expect

from tests.e2e.conftest import Visit
from tests.e2e.visitor import PHONE, Visitor

# 3G as Chromium's own tools mean it: milliseconds there and back, bytes a second.
LINE = {"offline": False, "latency": 400, "downloadThroughput": 1_600_000 / 8, "uploadThroughput": 750_000 / 8}
SLOWER = 4


@pytest.fixture
def slow(visit: Visit) -> Visitor:
    """On a first visit: what the service worker has kept would make the second look better than it is."""
    visitor = visit(device={**PHONE, "service_workers": "block"})
    visitor.context.set_default_timeout(60_000)
    devtools = visitor.context.new_cdp_session(visitor.page)
    devtools.send("Network.enable")
    devtools.send("Network.clearBrowserCache")
    devtools.send("Network.emulateNetworkConditions", LINE)
    devtools.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
    return visitor


def test_photos_a_question_and_an_answer_come_through(slow: Visitor) -> None:
    began = time.monotonic()
    slow.page.reload()
    expect(slow.start.button).to_be_visible(timeout=20_000)
    _say("page", began)
    slow.start.agree()
    slow.start.give("me", "person_6.jpg")
    slow.start.give("clothes", "shirt_01.jpg", "t-shirt_04.jpg", "pants_03.jpg")
    expect(slow.start.tiles("garment", "described")).to_have_count(3, timeout=120_000)
    expect(slow.start.tiles("body", "described")).to_have_count(1, timeout=60_000)
    _say("photos read", began)
    slow.start.button.click()
    expect(slow.talk.box).to_be_visible(timeout=30_000)
    slow.talk.ask("출근용 데일리룩 추천")
    expect(slow.talk.part("headline")).to_be_visible(timeout=30_000)
    _say("first words", began)
    expect(slow.talk.last).to_have_attribute("data-state", "done", timeout=60_000)
    assert len(slow.talk.numbers()) >= 2
    assert not slow.scrolls_sideways()
    _say("answer", began)


def _say(what: str, began: float) -> None:
    print(f"{what} after {time.monotonic() - began:.1f} s")

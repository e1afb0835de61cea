"""Addresses of pictures: kept until they expire, then made anew, on phones whose clock is wrong as well."""

import time
from collections import Counter
from urllib.parse import urlsplit

from playwright.sync_api import Request, Route

from tests.e2e.visitor import Visitor

HOURS = 8
COME_BACK = "dispatchEvent(new Event('focus'))"
BOTH_SHOWN = """(place) => [...document.querySelectorAll(`${place} img`)].filter((image) => image.naturalWidth).length >= 2"""
CARDS, TILES = '[data-testid="outfit-item"]', '[data-testid="photo"]'


def of_a_picture(request: Request) -> bool:
    """As shown; the copy that is kept for a day without a network comes from the browser's own cache."""
    return request.resource_type == "image" and "/renditions/" in request.url


def pictures(asked: list[str]) -> Counter[str]:
    """How many addresses each picture was asked for by; the same one again is answered by the browser's own cache."""
    return Counter(urlsplit(url).path for url in set(asked))


def test_pictures_keep_their_addresses_until_they_expire_and_are_shown_again_after_that(visitor: Visitor) -> None:
    asked: list[str] = []
    visitor.context.on("request", lambda request: asked.append(request.url) if of_a_picture(request) else None)
    visitor.start.dress("shirt_01.jpg", "t-shirt_04.jpg")
    visitor.talk.ask("주말 데이트, 편하게")
    visitor.talk.wait_for_answers(1)
    shown_while_fresh(visitor, asked)
    shown_on_a_wrong_clock(visitor, asked)
    shown_after_a_night(visitor, asked)


def shown_while_fresh(visitor: Visitor, asked: list[str]) -> None:
    come_back_thrice(visitor)
    assert set(pictures(asked).values()) == {1}


def shown_on_a_wrong_clock(visitor: Visitor, asked: list[str]) -> None:
    """Reading yesterday's conversation, as this clock sees it."""
    visitor.page.clock.install(time=time.time() + HOURS * 3600)
    asked.clear()
    visitor.page.reload()
    visitor.talk.wait_for_answers(1)
    come_back_thrice(visitor)
    assert set(pictures(asked).values()) <= {1}


def come_back_thrice(visitor: Visitor) -> None:
    """Each time the wardrobe comes anew, with addresses that were signed anew, before anything is said of the pictures."""
    for _ in range(3):
        with visitor.page.expect_response("**/api/wardrobe") as told:
            visitor.page.evaluate(COME_BACK)
        told.value.finished()
    visitor.page.wait_for_function(BOTH_SHOWN, arg=CARDS)


def shown_after_a_night(visitor: Visitor, asked: list[str]) -> None:
    """The page stayed open; what was signed before is refused by now, and nobody came back to the window first."""
    old = set(asked)
    assert old

    def refuse(route: Route) -> None:
        route.fulfill(status=403) if route.request.url in old else route.continue_()

    visitor.page.route("**/renditions/**", refuse)
    visitor.page.clock.fast_forward(f"{HOURS:02}:00:00")
    asked.clear()
    visitor.page.locator("body > header > a").click()
    visitor.page.wait_for_function(BOTH_SHOWN, arg=TILES)
    assert set(pictures([url for url in asked if url not in old]).values()) == {1}
    visitor.caused("403")

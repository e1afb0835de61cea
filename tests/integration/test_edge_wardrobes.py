"""Wardrobes that hardly make an outfit: a clear sentence in the question's language, and nothing that is not there."""

import re
from collections.abc import Iterator
from contextlib import contextmanager

from infra.local.stack import Stack
from tests.integration.browser import Browser
from tests.integration.told import Told, is_korean
from tests.photos import photo

KOREAN, ENGLISH = "출근용 데일리룩 추천", "What should I wear to work?"
Clothes = dict[str, str]
"""File name → what the person says it is; "body" for the person's own photo."""


@contextmanager
def wearing(stack: Stack, clothes: Clothes) -> Iterator[tuple[Browser, dict[str, str]]]:
    """A visitor with just these photos, and what they are by their ids."""
    with Browser(stack.url) as browser:
        owned = {}
        for name, category in clothes.items():
            photo_id = browser.dress("body" if category == "body" else "garment", name)
            owned[photo_id] = category
            if category != "body":
                browser.say(photo_id, category=category)
        yield browser, owned


def told_in_both(browser: Browser) -> Iterator[Told]:
    """The answers to the Korean and to the English question; each must be whole, and in its language."""
    session = browser.session()
    for question in (KOREAN, ENGLISH):
        told = browser.ask(session, question)
        assert told.whole
        for block in ("headline", "reply"):
            assert is_korean(told.text(block)) == (question == KOREAN)
            assert re.search(r"[.요?!*]$", told.text(block).strip())
        yield told


def test_before_any_photo_it_asks_for_one(stack: Stack) -> None:
    with wearing(stack, {}) as (browser, _):
        for told, word in zip(told_in_both(browser), ("사진", "top"), strict=True):
            assert told.of("outfit") == []
            assert word in told.words
            assert told.of("follow-ups")


def test_with_only_the_person_it_reads_the_photo_and_asks_for_clothes(stack: Stack) -> None:
    with wearing(stack, {"man_white_tshirt_portrait.jpg": "body"}) as (browser, _):
        first, second = told_in_both(browser)
        assert (len(first.of("analysis")), len(second.of("analysis"))) == (1, 0)
        assert first.of("outfit") == second.of("outfit") == []


def test_photos_that_are_announced_but_never_come_do_not_hold_an_answer_up(stack: Stack) -> None:
    with wearing(stack, {}) as (browser, _):
        browser.announce("garment", photo("shirt_01.jpg"))
        for told in told_in_both(browser):
            assert told.first_words < 1.4  # less than it waits for photos that are being read
            assert told.of("outfit") == []


def test_two_tops_and_nothing_else_are_one_top_and_advice_for_the_bottom(stack: Stack) -> None:
    with wearing(stack, {"t-shirt_01.jpg": "t-shirt", "longsleeve_02.jpg": "longsleeve"}) as (browser, owned):
        for told in told_in_both(browser):
            assert [item["slot"] for item in told.main["items"]] == ["top"]
            assert told.shown <= owned.keys()
            assert not any(card["worn"] for card in told.of("outfit"))
            assert told.main["missing"][0]["slot"] == "bottom"
            assert any(word in told.text("headline") for word in ("하의", "bottoms"))


def test_shoes_alone_are_no_outfit_and_it_says_what_goes_with_them(stack: Stack) -> None:
    with wearing(stack, {"shoes_02.jpg": "shoes"}) as (browser, _):
        for told, words in zip(told_in_both(browser), ("신발", "shoes"), strict=True):
            assert told.of("outfit") == []
            assert words in told.text("headline")
            assert words in told.text("reply") or "셔츠" in told.text("reply")


def test_one_dress_is_a_whole_outfit(stack: Stack) -> None:
    with wearing(stack, {"dress_03.jpg": "dress"}) as (browser, owned):
        for told in told_in_both(browser):
            assert [(item["slot"], item["photo_id"]) for item in told.main["items"]] == [("dress", *owned)]
            assert {gap["slot"] for gap in told.main["missing"]} <= {"shoes", "bag", "outer", "accessory", "hat"}
            assert not {"top", "bottom"} & {item["slot"] for card in told.of("outfit") for item in card["items"]}
            assert not re.search("데님|청바지|denim|jeans", told.words, re.IGNORECASE)  # for which it was taken before


def test_without_a_body_photo_there_is_an_outfit_and_no_reading(stack: Stack) -> None:
    with wearing(stack, {"shirt_01.jpg": "shirt", "pants_03.jpg": "pants"}) as (browser, owned):
        for told in told_in_both(browser):
            assert {item["slot"]: owned[item["photo_id"]] for item in told.main["items"]} == {"top": "shirt", "bottom": "pants"}
            assert told.of("analysis") == []
            assert len(told.alternatives) >= 2
            assert not any(card["worn"] for card in told.of("outfit"))


def test_a_refused_file_among_the_clothes_is_passed_over(stack: Stack) -> None:
    with wearing(stack, {"shirt_01.jpg": "shirt", "pants_03.jpg": "pants"}) as (browser, owned):
        refused = browser.upload("garment", b"not a picture")
        browser.until(refused.id, "rejected")
        for told in told_in_both(browser):
            assert told.shown <= owned.keys()
            assert "reading" not in told.notices

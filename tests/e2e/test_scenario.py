"""The scenario that must always pass (design section 6.7), as a person lives it: no key, one drag, Korean, a laptop."""

import re

from playwright.sync_api import expect

from tests.e2e.gestures import drag_files
from tests.e2e.start_page import FILES
from tests.e2e.visitor import Visitor

HANGUL = "[가-힣]"
ME, SHIRT, TROUSERS = (FILES / name for name in ("man_white_tshirt_portrait.jpg", "shirt_01.jpg", "pants_03.jpg"))


def test_photos_in_outfit_advice_out(visitor: Visitor) -> None:
    give_photos(visitor)
    visitor.keep("scenario-1-photos")
    visitor.start.begin()
    visitor.talk.ask("출근용 데일리룩 추천")
    visitor.talk.wait_for_answers(1)
    visitor.keep("scenario-2-answer")
    expect_a_whole_answer(visitor)
    ask_in_english(visitor)
    come_back_later(visitor)


def give_photos(visitor: Visitor) -> None:
    start = visitor.start
    drag_files(visitor.page, start.place("clothes"), SHIRT, TROUSERS)
    drag_files(visitor.page, start.place("me"), ME)
    expect(start.photos).to_have_count(3)
    expect(start.photos.filter(has=visitor.page.locator(".progress")).first).to_be_visible()
    expect(start.tiles("body", "waiting")).to_have_count(1)
    start.agree()
    start.wait_for(described=1, kind="body")
    start.wait_for(described=2)
    expect(start.photos.locator("img[src*='512.webp']")).to_have_count(3)
    expect(start.tiles().locator(".swatches i").first).to_be_visible()
    expect(start.tile(_number(visitor, "회색"))).to_contain_text("회색 줄무늬 셔츠")
    # Folded trousers may have the outline of something else: without a model the person says what they are.
    trousers = _number(visitor, "네이비")
    start.say_category(trousers, "pants")
    expect(start.chip(trousers, "category")).to_have_attribute("data-value", "pants")
    assert not visitor.scrolls_sideways()


def expect_a_whole_answer(visitor: Visitor) -> None:
    talk = visitor.talk
    lines = talk.part("analysis").locator("dd")
    expect(lines).to_have_count(3)
    assert all("요" in line for line in lines.all_inner_texts())
    expect(talk.part("headline")).to_contain_text("줄무늬 셔츠")
    expect(talk.main_items().locator("img")).to_have_count(2)
    assert {item.get_attribute("data-slot") for item in talk.main_items().all()} == {"top", "bottom"}
    expect(talk.part("outfit-main").get_by_test_id("missing").first).to_be_visible()
    expect(talk.part("tip").first).to_have_attribute("data-when", "rain")
    assert talk.part("outfit-alternative").count() in (2, 3)
    expect(talk.part("follow-up").first).to_be_visible()
    assert not visitor.scrolls_sideways()


def ask_in_english(visitor: Visitor) -> None:
    visitor.talk.ask("Something more casual for a weekend date?")
    visitor.talk.wait_for_answers(2)
    for part in ("headline", "outfit-main", "outfit-alternative"):
        text = visitor.talk.part(part).first.inner_text()
        assert not re.search(HANGUL, text), text


def come_back_later(visitor: Visitor) -> None:
    before = visitor.talk.answers.locator("h2, h3, h4").all_inner_texts()
    visitor.page.reload()
    visitor.talk.wait_for_answers(2)
    assert visitor.talk.answers.locator("h2, h3, h4").all_inner_texts() == before
    expect(visitor.talk.main_items().locator("img").first).to_be_visible()
    visitor.page.get_by_test_id("to-wardrobe").click()
    expect(visitor.start.tiles("garment", "described")).to_have_count(2)
    expect(visitor.start.tiles("body", "described")).to_have_count(1)


def _number(visitor: Visitor, colour: str) -> int:
    """Of the garment whose measured colours begin with this name."""
    swatches = visitor.page.locator(f'.swatches[title^="{colour}"]')
    return int(visitor.start.tiles().filter(has=swatches).get_attribute("data-number") or 0)

"""What a person says of a garment wins, with one tap, and the cards on the screen follow in their place."""

from typing import Any

from playwright.sync_api import Locator, expect

from tests.e2e.axe import violations
from tests.e2e.conftest import Visit
from tests.e2e.talk_page import TalkPage
from tests.e2e.visitor import PHONE, Visitor
from tests.recorded.app import Recorded

WORK = "출근용 데일리룩 추천"
CLOTHES = ("shirt_01.jpg", "pants_03.jpg", "shirt_03.jpg")
COME_BACK = "dispatchEvent(new Event('focus'))"
AT_REST = "document.activeElement === document.body"


def first_doubted(talk: TalkPage) -> Locator:
    """A piece of the main look that we took for something: whatever our reader saw in the photo."""
    return talk.main_items().filter(has=talk.page.get_by_test_id("not-it")).first


def number_of(piece: Locator) -> str:
    return piece.get_attribute("data-number") or ""


def everywhere(talk: TalkPage, number: str) -> Locator:
    """A garment on all cards of the last answer."""
    return talk.last.locator(f'[data-testid="outfit-item"][data-number="{number}"]')


def revised(talk: TalkPage, times: int = 1) -> None:
    expect(talk.last).to_have_attribute("data-revision", str(times))
    expect(talk.last).to_have_attribute("aria-busy", "false")


def asked(visitor: Visitor, *clothes: str, question: str = WORK) -> TalkPage:
    """An answer about these clothes, just read."""
    visitor.start.dress(*clothes)
    visitor.talk.ask(question)
    visitor.talk.wait_for_answers(1)
    return visitor.talk


def shown(talk: TalkPage) -> list[str]:
    return talk.last.locator("h2, h3, h4, .text").all_inner_texts()


def top_of(piece: Locator) -> float:
    box = piece.bounding_box()
    assert box
    return box["y"]


def test_a_doubtful_category_is_corrected_by_one_tap(visitor: Visitor) -> None:
    start = visitor.start
    start.give("clothes", "items/dress_02.jpg")
    start.wait_for(described=1)
    expect(start.photos.get_by_test_id("doubt")).to_have_text("티셔츠, 맞나요?")
    expect(start.button).to_be_enabled()
    visitor.keep("doubt")
    start.photos.get_by_test_id("guess").filter(has_text="원피스").click()
    expect(start.chip(1, "category")).to_have_attribute("data-value", "dress")
    expect(start.photos.get_by_test_id("doubt")).to_have_count(0)
    expect(start.photos.get_by_role("img")).to_have_attribute("alt", "검정 원피스, 사진 1번")

    start.begin()
    visitor.talk.ask("결혼식에 뭐 입지?")
    visitor.talk.wait_for_answers(1)
    expect(visitor.talk.main_items()).to_have_count(1)
    expect(visitor.talk.main_items()).to_have_attribute("data-slot", "dress")
    expect(visitor.talk.main_items()).to_contain_text("원피스")
    expect(visitor.talk.part("not-it")).to_have_count(0)


def test_what_is_no_clothing_leaves_the_cards_where_they_stand(visitor: Visitor) -> None:
    talk, page = asked(visitor, *CLOTHES), visitor.page
    piece = first_doubted(talk)
    number, not_it = number_of(piece), piece.get_by_test_id("not-it")
    expect(not_it).to_contain_text("아니에요")
    not_it.click()
    expect(piece.get_by_test_id("other-guess")).not_to_have_count(0)
    visitor.keep("not-it")
    assert violations(page) == []
    look = talk.part("outfit-main")
    not_it.scroll_into_view_if_needed()
    before = top_of(look)
    piece.get_by_test_id("no-clothing").click()
    revised(talk)
    expect(everywhere(talk, number)).to_have_count(0)
    expect(page.get_by_role("status").filter(has_text="다시 골랐어요")).to_have_count(1)
    expect(talk.part("notice").first).to_have_text("알려 주신 대로 다시 골랐어요.")
    expect(talk.answers).to_have_count(1)
    assert abs(top_of(look) - before) <= 2, "the cards jumped"
    assert look.evaluate("look => look.contains(document.activeElement)"), "the focus is lost"
    visitor.keep("not-it-rechosen")
    assert violations(page) == []
    kept = shown(talk)
    page.reload()
    talk.wait_for_answers(1)
    assert shown(talk) == kept
    visitor.page.goto(f"{page.url.split('#')[0]}#/")
    tile = page.locator(f'[data-testid="photo"][data-number="{number}"]')
    expect(tile.locator('[data-testid="note"][data-code="left_out"]')).to_be_visible()


def test_another_kind_in_english_on_a_phone_in_the_dark(visit: Visit) -> None:
    visitor = visit(language="en", theme="dark", device=PHONE)
    talk = asked(visitor, "pants_03.jpg", question="What should I wear to work?")
    piece = first_doubted(talk)
    slot = piece.get_attribute("data-slot")
    expect(piece.get_by_test_id("not-it")).to_contain_text("Not ")
    piece.get_by_test_id("not-it").tap()
    visitor.keep("not-it-phone-dark")
    assert violations(visitor.page) == []
    wanted = "skirt" if slot == "dress" else "dress"
    piece.locator('[data-name="other"]').get_by_role("combobox").select_option(wanted)
    revised(talk)
    expect(talk.main_items()).to_have_attribute("data-slot", "bottom" if wanted == "skirt" else "dress")
    expect(talk.part("notice").first).to_have_text("Chosen again, the way you told us.")
    expect(talk.part("not-it")).to_have_count(0)
    visitor.keep("not-it-phone-dark-rechosen")
    assert violations(visitor.page) == []
    assert not visitor.scrolls_sideways()


def test_the_large_view_and_the_keyboard_do_the_same(visitor: Visitor) -> None:
    talk, page = asked(visitor, *CLOTHES), visitor.page
    piece = first_doubted(talk)
    number = number_of(piece)
    piece.get_by_role("button").first.press("Enter")
    dialog = page.get_by_test_id("photo-dialog")
    dialog.get_by_test_id("not-it").press("Enter")
    assert violations(page) == []
    visitor.keep("not-it-large")
    dialog.get_by_test_id("no-clothing").press("Enter")
    revised(talk)
    expect(dialog.get_by_test_id("not-it")).to_have_count(0)
    assert dialog.evaluate("dialog => dialog.contains(document.activeElement)"), "the focus left the window"
    page.keyboard.press("Escape")
    expect(dialog).to_have_count(0)
    expect(everywhere(talk, number)).to_have_count(0)
    assert not page.evaluate(AT_REST), "the focus is nowhere"


def test_a_word_beside_the_conversation_or_before_coming_back_counts_as_well(visitor: Visitor) -> None:
    talk, page = asked(visitor, *CLOTHES), visitor.page
    one, two = (number_of(piece) for piece in (first_doubted(talk), talk.main_items().last))
    say(visitor, page.locator("aside").get_by_role("button").nth(int(one)), "hat")
    revised(talk)
    expect(talk.part("outfit-main").locator(f'[data-number="{one}"]:not([data-slot="hat"])')).to_have_count(0)
    if one == two:
        two = number_of(talk.main_items().last)
    page.get_by_test_id("to-wardrobe").click()
    visitor.start.say_category(int(two), "bag")
    page.get_by_test_id("continue").click()
    revised(talk, 2)
    expect(talk.answers).to_have_count(1)
    expect(talk.part("outfit-main").locator(f'[data-number="{two}"]:not([data-slot="bag"])')).to_have_count(0)


def say(visitor: Visitor, opener: Locator, category: str) -> None:
    opener.click()
    dialog = visitor.page.get_by_test_id("photo-dialog")
    dialog.locator('[data-name="category"]').get_by_role("combobox").select_option(category)
    visitor.page.keyboard.press("Escape")


def test_only_the_last_answer_follows_and_another_tab_sees_it(visitor: Visitor) -> None:
    talk = asked(visitor, *CLOTHES)
    talk.ask("비 와요")
    talk.wait_for_answers(2)
    expect(talk.answers.first.get_by_test_id("not-it")).to_have_count(0)
    first = talk.answers.first.inner_text()
    other = TalkPage(visitor.second_tab())
    other.wait_for_answers(2)
    first_doubted(talk).get_by_test_id("not-it").click()
    talk.part("no-clothing").click()
    revised(talk)
    other.page.evaluate(COME_BACK)
    revised(other)
    assert shown(other) == shown(talk)
    assert talk.answers.first.inner_text() == first


def test_a_model_s_answer_gives_way_to_the_rules_and_nothing_is_paid(visitor: Visitor, model: Recorded) -> None:
    talk = asked(visitor, "shirt_01.jpg", "t-shirt_04.jpg", "shirt_03.jpg")
    calls: list[Any] = list(model.requests)
    number = number_of(first_doubted(talk))
    first_doubted(talk).get_by_test_id("not-it").click()
    talk.part("no-clothing").click()
    revised(talk)
    expect(talk.part("notice").first).to_contain_text("이번엔 저희 규칙이 골랐고")
    expect(everywhere(talk, number)).to_have_count(0)
    expect(talk.part("usage")).to_have_count(1)
    visitor.keep("not-it-model")
    assert model.requests == calls

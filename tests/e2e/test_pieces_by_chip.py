"""A piece of a card, by chip: kept, left out, or owned without a photo; the next answers obey."""

from playwright.sync_api import Locator, expect

from tests.e2e.axe import violations
from tests.e2e.talk_page import TalkPage
from tests.e2e.visitor import Visitor


def wish(talk: TalkPage, piece: Locator, name: str) -> int:
    """Through the large view of a piece; its number. The focus comes back to it."""
    number = int(piece.get_attribute("data-number") or 0)
    asked = talk.questions.count()
    opener = piece.get_by_role("button").first.element_handle()
    opener.click()
    talk.page.get_by_test_id("photo-dialog").locator(f'[data-testid="wish"][data-value="{name}"]').click()
    expect(talk.page.get_by_test_id("photo-dialog")).to_have_count(0)
    assert opener.evaluate("opener => opener === document.activeElement"), "the focus is lost"
    talk.wait_for_answers(asked + 1)
    return number


def test_what_is_kept_is_worn_and_what_is_left_out_is_not(visitor: Visitor) -> None:
    talk, page = visitor.talk, visitor.page
    visitor.start.dress("shirt_01.jpg", "shirt_03.jpg", "t-shirt_04.jpg")
    talk.ask("출근용 데일리룩 추천")
    talk.wait_for_answers(1)
    missing = talk.part("missing").first
    kind = missing.get_attribute("data-kind")
    missing.get_by_test_id("own-it").click()
    expect(missing.get_by_test_id("own-it")).to_have_text("알겠어요")

    other = talk.part("outfit-alternative").get_by_test_id("outfit-item").first
    kept = wish(talk, other, "keep")
    expect(talk.questions.last).to_contain_text(f"{kept}번은 꼭 넣어 줘")
    assert kept in talk.numbers()
    expect(talk.last.locator(f'[data-testid="missing"][data-kind="{kind}"]')).to_have_count(0)

    talk.main_items().first.get_by_role("button").first.click()
    expect(page.get_by_test_id("wish")).to_have_count(3)
    assert violations(page) == []
    visitor.keep("wishes")
    page.keyboard.press("Escape")
    visitor.switch_language()
    out = wish(talk, talk.last.locator(f'[data-testid="outfit-item"][data-number="{kept}"]').first, "without")
    expect(talk.questions.last).to_contain_text(f"Leave out number {out}")
    expect(talk.last.locator(f'[data-testid="outfit-item"][data-number="{out}"]')).to_have_count(0)
    page.reload()
    talk.wait_for_answers(3)
    expect(
        talk.answers.first.locator(f'[data-testid="missing"][data-kind="{kind}"]').get_by_test_id("own-it")
    ).to_have_attribute("aria-pressed", "true")

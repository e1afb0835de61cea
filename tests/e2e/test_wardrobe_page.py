"""The wardrobe: by kind, corrected, made smaller, and there again in another conversation and after a reload."""

from playwright.sync_api import Locator, expect

from tests.e2e.axe import violations
from tests.e2e.conftest import Visit
from tests.e2e.start_page import FILES
from tests.e2e.visitor import PHONE, Visitor

CLOTHES = ("shirt_01.jpg", "t-shirt_04.jpg", "longsleeve_02.jpg", "skirt_03.jpg", "items/shoes_01.jpg", "items/shorts_01.jpg")
LEVEL = "tiles => new Set(tiles.map((tile) => Math.round(tile.querySelector('.facts').getBoundingClientRect().height))).size"


def test_clothes_are_seen_by_kind_corrected_and_deleted_and_stay_so(visitor: Visitor) -> None:
    start, page = visitor.start, visitor.page
    start.give("clothes", *CLOTHES)
    start.wait_for(described=6)
    assert start.photos.evaluate_all(LEVEL) == 1, "the grid is ragged"
    assert violations(page) == []
    visitor.keep("wardrobe")

    number = _number(_called(visitor, "신발"))
    _kind(visitor, "shoes").click()
    expect(start.photos).to_have_count(1)
    dialog = start.open(number)
    dialog.locator('[data-name="category"]').get_by_role("combobox").select_option("bag")
    expect(dialog.locator("li", has_text="종류")).to_contain_text("알려 주신 것")
    dialog.locator('[data-name="material"]').get_by_role("combobox").select_option("leather")
    assert violations(page) == []
    page.keyboard.press("Escape")
    expect(_kind(visitor, "all")).to_have_attribute("aria-pressed", "true")
    expect(_kind(visitor, "bag")).to_have_text("가방 1")

    page.get_by_test_id("choose-some").click()
    for tile in (_called(visitor, "반바지"), _called(visitor, "치마")):
        tile.get_by_role("button").first.click()
    page.get_by_test_id("delete-chosen").click()
    page.get_by_test_id("confirm-yes").click()
    expect(start.photos).to_have_count(4)

    start.begin()
    page.get_by_test_id("to-wardrobe").click()
    page.reload()
    expect(start.photos).to_have_count(4)
    expect(start.chip(number, "category")).to_have_attribute("data-value", "bag")
    expect(start.open(number).locator('[data-name="material"]')).to_have_attribute("data-value", "leather")


def test_on_a_phone_the_clothes_are_one_tap_away_without_leaving_the_talk(visit: Visit) -> None:
    visitor = visit(language="en", device=PHONE)
    page = visitor.page
    visitor.start.dress("shirt_01.jpg")
    visitor.talk.box.fill("Something for Friday")
    page.get_by_test_id("open-clothes").tap()
    sheet = page.get_by_test_id("clothes-sheet")
    expect(sheet.get_by_role("button", name="Enlarge: photo 1, ")).to_be_visible()
    visitor.keep("clothes-sheet")
    assert violations(page) == []
    page.get_by_test_id("input-sheet").set_input_files(FILES / "t-shirt_04.jpg")
    expect(sheet.get_by_role("button", name="Enlarge: photo 2, ")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.get_by_test_id("open-clothes")).to_be_focused()
    expect(visitor.talk.box).to_have_value("Something for Friday")
    assert not visitor.scrolls_sideways()


def _called(visitor: Visitor, name: str) -> Locator:
    """By the tile's heading: its lists have the names of all kinds."""
    return visitor.start.tiles().filter(has=visitor.page.locator("b", has_text=name))


def _kind(visitor: Visitor, value: str) -> Locator:
    return visitor.page.locator(f'[data-testid="kind"][data-value="{value}"]')


def _number(tile: Locator) -> int:
    return int(tile.get_attribute("data-number") or 0)

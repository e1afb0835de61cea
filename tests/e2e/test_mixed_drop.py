"""Everything from a camera roll in one drag: a person, five garments, a receipt, three people beside each other."""

from typing import Any

from playwright.sync_api import Request, expect

from tests.e2e.gestures import drag_files
from tests.e2e.start_page import FILES
from tests.e2e.visitor import Visitor

CLOTHES = ["shirt_01.jpg", "t-shirt_04.jpg", "pants_03.jpg", "skirt_03.jpg", "shoes_02.jpg"]
STRANGERS = ["mixed/receipt.jpg", "mixed/three_people.jpg"]


def test_a_mixed_drop_sends_only_what_the_person_sorted(visitor: Visitor) -> None:
    start, page = visitor.start, visitor.page
    announced: list[Any] = []

    def heard(request: Request) -> None:
        if request.method == "POST" and request.url.endswith("/api/photos"):
            announced.append(request.post_data_json)

    page.on("request", heard)
    names = ["man_white_tshirt_portrait.jpg", *CLOTHES, *STRANGERS]
    drag_files(page, page.locator("h1"), *(FILES / name for name in names))
    tray = page.get_by_test_id("sort-tray")
    files = tray.get_by_test_id("sort-file")
    expect(files).to_have_count(len(names))
    files.first.click()
    tray.get_by_test_id("consent").check()
    for stranger in STRANGERS:
        tray.get_by_role("button", name=f"빼기: {stranger.split('/')[1]}").click()
    expect(tray.get_by_role("status").last).to_have_text("2장은 올리지 않아요.")
    visitor.keep("mixed-tray")
    expect(tray.get_by_test_id("sort-done")).to_have_text("전신 사진과 옷 5장 올리기")
    assert announced == []

    tray.get_by_test_id("sort-done").click()
    start.wait_for(described=5)
    start.wait_for(described=1, kind="body")
    assert sorted(photo["kind"] for photo in announced) == ["body", *["garment"] * 5]


def test_what_is_no_garment_is_asked_about_and_not_worn(visitor: Visitor) -> None:
    """A receipt is left out at once; of three people our own reader sees clothes, until the person says that it is none."""
    start, page = visitor.start, visitor.page
    start.give("clothes", *CLOTHES[:3])
    start.wait_for(described=3)
    for number, stranger in enumerate(STRANGERS, start=4):
        start.give("clothes", stranger)
        start.wait_for(described=number)
        tile = page.locator(f'[data-testid="photo"][data-number="{number}"]')
        expect(tile.locator('[data-testid="note"], [data-testid="doubt"]').first).to_be_attached()
    visitor.keep("strangers")
    page.locator('[data-testid="photo"][data-number="5"] .picture').click()
    page.get_by_test_id("not-it").click()
    page.get_by_test_id("no-clothing").click()
    page.keyboard.press("Escape")

    start.begin()
    visitor.talk.ask("출근용 데일리룩 추천")
    visitor.talk.wait_for_answers(1)
    worn = visitor.talk.last.get_by_test_id("outfit-item")
    expect(worn.first).to_be_visible()
    assert {item.get_attribute("data-number") for item in worn.all()} <= {"1", "2", "3"}

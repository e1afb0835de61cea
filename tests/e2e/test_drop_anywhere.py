"""Photos dropped beside both places are sorted by the person, on the device."""

from pathlib import Path

from playwright.sync_api import expect

from tests.e2e.gestures import drag_files
from tests.e2e.start_page import FILES
from tests.e2e.visitor import Visitor

HOVER = """() => {
    const data = new DataTransfer()
    data.items.add(new File(['x'], 'shirt.jpg', { type: 'image/jpeg' }))
    document.body.dispatchEvent(new DragEvent('dragover', { dataTransfer: data, bubbles: true, cancelable: true }))
}"""


def test_a_drop_elsewhere_opens_the_tray_and_sends_nothing_before_it_is_sorted(visitor: Visitor) -> None:
    page, start = visitor.page, visitor.start
    posts: list[str] = []
    page.on("request", lambda request: posts.append(request.url) if request.method == "POST" else None)
    drag_files(page, page.locator("h1"), FILES / "t-shirt_04.jpg", FILES / "person_6.jpg")
    tray = page.get_by_test_id("sort-tray")
    expect(tray.get_by_test_id("sort-file")).to_have_count(2)
    assert posts == []
    visitor.keep("tray")
    tray.get_by_test_id("sort-file").nth(1).click()
    tray.get_by_test_id("sort-done").click()
    expect(start.tiles("body", "waiting")).to_have_count(1)
    start.wait_for(described=1)
    start.agree()
    start.wait_for(described=1, kind="body")


def test_a_closed_tray_tells_that_nothing_was_sent_and_gives_the_files_back(visitor: Visitor) -> None:
    page, aside = visitor.page, visitor.page.get_by_test_id("set-aside")
    tray = page.get_by_test_id("sort-tray")
    drag_files(page, page.locator("h1"), FILES / "t-shirt_04.jpg", FILES / "coffee.jpg")
    page.keyboard.press("Escape")
    expect(tray).to_have_count(0)
    expect(aside).to_contain_text("사진 2장은 아직 이 기기에만 있어요.")
    aside.get_by_test_id("take-back").click()
    expect(aside).to_have_count(0)

    tray.get_by_role("button", name="빼기: coffee.jpg").press("Enter")
    expect(tray.get_by_test_id("sort-done")).to_have_text("옷 1장 올리기")
    drag_files(page, tray.get_by_role("heading"), FILES / "pants_03.jpg")
    expect(tray.get_by_test_id("sort-file")).to_have_count(3)
    tray.get_by_role("button", name="빼기: coffee.jpg").press("Enter")
    expect(tray.get_by_test_id("sort-done")).to_have_text("옷 3장 올리기")
    tray.get_by_role("button", name="취소").click()
    aside.get_by_role("button", name="닫기").click()
    expect(visitor.start.photos).to_have_count(0)


def test_a_talk_takes_a_drop_as_well_and_tells_what_became_of_it(visitor: Visitor, tmp_path: Path) -> None:
    page, tray = visitor.page, visitor.page.get_by_test_id("sort-tray")
    visitor.start.dress("shirt_01.jpg")
    (broken := tmp_path / "broken.jpg").write_bytes((FILES / "shirt_03.jpg").read_bytes()[:9_000])
    (notes := tmp_path / "notes.pdf").write_bytes(b"%PDF-1.4")
    drag_files(page, visitor.talk.box, FILES / "pants_03.jpg", broken, notes)
    expect(tray.get_by_test_id("error")).to_have_text("사진 파일이 아니에요. 다른 사진을 골라 주세요.")
    expect(tray.get_by_test_id("sort-done")).to_have_text("옷 2장 올리기")
    tray.get_by_test_id("sort-done").click()
    expect(tray.get_by_role("status").last).to_have_text("본인 사진을 누르거나 ‘없어요, 모두 옷이에요’를 눌러 주세요.")
    expect(tray.get_by_test_id("sort-none")).to_be_focused()
    page.keyboard.press("Enter")
    tray.get_by_test_id("sort-done").click()
    told = page.locator('[data-testid="error"][data-code="damaged"]')
    expect(told).to_contain_text("broken.jpg 파일이 깨진 것 같아요.", timeout=20_000)
    visitor.keep("talk-told")
    page.get_by_role("button", name="지우기: broken.jpg").click()
    expect(told).to_have_count(0)
    page.get_by_test_id("input-more").set_input_files(notes)
    expect(page.locator('[data-testid="error"][data-code="not_an_image"]')).to_contain_text("notes.pdf 사진 파일이 아니에요.")


def test_hovering_files_show_where_they_may_go(visitor: Visitor) -> None:
    page, hint = visitor.page, visitor.page.get_by_test_id("drop-hint")
    page.evaluate(HOVER)
    expect(hint).to_have_text("‘나’나 ‘옷’ 위에 놓아 주세요. 다른 곳에 놓으면 여쭤볼게요.")
    expect(hint).to_have_count(0)

"""Photos dropped beside both places are sorted by the person, on the device."""

from playwright.sync_api import expect

from tests.e2e.gestures import drag_files
from tests.e2e.start_page import FILES
from tests.e2e.visitor import Visitor


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

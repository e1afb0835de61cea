"""Photos that another app shares arrive in the sorting tray, and nowhere else."""

from pathlib import Path

from playwright.sync_api import expect

from tests.e2e.start_page import FILES
from tests.e2e.visitor import Visitor

SHARED = "caches.has('codi-shared')"
# What a phone does with the photos: it opens the app by a POST of a form.
FORM = """() => {
    const form = document.createElement('form')
    Object.assign(form, { method: 'post', action: '/share', enctype: 'multipart/form-data', id: 'share' })
    form.append(Object.assign(document.createElement('input'), { type: 'file', name: 'photos', multiple: true }))
    document.body.append(form)
}"""


def test_shared_photos_are_sorted_first_and_what_is_no_photo_is_refused(visitor: Visitor) -> None:
    page = visitor.page
    posts: list[str] = []
    page.on("request", lambda request: posts.append(request.url) if request.method == "POST" else None)
    share(visitor, FILES / "t-shirt_04.jpg", FILES / "shirt_01.jpg", FILES / "credits.txt")
    tray = page.get_by_test_id("sort-tray")
    expect(tray.get_by_test_id("sort-file")).to_have_count(3)
    visitor.keep("shared")
    assert page.evaluate(SHARED) is False
    assert [address for address in posts if not address.endswith("/share")] == []
    expect(tray.get_by_test_id("error")).to_have_text("사진 파일이 아니에요. 다른 사진을 골라 주세요.")
    tray.get_by_test_id("sort-none").click()
    tray.get_by_test_id("sort-done").click()
    expect(visitor.start.tiles("garment")).to_have_count(2)


def test_an_empty_share_says_so_once(visitor: Visitor) -> None:
    page = visitor.page
    share(visitor)
    expect(page.get_by_test_id("offline")).to_have_text("공유하신 사진을 받지 못했어요. 여기서 바로 골라 주세요.")
    page.reload()
    expect(page.get_by_test_id("start")).to_be_visible()
    expect(page.get_by_test_id("offline")).to_have_text("")


def share(visitor: Visitor, *files: Path) -> None:
    page = visitor.page
    visitor.wait_for_service_worker()
    page.evaluate(FORM)
    page.locator("#share input").set_input_files(files)
    with page.expect_navigation(url="**/"):
        page.evaluate("document.getElementById('share').submit()")

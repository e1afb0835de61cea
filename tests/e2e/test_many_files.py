"""Many files at once over a network that fails: each file is told by itself, and none is lost without a word."""

import pytest
from playwright.sync_api import Route, expect

from tests.e2e.start_page import FILES
from tests.e2e.visitor import Visitor

ITEMS = sorted((FILES / "items").glob("*.jpg"))
BROKEN = "?broken"


def test_one_of_many_fails_alone_and_comes_with_a_fresh_form(visitor: Visitor, request: pytest.FixtureRequest) -> None:
    count = 20 if request.config.getoption("--full") else 8
    start, page = visitor.start, visitor.page
    forms: list[str] = []

    def fourth_form_is_broken(route: Route) -> None:
        answer = route.fetch()
        told = answer.json()
        forms.append(told["id"])
        if len(forms) == 4:
            told["upload"]["url"] += BROKEN
        route.fulfill(response=answer, json=told)

    page.route("**/api/photos", fourth_form_is_broken)
    page.route(
        lambda url: url.endswith(BROKEN), lambda route: route.fulfill(status=503, headers={"access-control-allow-origin": "*"})
    )
    start.give("clothes", *ITEMS[:count])
    expect(start.photos).to_have_count(count)
    expect(start.tiles("garment", "failed")).to_have_count(1, timeout=30_000)
    expect(start.error_of("upload")).to_have_text("전송이 안 됐어요. 사진은 그대로 있어요.")
    start.wait_for(described=count - 1)
    visitor.keep("many-files-one-failed")

    page.get_by_test_id("retry").click()
    start.wait_for(described=count)
    assert len(forms) == count + 1, "the retry took a form of its own"
    kept = page.evaluate("fetch('/api/wardrobe').then((answer) => answer.json())")["photos"]
    assert len(kept) == count, "the row of the failed attempt is gone"
    visitor.caused("503|x-amz-error-code")  # which Uppy asks for of every failure


def test_a_network_lost_in_mid_upload_is_waited_for(visitor: Visitor) -> None:
    start, page = visitor.start, visitor.page
    held = _hold(visitor)
    start.give("clothes", *ITEMS[:4])
    expect(start.tiles("garment", "sending")).to_have_count(4)
    _until_sent(visitor, held, 3)
    with visitor.offline():
        for route in held:
            route.abort("internetdisconnected")
        expect(start.tiles("garment", "paused")).to_have_count(4)
        expect(start.tiles("garment", "paused").first).to_contain_text("연결을 기다려요")
        expect(page.get_by_test_id("retry")).to_have_count(0)
        page.unroute_all(behavior="ignoreErrors")
    start.wait_for(described=4)
    visitor.caused("ERR_INTERNET_DISCONNECTED")


def test_a_refresh_in_mid_upload_names_what_was_cut_off(visitor: Visitor) -> None:
    start, page, note = visitor.start, visitor.page, visitor.page.get_by_test_id("unfinished")
    start.give("clothes", *ITEMS[:1])
    start.wait_for(described=1)
    held = _hold(visitor)
    start.give("clothes", *ITEMS[1:3])
    _until_sent(visitor, held, 2)
    page.reload()  # which takes the two on their way with it
    page.unroute_all(behavior="ignoreErrors")
    one, other = ITEMS[1].name, ITEMS[2].name
    expect(note).to_contain_text(f"새로고침하기 전에 2장을 다 보내지 못했어요: {one}, {other}. 다시 골라 주세요.")
    expect(start.photos).to_have_count(1)
    visitor.keep("unfinished")
    start.give("clothes", ITEMS[1])
    expect(note).to_contain_text(f"1장을 다 보내지 못했어요: {other}.")
    note.get_by_role("button", name="닫기").click()
    expect(note).to_have_count(0)
    start.wait_for(described=2)
    assert page.evaluate("sessionStorage.getItem('codi.unfinished')") is None


def _hold(visitor: Visitor) -> list[Route]:
    """What the page posts to S3 stays on its way."""
    held: list[Route] = []
    origin = visitor.page.url.split("/", 3)[2]
    visitor.page.route(
        lambda url: origin not in url,
        lambda route: held.append(route) if route.request.method == "POST" else route.continue_(),
    )
    return held


def _until_sent(visitor: Visitor, held: list[Route], count: int) -> None:
    for _ in range(100):
        if len(held) == count:
            return
        visitor.page.wait_for_timeout(100)
    raise AssertionError(f"{len(held)} of {count} files are on their way")

"""The page as an app: it can be installed, opens without a network, and its bar has the colour of the chosen theme."""

from pathlib import Path

from playwright.sync_api import Browser, expect

from infra import chromium
from infra.local.stack import Stack
from tests.e2e.conftest import QUIET
from tests.e2e.visitor import CONTROLLED, Visitor

BARS = "[...document.querySelectorAll('meta[name=theme-color]')].map((bar) => bar.content)"
KEPT = """async () => {
    const names = await caches.keys()
    const kept = await Promise.all(names.map(async (name) => (await (await caches.open(name)).keys()).map((key) => key.url)))
    return kept.flat()
}"""


def test_it_can_be_installed(browser: Browser, stack: Stack, tmp_path: Path) -> None:
    """An ordinary test context is incognito, where nothing can be."""
    profile = browser.browser_type.launch_persistent_context(tmp_path, executable_path=chromium.find(), args=QUIET)
    try:
        page = profile.pages[0]
        page.goto(stack.url)
        page.evaluate(CONTROLLED)
        devtools = profile.new_cdp_session(page)
        assert devtools.send("Page.getInstallabilityErrors") == {"installabilityErrors": []}
        assert devtools.send("Page.getAppManifest")["errors"] == []
    finally:
        profile.close()


def test_any_address_opens_without_a_network(visitor: Visitor) -> None:
    page = visitor.page
    visitor.wait_for_service_worker()
    kept: list[str] = page.evaluate(KEPT)
    assert any(address.endswith(".css") for address in kept)
    assert not [address for address in kept if "/api/" in address or "/sample/" in address]
    with visitor.offline():
        page.goto(f"{page.url}some/where")
        expect(page.get_by_test_id("start")).to_be_visible()
        expect(page.get_by_test_id("offline")).to_have_text("오프라인이에요. 연결되면 바로 이어서 할게요.")
        page.get_by_test_id("settings").click()
        expect(page.get_by_test_id("settings-dialog")).to_be_visible()
        page.keyboard.press("Escape")
    expect(page.get_by_test_id("offline")).to_have_text("")
    visitor.caused("ERR_INTERNET_DISCONNECTED")


def test_the_bar_of_the_browser_follows_the_chosen_theme(visitor: Visitor) -> None:
    page = visitor.page
    page.get_by_test_id("theme").click()
    assert page.evaluate(BARS) == ["#111312", "#111312"]
    expect(page.locator("body")).to_have_css("background-color", "rgb(17, 19, 18)")
    page.reload()
    assert page.evaluate(BARS) == ["#111312", "#111312"]

"""One person with a browser of their own: the page, its two parts, and everything that went wrong on it."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Literal

from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page

from tests.e2e.start_page import StartPage
from tests.e2e.talk_page import TalkPage

ARTIFACTS = Path(__file__).parents[1] / "artifacts" / "e2e"
PHONE: dict[str, Any] = {
    "viewport": {"width": 390, "height": 844},
    "device_scale_factor": 2,
    "has_touch": True,
    "is_mobile": True,
}
DESKTOP: dict[str, Any] = {"viewport": {"width": 1440, "height": 1100}}
LOCALES = {"ko": "ko-KR", "en": "en-GB"}
REPORT_CSP = """
    addEventListener('securitypolicyviolation', (event) =>
        console.error(`CSP: ${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`))
"""
CONTROLLED = """async () => {
    const workers = navigator.serviceWorker
    if (!workers.controller) await new Promise((done) => workers.addEventListener('controllerchange', done, { once: true }))
}"""
# What sticks to an edge of the screen would lie over the middle of a picture of the whole page.
STICK = "(how) => { for (const part of document.querySelectorAll('body > header, .dock, .begin')) part.style.position = how }"


class Visitor:
    """`troubles` are console errors, CSP reports and uncaught exceptions; a test names those that it provokes."""

    def __init__(self, context: BrowserContext, page: Page) -> None:
        self.context, self.page = context, page
        self.start, self.talk = StartPage(page), TalkPage(page)
        self.troubles: list[str] = []
        context.on("console", self._heard)
        context.on("weberror", lambda error: self.troubles.append(str(error.error)))

    def _heard(self, message: ConsoleMessage) -> None:
        if message.type == "error":
            self.troubles.append(f"{message.text} {message.location.get('url', '')}")

    def caused(self, pattern: str) -> None:
        """Forget the troubles that the test itself brought about."""
        self.troubles[:] = [trouble for trouble in self.troubles if not re.search(pattern, trouble)]

    def second_tab(self) -> Page:
        tab = self.context.new_page()
        tab.goto(self.page.url)
        return tab

    def switch_language(self) -> None:
        self.page.get_by_test_id("language").click()

    def keep(self, name: str, page: Page | None = None) -> None:
        """A screenshot for whoever looks at tests/artifacts/e2e afterwards."""
        ARTIFACTS.mkdir(parents=True, exist_ok=True)
        page = page or self.page
        page.evaluate(STICK, "relative")
        page.screenshot(path=ARTIFACTS / f"{name}.png", full_page=True, animations="disabled")
        page.evaluate(STICK, "")

    def wait_for_service_worker(self, page: Page | None = None) -> None:
        """Until the page opens without a network, and may be shared to."""
        (page or self.page).evaluate(CONTROLLED)

    def scrolls_sideways(self) -> bool:
        return bool(self.page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth"))

    @contextmanager
    def offline(self) -> Iterator[None]:
        self.context.set_offline(True)
        try:
            yield
        finally:
            self.context.set_offline(False)


def new_visitor(
    browser: Browser,
    url: str,
    language: Literal["ko", "en"] = "ko",
    theme: Literal["light", "dark"] = "light",
    device: dict[str, Any] = DESKTOP,
) -> Visitor:
    """Someone who was never here, on the start page."""
    context = browser.new_context(locale=LOCALES[language], color_scheme=theme, reduced_motion="reduce", **device)
    context.set_default_timeout(20_000)
    context.add_init_script(REPORT_CSP)
    page = context.new_page()
    visitor = Visitor(context, page)
    page.goto(url)
    return visitor

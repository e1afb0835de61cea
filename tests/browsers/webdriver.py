"""A browser told what to do by the commands of WebDriver, whatever carries them to it.

Firefox understands them by itself over a socket (Marionette), WebKitGTK through its driver over HTTP: `Carry` is the
difference. So one scenario drives both, with nothing to install but the browsers.
"""

import base64
import json
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any, Protocol

PATIENCE = 60.0
REFERENCE = "element-6066-11e4-a52e-4f735466cecf"
"""What the standard calls an element in its JSON."""
LISTEN = """
    if (window.troubles) return window.troubles
    const say = window.console.error
    window.troubles = []
    window.console.error = (...words) => (window.troubles.push(words.map(String).join(' ')), say(...words))
    addEventListener('error', (event) => window.troubles.push(`${event.message} ${event.filename}:${event.lineno}`))
    addEventListener('unhandledrejection', (event) => window.troubles.push(String(event.reason)))
    addEventListener('securitypolicyviolation', (event) => window.troubles.push(`CSP: ${event.violatedDirective}`))
    return window.troubles
"""

ENTER = "\ue007"


class DriverError(Exception):
    """The browser could not do what it was told; the message is the browser's."""


class Carry(Protocol):
    """Carries one command to the browser and brings its value; raises DriverError."""

    def __call__(self, command: str, /, **parameters: object) -> Any: ...


class Browser:
    """Commands for one open page; a part of it is named by the `data-testid` it has, or a CSS selector."""

    def __init__(self, carry: Carry, name: str, narrow: Callable[[], object], console: Callable[[], list[str]] = list) -> None:
        """`narrow` makes the page as narrow as the browser can; `console` is what the browser itself tells of its pages."""
        self.carry, self.name, self.narrow = carry, name, narrow
        self._console = console
        self._heard: list[str] = []

    def open(self, url: str) -> None:
        self.carry("Navigate", url=url)
        self.run(LISTEN)

    def reload(self) -> None:
        """What the page told is gone with it, so it is fetched before."""
        self._heard += self.run(LISTEN)
        self.carry("Refresh")
        self.run(LISTEN)

    def troubles(self) -> list[str]:
        """Console errors, exceptions and CSP reports since each page was there; what the browser tells, from the very start."""
        return self._heard + list(self.run(LISTEN)) + self._console()

    def run(self, script: str, *given: object) -> Any:
        """A function's body in the page; what it returns."""
        return self.carry("ExecuteScript", script=script, args=list(given))

    def click(self, selector: str) -> None:
        """As a person does: in the middle of what is on the screen, when nothing lies above it."""
        self.until("return Boolean(document.querySelector(arguments[0]))", selector)
        patiently(lambda: self.carry("ElementClick", id=self._find(selector)))

    def write(self, selector: str, words: str) -> None:
        self.carry("ElementSendKeys", id=self._find(selector), text=words)

    def give(self, selector: str, *files: Path) -> None:
        """Choose files in a picker."""
        self.write(selector, "\n".join(str(file) for file in files))

    def until(self, script: str, *given: object) -> None:
        """Wait until the script is true; raises DriverError with the script when it never is."""
        told = f"{script} {json.dumps(given, ensure_ascii=False)}"
        wait_for(lambda: self.run(script, *given), told)

    def until_many(self, selector: str, count: int) -> None:
        self.until("return document.querySelectorAll(arguments[0]).length === arguments[1]", selector, count)

    def text(self, selector: str) -> str:
        return str(self.run("return document.querySelector(arguments[0])?.innerText ?? ''", selector))

    def picture(self, path: Path) -> None:
        """What is on the screen, once it has been drawn."""
        path.parent.mkdir(parents=True, exist_ok=True)
        time.sleep(0.5)
        path.write_bytes(base64.b64decode(self.carry("TakeScreenshot")))

    def _find(self, selector: str) -> str:
        return str(self.carry("FindElement", using="css selector", value=selector)[REFERENCE])


def wait_for(happened: Callable[[], object], what: str) -> None:
    deadline = time.monotonic() + PATIENCE
    while not happened():
        if time.monotonic() > deadline:
            raise DriverError(f"waited {PATIENCE:.0f} s for: {what}")
        time.sleep(0.1)


def patiently(act: Callable[[], object]) -> None:
    """Something that moves into its place may lie above for a moment."""
    deadline = time.monotonic() + 5
    while time.monotonic() < deadline:
        with suppress(DriverError):
            act()
            return
        time.sleep(0.2)
    act()

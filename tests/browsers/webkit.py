"""WebKitGTK, the nearest to Safari that Linux has, by its driver: WebDriver over HTTP."""

import json
import os
import signal
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any
from urllib.error import HTTPError
from urllib.request import Request, urlopen

from infra.local.ports import free_port
from tests.browsers.webdriver import PATIENCE, Browser, DriverError, wait_for

PATHS = {
    "Navigate": "POST url",
    "Refresh": "POST refresh",
    "ExecuteScript": "POST execute/sync",
    "FindElement": "POST element",
    "ElementSendKeys": "POST element/{id}/value",
    "ElementClick": "POST element/{id}/click",
    "SetWindowRect": "POST window/rect",
    "TakeScreenshot": "GET screenshot",
}
NARROWEST = 447
"""A window of MiniBrowser is no narrower, for its toolbar."""


class Driver:
    def __init__(self, address: str) -> None:
        self._address = address
        self._session = ""

    def open(self) -> str:
        """Start the browser; what it is called."""
        told = self._ask("POST", "/session", {"capabilities": {}})
        self._session = f"/session/{told['sessionId']}"
        return f"WebKitGTK {told['capabilities']['browserVersion']}"

    def __call__(self, command: str, /, **parameters: object) -> Any:
        method, path = PATHS[command].split()
        return self._ask(method, f"{self._session}/{path.format(**parameters)}", None if method == "GET" else parameters)

    def narrow(self) -> None:
        self("SetWindowRect", width=NARROWEST, height=844)

    def close(self) -> None:
        if self._session:
            self._ask("DELETE", self._session)

    def ready(self) -> bool:
        with suppress(OSError):
            return bool(self._ask("GET", "/status")["ready"])
        return False

    def _ask(self, method: str, path: str, parameters: object = None) -> Any:
        body = None if parameters is None else json.dumps(parameters).encode()
        request = Request(self._address + path, body, {"content-type": "application/json"}, method=method)  # noqa: S310
        try:
            with urlopen(request, timeout=2 * PATIENCE) as answer:  # noqa: S310
                return json.load(answer)["value"]
        except HTTPError as error:
            told = json.load(error)["value"]
            raise DriverError(f"{path}: {told['error']}: {told['message']}") from None


@contextmanager
def webkit(folder: Path) -> Iterator[Browser]:
    """A private window of MiniBrowser on a screen that nobody sees."""
    port = free_port(0)
    command = ["xvfb-run", "--auto-servernum", "--server-args=-screen 0 1600x1400x24", "WebKitWebDriver", f"--port={port}"]
    with (folder / "webkit.log").open("w") as log, _group(command, stdout=log, stderr=log):
        driver = Driver(f"http://127.0.0.1:{port}")
        wait_for(driver.ready, "WebKitWebDriver to start: see webkit.log")
        browser = Browser(driver, driver.open(), driver.narrow)
        driver("SetWindowRect", width=1280, height=900)
        try:
            yield browser
        finally:
            driver.close()


@contextmanager
def _group(command: list[str], **how: Any) -> Iterator[None]:
    """A process that ends with all that it started."""
    with subprocess.Popen(command, start_new_session=True, **how) as process:
        try:
            yield
        finally:
            os.killpg(process.pid, signal.SIGTERM)

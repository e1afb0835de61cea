"""Firefox, by its own Marionette protocol: JSON lists over a socket, each after its length and a colon."""

import json
import shutil
import socket
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from infra import browsers
from tests.browsers.webdriver import PATIENCE, Browser, DriverError, wait_for

FLAGS = ("--headless", "--marionette", "--remote-allow-system-access", "--no-remote")
SETTINGS = {
    "marionette.port": 0,
    "intl.accept_languages": "ko-KR,ko",
    "app.normandy.enabled": False,
    "datareporting.policy.dataSubmissionEnabled": False,
    "browser.shell.checkDefaultBrowser": False,
}
# The console of the whole browser; what is ours names a page of ours or the policy.
CONSOLE = """
    const ours = (entry) => entry instanceof Ci.nsIScriptError && /^https?:/.test(entry.sourceName)
    return Services.console.getMessageArray()
        .filter((entry) => ours(entry) && !(entry.flags & (Ci.nsIScriptError.warningFlag | Ci.nsIScriptError.infoFlag)))
        .map((entry) => `${entry.category}: ${entry.errorMessage} ${entry.sourceName}:${entry.lineNumber}`)
"""
# A window of Firefox is at least 450 pixels wide; the page inside it need not be.
NARROW = "gBrowser.selectedBrowser.style.cssText = 'max-width: 390px; min-width: 0'"


class Marionette:
    def __init__(self, port: int) -> None:
        self._socket = socket.create_connection(("127.0.0.1", port), timeout=2 * PATIENCE)
        self._stream = self._socket.makefile("rb")
        self._number = 0
        self._receive()

    def __call__(self, command: str, /, **parameters: object) -> Any:
        self._number += 1
        name = command if ":" in command else f"WebDriver:{command}"
        words = json.dumps([0, self._number, name, parameters]).encode()
        self._socket.sendall(b"%d:%b" % (len(words), words))
        _, _, error, result = self._receive()
        if error:
            raise DriverError(f"{command}: {error['error']}: {error['message']}")
        return result.get("value", result)

    def troubles(self) -> list[str]:
        return list(self._above(CONSOLE))

    def narrow(self) -> None:
        self._above(NARROW)

    def _above(self, script: str) -> Any:
        """A script in the browser's own window instead of the page."""
        self("Marionette:SetContext", value="chrome")
        try:
            return self("ExecuteScript", script=script, args=[])
        finally:
            self("Marionette:SetContext", value="content")

    def close(self) -> None:
        self._stream.close()
        self._socket.close()

    def _receive(self) -> Any:
        length = b""
        while (sign := self._stream.read(1)) != b":":
            if not sign:
                raise DriverError("Firefox hung up")
            length += sign
        return json.loads(self._stream.read(int(length)))


@contextmanager
def firefox(folder: Path) -> Iterator[Browser]:
    """A new profile in `folder`, without a window on the screen."""
    profile = folder / "profile"
    profile.mkdir()
    settings = [f"user_pref({json.dumps(name)}, {json.dumps(value)});\n" for name, value in SETTINGS.items()]
    (profile / "user.js").write_text("".join(settings))
    command = [browsers.firefox() or "firefox", *FLAGS, "--profile", str(profile)]
    with (folder / "firefox.log").open("w") as log, subprocess.Popen(command, stdout=log, stderr=log) as process:
        try:
            carry = Marionette(_port(profile / "MarionetteActivePort"))
            told = carry("NewSession")["capabilities"]
            yield Browser(carry, f"Firefox {told['browserVersion']}", carry.narrow, carry.troubles)
            carry.close()
        finally:
            process.terminate()
    shutil.rmtree(profile, ignore_errors=True)


def _port(file: Path) -> int:
    wait_for(lambda: file.exists() and file.read_text(), "Firefox to start: see firefox.log")
    return int(file.read_text())

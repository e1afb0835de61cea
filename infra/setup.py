"""`make setup`: everything the clone needs, in the clone. Each part only when its requirements changed, side by side.

Runs on the machine's own python with nothing installed. `--lan` adds what `make run LAN=1` needs, `--tests` the tools of
`make test` (which need that too).
"""

import argparse
import os
import shutil
import subprocess
import sys
import venv
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from infra import chromium, web
from infra.build import ROOT, digest

STAMPS = ROOT / ".local" / "stamps"


class SetupError(Exception):
    """Something is missing that this script cannot install; the message says what."""


@dataclass(frozen=True)
class Venv:
    """A virtual environment and the requirement files it holds; the first is handed to pip, the others are what it includes."""

    folder: Path
    requirements: Sequence[Path]

    @property
    def python(self) -> Path:
        return self.folder / "bin" / "python"

    def ready(self) -> None:
        """Make or refresh it. A moved clone or another python starts it anew."""
        stamp, made_by = STAMPS / f"venv-{self.folder.name}", STAMPS / f"python-{self.folder.name}"
        inputs, python = digest(self.requirements), f"{sys.version} {self.folder}"
        if self.python.exists() and _holds(stamp, inputs) and _holds(made_by, python):
            return
        print(f"installing {self.requirements[0].relative_to(ROOT)}", flush=True)
        if not self.python.exists() or (made_by.exists() and not _holds(made_by, python)):
            _make_venv(self.folder)
        command = [str(self.python), "-m", "pip", "install", "--quiet", "--no-compile", "--disable-pip-version-check"]
        run([*command, "--requirement", str(self.requirements[0])])
        made_by.write_text(python)
        stamp.write_text(inputs)


FUNCTIONS = ROOT / "functions" / "requirements.txt"
SAM = Venv(ROOT / ".local" / "sam", [ROOT / "infra" / "requirements-sam.txt"])
MINISTACK = Venv(ROOT / ".local" / "ministack", [ROOT / "infra" / "requirements-ministack.txt"])
RUN = Venv(ROOT / ".venv", [FUNCTIONS])
LAN = Venv(ROOT / ".venv", [ROOT / "infra" / "requirements-lan.txt", FUNCTIONS])
TESTS = Venv(ROOT / ".venv", [ROOT / "tests" / "requirements.txt", *LAN.requirements])
WANTED = {"tests": TESTS, "lan": LAN, "run": RUN}
"""Each holds what those after it hold: what was once wanted stays, or every other run would install anew."""


def _holds(stamp: Path, words: str) -> bool:
    return stamp.exists() and stamp.read_text() == words


def _make_venv(folder: Path) -> None:
    """Debian keeps ensurepip in a package of its own; it is installed when this script may."""
    try:
        import ensurepip  # noqa: F401
    except ModuleNotFoundError:
        apt_install(f"python3.{sys.version_info[1]}-venv")
    venv.create(folder, with_pip=True, clear=True)


def apt_install(*packages: str) -> None:
    """Install Debian packages as root or with passwordless sudo; raises SetupError elsewhere."""
    sudo = [] if os.geteuid() == 0 else ["sudo", "-n"]
    if not shutil.which("apt-get") or (sudo and subprocess.run([*sudo, "true"], check=False, capture_output=True).returncode):
        raise SetupError(f"please install {', '.join(packages)}")
    run([*sudo, "apt-get", "update", "-qq"])
    run([*sudo, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "install", "-y", "-qq", *packages])


def run(command: Sequence[str]) -> None:
    """Run a command quietly; raises SetupError with its words when it fails."""
    result = subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT)
    if result.returncode:
        raise SetupError(f"`{' '.join(command)}` failed:\n{result.stdout[-2000:]}{result.stderr[-2000:]}")


def ready_web() -> None:
    try:
        web.install()
    except web.WebError as error:
        raise SetupError(str(error)) from error


def ready_chromium() -> None:
    """A browser for the tests: one that is there, else Debian's, else Playwright's own download."""
    if chromium.find():
        return
    print("installing a Chromium for the tests", flush=True)
    try:
        apt_install("chromium")
    except SetupError:
        TESTS.ready()
        run([str(TESTS.python), "-m", "playwright", "install", "chromium"])


def want(*, tests: bool, lan: bool, stamp: Path = STAMPS / "wanted") -> str:
    """The most of what is wanted now and was before."""
    now = {"tests": tests, "lan": lan, "run": True}
    wanted = next(name for name in WANTED if now[name] or _holds(stamp, name))
    stamp.write_text(wanted)
    return wanted


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--tests", action="store_true")
    parser.add_argument("--lan", action="store_true")
    given = parser.parse_args()
    STAMPS.mkdir(parents=True, exist_ok=True)
    wanted = want(tests=given.tests, lan=given.lan)
    parts: list[Callable[[], None]] = [WANTED[wanted].ready, SAM.ready, MINISTACK.ready, ready_web]
    with ThreadPoolExecutor() as pool:
        waiting = [pool.submit(part) for part in parts]
    try:
        for part in waiting:
            part.result()
        if given.tests:
            ready_chromium()
    except SetupError as error:
        sys.exit(str(error))


if __name__ == "__main__":
    main()

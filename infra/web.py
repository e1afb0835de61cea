"""Builds web/ into web/dist, only when its sources changed. Needs nothing but the standard library and npm."""

import os
import shutil
import subprocess
from pathlib import Path

from infra.build import ROOT, alone, digest

WEB = ROOT / "web"
DIST = WEB / "dist"
STAMPS = ROOT / ".local" / "stamps"
OLDEST_NODE = (20, 19)
NOT_SOURCES = {"node_modules", "dist"}


class WebError(Exception):
    """The site cannot be built; the message says what to do."""


def install() -> None:
    """web/node_modules as package-lock.json wants it. Raises WebError without a web app or a usable node."""
    if not (WEB / "package.json").exists():
        raise WebError("web/package.json does not exist")
    _check_node()
    lock = digest([WEB / "package-lock.json"])
    _once("npm", lock, WEB / "node_modules", ["npm", "ci", "--no-audit", "--no-fund", "--loglevel=error"])


def build_site() -> Path:
    """web/dist, built unless no source changed. Raises WebError with the tool's words when that fails."""
    install()
    sources = digest([path for path in WEB.iterdir() if path.name not in NOT_SOURCES])
    _once("dist", sources, DIST / "index.html", ["npm", "run", "build"])
    return DIST


def _check_node() -> None:
    node = shutil.which("node")
    if not node or not shutil.which("npm"):
        raise WebError("node and npm are not on PATH: install Node.js 20.19 or newer (https://nodejs.org)")
    version = subprocess.run([node, "--version"], capture_output=True, text=True, check=True).stdout.strip()
    if tuple(int(part) for part in version.removeprefix("v").split(".")[:2]) < OLDEST_NODE:
        raise WebError(f"Node.js {version} is too old: install 20.19 or newer (https://nodejs.org)")


def _once(stamp: str, inputs: str, product: Path, command: list[str]) -> None:
    """Run a command in web/ unless its product exists and was made from the same inputs."""
    made = STAMPS / stamp
    with alone("web"):
        if product.exists() and made.exists() and made.read_text() == inputs:
            return
        _run(command)
        made.parent.mkdir(parents=True, exist_ok=True)
        made.write_text(inputs)


def _run(command: list[str]) -> None:
    print(f"web: {' '.join(command[:3])}", flush=True)
    environment = {**os.environ, "NO_COLOR": "1"}
    result = subprocess.run(command, cwd=WEB, env=environment, capture_output=True, text=True, check=False)
    if result.returncode:
        raise WebError(f"`{' '.join(command)}` in web/ failed:\n{(result.stdout + result.stderr)[:2000]}")

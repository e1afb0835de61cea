"""Starts the edge's process: at localhost, or at this machine's address on its network."""

import ssl
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from infra.build import ROOT
from infra.local import emulator, processes
from infra.local.lan import Lan


@dataclass(frozen=True)
class Front:
    """Where the edge listens, and what is behind it."""

    port: int
    lan: Lan | None
    aws_url: str
    outputs: Mapping[str, str]
    chat_port: int

    @property
    def url(self) -> str:
        return origin(self.port, self.lan)

    def start(self, home: Path, name: str = "edge") -> processes.Child:
        words = (word for pair in self._named().items() for word in pair)
        environment = {**emulator.clean_environment(), "PYTHONPATH": str(ROOT)}
        command = [sys.executable, "-m", "infra.local.edge", *words]
        return processes.start(name, command, home=home, environment=environment, cwd=ROOT)

    def wait(self, child: processes.Child) -> None:
        """Return when the API answers behind it."""
        trusted = ssl.create_default_context(cafile=self.lan.certificate) if self.lan else True
        emulator.wait(child, f"{self.url}/api/health", trusted=trusted)

    def _named(self) -> dict[str, str]:
        named = {
            "--port": str(self.port),
            "--aws": self.aws_url,
            "--site-host": self.outputs["SiteUrl"].removeprefix("https://"),
            "--api-host": self.outputs["ApiUrl"].removeprefix("https://").rstrip("/"),
            "--chat": f"http://127.0.0.1:{self.chat_port}",
        }
        if self.lan:
            named |= {"--address": self.lan.address, "--certificate": str(self.lan.certificate)}
            named |= {"--bucket": self.outputs["PhotoBucket"]}
        return named


def origin(port: int, lan: Lan | None) -> str:
    return lan.url(port) if lan else f"http://localhost:{port}"

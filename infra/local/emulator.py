"""The local AWS: ministack with IAM, signatures and policies enforced, its state kept between runs, secrets left out."""

import os
import secrets
import shutil
import ssl
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import boto3
import httpx2
from botocore.config import Config

from infra.build import ROOT
from infra.local import processes

PYTHON = ROOT / ".local" / "ministack" / "bin" / "python"
FUNCTIONS_START = Path(__file__).parent / "functions"
"""Its `sitecustomize` lowers the functions' priority below the emulator's: without it they wait for it until they time out."""

REGION = "us-east-1"
# The emulator takes this pair as the account's root user.
ADMIN = {"AWS_ACCESS_KEY_ID": "test", "AWS_SECRET_ACCESS_KEY": "test"}
OURS = ("AWS_", "CODI_", "OPENAI_", "PYTHON", "VIRTUAL_ENV", "LAMBDA_", "PORT")


def clean_environment() -> dict[str, str]:
    """The caller's environment without what would change or leak into the functions (their key comes from SSM only)."""
    return {name: value for name, value in os.environ.items() if not name.startswith(OURS)}


@dataclass(frozen=True)
class Emulator:
    """A running ministack and how to reach it as the account's admin."""

    url: str
    child: processes.Child
    secret: str = ADMIN["AWS_SECRET_ACCESS_KEY"]
    _clients: dict[str, Any] = field(default_factory=dict)

    @property
    def environment(self) -> dict[str, str]:
        """Environment variables with which boto3 and sam reach it as admin."""
        return {**ADMIN, "AWS_DEFAULT_REGION": REGION, "AWS_ENDPOINT_URL": self.url}

    def wait(self) -> None:
        """Return when it answers."""
        wait(self.child, f"{self.url}/_ministack/health")

    def client(self, service: str) -> Any:
        """A boto3 client with all rights; one a service, closed by `stop`."""
        if service not in self._clients:
            self._clients[service] = self._client(service)
        return self._clients[service]

    def close(self) -> None:
        for client in self._clients.values():
            client.close()

    def _client(self, service: str) -> Any:
        return boto3.client(
            service,
            endpoint_url=self.url,
            region_name=REGION,
            aws_access_key_id=ADMIN["AWS_ACCESS_KEY_ID"],
            aws_secret_access_key=self.secret,
            config=Config(s3={"addressing_style": "path"}, retries={"mode": "standard", "max_attempts": 2}),
        )


def start(home: Path, port: int, packages: Path) -> Emulator:
    """Start it on a port with its state under `home`; the functions import from `packages`."""
    _forget_secrets(home)
    shutil.rmtree(home / "tmp", ignore_errors=True)
    (home / "tmp").mkdir(parents=True)
    url = f"http://localhost:{port}"
    # -E: PYTHONPATH is for the functions, which inherit it; ministack has packages of its own.
    command = [str(PYTHON), "-E", "-m", "ministack"]
    environment = {**_environment(home, port, url), "PYTHONPATH": f"{FUNCTIONS_START}:{packages}"}
    # Headers signed as the root user are not checked, addresses and forms are: with a secret nobody knows nobody signs those.
    environment["AWS_SECRET_ACCESS_KEY"] = secret = secrets.token_hex()
    child = processes.start("ministack", command, home=home, environment=environment, cwd=home)
    return Emulator(url, child, secret)


def stop(emulator: Emulator, home: Path) -> None:
    """Stop it; it saves its state on the way out, from which the secrets are removed."""
    emulator.close()
    processes.stop(emulator.child, grace=20)
    _forget_secrets(home)
    shutil.rmtree(home / "tmp", ignore_errors=True)


def _environment(home: Path, port: int, url: str) -> Mapping[str, str]:
    return {
        **clean_environment(),
        **ADMIN,
        "AUTH": "true",
        "AWS_DEFAULT_REGION": REGION,
        "AWS_ENDPOINT_URL": url,
        "BIND_HOST": "127.0.0.1",
        "GATEWAY_PORT": str(port),
        "IOT_MTLS_ENABLED": "0",
        "MINISTACK_REGION": REGION,
        "PERSIST_STATE": "1",
        "S3_DATA_DIR": str(home / "state" / "s3"),
        "S3_PERSIST": "1",
        "STATE_DIR": str(home / "state"),
        "TMPDIR": str(home / "tmp"),
    }


def _forget_secrets(home: Path) -> None:
    (home / "state" / "ssm.json").unlink(missing_ok=True)


def wait(child: processes.Child, health: str, *, seconds: float = 60, trusted: ssl.SSLContext | bool = True) -> None:
    """Return when the child answers at `health`. Raises RuntimeError when it ends or stays silent."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        if child.process.poll() is not None:
            raise RuntimeError(f"{child.name} ended at once: {_last_line(child.log)} (see {child.log})")
        try:
            if httpx2.get(health, timeout=20, trust_env=False, verify=trusted).status_code < 500:
                return
        except httpx2.HTTPError:
            time.sleep(0.1)
    raise RuntimeError(f"{child.name} does not answer, see {child.log}")


def _last_line(log: Path) -> str:
    lines = log.read_text(errors="replace").strip().splitlines()
    return lines[-1] if lines else "no output"

"""`make run LAN=1`: where a phone on the same network finds Codi, and what its owner is told."""

import importlib
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO

from infra.local import addresses

WARNING = """\
The phone will warn that it does not know the certificate: this machine made it itself just for you. That is expected here.
  Android (Chrome)   Advanced, then "Proceed to {address} (unsafe)"
  iPhone (Safari)    Show Details, then "visit this website"
The phone may show its fingerprint, which must begin with {fingerprint}
Behind that warning the page cannot be installed nor opened offline; all else works.
Until you stop this run, everyone on this network can open Codi at this address, and a model's bill is yours."""


@dataclass(frozen=True)
class Lan:
    """An address of this machine on its network and the certificate for it."""

    address: str
    certificate: Path
    fingerprint: str

    def url(self, port: int) -> str:
        return f"https://{self.address}:{port}"


def wished(environment: Mapping[str, str]) -> str | None:
    """`1`, an address, or None: LAN is not set, or set to 0."""
    word = environment.get("LAN", "0")
    return None if word == "0" else word


def prepare(home: Path, wish: str) -> Lan:
    """Choose the address and keep its certificate under `home`. Raises AddressError with what to do."""
    address = addresses.choose(wish)
    # Only here: what it needs is installed for LAN alone.
    certificate = importlib.import_module("infra.local.certificate").keep(home / "lan" / "certificate.pem", [address])
    return Lan(address, certificate.path, certificate.fingerprint)


def welcome(lan: Lan, port: int, out: TextIO = sys.stdout) -> None:
    """The address as a QR code, and what to expect."""
    url = lan.url(port)
    _draw(url, out)
    told = WARNING.format(address=lan.address, fingerprint=lan.fingerprint[:23])
    print(f"On a phone in the same network: {url}\n{told}", file=out, flush=True)


def _draw(url: str, out: TextIO) -> None:
    """White on black whatever the terminal's colours are; nothing where it cannot write the blocks."""
    code = importlib.import_module("segno").make_qr(url)
    try:
        "▀▄█".encode(out.encoding or "ascii")
    except UnicodeEncodeError:
        return
    colours = ("\033[97;40m", "\033[0m") if out.isatty() else ("", "")
    out.write(colours[0])
    code.terminal(out, border=2, compact=True)
    out.write(f"{colours[1]}\n")

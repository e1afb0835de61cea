"""Which address of this machine a phone on the same network reaches. Nothing is sent: routes are only looked up."""

import contextlib
import ipaddress
import socket
from collections.abc import Callable, Iterable

# Looked up in this order: the way out (an address of documentation, RFC 5737), then networks without one.
DESTINATIONS = ("203.0.113.1", "192.168.255.253", "10.255.255.253", "172.31.255.253", "169.254.255.253")
Look = Callable[[str], str | None]


class AddressError(Exception):
    """No address can be used; the message says what to do."""


def choose(wished: str, look: "Look | None" = None) -> str:
    """The address to listen on: `wished` when it names one (`LAN=192.168.0.7`), else the one this machine goes out by."""
    found = _found(look or source_address)
    if wished != "1":
        return _named(wished)
    private = [address for address in found if not ipaddress.ip_address(address).is_global]
    if private:
        return private[0]
    if found:
        raise AddressError(
            f"{found[0]} is this machine's only address, and everybody on the internet could open it: "
            f"`make run LAN={found[0]}` if that is what you want"
        )
    raise AddressError(
        "this machine is in no network: join the phone's Wi-Fi (or let the phone share its own), then start again"
    )


def source_address(destination: str) -> str | None:
    """The address this machine would send from."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect((destination, 9))
        except OSError:
            return None
        return str(probe.getsockname()[0])


def _found(look: Look) -> list[str]:
    looked = (look(destination) for destination in DESTINATIONS)
    return [address for address in _unique(looked) if _is_of_a_network(address)]


def _unique(addresses: Iterable[str | None]) -> list[str]:
    return list(dict.fromkeys(address for address in addresses if address))


def _is_of_a_network(address: str) -> bool:
    parsed = ipaddress.ip_address(address)
    return not (parsed.is_loopback or parsed.is_unspecified or parsed.is_multicast)


def _named(wished: str) -> str:
    with contextlib.suppress(OSError, ValueError):
        address = str(ipaddress.IPv4Address(wished))
        with socket.socket() as probe:
            probe.bind((address, 0))
        if not ipaddress.ip_address(address).is_unspecified:
            return address
    raise AddressError(f"LAN must be 1 or an IPv4 address of this machine, not {wished!r}")

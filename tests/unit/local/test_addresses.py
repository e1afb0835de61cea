"""Which address of this machine `make run LAN=1` opens, and what it says when there is none."""

from collections.abc import Callable

import pytest

from infra.local import lan
from infra.local.addresses import DESTINATIONS, AddressError, choose, source_address


def machine(*addresses: str | None) -> Callable[[str], str | None]:
    """A machine that would send from these, in the order in which the destinations are looked up."""
    found = dict(zip(DESTINATIONS, addresses, strict=False))
    return lambda destination: found.get(destination)


@pytest.mark.parametrize(
    ("found", "chosen"),
    [
        (["192.168.0.7"], "192.168.0.7"),
        ([None, "192.168.0.7"], "192.168.0.7"),  # a network without a way out
        ([None, None, "10.0.0.3"], "10.0.0.3"),
        (["8.8.4.4", "192.168.0.7"], "192.168.0.7"),  # the public one is not opened unasked
        (["127.0.0.1", "172.20.10.2"], "172.20.10.2"),
        (["100.64.0.9"], "100.64.0.9"),
    ],
)
def test_the_address_of_the_network_is_chosen(found: list[str | None], chosen: str) -> None:
    assert choose("1", machine(*found)) == chosen


def test_a_machine_without_a_network_says_what_to_do() -> None:
    with pytest.raises(AddressError, match=r"in no network: join the phone's Wi-Fi"):
        choose("1", machine(None, "127.0.0.1", "0.0.0.0"))  # noqa: S104 - an address to leave out, not one to bind


def test_a_public_address_is_opened_only_when_it_is_named() -> None:
    with pytest.raises(AddressError, match=r"everybody on the internet.*LAN=8\.8\.4\.4"):
        choose("1", machine("8.8.4.4"))


def test_an_address_of_this_machine_is_taken_as_named() -> None:
    assert choose("127.0.0.1", machine("192.168.0.7")) == "127.0.0.1"


@pytest.mark.parametrize("wished", ["yes", "198.51.100.9", "0.0.0.0", "fe80::1", "1.2.3"])  # noqa: S104
def test_a_word_that_is_no_address_of_this_machine_is_refused(wished: str) -> None:
    with pytest.raises(AddressError, match=f"LAN must be 1 or an IPv4 address of this machine, not '{wished}'"):
        choose(wished, machine("192.168.0.7"))


def test_an_address_nobody_routes_to_is_none_and_not_a_crash() -> None:
    assert source_address("255.255.255.255") is None
    assert source_address("127.0.0.9") == "127.0.0.1"


@pytest.mark.parametrize(("environment", "wish"), [({}, None), ({"LAN": "0"}, None), ({"LAN": "1"}, "1")])
def test_nothing_is_opened_unless_lan_is_set(environment: dict[str, str], wish: str | None) -> None:
    assert lan.wished(environment) == wish

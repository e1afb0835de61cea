"""The ledger counts by a pseudonym of the day, never by an address."""

import pytest

from shared.adapters.dynamodb_networks import DynamoNetworks, network
from shared.settings import Settings
from tests.tables import MIDNIGHT, HandClock, all_rows


@pytest.mark.parametrize(
    ("address", "shared"),
    [
        ("203.0.113.7", "203.0.113.7"),
        (" 203.0.113.7 ", "203.0.113.7"),
        ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"),
        ("::ffff:203.0.113.7", "203.0.113.7"),
        ("", "unknown"),
        ("drop table", "unknown"),
    ],
)
def test_a_network_is_an_address_or_the_first_half_of_an_ipv6_one(address: str, shared: str) -> None:
    assert network(address) == shared


def test_two_processes_give_one_network_the_same_pseudonym(settings: Settings, clock: HandClock) -> None:
    one, other = DynamoNetworks(settings, clock), DynamoNetworks(settings, clock)
    assert one.pseudonym("2001:db8::1") == other.pseudonym("2001:db8::2")
    assert one.pseudonym("203.0.113.7") != one.pseudonym("203.0.113.8")
    assert len(one.pseudonym("203.0.113.7")) == 32


def test_a_pseudonym_lasts_a_day_and_the_table_never_sees_the_address(settings: Settings, clock: HandClock) -> None:
    networks = DynamoNetworks(settings, clock)
    today = networks.pseudonym("203.0.113.7")
    clock.now = MIDNIGHT - 1
    assert networks.pseudonym("203.0.113.7") == today
    clock.now = MIDNIGHT
    assert networks.pseudonym("203.0.113.7") != today
    assert "203.0.113" not in str(all_rows(settings))


def test_the_secret_of_a_day_is_forgotten_soon_after_it(settings: Settings, clock: HandClock) -> None:
    DynamoNetworks(settings, clock).pseudonym("203.0.113.7")
    (row,) = all_rows(settings)
    assert MIDNIGHT < int(row["expires_at"]["N"]) <= clock.now + 2 * 86_400

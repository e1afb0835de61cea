"""A network's pseudonym: what the ledger counts by instead of an address."""

import hashlib
import hmac
import ipaddress
import secrets

from shared.adapters import dynamodb_keys as keys
from shared.adapters.clock import DAY, Clock, system_clock, utc_day
from shared.adapters.dynamodb_table import table
from shared.settings import Settings


class DynamoNetworks:
    """The HMAC of an address under a random key of the day, which the table forgets: after that no pseudonym leads back."""

    def __init__(self, settings: Settings, clock: Clock = system_clock) -> None:
        self._clock, self._table = clock, table(settings)
        self._secrets: dict[str, str] = {}

    def pseudonym(self, address: str) -> str:
        """32 hex digits, the same for one network all day (UTC). What is no address counts as one unknown network."""
        secret = self._secret(utc_day(self._clock()))
        return hmac.new(bytes.fromhex(secret), network(address).encode(), hashlib.sha256).hexdigest()[:32]

    def _secret(self, day: str) -> str:
        if day not in self._secrets:
            self._secrets = {day: self._shared_secret(day)}
        return self._secrets[day]

    def _shared_secret(self, day: str) -> str:
        """The first process of the day writes it, all others read it."""
        key, mine = keys.network_secret(day), secrets.token_hex(32)
        if row := self._table.get(key):
            return str(row["secret"])
        row = {"secret": mine, "expires_at": self._clock() + 2 * DAY}
        if self._table.put(key, row, when="attribute_not_exists(#pk)"):
            return mine
        return self._shared_secret(day)


def network(address: str) -> str:
    """What one household or carrier line shares: an IPv4 address, or the /64 of an IPv6 address."""
    try:
        ip = ipaddress.ip_address(address.strip())
    except ValueError:
        return "unknown"
    if isinstance(ip, ipaddress.IPv6Address):
        if ip.ipv4_mapped:
            return str(ip.ipv4_mapped)
        return str(ipaddress.ip_network((int(ip) >> 64 << 64, 64)))
    return str(ip)

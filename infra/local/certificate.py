"""The certificate of the local https: signed by itself, for the addresses of this run, kept until they change or it ends."""

import datetime
import ipaddress
import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

LIFE = datetime.timedelta(days=365)  # Safari takes none that lives longer than 825 days
MARGIN = datetime.timedelta(days=30)


@dataclass(frozen=True)
class Certificate:
    """`path` holds key and certificate in one file, so that there is never one without the other."""

    path: Path
    fingerprint: str
    fresh: bool


def keep(path: Path, addresses: Sequence[str], now: datetime.datetime | None = None) -> Certificate:
    """The certificate at `path`, made anew unless the one there names just these addresses and lives on for a month."""
    now = now or datetime.datetime.now(datetime.UTC)
    kept = _read(path)
    if kept and _fits(kept, addresses, now):
        return Certificate(path, _fingerprint(kept), fresh=False)
    made = _make(path, addresses, now)
    return Certificate(path, _fingerprint(made), fresh=True)


def _read(path: Path) -> x509.Certificate | None:
    try:
        data = path.read_bytes()
        key, certificate = serialization.load_pem_private_key(data, None), x509.load_pem_x509_certificate(data)
    except (OSError, ValueError):
        return None
    return certificate if key.public_key() == certificate.public_key() else None


def _fits(kept: x509.Certificate, addresses: Sequence[str], now: datetime.datetime) -> bool:
    names = kept.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    named = set(names) == set(_names(addresses))
    return named and kept.not_valid_before_utc <= now < kept.not_valid_after_utc - MARGIN


def _names(addresses: Sequence[str]) -> list[x509.GeneralName]:
    local = [x509.DNSName("localhost"), x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]
    theirs = [x509.IPAddress(ipaddress.ip_address(address)) for address in addresses if address != "127.0.0.1"]
    return [*local, *theirs]


def _make(path: Path, addresses: Sequence[str], now: datetime.datetime) -> x509.Certificate:
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Codi on this network")])
    builder = x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
    # An hour back: phones' clocks are not all alike.
    builder = builder.not_valid_before(now - datetime.timedelta(hours=1)).not_valid_after(now + LIFE)
    builder = builder.add_extension(x509.SubjectAlternativeName(_names(addresses)), critical=False)
    builder = builder.add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
    builder = builder.add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH]), critical=False)
    certificate = builder.add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False).sign(
        key, hashes.SHA256()
    )
    _write(path, key, certificate)
    return certificate


def _write(path: Path, key: ec.EllipticCurvePrivateKey, certificate: x509.Certificate) -> None:
    """For this person's eyes only, and whole or not at all."""
    path.parent.mkdir(parents=True, exist_ok=True)
    unfinished = path.with_suffix(".unfinished")
    unfinished.unlink(missing_ok=True)
    secret = key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    with os.fdopen(os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        file.write(secret + certificate.public_bytes(serialization.Encoding.PEM))
    unfinished.replace(path)


def _fingerprint(certificate: x509.Certificate) -> str:
    return certificate.fingerprint(hashes.SHA256()).hex(":").upper()

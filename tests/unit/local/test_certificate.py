"""The local certificate: for just these addresses, kept while it is good, for its owner's eyes only."""

import datetime
import socket
import ssl
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from infra.local import certificate

NOW = datetime.datetime(2026, 11, 22, 12, tzinfo=datetime.UTC)
DAY = datetime.timedelta(days=1)
ADDRESS = "127.0.0.2"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "lan" / "certificate.pem"


def greeting(path: Path, name: str) -> str:
    """What a server with this certificate says to one who trusts it and came for `name`."""
    ours, theirs = socket.socketpair()
    server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    server.load_cert_chain(path)
    client = ssl.create_default_context(cafile=path)
    client.verify_flags |= ssl.VERIFY_X509_STRICT  # Python 3.13's default

    def serve() -> None:
        with ours, server.wrap_socket(ours, server_side=True, do_handshake_on_connect=False) as tls:
            try:
                tls.do_handshake()
            except ssl.SSLError:
                return
            tls.sendall(b"hello")

    serving = threading.Thread(target=serve)
    serving.start()
    try:
        with theirs, client.wrap_socket(theirs, server_hostname=name) as tls:
            return tls.recv(5).decode()
    finally:
        serving.join()


@pytest.mark.parametrize("name", [ADDRESS, "localhost", "127.0.0.1"])
def test_who_trusts_it_is_served_under_each_of_its_names(path: Path, name: str) -> None:
    certificate.keep(path, [ADDRESS])
    assert greeting(path, name) == "hello"


def test_another_name_is_not_its_own(path: Path) -> None:
    certificate.keep(path, [ADDRESS])
    with pytest.raises(ssl.SSLCertVerificationError, match="mismatch"):
        greeting(path, "192.168.0.8")


def test_it_is_kept_from_run_to_run(path: Path) -> None:
    first = certificate.keep(path, [ADDRESS], NOW)
    second = certificate.keep(path, [ADDRESS], NOW + 300 * DAY)
    assert (first.fresh, second.fresh) == (True, False)
    assert first.fingerprint == second.fingerprint


@pytest.mark.parametrize(
    ("addresses", "later"),
    [([ADDRESS], 336 * DAY), (["192.168.0.8"], DAY), ([ADDRESS, "192.168.0.8"], DAY), ([ADDRESS], -2 * DAY)],
    ids=["nears its end", "another address", "one more address", "a clock that was wrong"],
)
def test_it_is_made_anew_when_it_no_longer_fits(path: Path, addresses: list[str], later: datetime.timedelta) -> None:
    first = certificate.keep(path, [ADDRESS], NOW)
    second = certificate.keep(path, addresses, NOW + later)
    assert second.fresh
    assert second.fingerprint != first.fingerprint


@pytest.mark.parametrize("harm", [lambda whole: b"", lambda whole: whole[:400], lambda whole: b"not a certificate"])
def test_a_broken_file_is_made_anew(path: Path, harm: Callable[[bytes], bytes]) -> None:
    certificate.keep(path, [ADDRESS])
    path.write_bytes(harm(path.read_bytes()))
    assert certificate.keep(path, [ADDRESS]).fresh
    assert greeting(path, ADDRESS) == "hello"


def test_nobody_else_may_read_its_key(path: Path) -> None:
    certificate.keep(path, [ADDRESS])
    assert path.stat().st_mode & 0o777 == 0o600
    assert [file.name for file in path.parent.iterdir()] == [path.name]

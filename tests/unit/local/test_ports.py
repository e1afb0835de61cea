"""Which port a run takes."""

import socket
from collections.abc import Iterator

import pytest

from infra.local import ports
from infra.local.ports import free_port, is_free


@pytest.fixture
def taken() -> Iterator[int]:
    """A port that somebody listens on."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen()
        yield listener.getsockname()[1]


def test_a_taken_port_gives_way_to_the_next_free_one(taken: int) -> None:
    assert not is_free(taken)
    assert taken < free_port(taken) < taken + 50


def test_a_free_port_is_taken_as_wished() -> None:
    wished = free_port(0)
    assert free_port(wished) == wished


def test_no_free_port_is_an_error_that_names_the_range(taken: int) -> None:
    with pytest.raises(OSError, match=str(taken)):
        free_port(taken, tries=1)


def test_a_port_that_is_taken_at_the_networks_address_alone_gives_way_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ports, "_answers", lambda host, port: False)
    monkeypatch.setattr(ports, "_binds", lambda host, port: (host, port) != ("192.168.0.7", 8080))
    assert free_port(8080) == 8080
    assert free_port(8080, address="192.168.0.7") == 8081

"""Ports: the wished one, or the next that nobody uses."""

import socket

HOSTS = ("127.0.0.1", "::1")


def free_port(wished: int, *, address: str = "127.0.0.1", tries: int = 50) -> int:
    """The first free port from `wished` on, here and at `address`; 0 means any. Raises OSError when none of `tries` is free."""
    if wished == 0:
        return _any_port()
    for port in range(wished, wished + tries):
        if is_free(port, address):
            return port
    raise OSError(f"no free port between {wished} and {wished + tries - 1}")


def is_free(port: int, address: str = "127.0.0.1") -> bool:
    """Nobody answers on it, in IPv4 or IPv6 (browsers try localhost in both), and it can be bound."""
    if any(_answers(host, port) for host in {*HOSTS, address}):
        return False
    return all(_binds(host, port) for host in {"127.0.0.1", address})


def _binds(address: str, port: int) -> bool:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((address, port))
        except OSError:
            return False
    return True


def _answers(host: str, port: int) -> bool:
    try:
        with socket.create_connection((host, port), timeout=1):
            return True
    except OSError:
        return False


def _any_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])

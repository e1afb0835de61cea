"""What `make run LAN=1` tells: the address, twice, and what to expect of the warning and of the neighbours."""

import io
from pathlib import Path

import segno

from infra.local import lan
from infra.local.stack import Stack

HERE = lan.Lan("192.168.0.7", Path("certificate.pem"), "AA:BB:CC:DD:EE:FF:00:11:22:33")


def told(encoding: str = "utf-8") -> str:
    out = io.TextIOWrapper(io.BytesIO(), encoding=encoding)
    lan.welcome(HERE, 8099, out)
    out.flush()
    return out.buffer.getvalue().decode(encoding)


def test_the_address_is_told_in_words_and_as_a_code() -> None:
    drawn = io.StringIO()
    segno.make_qr("https://192.168.0.7:8099").terminal(drawn, border=2, compact=True)
    assert drawn.getvalue() in told()
    assert "https://192.168.0.7:8099\n" in told()


def test_the_warning_and_the_neighbours_are_told_in_plain_words() -> None:
    words = told()
    assert 'Advanced, then "Proceed to 192.168.0.7 (unsafe)"' in words
    assert "Show Details" in words
    assert "AA:BB:CC:DD:EE:FF:00:11\n" in words
    assert "everyone on this network can open Codi" in words


def test_a_terminal_without_the_blocks_gets_the_words_alone() -> None:
    assert "https://192.168.0.7:8099" in told("ascii")


def test_on_a_network_photos_go_through_the_edge_and_the_cookie_is_secure(tmp_path: Path) -> None:
    stack = Stack(tmp_path, port=8099, lan=HERE)
    assert stack.url == "https://192.168.0.7:8099"
    named = stack._on_the_network()
    assert named == {"S3Origin": "https://192.168.0.7:8099", "SecureCookie": "true", "Images": "bytes"}


def test_the_addresss_certificate_is_kept_beside_the_state(tmp_path: Path) -> None:
    first, second = (lan.prepare(tmp_path, "127.0.0.1") for _ in range(2))
    assert first == second
    assert first.certificate == tmp_path / "lan" / "certificate.pem"

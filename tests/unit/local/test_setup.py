"""What `make setup` installs: the most of what is wanted now and was wanted before, and no more."""

from pathlib import Path

import pytest

from infra.setup import LAN, RUN, TESTS, want


@pytest.mark.parametrize(
    ("before", "tests", "lan", "wanted"),
    [
        ("", False, False, "run"),
        ("run", False, True, "lan"),
        ("lan", False, False, "lan"),
        ("lan", True, False, "tests"),
        ("tests", False, True, "tests"),
        ("tests", False, False, "tests"),
    ],
)
def test_what_was_wanted_once_stays_installed(tmp_path: Path, before: str, tests: bool, lan: bool, wanted: str) -> None:
    stamp = tmp_path / "wanted"
    if before:
        stamp.write_text(before)
    assert want(tests=tests, lan=lan, stamp=stamp) == wanted
    assert stamp.read_text() == wanted


def test_https_and_the_code_are_installed_for_the_network_alone() -> None:
    def packages(*files: Path) -> str:
        return "".join(file.read_text() for file in files)

    for name in ("cryptography==", "segno=="):
        assert name not in packages(*RUN.requirements)
        assert name in packages(*LAN.requirements)
    assert set(LAN.requirements) < set(TESTS.requirements)

"""Photos with bytes changed, cut out or doubled by a seeded hand: each ends ready or refused, and never otherwise."""

import random

import pytest

from tests.corpus import entry
from tests.taking_in import TakenIn

EACH, EACH_IN_FULL = 6, 150
FILES = [
    "jpeg/exif_thumbnail_differs.jpg",
    "jpeg/icc_display_p3.jpg",
    "jpeg/mpo_two_pictures.jpg",
    "png/palette_transparency.png",
    "gif/transparent.gif",
    "webp/exif_orientation_6.webp",
    "avif/item_alpha.avif",
    "heic/item_alpha.heic",
    "heic/person_rotated.heic",
    "tiff/jpeg_in_tiff.tiff",
    "bmp/palette8.bmp",
]


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    count = EACH_IN_FULL if metafunc.config.getoption("--full") else EACH
    metafunc.parametrize("seed", range(count))


def mutated(data: bytes, chance: random.Random) -> bytes:
    """Most changes in the first kilobytes, where the tables are."""
    changed = bytearray(data)
    for _ in range(chance.choice((1, 3, 12))):
        at = chance.randrange(min(len(changed), chance.choice((64, 2_000, len(changed)))))
        length = chance.choice((1, 1, 4, 40))
        what = chance.choice(("flip", "cut", "double", "fill"))
        piece = changed[at : at + length]
        swapped = {"flip": bytes(byte ^ 1 << chance.randrange(8) for byte in piece), "cut": b"", "double": bytes(piece) * 2}
        changed[at : at + length] = swapped.get(what, bytes([chance.choice((0, 255))]) * len(piece))
    return bytes(changed)


@pytest.mark.parametrize("file", FILES)
def test_a_changed_photo_ends_ready_or_refused(file: str, seed: int) -> None:
    data = mutated(entry("formats", file).data(), random.Random(f"{file} {seed}"))
    taken = TakenIn(data)
    assert taken.outcome in ("ready", "rejected")
    assert len(taken.left) == (2 if taken.outcome == "ready" else 0)

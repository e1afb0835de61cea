"""What a file is, by its first bytes: a decoder of ours, a format that we know and do not take, or no picture."""

import pytest

from shared.stylist.photos import MAX_BYTES, Reason
from tests.corpus import entries
from thumbnail.formats import AVIF, BMP, GIF, HEIC, JPEG, PNG, TIFF, WEBP, Format, RefusedError, sniff

BY_FOLDER = {
    "heic": HEIC,
    "avif": AVIF,
    "jpeg": JPEG,
    "exif_orientation": JPEG,
    "gif": GIF,
    "webp": WEBP,
    "tiff": TIFF,
    "bmp": BMP,
}


@pytest.mark.parametrize("folder", [*BY_FOLDER, "png"])
def test_every_photo_of_the_corpus_is_known_by_its_bytes(folder: str) -> None:
    expected = BY_FOLDER.get(folder, PNG)
    found = [entry for entry in entries("formats") if entry.folder == folder]
    assert found
    assert {sniff(entry.data()) for entry in found} == {expected}


def container(major: bytes, *compatible: bytes) -> bytes:
    body = b"ftyp" + major + b"\0\0\0\0" + b"".join(compatible)
    return (len(body) + 4).to_bytes(4, "big") + body + b"mif1 heic avif in the pixels"


@pytest.mark.parametrize(
    ("data", "format_"),
    [
        (container(b"heic", b"mif1", b"heic"), HEIC),
        (container(b"mif1", b"heic"), HEIC),
        (container(b"mif1", b"avif", b"miaf"), AVIF),
        (container(b"avis", b"avif", b"msf1"), AVIF),
        (b"MM\0*", TIFF),
    ],
)
def test_a_container_is_known_by_its_brands(data: bytes, format_: Format) -> None:
    assert sniff(data) is format_


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (container(b"isom", b"mp42"), "unsupported"),
        (container(b"crx "), "unsupported"),
        (b"\0\0\0\x0cJXL \r\n\x87\n", "unsupported"),
        (b"\xff\x0a\xfa\x1f", "unsupported"),
        (b"II+\0\x08\0\0\0", "unsupported"),
        (b"MM\0+\0\x08\0\0", "unsupported"),
        (b"\n  <svg xmlns=''>", "unsupported"),
        (b"8BPS", "unsupported"),
        (b"", "not_an_image"),
        (b"\xff\xd8", "not_an_image"),
        (b"PK\x03\x04", "not_an_image"),
        (b"<!doctype html>", "not_an_image"),
        (b"\xff\xd8\xff" + bytes(MAX_BYTES), "too_large"),
    ],
)
def test_what_is_not_taken_is_refused_with_its_reason(data: bytes, reason: Reason) -> None:
    with pytest.raises(RefusedError) as refused:
        sniff(data)
    assert refused.value.reason == reason


def test_a_file_of_exactly_the_limit_is_not_too_large() -> None:
    assert sniff(b"\xff\xd8\xff" + bytes(MAX_BYTES - 3)) is JPEG

"""What a header claims is believed or refused before a decoder sees the file."""

import pytest

from shared.stylist.photos import Reason
from tests.corpus import entry
from tests.photos import encoded, photo, quarters
from thumbnail.claims import check
from thumbnail.formats import AVIF, GIF, HEIC, JPEG, PNG, WEBP, Format, RefusedError


def jpeg(
    width: int, height: int, *, channels: int = 3, first_scan: int | None = None, frame: int = 0xC0, scans: int = 1
) -> bytes:
    """The headers of a JPEG without subsampling, and no picture."""
    size = height.to_bytes(2, "big") + width.to_bytes(2, "big")
    parts = b"".join(bytes((channel + 1, 0x11, 0)) for channel in range(channels))
    scan = bytes((channels if first_scan is None else first_scan,)) + bytes(9)
    return b"\xff\xd8" + b"".join(
        b"\xff" + bytes((marker,)) + (len(body) + 2).to_bytes(2, "big") + body
        for marker, body in ((frame, b"\x08" + size + bytes((channels,)) + parts), *[(0xDA, scan)] * scans)
    )


def webp_canvas(width: int, height: int) -> bytes:
    body = b"\0\0\0\0" + (width - 1).to_bytes(3, "little") + (height - 1).to_bytes(3, "little")
    return b"RIFF\x16\0\0\0WEBPVP8X\x0a\0\0\0" + body


def boxes(*parts: bytes) -> bytes:
    return b"\0\0\0\x18ftypheic" + b"".join(parts)


def extent(width: int, height: int) -> bytes:
    return b"ispe\0\0\0\0" + width.to_bytes(4, "big") + height.to_bytes(4, "big")


def hevc(chroma: int) -> bytes:
    """The head of a HEVC configuration: 1 is 4:2:0, 3 is 4:4:4."""
    return b"hvcC\x01" + bytes(15) + bytes((0xFC | chroma, 0xF8, 0xF8))


def av1(*, deep: bool) -> bytes:
    return b"av1C\x81\x08" + bytes((0x4C if deep else 0x0C, 0))


ALPHA = b"auxC\0\0\0\0urn:mpeg:hevc:2015:auxid:1\0"
DEPTH = b"auxC\0\0\0\0urn:mpeg:hevc:2015:auxid:2\0"


def describes(pictures: int) -> bytes:
    """An EXIF item's reference to the pictures that it tells of."""
    return b"cdsc\0\x09" + pictures.to_bytes(2, "big")


@pytest.mark.parametrize(
    ("data", "format_"),
    [
        (jpeg(8000, 8000), JPEG),
        (jpeg(8000, 8000, frame=0xC2), JPEG),
        (jpeg(8000, 8000, channels=4), JPEG),
        (jpeg(7000, 7000, channels=4, frame=0xC2), JPEG),
        (jpeg(7000, 7000, channels=4, first_scan=1), JPEG),
        (jpeg(8000, 8000, frame=0xC2, scans=20), JPEG),
        (jpeg(4000, 3000, frame=0xC2, scans=100), JPEG),
        (webp_canvas(5656, 5656), WEBP),
        (boxes(extent(512, 512), extent(8064, 6048)), HEIC),
        (boxes(extent(5656, 5656)), AVIF),
        (boxes(hevc(1), DEPTH, extent(8064, 6048)), HEIC),
        (boxes(hevc(3), extent(5656, 4242)), HEIC),
        (boxes(av1(deep=False), extent(5656, 5656)), AVIF),
        (boxes(av1(deep=True), extent(5656, 4242)), AVIF),
        (boxes(describes(2), describes(1)), HEIC),
    ],
)
def test_what_phones_and_cameras_write_is_within_the_limits(data: bytes, format_: Format) -> None:
    check(data, format_)


@pytest.mark.parametrize(
    ("data", "format_", "reason"),
    [
        (jpeg(8001, 8000), JPEG, "too_many_pixels"),
        (jpeg(30_001, 100), JPEG, "too_many_pixels"),
        (jpeg(9000, 8, frame=0xC2), JPEG, "too_small"),
        (jpeg(8000, 8000, channels=4, frame=0xC2), JPEG, "too_many_pixels"),
        (jpeg(8000, 8000, channels=4, first_scan=1), JPEG, "too_many_pixels"),
        (jpeg(8000, 8000, frame=0xC2, scans=21), JPEG, "damaged"),
        (jpeg(400, 300, frame=0xC2, scans=101), JPEG, "damaged"),
        (webp_canvas(5657, 5657), WEBP, "too_many_pixels"),
        (webp_canvas(16_777_216, 1), WEBP, "too_many_pixels"),
        (boxes(extent(512, 512), extent(7072, 7072)), HEIC, "too_many_pixels"),
        (boxes(extent(5657, 5657)), AVIF, "too_many_pixels"),
        (boxes(hevc(3), extent(5657, 4243)), HEIC, "too_many_pixels"),
        (boxes(hevc(2), extent(5657, 4243)), HEIC, "too_many_pixels"),
        (boxes(hevc(1), ALPHA, extent(5657, 4243)), HEIC, "too_many_pixels"),
        (boxes(av1(deep=True), extent(5657, 4243)), AVIF, "too_many_pixels"),
        (boxes(*[describes(13)] * 5), HEIC, "damaged"),
    ],
)
def test_what_would_cost_too_much_is_refused_by_its_header(data: bytes, format_: Format, reason: Reason) -> None:
    with pytest.raises(RefusedError) as refused:
        check(data, format_)
    assert refused.value.reason == reason


def test_a_small_tile_of_a_large_picture_is_not_too_small() -> None:
    check(boxes(extent(8, 8), extent(4032, 3024)), HEIC)


def test_what_follows_the_end_of_a_png_is_no_part_of_it() -> None:
    check(encoded(quarters((64, 48)), "PNG") + bytes(400_000), PNG)


def test_a_png_of_countless_chunks_is_damaged() -> None:
    whole, empty = encoded(quarters((64, 48)), "PNG"), b"\0\0\0\0teSt\0\0\0\0"
    for before_end in (whole[:-12] + 40_000 * empty, whole[:33] + 40_000 * empty):
        with pytest.raises(RefusedError, match="damaged"):
            check(before_end + whole[-12:], PNG)


@pytest.mark.parametrize("subsampling", [0, 1, 2])
@pytest.mark.parametrize("progressive", [False, True])
def test_real_headers_are_read_like_made_ones(subsampling: int, progressive: bool) -> None:
    check(encoded(quarters((64, 48)), "JPEG", progressive=progressive, subsampling=subsampling), JPEG)
    with pytest.raises(RefusedError, match="too_small"):
        check(encoded(quarters((64, 8)), "JPEG", progressive=progressive, subsampling=subsampling), JPEG)


def test_the_photos_of_real_phones_pass() -> None:
    for file in ("heic/iphone13pro_12mp_gps.heic", "heic/iphone8_irot.heic"):
        check(entry("formats", file).data(), HEIC)
    check(photo("t-shirt_04.jpg"), JPEG)


@pytest.mark.parametrize("format_", [PNG, GIF])
def test_other_formats_are_checked_by_the_size_that_their_decoder_reads(format_: Format) -> None:
    check(b"", format_)
    with pytest.raises(RefusedError, match="too_many_pixels"):
        format_.check(6000, 6000)
    with pytest.raises(RefusedError, match="too_small"):
        format_.check(4000, 15)

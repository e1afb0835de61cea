"""What a file is, by its first bytes and never by its name, and how large it may be before a pixel is decoded."""

from dataclasses import dataclass

from shared.stylist.photos import MAX_BYTES, Reason

MEGA = 1_000_000
_MAX_SIDE = 30_000
_MIN_SIDE = 16


class RefusedError(Exception):
    """The photo cannot become a rendition; `reason` is what the person is told."""

    def __init__(self, reason: Reason) -> None:
        super().__init__(reason)
        self.reason: Reason = reason


@dataclass(frozen=True)
class Format:
    """`name` is Pillow's name of the decoder; `max_pixels` keeps the worst accepted file under 450 MB of memory."""

    name: str
    max_pixels: int

    def check(self, width: int, height: int) -> None:
        """Raises RefusedError for a picture that is too large to decode or too small to show anything."""
        self.check_largest(width, height)
        if 0 < min(width, height) < _MIN_SIDE:
            raise RefusedError("too_small")

    def check_largest(self, width: int, height: int) -> None:
        if width * height > self.max_pixels or max(width, height) > _MAX_SIDE:
            raise RefusedError("too_many_pixels")


JPEG = Format("JPEG", 64 * MEGA)
HEIC = Format("HEIF", 50 * MEGA)
PNG, WEBP, GIF, AVIF, TIFF, BMP = (Format(name, 32 * MEGA) for name in ("PNG", "WEBP", "GIF", "AVIF", "TIFF", "BMP"))

_STARTS = (
    (b"\xff\xd8\xff", JPEG), (b"\x89PNG\r\n\x1a\n", PNG), (b"GIF87a", GIF), (b"GIF89a", GIF),
    (b"II*\x00", TIFF), (b"MM\x00*", TIFF), (b"BM", BMP),
)  # fmt: skip
_KNOWN_BUT_UNSUPPORTED = (
    b"%PDF-", b"\x00\x00\x00\x0cjP  ", b"\x00\x00\x00\x0cJXL ", b"\xff\x0a", b"II+\x00", b"MM\x00+",
    b"\x00\x00\x01\x00", b"8BPS", b"\x1aE\xdf\xa3", b"<svg", b"<?xml",
)  # fmt: skip
_HEIC_BRANDS = frozenset({b"heic", b"heix", b"hevc", b"hevx", b"heim", b"heis", b"mif1", b"msf1"})


def sniff(data: bytes) -> Format:
    """The format of a file within the byte limit; raises RefusedError for what is not a picture that we take."""
    if len(data) > MAX_BYTES:
        raise RefusedError("too_large")
    for start, format_ in _STARTS:
        if data.startswith(start):
            return format_
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return WEBP
    if data[4:8] == b"ftyp":
        return _by_brand(data)
    raise RefusedError("unsupported" if data.lstrip()[:12].startswith(_KNOWN_BUT_UNSUPPORTED) else "not_an_image")


def _by_brand(data: bytes) -> Format:
    """ISO base media: pictures and films share the container, the brands tell them apart."""
    length = min(int.from_bytes(data[:4], "big"), 256)
    brands = {data[8:12], *(data[i : i + 4] for i in range(16, length, 4))}
    if brands & {b"avif", b"avis"}:
        return AVIF
    if brands & _HEIC_BRANDS:
        return HEIC
    raise RefusedError("unsupported")

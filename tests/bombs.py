"""Small files that cost a careless reader much: one thing repeated, or the same bytes named again and again."""

import struct
import zlib

from tests.photos import encoded, photo, png_of_one_colour, quarters

MEGABYTE = 1_000_000


def bombs() -> dict[str, bytes]:
    return {
        "JPEG of 300,000 EXIF segments": _jpeg(b"\xff\xe1\0\x0cExif\0\0abcd" * 300_000),
        "JPEG of 2,000,000 segments": _jpeg(b"\xff\xe5\0\2" * 2_000_000),
        "JPEG whose 5,000 EXIF tags name the same megabyte": _jpeg(_exif(5_000, MEGABYTE)),
        "PNG of 400,000 chunks": _png(_chunk(b"prIv", b"") * 400_000),
        "PNG of 7,900 compressed texts": _png(_chunk(b"iTXt", b"a\0\1\0\0\0" + zlib.compress(b"b")) * 7_900),
        "PNG of 400,000 pieces of picture": _png(_chunk(b"IDAT", b"") * 400_000),
        "PNG whose 60 texts unfold to a megabyte each": _png(_chunk(b"zTXt", b"a\0\0" + zlib.compress(bytes(MEGABYTE))) * 60),
        "GIF with a comment of 12 MB": _gif(b"\xff" + b"c" * 255, 48_000),
        "TIFF of 3,000,000 strips": _tiff([(273, 4, 3_000_000), (279, 4, 3_000_000)]),
        "TIFF whose strips are 12,000,000 single bytes": _tiff([(273, 1, 12_000_000), (279, 1, 12_000_000)]),
        "TIFF whose 20,000 tags name the same megabyte": _tiff([(tag, 2, MEGABYTE) for tag in range(40_000, 60_000)]),
    }


def _jpeg(segments: bytes) -> bytes:
    plain = photo("t-shirt_04.jpg")
    return plain[:2] + segments + plain[2:]


def _exif(tags: int, length: int) -> bytes:
    entries = b"".join(struct.pack("<HHII", 40_000 + tag, 2, length, 8) for tag in range(tags))
    body = b"II*\0\x08\0\0\0" + struct.pack("<H", tags) + entries + bytes(4) + bytes(length)
    pieces = [body[at : at + 65_000] for at in range(0, len(body), 65_000)]
    return b"".join(b"\xff\xe1" + struct.pack(">H", len(piece) + 8) + b"Exif\0\0" + piece for piece in pieces)


def _png(chunks: bytes) -> bytes:
    plain = png_of_one_colour(64, 64)
    return plain[:33] + chunks + plain[33:]


def _chunk(name: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))


def _gif(block: bytes, count: int) -> bytes:
    plain = encoded(quarters(), "GIF")
    header = 13 + 3 * 2 ** (plain[10] % 8 + 1)
    return plain[:header] + b"\x21\xfe" + block * count + b"\0" + plain[header:]


def _tiff(tags: list[tuple[int, int, int]]) -> bytes:
    """Of 64 x 64 grey pixels; each of `tags` (number, type, count) names the same bytes."""
    widths = {1: 1, 2: 1, 4: 4}
    data = bytes(max(widths[kind] * count for _, kind, count in tags))
    plain = [(256, 4, 1, 64), (257, 4, 1, 64), (258, 3, 1, 8), (259, 3, 1, 1), (262, 3, 1, 1), (277, 3, 1, 1), (278, 4, 1, 64)]
    entries = sorted([*plain, *((tag, kind, count, 8) for tag, kind, count in tags)])
    directory = struct.pack("<H", len(entries)) + b"".join(struct.pack("<HHII", *entry) for entry in entries) + bytes(4)
    return b"II*\0" + struct.pack("<I", 8 + len(data)) + data + directory

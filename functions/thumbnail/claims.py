"""What a file claims to hold, checked before a decoder sees it: a claim costs nothing to make and much to believe."""

import re
import struct
from dataclasses import replace

from thumbnail.formats import AVIF, HEIC, JPEG, MEGA, PNG, TIFF, WEBP, Format, RefusedError
from thumbnail.jpeg import check_jpeg

_EXTENTS = re.compile(rb"ispe\0\0\0\0(.{4})(.{4})", re.DOTALL)
"""Of every picture in a HEIC or AVIF file, the tiles and the whole; the odds that coded pixels look so are nil."""
_DESCRIPTIONS = re.compile(rb"cdsc..(..)", re.DOTALL)
"""How many pictures an EXIF or XMP item describes; libheif hands out a copy of it with each."""
_MAX_DESCRIPTIONS = 64

_MAX_CHUNKS = 8_000
"""Of a PNG: 15 MB in the 8 KB pieces that libpng writes are 2,000; Pillow takes 2 to 4 µs for each, whatever it holds."""
_MAX_TAGS, _MAX_STRIPS = 1_000, 100_000
_STRIPS = frozenset({273, 279, 324, 325})
"""TIFF tags that list where each strip or tile is and how long; Pillow makes an object of each."""

_RARE_PIXELS = 24 * MEGA
"""For what takes up to twice the memory of the pictures that phones write: HEIC with alpha or full chroma, AVIF of 10 bits."""
_ALPHA = re.compile(rb"auxid:1\0|auxiliary:alpha\0")
_HEVC_CHROMA = re.compile(rb"hvcC\x01.{15}([\xfe\xff])", re.DOTALL)
_AV1_DEEP = re.compile(rb"av1C..[\x40-\x7f\xc0-\xff]", re.DOTALL)


def check(data: bytes, format_: Format) -> None:
    """Raises RefusedError for a size or a number that is over the format's limit, at the cost of reading a header."""
    if format_ is JPEG:
        check_jpeg(data)
    elif format_ is PNG:
        _check_chunks(data)
    elif format_ is TIFF:
        _check_tags(data)
    elif format_ is WEBP:
        _check_canvas(data)
    elif format_ in (HEIC, AVIF):
        _check_boxes(data, format_)


def _check_chunks(data: bytes) -> None:
    """Up to the end of the picture, where the decoder stops too."""
    at, count = 8, 0
    while at < len(data) and data[at + 4 : at + 8] != b"IEND":
        at, count = at + 12 + int.from_bytes(data[at : at + 4], "big"), count + 1
        if count > _MAX_CHUNKS:
            raise RefusedError("damaged")


def _check_tags(data: bytes) -> None:
    order = "<" if data.startswith(b"II") else ">"
    (at,) = struct.unpack_from(f"{order}I", data, 4)
    (count,) = struct.unpack_from(f"{order}H", data, at)
    if count > _MAX_TAGS:
        raise RefusedError("damaged")
    for tag in range(count):
        name, _, values = struct.unpack_from(f"{order}HHI", data, at + 2 + 12 * tag)
        if name in _STRIPS and values > _MAX_STRIPS:
            raise RefusedError("damaged")


def _check_canvas(data: bytes) -> None:
    """Pillow makes room for the whole canvas of an extended WebP while it opens the file."""
    if data[12:16] == b"VP8X":
        WEBP.check(*(int.from_bytes(data[at : at + 3], "little") + 1 for at in (24, 27)))


def _check_boxes(data: bytes, format_: Format) -> None:
    rare = (_ALPHA.search(data) or _HEVC_CHROMA.search(data)) if format_ is HEIC else _AV1_DEEP.search(data)
    limit = replace(format_, max_pixels=_RARE_PIXELS) if rare else format_
    for width, height in _EXTENTS.findall(data):
        limit.check_largest(int.from_bytes(width, "big"), int.from_bytes(height, "big"))
    if sum(int.from_bytes(count, "big") for count in _DESCRIPTIONS.findall(data)) > _MAX_DESCRIPTIONS:
        raise RefusedError("damaged")

"""The real photographs in tests/files, and pictures that are easier to make than to find."""

import struct
import zlib
from collections.abc import Iterable
from io import BytesIO
from itertools import repeat
from pathlib import Path

from PIL import Image

FILES = Path(__file__).parent / "files"


def photo(name: str) -> bytes:
    return (FILES / name).read_bytes()


def picture(data: bytes) -> Image.Image:
    image = Image.open(BytesIO(data))
    image.load()
    return image


def encoded(image: Image.Image, format_: str, **options: object) -> bytes:
    target = BytesIO()
    image.save(target, format_, **options)
    return target.getvalue()


def quarters(size: tuple[int, int] = (120, 80)) -> Image.Image:
    """Red, green, blue and white corners (from top left, clockwise), so that each way to hold it looks different."""
    image = Image.new("RGB", size, "white")
    width, height = size[0] // 2, size[1] // 2
    image.paste((255, 0, 0), (0, 0, width, height))
    image.paste((0, 255, 0), (width, 0, size[0], height))
    image.paste((0, 0, 255), (width, height, size[0], size[1]))
    return image


def png_claiming(width: int, height: int) -> bytes:
    """A PNG of a few bytes whose header claims any size."""
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    chunks = ((b"IHDR", header), (b"IDAT", zlib.compress(b"\0" * 1000)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(name, body) for name, body in chunks)


def png_of_one_colour(width: int, height: int) -> bytes:
    """A whole, valid black PNG, one bit a pixel: a few kilobytes that unfold to any size."""
    row = b"\0" * (1 + (width + 7) // 8)
    return png_of_pixels(width, height, 1, 0, repeat(row, height))


def png_of_pixels(width: int, height: int, depth: int, colour: int, rows: Iterable[bytes]) -> bytes:
    """A whole PNG of any depth and colour type; each row starts with its filter's number."""
    packer = zlib.compressobj(1)
    pixels = b"".join(map(packer.compress, rows)) + packer.flush()
    header = struct.pack(">IIBBBBB", width, height, depth, colour, 0, 0, 0)
    chunks = ((b"IHDR", header), (b"IDAT", pixels), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(name, body) for name, body in chunks)


def _chunk(name: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))

"""The photos that cost most within the limits: each format at its largest, in the way of storing it that needs most memory."""

import struct
import zlib
from collections.abc import Callable, Iterator
from functools import partial

from PIL import Image

from tests.bench.heic_grid import grid
from tests.corpus import entry
from tests.photos import encoded, photo, picture, png_of_pixels

SIDE, JPEG_SIDE = 5656, 8000
"""Square pictures of 32 and 64 megapixels."""
DEFLATE, MINIMAL, STRIP = 8, 1, 273

Build = Callable[[], bytes]


def worst() -> dict[str, Build]:
    """What it is, and how to make it; nothing is made before it is asked for."""
    return {
        "JPEG, 4:2:0, 64 MP": partial(_jpeg, subsampling=2),
        "JPEG, progressive, 4:2:0, 64 MP": partial(_jpeg, subsampling=2, progressive=True),
        "JPEG, progressive, 4:4:4, 64 MP": partial(_jpeg, subsampling=0, progressive=True),
        "JPEG, CMYK, 64 MP": partial(_jpeg, mode="CMYK"),
        "JPEG, progressive, CMYK, 49 MP": partial(_jpeg, mode="CMYK", side=7000, progressive=True),
        **{name: partial(_heic, *how) for name, how in _HEICS.items()},
        "PNG, RGBA, 16 bits, 32 MP": partial(_png, depth=16, colour=6, channels=4),
        "PNG, RGBA, 8 bits, 32 MP": partial(_png, depth=8, colour=6, channels=4),
        "PNG, palette with transparency, 32 MP": _palette,
        "TIFF, RGBA, 16 bits, one strip, 32 MP": partial(_tiff, channels=4, photometric=2),
        "TIFF, CMYK, 16 bits, one strip, 32 MP": partial(_tiff, channels=4, photometric=5),
        "WebP, lossless with alpha, 32 MP": partial(_encoded, "WEBP", alpha=True, lossless=True, quality=0, method=0),
        "WebP, lossy, 32 MP": partial(_encoded, "WEBP", quality=50, method=0),
        "AVIF, 4:4:4 with alpha, 32 MP": partial(_encoded, "AVIF", alpha=True, quality=40, speed=10, subsampling="4:4:4"),
        "GIF, 32 MP": lambda: encoded(_large(SIDE).quantize(64), "GIF"),
        "BMP, 1 bit, 32 MP": lambda: encoded(_large(SIDE).convert("1"), "BMP"),
    }


_HEICS: dict[str, tuple[str, tuple[int, int], int, int, int, bool]] = {
    "HEIC, as iPhones write it, 49 MP": ("iphone13pro_12mp_gps.heic", (512, 512), 14, 13, 8, False),
    "HEIC, 10 bits, 49 MP": ("item_10bit.heic", (400, 534), 17, 13, 10, False),
    "HEIC, 4:4:4, 24 MP": ("item_444.heif", (400, 534), 16, 7, 8, False),
    "HEIC, with alpha, 24 MP": ("item_alpha.heic", (534, 400), 14, 8, 8, True),
}


def _large(side: int) -> Image.Image:
    return picture(photo("t-shirt_04.jpg")).resize((side, side), Image.Resampling.BILINEAR)


def _jpeg(mode: str = "RGB", side: int = JPEG_SIDE, **options: object) -> bytes:
    return encoded(_large(side).convert(mode), "JPEG", quality=60, **options)


def _heic(file: str, tile: tuple[int, int], columns: int, rows: int, bits: int, alpha: bool) -> bytes:
    return grid(entry("formats", f"heic/{file}").data(), tile, columns, rows, bits=bits, alpha=alpha)


def _encoded(format_: str, alpha: bool = False, **options: object) -> bytes:
    image = _large(SIDE)
    if alpha:
        image.putalpha(Image.linear_gradient("L").resize(image.size))
    return encoded(image, format_, **options)


def _palette() -> bytes:
    return encoded(_large(SIDE).quantize(64), "PNG", transparency=3)


def _png(depth: int, colour: int, channels: int) -> bytes:
    return png_of_pixels(SIDE, SIDE, depth, colour, (b"\0" + row for row in _rows(SIDE * channels * depth // 8)))


def _rows(length: int) -> Iterator[bytes]:
    """Soft waves, so that many pixels fit into few bytes."""
    for y in range(SIDE):
        yield (bytes((3 * x + y % 64) % 256 for x in range(64)) * (length // 64 + 1))[:length]


def _tiff(channels: int, photometric: int) -> bytes:
    """One strip: its decoder unfolds it as a whole. Pillow writes no TIFF of 16 bits in colour, so this is by hand."""
    packer = zlib.compressobj(MINIMAL)
    strip = b"".join([*map(packer.compress, _rows(SIDE * channels * 2)), packer.flush()])
    depths = struct.pack(f"<{channels}H", *[16] * channels)
    at = 8 + len(strip) + len(strip) % 2
    extra = [(338, 3, 1, 2)] if photometric == 2 else []
    tags = [(256, 4, 1, SIDE), (257, 4, 1, SIDE), (258, 3, channels, at), (259, 3, 1, DEFLATE), (262, 3, 1, photometric)]
    tags += [(STRIP, 4, 1, 8), (277, 3, 1, channels), (278, 4, 1, SIDE), (279, 4, 1, len(strip)), *extra]
    directory = struct.pack("<H", len(tags)) + b"".join(struct.pack("<HHII", *tag) for tag in tags) + bytes(4)
    head = b"II*\0" + struct.pack("<I", at + len(depths))
    return head + strip + bytes(len(strip) % 2) + depths + directory

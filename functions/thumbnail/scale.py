"""Pictures made smaller: as far as a JPEG's own decoder goes, in eighths, and then by resampling."""

from collections.abc import Callable
from dataclasses import dataclass

from PIL import Image, ImageFile

Box = tuple[float, float, float, float]
_NEAR = 1.6


@dataclass(frozen=True)
class Resampling:
    """A filter, and the WebP quality at which what it made looks and weighs like a plain Lanczos thumbnail at quality 80."""

    filter: Image.Resampling
    quality: int


LANCZOS = Resampling(Image.Resampling.LANCZOS, 80)
BICUBIC = Resampling(Image.Resampling.BICUBIC, 81)
"""A third cheaper and a little softer. For what a JPEG's decoder has brought near: its own scaling has filtered already."""


def fitted(size: tuple[int, int], side: int) -> tuple[int, int]:
    """Never enlarged, never thinner than a pixel."""
    scale = min(1.0, side / max(size))
    return max(1, round(size[0] * scale)), max(1, round(size[1] * scale))


def resized(picture: Image.Image, size: tuple[int, int], way: Resampling = LANCZOS, box: Box | None = None) -> Image.Image:
    """As large as asked; a picture of that size is returned as it is."""
    if size == picture.size:
        return picture
    return picture.resize(size, way.filter, box=box, reducing_gap=2.0)


def jpeg(source: ImageFile.ImageFile, side: int, load: Callable[[Image.Image], Image.Image]) -> tuple[Image.Image, Resampling]:
    """From the smallest scale that the decoder offers; its box keeps the edges in place (Pillow PR 4231)."""
    size = fitted(source.size, side)
    box = _drafted(source, size)
    way = BICUBIC if box and box[2] <= _NEAR * size[0] else LANCZOS
    return resized(load(source), size, way, box), way


def _drafted(source: ImageFile.ImageFile, size: tuple[int, int]) -> Box | None:
    """Let the decoder halve, as often as it may; or take three eighths, for which Pillow's `draft` has no word."""
    width, height = source.size
    drafted = source.draft(None, size)
    halved = drafted is not None and drafted[1][2] * 2 == width
    if drafted is None or not halved or width * 3 < size[0] * 8 or height * 3 < size[1] * 8:
        return drafted[1] if drafted else None
    source._size = (-(-width * 3 // 8), -(-height * 3 // 8))
    source.tile = [tile._replace(extents=(0, 0, *source.size)) for tile in source.tile]
    # libjpeg rounds a third up to the next eighths.
    source.decoderconfig = (3, 0)
    return 0, 0, width * 3 / 8, height * 3 / 8

"""Making smaller: which scale a JPEG's decoder is asked for, that nothing moves by it, and what resampling follows."""

from io import BytesIO

import pytest
from PIL import Image, ImageChops, ImageFilter, ImageStat

from tests.photos import encoded, photo, picture
from thumbnail.decode import decode
from thumbnail.scale import BICUBIC, LANCZOS, Resampling, fitted, jpeg


def stored(size: tuple[int, int], mode: str = "RGB") -> bytes:
    """A real photo blown up; soft, as phones' are at their last pixel."""
    large = picture(photo("t-shirt_04.jpg")).resize(size, Image.Resampling.BICUBIC)
    return encoded(large.filter(ImageFilter.GaussianBlur(1)).convert(mode), "JPEG", quality=92)


def scaled(data: bytes, side: int) -> tuple[tuple[int, int], Image.Image, Resampling]:
    """(what the decoder gave, the picture, how it was made)"""
    sizes: list[tuple[int, int]] = []

    def load(source: Image.Image) -> Image.Image:
        source.load()
        sizes.append(source.size)
        return source

    small, way = jpeg(Image.open(BytesIO(data)), side, load)
    return sizes[0], small, way


@pytest.mark.parametrize(
    ("whole", "given", "way"),
    [
        ((4032, 3024), (1512, 1134), BICUBIC),  # a fourth would be smaller than asked, a half is twice the work
        ((3023, 4031), (1134, 1512), BICUBIC),
        ((8064, 6048), (2016, 1512), LANCZOS),
        ((2400, 1800), (1200, 900), BICUBIC),
        ((1200, 900), (1200, 900), BICUBIC),
        ((2000, 1500), (2000, 1500), LANCZOS),
        ((900, 600), (900, 600), BICUBIC),
    ],
)
def test_the_decoder_gives_the_smallest_scale_that_is_large_enough(
    whole: tuple[int, int], given: tuple[int, int], way: Resampling
) -> None:
    loaded, small, used = scaled(stored(whole), 1024)
    assert loaded == given
    assert small.size == fitted(whole, 1024)
    assert used is way


@pytest.mark.parametrize("mode", ["RGB", "L", "CMYK"])
@pytest.mark.parametrize("whole", [(1600, 1200), (1603, 1197)])
def test_three_eighths_show_the_same_picture_in_the_same_place(mode: str, whole: tuple[int, int]) -> None:
    data = stored(whole, mode)
    loaded, small, _ = scaled(data, 560)
    assert loaded == (-(-whole[0] * 3 // 8), -(-whole[1] * 3 // 8))
    plain = picture(data).resize(fitted(whole, 560), Image.Resampling.LANCZOS)
    near = sum(ImageStat.Stat(ImageChops.difference(small, plain)).rms)
    moved = sum(ImageStat.Stat(ImageChops.difference(ImageChops.offset(small, 1, 0), plain)).rms)
    assert near < 2.5 * len(small.getbands())
    assert near < moved / 3


def test_an_alpha_channel_that_hides_nothing_changes_nothing() -> None:
    plain = picture(photo("t-shirt_04.jpg")).resize((1300, 900))
    opaque = encoded(plain.convert("RGBA"), "PNG")
    assert decode(opaque, 512).picture.tobytes() == decode(encoded(plain, "PNG"), 512).picture.tobytes()

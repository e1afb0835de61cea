"""Bytes to renditions: upright, sRGB, on white, exact sizes, nothing of the file but its pixels."""

import pytest
from PIL import Image, ImageChops, ImageStat

from shared.stylist.photos import MAX_BYTES, Reason
from tests.photos import encoded, photo, picture, png_claiming, quarters
from thumbnail.decode import decode
from thumbnail.formats import RefusedError
from thumbnail.render import render


def upright(data: bytes) -> Image.Image:
    return decode(data, 1024)[0]


def difference(one: Image.Image, other: Image.Image) -> float:
    """Mean over channels and pixels, 0-255."""
    means = ImageStat.Stat(ImageChops.difference(one, other)).mean
    return sum(means) / len(means)


@pytest.mark.parametrize("orientation", range(1, 9))
def test_each_of_the_eight_exif_orientations_comes_out_upright(orientation: int) -> None:
    undo = {2: 0, 3: 3, 4: 1, 5: 5, 6: 2, 7: 6, 8: 4}
    stored = quarters().transpose(Image.Transpose(undo[orientation])) if orientation > 1 else quarters()
    exif = Image.Exif()
    exif[0x0112] = orientation
    data = encoded(stored, "JPEG", exif=exif, quality=95, subsampling=0)
    shown, whole, _ = decode(data, 1024)
    assert shown.size == whole == (120, 80)
    assert difference(shown, quarters()) < 3


@pytest.mark.parametrize("orientation", [0, 9, 65535])
def test_an_orientation_that_does_not_exist_is_ignored(orientation: int) -> None:
    exif = Image.Exif()
    exif[0x0112] = orientation
    assert difference(upright(encoded(quarters(), "JPEG", exif=exif, quality=95, subsampling=0)), quarters()) < 3


def test_a_tiff_that_turns_itself_is_not_turned_twice() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    shown, whole, _ = decode(encoded(quarters().transpose(Image.Transpose.ROTATE_90), "TIFF", exif=exif), 1024)
    assert whole == shown.size == (120, 80)
    assert difference(shown, quarters()) == 0


def test_a_phone_photo_that_is_stored_sideways_stands_up() -> None:
    straight = upright(photo("man_white_tshirt_portrait.jpg"))
    assert difference(upright(photo("person_6.jpg")), straight) < 4


def test_renditions_have_exact_long_sides_and_are_never_enlarged() -> None:
    large = render(encoded(quarters((3000, 2000)), "JPEG"))
    assert {side: picture(data).size for side, data in large.files.items()} == {512: (512, 341), 1024: (1024, 683)}
    small = render(photo("t-shirt_04.jpg"))
    assert {side: picture(data).size for side, data in small.files.items()} == {512: (384, 512), 1024: (400, 533)}
    assert (small.measured["width"], small.measured["height"]) == (400, 533)
    assert picture(small.files[512]).format == "WEBP"


def test_the_original_size_is_told_upright_and_before_any_reduction() -> None:
    measured = render(encoded(quarters((3000, 2000)), "JPEG")).measured
    assert (measured["width"], measured["height"]) == (3000, 2000)
    sideways = render(photo("person_6.jpg")).measured
    assert (sideways["width"], sideways["height"]) == (540, 720)


@pytest.mark.parametrize("name", ["gps_owner.jpg", "icc_display_p3.jpg", "display_p3.png", "item_8bit.heic", "item.avif"])
def test_no_metadata_survives(name: str) -> None:
    for data in render(photo(name)).files.values():
        assert data[12:16] == b"VP8 ", "a lossy WebP without an extended header has room for pixels only"
        assert b"PRIVACY-MARKER" not in data
        assert len(data) == int.from_bytes(data[4:8], "little") + 8


def test_the_marker_that_must_not_survive_is_in_the_original() -> None:
    assert b"PRIVACY-MARKER" in photo("gps_owner.jpg")


@pytest.mark.parametrize("name", ["icc_display_p3.jpg", "display_p3.png"])
def test_display_p3_becomes_srgb(name: str) -> None:
    stored = picture(photo(name)).convert("RGB").resize((1, 1), Image.Resampling.BOX).getpixel((0, 0))
    shown = upright(photo(name)).resize((1, 1), Image.Resampling.BOX).getpixel((0, 0))
    assert isinstance(stored, tuple)
    assert isinstance(shown, tuple)
    assert shown[0] > stored[0] + 4, "the same magenta needs more red in the smaller space"


def test_a_broken_profile_is_ignored() -> None:
    data = encoded(quarters(), "JPEG", icc_profile=b"not a profile", quality=95, subsampling=0)
    assert difference(upright(data), quarters()) < 3


def test_transparent_pixels_are_laid_on_white() -> None:
    see_through = Image.new("RGBA", (64, 64), (200, 0, 0, 0))
    see_through.paste((0, 0, 200, 255), (0, 0, 32, 64))
    shown = upright(encoded(see_through, "PNG"))
    assert shown.mode == "RGB"
    assert shown.getpixel((60, 30)) == (255, 255, 255)
    assert shown.getpixel((4, 30)) == (0, 0, 200)


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGB", "RGBA", "I;16"])
def test_every_png_mode_becomes_rgb(mode: str) -> None:
    grey = Image.new("L", (40, 30), 200)
    stored = Image.new("I;16", (40, 30), 200 * 257) if mode == "I;16" else grey.convert(mode)
    expected = 255 if mode == "1" else 200
    assert upright(encoded(stored, "PNG")).getpixel((20, 15)) == (expected, expected, expected)


@pytest.mark.parametrize("format_", ["JPEG", "PNG", "WEBP", "GIF", "AVIF", "TIFF", "BMP"])
def test_every_format_is_read_whatever_its_name(format_: str) -> None:
    assert render(encoded(quarters(), format_)).files.keys() == {512, 1024}


def test_heic_and_cmyk_are_read_with_their_colours() -> None:
    assert render(photo("item_8bit.heic")).measured["colours"][0]["name"]["en"] == "burgundy"
    jacket = upright(photo("cmyk_adobe.jpg")).resize((1, 1), Image.Resampling.BOX, box=(200, 100, 333, 300)).getpixel((0, 0))
    assert isinstance(jacket, tuple)
    assert max(jacket) < 110, "inverted CMYK read wrongly would be bright"


def scans(count: int) -> bytes:
    """A progressive JPEG that repeats its last scan until there are `count`."""
    plain = encoded(quarters((16, 16)), "JPEG", progressive=True)
    last, end = plain.rindex(b"\xff\xda"), len(plain) - 2
    return plain[:end] + plain[last:end] * (count - plain.count(b"\xff\xda")) + plain[end:]


def test_a_jpeg_of_a_hundred_scans_is_still_shown() -> None:
    assert difference(upright(scans(100)), upright(encoded(quarters((16, 16)), "JPEG", progressive=True))) < 3


def test_what_a_phone_appends_to_a_photo_is_not_counted_as_its_scans() -> None:
    """A film's bytes hold every pair once in 65,536."""
    film = b"\x00\x00\x00\x18ftypmp42" + b"\xff\xda\x00\x03" * 200
    assert difference(upright(photo("t-shirt_04.jpg") + film), upright(photo("t-shirt_04.jpg"))) == 0


def test_a_thumbnail_inside_the_metadata_does_not_end_the_count() -> None:
    start, rest = scans(101)[:2], scans(101)[2:]
    inner = encoded(quarters((8, 8)), "JPEG")
    with pytest.raises(RefusedError, match="damaged"):
        render(start + b"\xff\xe1" + (len(inner) + 2).to_bytes(2, "big") + inner + rest)


TEXT, HTML, PDF = b"not a picture at all " * 40, b"<!doctype html><script>alert(1)</script>", b"%PDF-1.7 etc"
FILM = b"\x00\x00\x00\x18ftypisom\x00\x00\x02\x00isommp42" + b"\0" * 400


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "not_an_image"),
        (TEXT, "not_an_image"),
        (HTML, "not_an_image"),
        (b"\xff\xd8\xff", "damaged"),
        (PDF, "unsupported"),
        (FILM, "unsupported"),
        (photo("t-shirt_04.jpg")[:9000], "damaged"),
        (photo("item_8bit.heic")[:9000], "damaged"),
        (b"\xff\xd8\xff" + b"\0" * MAX_BYTES, "too_large"),
        (png_claiming(20_000, 20_000), "too_many_pixels"),
        (png_claiming(31_000, 10), "too_many_pixels"),
        (scans(101), "damaged"),
    ],
    ids=["empty", "text", "html", "magic", "pdf", "film", "cut jpeg", "cut heic", "large", "bomb", "too wide", "scans"],
)
def test_what_cannot_be_shown_is_refused_with_its_reason(data: bytes, reason: Reason) -> None:
    with pytest.raises(RefusedError) as refused:
        render(data)
    assert refused.value.reason == reason

"""The photos that the render benches run on, made from tests/files once a session: 12 and 48 MP JPEG, PNG, HEIC."""

from io import BytesIO
from pathlib import Path

import pi_heif
from PIL import Image, ImageDraw

from tests.photos import FILES, encoded, photo

pi_heif.register_heif_opener()

FRAME = (4032, 3024)
_ORIENTATION = 0x0112
JACKET, PERSON = "large/jacket_12mp_landscape.jpg", "large/person_12mp_orient6_gps.jpg"
PHONE = "formats/heic/iphone13pro_12mp_gps.heic"


def jpegs(folder: Path) -> dict[str, Path]:
    """As stored; from an iPhone's own 12 MP HEIC (Display-P3); 48 MP of four frames. By a name that says what is special."""
    phone = Image.open(FILES / PHONE)
    frames = [Image.open(FILES / JACKET), phone, Image.open(FILES / PERSON), phone.transpose(Image.Transpose.ROTATE_180)]
    p3 = phone.info["icc_profile"]
    return {
        "12 MP": FILES / JACKET,
        "12 MP, turned": FILES / PERSON,
        "12 MP, P3": _saved(folder / "p3.jpg", phone, icc_profile=p3),
        "12 MP, P3, turned, 4:2:2": _saved(folder / "p3_422.jpg", phone, subsampling=1, icc_profile=p3, exif=_turned()),
        "48 MP": _saved(folder / "48.jpg", _mosaic(frames)),
        "48 MP, P3, turned": _saved(folder / "48_p3.jpg", _mosaic(frames[::-1]), icc_profile=p3, exif=_turned()),
    }


def pngs(folder: Path) -> dict[str, Path]:
    """3 MP each: a photo, and a drawn screenshot of a photo and words, without and with an alpha channel that hides nothing."""
    screen = _screenshot()
    return {
        "PNG photo": _saved(folder / "photo.png", Image.open(FILES / PERSON).resize((2016, 1512), Image.Resampling.LANCZOS)),
        "PNG screenshot": _saved(folder / "screen.png", screen),
        "PNG screenshot, alpha": _saved(folder / "screen_alpha.png", screen.convert("RGBA")),
    }


def progressive(folder: Path) -> Path:
    """48 MP, all its coefficients in memory at once."""
    with Image.open(FILES / JACKET) as frame:
        return _saved(folder / "48_progressive.jpg", _mosaic([frame] * 4), progressive=True)


def _saved(path: Path, image: Image.Image, **options: object) -> Path:
    if path.suffix == ".png":
        path.write_bytes(encoded(image, "PNG"))
    else:
        path.write_bytes(encoded(image.convert("RGB"), "JPEG", **{"quality": 90, "subsampling": 2, **options}))
    return path


def _turned() -> Image.Exif:
    exif = Image.Exif()
    exif[_ORIENTATION] = 6
    return exif


def _mosaic(frames: list[Image.Image]) -> Image.Image:
    """Twice as wide and high; every pixel stays one that a camera or its stand-in made."""
    width, height = FRAME
    whole = Image.new("RGB", (2 * width, 2 * height))
    for at, frame in enumerate(frames):
        assert frame.size == FRAME
        whole.paste(frame, (at % 2 * width, at // 2 * height))
    return whole


def _screenshot() -> Image.Image:
    screen = Image.new("RGB", (1179, 2556), "#fafafa")
    draw = ImageDraw.Draw(screen)
    with Image.open(BytesIO(photo(JACKET))) as shown:
        screen.paste(shown.resize((1000, 750), Image.Resampling.LANCZOS), (90, 300))
    draw.rounded_rectangle((60, 1090, 1119, 1760), 30, outline="#8888aa", width=4)
    for y in range(1120, 1740, 44):
        draw.text((90, y), "A white shirt goes with nearly everything you own", fill="#222222", font_size=32)
    return screen

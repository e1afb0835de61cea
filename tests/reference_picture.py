"""What a photo should look like: decoded whole, colours managed at full size, turned, laid on white."""

import warnings
from io import BytesIO

import pi_heif
from PIL import Image, ImageCms, ImageOps

pi_heif.register_heif_opener()


def reference(data: bytes) -> Image.Image:
    """The first picture of a file, upright, in sRGB, at its full size."""
    with warnings.catch_warnings(action="ignore"), Image.open(BytesIO(data)) as source:
        source.load()
        profile, upright = source.info.get("icc_profile"), ImageOps.exif_transpose(source)
    assert upright is not None
    return _on_white(_managed(_eight_bits(upright), profile))


def _eight_bits(picture: Image.Image) -> Image.Image:
    """16-bit grey, by hand; palettes and the rest as Pillow has them."""
    if picture.mode.startswith("I"):
        values = picture.get_flattened_data()
        return _grey(bytes(round(value / 257) for value in values if isinstance(value, int | float)), picture.size)
    if picture.has_transparency_data:
        return picture.convert("RGBA")
    return picture if picture.mode in ("L", "RGB", "CMYK") else picture.convert("RGB")


def _grey(values: bytes, size: tuple[int, int]) -> Image.Image:
    return Image.frombytes("L", size, values)


def _managed(picture: Image.Image, profile: bytes | None) -> Image.Image:
    try:
        space = ImageCms.ImageCmsProfile(BytesIO(profile or b""))
        output = "RGBA" if picture.mode == "RGBA" else "RGB"
        managed = ImageCms.profileToProfile(picture, space, ImageCms.createProfile("sRGB"), outputMode=output)
    except (ImageCms.PyCMSError, OSError):
        return picture if picture.mode == "RGBA" else picture.convert("RGB")
    assert managed is not None
    return managed


def _on_white(picture: Image.Image) -> Image.Image:
    if picture.mode != "RGBA":
        return picture
    return Image.alpha_composite(Image.new("RGBA", picture.size, "white"), picture).convert("RGB")

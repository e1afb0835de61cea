"""Bytes to one upright sRGB picture without alpha, no larger than asked, at the least cost in time and memory.

The order is the whole gain (2-5 times): JPEG decoded at a fraction, resized, turned, colours converted last.
"""

import contextlib
import importlib
import warnings
from functools import lru_cache
from io import BytesIO
from typing import NamedTuple

from PIL import ExifTags, Image, ImageCms, ImageFile, JpegImagePlugin, MpoImagePlugin, PngImagePlugin, WebPImagePlugin

from thumbnail.claims import check
from thumbnail.formats import AVIF, BMP, GIF, HEIC, JPEG, MEGA, TIFF, Format, RefusedError, sniff
from thumbnail.frames import first_frame
from thumbnail.scale import LANCZOS, Resampling, fitted, jpeg, resized

EAGER_DECODERS = (JpegImagePlugin, MpoImagePlugin, PngImagePlugin, WebPImagePlugin)
"""Imported at cold start because nearly every photo needs one of them; the others wait for their first file."""

_LATE_DECODERS = {
    AVIF: "PIL.AvifImagePlugin",
    TIFF: "PIL.TiffImagePlugin",
    GIF: "PIL.GifImagePlugin",
    BMP: "PIL.BmpImagePlugin",
}
_TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT, 3: Image.Transpose.ROTATE_180, 4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE, 6: Image.Transpose.ROTATE_270, 7: Image.Transpose.TRANSVERSE, 8: Image.Transpose.ROTATE_90,
}  # fmt: skip

# The limits per format below are stricter than Pillow's, and ours are checked before any pixel is decoded.
Image.MAX_IMAGE_PIXELS = None
# A PNG's texts are unfolded when it is opened, though nothing here reads them.
PngImagePlugin.MAX_TEXT_MEMORY = 16 * MEGA


class Decoded(NamedTuple):
    """A picture no larger than asked, the upright size of its original, and how it was made smaller."""

    picture: Image.Image
    whole: tuple[int, int]
    way: Resampling


def decode(data: bytes, side: int) -> Decoded:
    """A picture with a long side of at most `side` px; raises RefusedError."""
    format_ = sniff(data)
    try:
        check(data, format_)
        # Pillow warns about odd metadata, all of which is thrown away here.
        with warnings.catch_warnings(action="ignore"), _opened(data, format_) as source:
            return _decoded(source, format_, side)
    except RefusedError:
        raise
    except Exception as error:
        # Decoders meet hostile bytes with almost any exception (SyntaxError, struct.error, ZeroDivisionError …).
        raise RefusedError("damaged") from error


def _opened(data: bytes, format_: Format) -> ImageFile.ImageFile:
    if format_ is HEIC:
        importlib.import_module("pi_heif").register_heif_opener()
    elif format_ in _LATE_DECODERS:
        importlib.import_module(_LATE_DECODERS[format_])
    return Image.open(BytesIO(data), formats=[format_.name])


def _decoded(source: ImageFile.ImageFile, format_: Format, side: int) -> Decoded:
    width, height = source.size
    format_.check(width, height)
    profile = source.info.get("icc_profile")
    shrunk, way = _shrunk(source, format_, side)
    small = _on_white(shrunk)
    # Read after loading: TIFF has then turned itself (its size too), PNG keeps its EXIF behind the pixels.
    turn = _TURNS.get(_orientation(source))
    swapped = turn is not None and turn >= Image.Transpose.ROTATE_90 and turn != Image.Transpose.ROTATE_180
    upright = small.transpose(turn) if turn is not None else small
    whole = source.size if format_ is TIFF else (width, height)
    return Decoded(_srgb(upright, profile), whole[::-1] if swapped else whole, way)


def _shrunk(source: ImageFile.ImageFile, format_: Format, side: int) -> tuple[Image.Image, Resampling]:
    if format_ is JPEG:
        return jpeg(source, side, _plain_mode)
    picture = _opaque(_plain_mode(source))
    return resized(picture, fitted(picture.size, side)), LANCZOS


def _opaque(picture: Image.Image) -> Image.Image:
    """Screenshots carry an alpha channel that hides nothing and would double the cost of resizing."""
    if picture.mode == "RGBA" and picture.getchannel("A").getextrema()[0] == 255:
        return picture.convert("RGB")
    return picture


def _plain_mode(source: Image.Image) -> Image.Image:
    """L, RGB, RGBX, RGBA or CMYK: the modes that resize well and that a colour profile may speak of."""
    picture = first_frame(source)
    if picture.mode in ("L", "RGB", "RGBX", "RGBA", "CMYK") and "transparency" not in source.info:
        return picture
    if picture.mode.startswith("I;16"):
        return picture.point(lambda value: value * (1 / 256)).convert("L")
    if source.has_transparency_data:
        return picture.convert("RGBA")
    return picture.convert("L" if picture.mode in ("1", "I", "F") else "RGB")


def _on_white(picture: Image.Image) -> Image.Image:
    if picture.mode != "RGBA":
        return picture
    white = Image.new("RGB", picture.size, "white")
    white.paste(picture, mask=picture.getchannel("A"))
    return white


def _orientation(source: Image.Image) -> int:
    try:
        return int(source.getexif().get(ExifTags.Base.Orientation, 1))
    except Exception:
        # A picture with broken EXIF is still a picture.
        return 1


def _srgb(picture: Image.Image, profile: bytes | None) -> Image.Image:
    """In place where it can be. A profile that is broken or speaks of another mode is ignored, as browsers do."""
    same = picture.mode == "RGB"
    converted = None
    if profile:
        with contextlib.suppress(ImageCms.PyCMSError, OSError, ValueError):
            converted = ImageCms.applyTransform(picture, _transform(profile, picture.mode), inPlace=same)
    return converted or (picture if same else picture.convert("RGB"))


@lru_cache(maxsize=8)
def _transform(profile: bytes, mode: str) -> ImageCms.ImageCmsTransform:
    """Phones send the same few profiles again and again; building a transform costs as much as using it."""
    return ImageCms.buildTransform(ImageCms.ImageCmsProfile(BytesIO(profile)), ImageCms.createProfile("sRGB"), mode, "RGB")

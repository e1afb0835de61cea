"""The first picture of an opened file, decoded with as few copies as its decoder allows."""

from PIL import Image


def first_frame(source: Image.Image) -> Image.Image:
    """L, RGB, RGBX, RGBA, CMYK or what else the format holds; of an animation the first frame.

    Pillow keeps the decoder of an animation and its canvases beside the picture (20 bytes a pixel); here they go first (12).
    """
    decoder = vars(source).pop("_decoder", None)
    if decoder is None:
        source.load()
        return source
    data = decoder.get_next()[0] if source.format == "WEBP" else decoder.get_frame(0)[0]
    del decoder
    # WebP pads its opaque pixels to four bytes; such a buffer is looked at as it is, where RGB would be copied.
    mode = "RGBX" if len(data) == 4 * source.width * source.height and source.mode == "RGB" else source.mode
    return Image.frombuffer(mode, source.size, data, "raw", mode, 0, 1)

"""How like a rendition is to the photo: SSIM (Wang 2004, Gaussian of 1.5 pixels, mean of R, G, B) to a full decode in float."""

from dataclasses import dataclass
from typing import cast

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from tests.photos import picture
from tests.reference_picture import reference
from thumbnail.scale import fitted

Floats = NDArray[np.float64]
_REACH, _SIGMA = 5, 1.5
_C1, _C2 = (0.01 * 255) ** 2, (0.03 * 255) ** 2
_STEPS = np.arange(-_REACH, _REACH + 1)
_KERNEL = np.exp(-(_STEPS**2) / (2 * _SIGMA**2)) / np.exp(-(_STEPS**2) / (2 * _SIGMA**2)).sum()


@dataclass(frozen=True)
class Ideal:
    """What a photo is at each size: decoded whole, colours managed, turned, then one Lanczos step in floating point."""

    pixels: dict[int, Floats]

    @classmethod
    def of(cls, data: bytes, sides: tuple[int, ...]) -> "Ideal":
        whole = reference(data)
        return cls({side: _reduced(whole, fitted(whole.size, side)) for side in sides})

    def ssim(self, side: int, webp: bytes) -> float:
        shown = np.asarray(picture(webp).convert("RGB"), dtype=np.float64)
        return _ssim(self.pixels[side], shown)


def _reduced(whole: Image.Image, size: tuple[int, int]) -> Floats:
    bands = [np.asarray(band.convert("F").resize(size, Image.Resampling.LANCZOS)) for band in whole.split()]
    return np.stack(bands, -1).clip(0, 255).astype(np.float64)


def _ssim(one: Floats, other: Floats) -> float:
    mean_one, mean_other = _blurred(one), _blurred(other)
    spread = _blurred(one**2) - mean_one**2 + _blurred(other**2) - mean_other**2
    together = _blurred(one * other) - mean_one * mean_other
    above = (2 * mean_one * mean_other + _C1) * (2 * together + _C2)
    return float((above / ((mean_one**2 + mean_other**2 + _C1) * (spread + _C2))).mean())


def _blurred(values: Floats) -> Floats:
    """Only where the whole kernel fits."""
    for axis in (0, 1):
        inside = values.shape[axis] - 2 * _REACH
        taps = (np.take(values, range(at, at + inside), axis) * weight for at, weight in enumerate(_KERNEL))
        values = cast(Floats, sum(taps))
    return values

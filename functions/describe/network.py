"""Our own reader's network in numpy: one RGB picture to the features by which garments are told apart.

The first 13 blocks of EfficientNet-Lite0 (Tan & Le 2019, arXiv:1905.11946; model card: describe/MODEL_CARD.md). Pictures
are (height, width, channels), so that a 1 x 1 convolution is one matrix product and a depthwise one a sum of shifted products.
"""

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Weights = dict[str, Floats]

STRIDES = (1, 2, 1, 2, 1, 2, 1, 1, 1, 1, 1, 2, 1)
"""Of the depthwise convolution of each block; all other sizes are in the weights."""


@lru_cache(maxsize=1)
def load() -> Weights:
    with np.load(Path(__file__).with_name("reader_weights.npz")) as stored:
        return unpacked(dict(stored))


def unpacked(stored: Mapping[str, NDArray[Any]]) -> Weights:
    """8-bit weights are multiplied by the scale of their output channel."""
    weights = {name: array.astype(np.float32) for name, array in stored.items()}
    for name in [name for name in weights if name.endswith(".scale")]:
        weights[name.replace(".scale", ".weight")] *= weights.pop(name)
    return weights


def features(weights: Weights, picture: Floats) -> Floats:
    """`picture` is (side, side, 3), 0-255, a side that 32 divides; what its places have on average in each channel."""
    x = _relu6(_stem(weights, (picture - np.float32(127)) / np.float32(128)))
    for number, stride in enumerate(STRIDES):
        x = _block(weights, f"{number}.", x, stride)
    return np.asarray(x.mean(axis=(0, 1)))


def _block(weights: Weights, name: str, x: Floats, stride: int) -> Floats:
    """Widen, look around in each channel, narrow; the input is added where it has the output's form."""
    y = _relu6(dense(weights, f"{name}expand", x)) if f"{name}expand.weight" in weights else x
    y = _relu6(_depthwise(weights, f"{name}depthwise", y, stride))
    y = dense(weights, f"{name}project", y)
    return x + y if x.shape == y.shape else y


def dense(weights: Weights, name: str, x: Floats) -> Floats:
    """A 1 x 1 convolution, or a layer that sees all features."""
    y: Floats = x.reshape(-1, x.shape[-1]) @ weights[f"{name}.weight"]
    y += weights[f"{name}.bias"]
    return y.reshape(*x.shape[:-1], -1)


def _depthwise(weights: Weights, name: str, x: Floats, stride: int) -> Floats:
    kernel = weights[f"{name}.weight"]
    side = -(-x.shape[0] // stride)
    padded, reach = _padded(x, len(kernel), stride), stride * (side - 1) + 1
    y = np.empty((side, side, x.shape[2]), np.float32)
    y[:] = weights[f"{name}.bias"]
    term = np.empty_like(y)
    for down, row in enumerate(kernel):
        for across, factor in enumerate(row):
            np.multiply(padded[down : down + reach : stride, across : across + reach : stride], factor, out=term)
            y += term
    return y


def _stem(weights: Weights, x: Floats) -> Floats:
    """3 x 3 of stride 2 as one matrix product over the patches."""
    kernel, padded = weights["stem.weight"], _padded(x, 3, 2)
    patches = np.lib.stride_tricks.sliding_window_view(padded, (3, 3), (0, 1))[::2, ::2]
    # A window is (channels, down, across), the kernel (down, across, channels, out).
    flat = patches.reshape(*patches.shape[:2], -1) @ kernel.transpose(2, 0, 1, 3).reshape(-1, kernel.shape[3])
    return flat + weights["stem.bias"]


def _padded(x: Floats, kernel: int, stride: int) -> Floats:
    """ "Same" padding as TensorFlow does it: the odd pixel goes to the bottom and the right."""
    whole = kernel - stride if stride > 1 else kernel - 1
    before, after = whole // 2, whole - whole // 2
    return np.pad(x, ((before, after), (before, after), (0, 0)))


def _relu6(x: Floats) -> Floats:
    return np.clip(x, 0, 6, out=x)

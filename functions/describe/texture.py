"""How the fine contrast of cloth is arranged, as five numbers: weak or strong, in one direction, in two, or in all."""

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from describe.shape import Shape

Floats = NDArray[np.float32]

_LONG_SIDE, _BLOCK, _STEP = 256, 32, 16
_CLOTH = 0.93
_DIRECTIONS = 12
_COARSEST, _FINEST = 2.5, 0.45 * _BLOCK
"""Waves in a block: what is longer is a fold, what is shorter is the camera's noise."""


def texture(picture: Image.Image, shape: Shape) -> list[float] | None:
    """Of the blocks that are all cloth; None where there is none.

    log of the weaker blocks' contrast; a block's share of its main direction and of that across it (their mean, weighted by
    contrast); the same two of all blocks taken together, in which directions that change from place to place are lost.
    """
    blocks = _blocks(picture, shape)
    if not len(blocks):
        return None
    power = _power(blocks)
    contrast = np.sqrt(power.sum(axis=1))
    directions = power / power.sum(axis=1, keepdims=True)
    weight = contrast / contrast.sum()
    each = _main_and_across(directions)
    together = _main_and_across((weight @ directions)[None])
    return [float(np.log(np.quantile(contrast, 0.25))), *(weight @ each).tolist(), *together[0].tolist()]


def _blocks(picture: Image.Image, shape: Shape) -> Floats:
    """(blocks, channel, y, x), 0 to 1, of the thing's box scaled to the same size whatever the thing's."""
    left, top, right, bottom = shape.box
    wide, tall = (right - left) * picture.width, (bottom - top) * picture.height
    scale = _LONG_SIDE / max(wide, tall)
    size = max(_BLOCK, round(wide * scale)), max(_BLOCK, round(tall * scale))
    small = shape.picture
    mask = Image.frombytes("L", (small.width, small.height), bytes(round(p * 255) for p in shape.belief))
    cloth = _windows(_cut(mask, shape, size)[..., None]).mean(axis=(1, 2, 3))
    blocks: Floats = _windows(_cut(picture.convert("YCbCr"), shape, size))[cloth > _CLOTH]
    return blocks


def _cut(picture: Image.Image, shape: Shape, size: tuple[int, int]) -> Floats:
    left, top, right, bottom = shape.box
    width, height = picture.size
    box = (left * width, top * height, right * width, bottom * height)
    return np.asarray(picture.resize(size, Image.Resampling.BILINEAR, box=box), dtype=np.float32) / np.float32(255)


def _windows(pixels: Floats) -> Floats:
    windows: Floats = np.lib.stride_tricks.sliding_window_view(pixels, (_BLOCK, _BLOCK), axis=(0, 1))
    thinned: Floats = windows[::_STEP, ::_STEP]
    return thinned.reshape(-1, *windows.shape[2:])


def _power(blocks: Floats) -> Floats:
    """(blocks, directions): mean square of what is neither fold nor noise, by its direction, all channels together."""
    window = np.outer(np.hanning(_BLOCK), np.hanning(_BLOCK)).astype(np.float32)
    mean = (blocks * window).sum(axis=(2, 3), keepdims=True) / window.sum()
    waves = np.fft.rfft2((blocks - mean) * window)
    spectrum = (waves.real**2 + waves.imag**2).sum(axis=1) / ((window**2).sum() * _BLOCK**2)
    chosen: Floats = spectrum.reshape(len(blocks), -1) @ _direction_of_waves()
    return chosen + np.float32(1e-12)


@lru_cache(maxsize=1)
def _direction_of_waves() -> Floats:
    """(waves, directions): 1 where a wave has the direction, 2 where its mirror image is left out, 0 where it is not kept."""
    down, across = np.meshgrid(np.fft.fftfreq(_BLOCK, 1 / _BLOCK), np.fft.rfftfreq(_BLOCK, 1 / _BLOCK), indexing="ij")
    length = np.hypot(down, across)
    kept = (length >= _COARSEST) & (length <= _FINEST)
    direction = np.rint(np.arctan2(down, across) / np.pi * _DIRECTIONS).astype(int) % _DIRECTIONS
    counted = np.where(across == 0, 1, 2) * kept
    matrix: Floats = (np.eye(_DIRECTIONS)[direction] * counted[..., None]).reshape(-1, _DIRECTIONS).astype(np.float32)
    return matrix


def _main_and_across(directions: Floats) -> Floats:
    """(rows, 2): the share of each row's strongest direction, neighbours counted half, and of the one at right angles."""
    soft = directions + (np.roll(directions, 1, axis=1) + np.roll(directions, -1, axis=1)) / 2
    best = soft.argmax(axis=1)
    rows = np.arange(len(soft))
    return np.stack([soft[rows, best], soft[rows, (best + _DIRECTIONS // 2) % _DIRECTIONS]], axis=1)

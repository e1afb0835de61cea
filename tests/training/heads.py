"""What the reader concludes from its features, learned once the features are: the scene, how strange, how sure."""

from typing import Any

import numpy as np
import torch
from PIL import Image
from torch import Tensor, nn
from torch.nn import functional

from describe import judgement
from describe.judgement import SCENES, distance, features_of, softmax
from describe.network import Weights, dense, unpacked
from tests.training.examples import Examples
from tests.training.judged import temperature
from tests.training.network import Network, exported
from tests.training.pictures import plain

STEPS, RATE, DECAY = 200, 3e-3, 0.3
FAMILIAR = 98
"""Per cent of the photographs held back that are no stranger than 1."""


def weights(network: Network, learned: Examples, held: Examples, made: Examples) -> dict[str, Any]:
    """All arrays of reader_weights.npz; what depends on other pictures than the learned is fitted on `held`."""
    known, others = features(network, learned), features(network, made)
    learn_scenes(network.scene, torch.cat([known, others]), torch.cat([learned.scenes, made.scenes]))
    stored = {**exported(network), **familiar(known, learned.categories)}
    return {**stored, **fitted(unpacked(stored), held)}


@torch.no_grad()
def features(network: Network, shown: Examples) -> Tensor:
    return torch.cat([network.features(plain(batch, judgement.SIDE)) for batch in shown.pictures.split(64)])


def learn_scenes(scene: nn.Linear, found: Tensor, truths: Tensor) -> None:
    """On standardised features; what standardises them is then folded into `scene`."""
    mean, spread = found.mean(0), found.std(0)
    inputs = (found - mean) / spread
    optimizer = torch.optim.AdamW(scene.parameters(), RATE, weight_decay=DECAY)
    for _ in range(STEPS):
        loss = functional.cross_entropy(scene(inputs), truths, label_smoothing=0.05)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    with torch.no_grad():
        scene.weight /= spread
        scene.bias -= scene.weight @ mean


def familiar(known: Tensor, categories: Tensor) -> dict[str, Any]:
    """Each category's mean, and the inverse of the covariance that they share, a little of it on the diagonal."""
    means = torch.stack([known[categories == one].mean(0) for one in range(len(judgement.CATEGORIES))])
    away = known - means[categories]
    precision = torch.linalg.inv(away.T @ away / len(away) + 1e-3 * torch.eye(away.shape[1]))
    return {"familiar.mean": means.numpy().astype(np.float16), "familiar.precision": precision.numpy().astype(np.float16)}


def fitted(heads: Weights, held: Examples) -> dict[str, Any]:
    pictures = [Image.fromarray(picture.permute(1, 2, 0).numpy()) for picture in held.pictures]
    found = [features_of(heads, picture) for picture in pictures]
    garment = [softmax(dense(heads, "scene", each))[SCENES.index("garment")] for each in found]
    logits = np.array([dense(heads, "category", each) for each in found], float)
    limit = np.percentile([distance(heads, each) for each in found], FAMILIAR)
    return {
        "temperature": np.float32(temperature(logits, np.array(garment, float), held.categories.numpy())),
        "familiar.limit": np.float32(limit),
    }

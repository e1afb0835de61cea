"""A first guess of a garment's pattern, from how the fine contrast of its cloth is arranged."""

import numpy as np
from PIL import Image

from describe.shape import Shape
from describe.texture import texture
from shared.stylist.garments import Pattern

PATTERNS: tuple[Pattern, ...] = ("plain", "striped", "checked", "other")
WEIGHTS = np.array(
    [
        [-2.112, 0.086, 1.014, 1.013],
        [2.279, 12.697, 2.466, -17.442],
        [-34.722, -9.322, 40.174, 3.869],
        [-7.691, 4.012, 5.485, -1.806],
        [-0.312, 12.852, -1.254, -11.286],
        [-1.053, -9.203, -3.305, 13.562],
    ]
)
"""One row for each number of `texture` and one for the bias, one column for each of PATTERNS.

Logistic regression on 169 photographs, by tests/training/train_pattern.py. Flowers and prints are `other`: what is printed is
beyond these numbers. Judged on other photographs: tests/unit/describe/test_pattern.py.
"""


def pattern_of(picture: Image.Image, shape: Shape) -> Pattern:
    """Plain where too little cloth is seen to say."""
    numbers = texture(picture, shape)
    return PATTERNS[int(np.argmax([*numbers, 1.0] @ WEIGHTS))] if numbers else "plain"

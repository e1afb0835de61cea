"""What a picture is like besides its thing's shape, as numbers: straight seams, the ground, fine texture."""

import math

from PIL import Image

from describe.shape import Shape

_SEAM = 0.05


def scene(picture: Image.Image, shape: Shape) -> list[float]:
    """Ten numbers, about 0 to 1 each; they go behind the shape's features."""
    return [*_seams(shape), *_ground(shape), *_texture(picture)]


def _seams(shape: Shape) -> list[float]:
    """How much of the height and of the width the straightest edge across the picture runs, then the second such edge."""
    width, height = shape.picture.width, shape.picture.height
    light = [lab[0] for lab in shape.picture.labs]
    rows = range(0, width * height, width)
    upright = [sum(abs(light[y + x] - light[y + x - 1]) > _SEAM for y in rows) for x in range(1, width)]
    level = [sum(abs(light[at] - light[at - width]) > _SEAM for at in range(y, y + width)) for y in rows[1:]]
    return [*_two(upright, height), *_two(level, width)]


def _two(counts: list[int], length: int) -> list[float]:
    """The two highest away from the border and from each other."""
    margin = len(counts) // 10
    order = sorted(range(margin, len(counts) - margin), key=lambda at: -counts[at])
    second = next((at for at in order if abs(at - order[0]) > len(counts) // 8), order[0])
    return [counts[order[0]] / length, counts[second] / length]


def _ground(shape: Shape) -> list[float]:
    """How unsure the foreground is, how much of the border it takes, how far its mean colour is from the ground's."""
    belief, width, labs = shape.belief, shape.picture.width, shape.picture.labs
    unsure = sum(4 * p * (1 - p) for p in belief) / len(belief)
    border = [*belief[:width], *belief[-width:], *belief[::width], *belief[width - 1 :: width]]
    inside = sum(belief) + 1e-6
    outside = len(belief) - inside + 1e-6
    gaps = [
        sum(lab[axis] * p for lab, p in zip(labs, belief, strict=True)) / inside
        - sum(lab[axis] * (1 - p) for lab, p in zip(labs, belief, strict=True)) / outside
        for axis in range(3)
    ]
    return [unsure, sum(border) / len(border), math.hypot(*gaps) * 2]


def _texture(picture: Image.Image) -> list[float]:
    """Fine contrast, the part of it that is dark on light, and the part of the picture that is near its lightest."""
    grey = picture.convert("L").resize((128, 128), Image.Resampling.BOX)
    coarse = grey.resize((32, 32), Image.Resampling.BOX).resize((128, 128), Image.Resampling.BILINEAR)
    fine = [one - other for one, other in zip(grey.tobytes(), coarse.tobytes(), strict=True)]
    strong = sum(abs(value) > 24 for value in fine)
    light = sorted(grey.tobytes())[-1 - len(fine) // 50]
    paper = sum(value > light - 30 for value in grey.tobytes())
    return [4 * strong / len(fine), sum(value < -24 for value in fine) / (strong + 40), paper / len(fine)]

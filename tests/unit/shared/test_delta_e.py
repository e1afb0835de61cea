"""The colour difference that the photo tests measure with, against the pairs published with its definition."""

from collections.abc import Callable

import pytest
from PIL import Image

from tests.delta_e import Lab, delta_e_2000, lab, mean_delta_e, mean_delta_e_of_pixels

Measure = Callable[[Image.Image, Image.Image], float]

# Sharma, Wu, Dalal: The CIEDE2000 Color-Difference Formula, 2005, table 1, the pairs that reach each of its branches.
SHARMA: list[tuple[Lab, Lab, float]] = [
    ((50, 2.6772, -79.7751), (50, 0, -82.7485), 2.0425),
    ((50, 3.1571, -77.2803), (50, 0, -82.7485), 2.8615),
    ((50, 2.8361, -74.0200), (50, 0, -82.7485), 3.4412),
    ((50, -1.3802, -84.2814), (50, 0, -82.7485), 1.0000),
    ((50, 0, 0), (50, -1, 2), 2.3669),
    ((50, -1, 2), (50, 0, 0), 2.3669),
    ((50, 2.4900, -0.0010), (50, -2.4900, 0.0009), 7.1792),
    ((50, 2.4900, -0.0010), (50, -2.4900, 0.0011), 7.2195),
    ((50, -0.0010, 2.4900), (50, 0.0009, -2.4900), 4.8045),
    ((50, -0.0010, 2.4900), (50, 0.0011, -2.4900), 4.7461),
    ((50, 2.5, 0), (50, 0, -2.5), 4.3065),
    ((50, 2.5, 0), (73, 25, -18), 27.1492),
    ((50, 2.5, 0), (61, -5, 29), 22.8977),
    ((50, 2.5, 0), (56, -27, -3), 31.9030),
    ((50, 2.5, 0), (58, 24, 15), 19.4535),
    ((60.2574, -34.0099, 36.2677), (60.4626, -34.1751, 39.4387), 1.2644),
    ((63.0109, -31.0961, -5.8663), (62.8187, -29.7946, -4.0864), 1.2630),
    ((35.0831, -44.1164, 3.7933), (35.0232, -40.0716, 1.5901), 1.8645),
    ((22.7233, 20.0904, -46.6940), (23.0331, 14.9730, -42.5619), 2.0373),
    ((36.4612, 47.8580, 18.3852), (36.2715, 50.5065, 21.2231), 1.4146),
    ((90.8027, -2.0831, 1.4410), (91.1528, -1.6435, 0.0447), 1.4441),
    ((90.9257, -0.5406, -0.9208), (88.6381, -0.8985, -0.7239), 1.5381),
    ((6.7747, -0.2908, -2.4247), (5.8714, -0.0985, -2.2286), 0.6377),
    ((2.0776, 0.0795, -1.1350), (0.9033, -0.0636, -0.5514), 0.9082),
]


@pytest.mark.parametrize(("one", "other", "expected"), SHARMA)
def test_the_published_pairs_differ_as_published(one: Lab, other: Lab, expected: float) -> None:
    assert delta_e_2000(one, other) == pytest.approx(expected, abs=1e-4)
    assert delta_e_2000(other, one) == pytest.approx(expected, abs=1e-4)


@pytest.mark.parametrize(
    ("colour", "expected"),
    [
        ((255, 255, 255), (100.0, 0.0, 0.0)),
        ((0, 0, 0), (0.0, 0.0, 0.0)),
        ((255, 0, 0), (53.24, 80.09, 67.20)),
        ((0, 0, 255), (32.30, 79.19, -107.86)),
    ],
)
def test_srgb_becomes_lab_as_colour_tables_say(colour: tuple[int, int, int], expected: Lab) -> None:
    assert lab(*colour) == pytest.approx(expected, abs=0.02)


@pytest.mark.parametrize("measure", [mean_delta_e, mean_delta_e_of_pixels])
def test_a_picture_equals_itself_and_differs_from_one_that_is_turned_over(measure: Measure) -> None:
    picture = Image.linear_gradient("L").convert("RGB")
    assert measure(picture, picture) == 0
    assert measure(picture, picture.transpose(Image.Transpose.FLIP_TOP_BOTTOM)) > 30


def test_only_the_stricter_measure_sees_a_fine_grain() -> None:
    grain = Image.effect_noise((256, 256), 40).convert("RGB")
    plain = Image.new("RGB", grain.size, (128, 128, 128))
    assert mean_delta_e_of_pixels(plain, grain) > 10 > 5 > mean_delta_e(plain, grain)

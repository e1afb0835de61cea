"""The perceptual hash: the same picture keeps it, saved again or made smaller; another picture has another."""

from itertools import combinations

import pytest
from PIL import Image, ImageEnhance

from tests.photos import encoded, photo, picture
from thumbnail.fingerprint import fingerprint
from thumbnail.render import render

CLOTHES = ("dress_03", "longsleeve_02", "outwear_02", "pants_03", "shirt_01", "shirt_03", "shoes_02", "skirt_03", "t-shirt_04")


def bits(one: Image.Image, other: Image.Image) -> int:
    """In how many of 64 bits two hashes differ."""
    return (int(fingerprint(one), 16) ^ int(fingerprint(other), 16)).bit_count()


def garment(name: str) -> Image.Image:
    return picture(photo(f"{name}.jpg")).convert("RGB")


@pytest.mark.parametrize("name", CLOTHES)
def test_a_picture_saved_again_smaller_or_brighter_keeps_its_hash(name: str) -> None:
    whole = garment(name)
    again = picture(encoded(whole, "JPEG", quality=40)).convert("RGB")
    small = whole.resize((whole.width // 4, whole.height // 4), Image.Resampling.LANCZOS)
    bright = ImageEnhance.Brightness(whole).enhance(1.1)
    assert max(bits(whole, other) for other in (again, small, bright)) <= 4


@pytest.mark.parametrize("name", CLOTHES)
def test_a_picture_cut_a_little_keeps_most_of_its_hash(name: str) -> None:
    whole = garment(name)
    margin = whole.width // 100
    assert bits(whole, whole.crop((margin, margin, whole.width - margin, whole.height - margin))) <= 8


def test_different_clothes_are_far_apart() -> None:
    pictures = [garment(name) for name in CLOTHES]
    assert min(bits(one, other) for one, other in combinations(pictures, 2)) > 12


@pytest.mark.parametrize("colour", ["white", "#7f1d1d", "black"])
def test_a_picture_that_shows_nothing_has_no_waves(colour: str) -> None:
    assert fingerprint(Image.new("RGB", (300, 400), colour)) == "0" * 16


def test_thumbnail_measures_the_hash_of_the_upright_picture() -> None:
    measured = render(photo("shirt_01.jpg")).measured
    turned = render(encoded(garment("shirt_01").rotate(90, expand=True), "JPEG", quality=95, exif=orientation(6))).measured
    assert len(measured["hash"]) == 16
    assert (int(measured["hash"], 16) ^ int(turned["hash"], 16)).bit_count() <= 2


def orientation(number: int) -> Image.Exif:
    exif = Image.Exif()
    exif[0x0112] = number
    return exif

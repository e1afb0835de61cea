"""What our own reader says of pictures that are no single garment, and that it leaves garments alone."""

from io import BytesIO

import pytest
from PIL import Image, ImageDraw, ImageFont

from describe.garment import read_garment
from describe.reader import reduced
from shared.stylist.photos import Note, Seen
from tests.photos import photo

TRUSTED = 0.6
"""From here the page asks no more (web/src/wardrobe/naming.ts)."""
GARMENTS = [
    "shirt_01.jpg", "shirt_03.jpg", "t-shirt_01.jpg", "t-shirt_04.jpg", "longsleeve_02.jpg", "outwear_02.jpg", "dress_03.jpg",
    "pants_03.jpg", "shoes_02.jpg", "skirt_03.jpg",
]  # fmt: skip


def seen(name: str) -> Seen:
    return read_garment(reduced(Image.open(BytesIO(photo(name)))))


def receipt() -> Image.Image:
    """Black on white, a third of the sheet left empty."""
    sheet = Image.new("RGB", (192, 256), "#fbfaf6")
    draw, font = ImageDraw.Draw(sheet), ImageFont.load_default(11)
    for line in range(12):
        draw.text(
            (18, 24 + 15 * line), f"Item {line * 37 % 19}   x{line % 3 + 1}     {line * 13 % 29}.50", font=font, fill="#202020"
        )
    return sheet


@pytest.mark.parametrize("name", GARMENTS)
def test_one_garment_is_left_alone(name: str) -> None:
    assert seen(name)["notes"] == []


@pytest.mark.parametrize(
    ("name", "note"),
    [("six_items.jpg", "several_garments"), ("man_white_tshirt_portrait.jpg", "worn")],
)
def test_a_heap_and_a_person_among_the_clothes_are_named_and_asked_about(name: str, note: Note) -> None:
    found = seen(name)
    assert found["notes"] == [note]
    assert found["attributes"]["confidence"] == found["guesses"][0]["confidence"] < TRUSTED


@pytest.mark.parametrize("name", ["woman_cardigan_to_knee.jpg", "coffee.jpg"])
def test_what_is_not_named_is_still_asked_about(name: str) -> None:
    assert seen(name)["guesses"][0]["confidence"] < TRUSTED


def test_a_receipt_is_named_and_never_put_on_anyone() -> None:
    found = read_garment(receipt())
    assert found["notes"] == ["not_clothing"]
    assert "attributes" not in found
    assert found["guesses"][0]["confidence"] < TRUSTED


def test_a_covered_lens_leaves_no_guess_that_is_trusted() -> None:
    assert read_garment(Image.new("RGB", (192, 256), "#101010"))["guesses"][0]["confidence"] < TRUSTED

"""A first guess of a garment's pattern, on photographs that it was not fitted to."""

import pytest
from PIL import Image, ImageDraw

from describe.pattern import pattern_of
from describe.reader import reduced
from describe.shape import shape_of
from shared.stylist.garments import Pattern
from tests.photos import FILES

PATTERNED: dict[str, Pattern] = {
    "blazer_01": "checked",
    "dress_02": "other",  # flowers
    "longsleeve_02": "striped",
    "shirt_01": "striped",
    "shirt_02": "checked",
    "shirt_03": "checked",
    "shorts_02": "other",  # a print
    "skirt_01": "other",  # flowers
    "t-shirt_02": "other",  # a flamingo
}
PLAIN = [
    "blazer_02", "dress_01", "dress_03", "hoodie_01", "longsleeve_01", "longsleeve_03", "outwear_01",
    "outwear_02", "outwear_03", "pants_01", "pants_02", "pants_03", "shorts_01", "shorts_03",
    "skirt_02", "skirt_03", "t-shirt_01", "t-shirt_03", "t-shirt_04",
]  # fmt: skip


def guess(picture: Image.Image) -> Pattern:
    small = reduced(picture)
    return pattern_of(small, shape_of(small))


def guess_of(name: str) -> Pattern:
    path = FILES / "items" / f"{name}.jpg"
    with Image.open(path if path.exists() else FILES / f"{name}.jpg") as source:
        return guess(source)


def test_of_28_garments_at_least_25_have_their_pattern_and_no_plain_one_has_another() -> None:
    found = {name: guess_of(name) for name in [*PATTERNED, *PLAIN]}
    wrong = {name: said for name, said in found.items() if said != PATTERNED.get(name, "plain")}
    print(f"{len(found) - len(wrong)} of {len(found)} right; not: {wrong}")
    assert len(wrong) <= 3, wrong
    assert not wrong.keys() & set(PLAIN)


def cloth(lines: str) -> Image.Image:
    """A navy square with white lines, upright ("s"), or upright and level ("c"), or none ("n")."""
    picture = Image.new("RGB", (256, 256), "#cdbb9f")
    draw = ImageDraw.Draw(picture)
    draw.rectangle((48, 40, 208, 216), fill="#1f2a4d")
    for at in range(52, 208, 10):
        if lines in "sc":
            draw.line((at, 40, at, 216), fill="#e0e1e4", width=3)
        if lines == "c":
            draw.line((48, at, 208, at), fill="#e0e1e4", width=3)
    return picture


@pytest.mark.parametrize(("lines", "pattern"), [("s", "striped"), ("c", "checked"), ("n", "plain")])
def test_drawn_lines_are_stripes_and_crossed_ones_checks(lines: str, pattern: Pattern) -> None:
    assert guess(cloth(lines)) == pattern


def test_stripes_are_stripes_whichever_way_they_run() -> None:
    assert {guess(cloth("s").rotate(angle, fillcolor="#cdbb9f")) for angle in (0, 30, 45, 90)} == {"striped"}


def test_too_little_cloth_to_say_is_plain() -> None:
    assert guess(Image.new("RGB", (40, 40), "#808080")) == "plain"

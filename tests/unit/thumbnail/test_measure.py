"""Colours of real photographs of clothes: named as a person names them, whatever they lie on."""

import pytest

from shared.stylist.garments import Colour
from tests.photos import encoded, photo, quarters
from thumbnail.render import render


def colours(name: str) -> list[Colour]:
    return render(photo(name)).measured["colours"]


@pytest.mark.parametrize(
    ("name", "main"),
    [
        ("pants_03.jpg", "navy"),  # on a busy carpet
        ("t-shirt_04.jpg", "burgundy"),
        ("dress_03.jpg", "blue"),
        ("outwear_02.jpg", "navy"),  # on a wooden floor
        ("skirt_03.jpg", "magenta"),  # on a hanger
        ("longsleeve_02.jpg", "black"),
    ],
)
def test_the_main_colour_is_the_garments_not_the_backgrounds(name: str, main: str) -> None:
    assert colours(name)[0]["name"]["en"] == main


def test_colours_are_few_and_their_shares_are_a_whole_largest_first() -> None:
    found = colours("shirt_03.jpg")
    shares = [colour["share"] for colour in found]
    assert 1 <= len(found) <= 5
    assert sum(shares) == pytest.approx(1, abs=0.01)
    assert shares == sorted(shares, reverse=True)


def test_a_picture_of_one_colour_still_has_one() -> None:
    plain = render(encoded(quarters((4, 2)).resize((60, 60), box=(0, 0, 1, 1)), "PNG"))
    assert [colour["name"]["en"] for colour in plain.measured["colours"]] == ["red"]

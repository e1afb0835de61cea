"""Colour relations in OKLCh, with colours whose relation anyone would name."""

import pytest

from shared.stylist.colour import key_of
from shared.stylist.harmony import RELATION_SCORE, harmony_of
from shared.stylist.swatches import HEX
from tests.closets import ranked
from tests.wardrobes import garment

WHITE, BLACK, NAVY, GREY, BEIGE = "#f1f1f2", "#1a1a1c", "#1f2a4d", "#85868a", "#d9c6b4"
RED, GREEN, BLUE, SKY, YELLOW, ORANGE = "#c1121f", "#1f7a3d", "#1f45ad", "#7fb3e0", "#f4d62a", "#e8741e"


@pytest.mark.parametrize(
    ("colours", "relation"),
    [
        ((WHITE, NAVY), "neutral"),
        ((BEIGE, GREY), "neutral"),
        ((BLACK, BLACK), "monochrome"),
        ((RED, BLACK), "accent"),
        ((RED, BLACK, WHITE), "accent"),
        ((BLUE, "#2f62c9"), "monochrome"),
        ((RED, ORANGE), "analogous"),
        ((ORANGE, BLUE), "split"),
        ((RED, GREEN), "mixed"),
        ((YELLOW, BLUE), "complementary"),
        ((RED,), "monochrome"),
        ((WHITE,), "neutral"),
    ],
)
def test_a_palette_has_a_name(colours: tuple[str, ...], relation: str) -> None:
    assert harmony_of(colours).relation == relation


def test_contrast_is_the_largest_difference_in_lightness() -> None:
    assert harmony_of((WHITE, BLACK)).band == "clear"
    assert harmony_of((GREY, BEIGE)).band == "soft"
    assert harmony_of((NAVY, BLACK)).band == "close"
    assert harmony_of((WHITE, BLACK)).contrast > harmony_of((WHITE, GREY)).contrast > 0


def test_navy_with_black_is_less_sure_than_either_with_white_or_with_itself() -> None:
    slip = harmony_of((NAVY, BLACK)).score
    assert slip < harmony_of((BLACK, BLACK)).score < harmony_of((NAVY, WHITE)).score


def test_clashing_hues_score_below_an_accent() -> None:
    assert harmony_of((RED, GREEN)).score < harmony_of((RED, BLACK)).score


@pytest.mark.parametrize("colour", sorted(HEX))
def test_every_colour_to_look_for_is_called_what_it_is(colour: str) -> None:
    assert key_of(HEX[colour]) == colour


def test_every_relation_is_reached_by_some_outfit_of_a_wardrobe() -> None:
    """Monochrome, analogous, complementary, split, neutral, neutral + accent: each is what an outfit's card says."""
    colours = [WHITE, BLACK, NAVY, RED, ORANGE, YELLOW, BLUE, GREEN]
    tops = tuple(garment(n, "t-shirt", colour) for n, colour in enumerate(colours, 1))
    bottoms = tuple(garment(n, "pants", colour) for n, colour in enumerate(colours, 11))
    found = {outfit.evidence["harmony"] for n in range(1, 9) for outfit in ranked(f"카페, {n}번은 그대로", (*tops, *bottoms))}
    assert found == set(RELATION_SCORE)

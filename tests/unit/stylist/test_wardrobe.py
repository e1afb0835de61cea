"""The pinned card of a wardrobe."""

from shared.stylist.garments import Garment
from shared.stylist.wardrobe import MAX_GARMENTS, card, pinned

NAVY = {"hex": "#1f2a44", "share": 0.7, "name": {"ko": "네이비", "en": "navy"}}


def garment(number: int) -> Garment:
    return Garment(f"p{number}", number, {"category": "pants", "subcategory": "chinos", "fit": "unknown"}, (NAVY,), "reader")  # type: ignore[arg-type]


def test_a_line_names_number_slot_colour_and_that_it_is_a_guess_and_leaves_the_unknown_out() -> None:
    assert card([garment(3)]) == "[3] bottom: chinos; navy #1f2a44 70%; a guess"


def test_worn_pieces_have_no_number() -> None:
    piece = {
        "slot": "top",
        "category": "t-shirt",
        "name": {"ko": "흰 상의", "en": "white top"},
        "colours": [NAVY],
        "confidence": 0.4,
    }
    assert card([], [piece]) == "worn top: white top; navy #1f2a44 70%"  # type: ignore[list-item]


def test_the_order_is_the_numbers_whatever_is_wanted() -> None:
    garments = [garment(n) for n in (5, 2, 9)]
    assert [g.number for g in pinned(garments)] == [g.number for g in pinned(garments, wanted=[9, 5])] == [2, 5, 9]


def test_a_large_wardrobe_keeps_what_is_wanted_and_the_newest() -> None:
    numbers = [g.number for g in pinned([garment(n) for n in range(1, 201)], wanted=[7])]
    assert len(numbers) == MAX_GARMENTS
    assert numbers[0] == 7
    assert numbers[-1] == 200

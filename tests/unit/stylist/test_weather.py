"""How warm to dress, and what water and heat do to cloth."""

import pytest

from shared.stylist.ranking.fitness import Measure
from shared.stylist.ranking.weather import suits, target_warmth, warmth_at, warmth_of
from shared.stylist.taste import Taste
from shared.stylist.traits import piece_of
from tests.closets import ask_for
from tests.wardrobes import garment


def test_the_season_sets_the_warmth_and_what_is_said_of_the_day_outranks_it() -> None:
    assert target_warmth("summer", ()) < target_warmth("autumn", ()) < target_warmth("winter", ())
    assert target_warmth("winter", {"heat"}) == target_warmth("summer", ())
    assert target_warmth("summer", {"snow"}) == target_warmth("winter", ())


def test_a_layer_adds_to_what_is_under_it() -> None:
    shirt, trousers = piece_of(garment(1, "shirt", "#f1f1f2")), piece_of(garment(2, "pants", "#1f2a4d"))
    coat, vest = (piece_of(garment(3, "outwear", "#1f2a4d", subcategory=kind)) for kind in ("coat", "vest"))
    assert warmth_of([shirt, trousers]) < warmth_of([shirt, trousers, vest]) < warmth_of([shirt, trousers, coat]) <= 5


@pytest.mark.parametrize(
    ("condition", "good", "bad"),
    [("rain", "nylon", "suede"), ("heat", "linen", "wool"), ("cold", "wool", "linen"), ("snow", "nylon", "silk")],
)
def test_materials_suit_or_suffer(condition: str, good: str, bad: str) -> None:
    fine, poor = (piece_of(garment(1, "pants", "#1f2a4d", material=material)) for material in (good, bad))
    assert suits(fine, {condition}, "autumn") > 0 > suits(poor, {condition}, "autumn")  # type: ignore[arg-type]


def test_an_unknown_material_is_neither() -> None:
    assert suits(piece_of(garment(1, "pants", "#1f2a4d")), {"rain"}, "autumn") == 0


def test_a_piece_out_of_its_season_steps_back() -> None:
    assert suits(piece_of(garment(1, "pants", "#1f2a4d", seasons=["summer"])), (), "winter") < 0


def test_degrees_that_are_said_set_the_warmth_to_the_row_of_the_table() -> None:
    warmths = [Measure(ask_for(text), Taste(), "summer").warmth for text in ("영하 15도", "it's 30°F", "50 degrees", "15도")]
    assert warmths == [warmth_at(degrees) for degrees in (-15, -1.1, 10, 15)]
    assert warmths == sorted(warmths, reverse=True)

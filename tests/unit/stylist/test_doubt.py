"""A photo that may show something else is taken only where no surer piece is as fit."""

import pytest

from shared.stylist.garments import Category
from shared.stylist.traits import piece_of, worn_piece
from tests.closets import WORN, advised, ranked
from tests.wardrobes import garment

CATEGORIES: tuple[Category, ...] = ("shirt", "pants", "shoes", "bag")
SHIRT, TROUSERS = garment(8, "shirt", "#f1f1f2", pattern="plain"), garment(9, "pants", "#1f2a4d", pattern="plain")


@pytest.mark.parametrize("text", ["출근", "카페", "weekend trip"])
def test_a_heap_taken_for_shoes_loses_to_sure_sneakers(text: str) -> None:
    heap = garment(1, "shoes", "#1a1a1c", confidence=0.05)
    sneakers = garment(2, "shoes", "#f1f1f2", subcategory="sneakers", confidence=0.95)
    best = ranked(text, (SHIRT, TROUSERS, heap, sneakers))[0].numbers
    assert best & {1, 2} == {2}


@pytest.mark.parametrize("category", CATEGORIES)
def test_of_two_pieces_as_fit_the_sure_one_is_worn(category: Category) -> None:
    doubtful, sure = (garment(n, category, "#494b4e", confidence=c) for n, c in ((1, 0.1), (2, 0.9)))
    others = [item for item in (SHIRT, TROUSERS) if item.slot != doubtful.slot]
    best = ranked("출근", (doubtful, sure, *others))[0].numbers
    assert best & {1, 2} == {2}


@pytest.mark.parametrize("category", CATEGORIES)
def test_the_only_piece_of_a_slot_is_used_however_doubtful(category: Category) -> None:
    sure, doubtful = (garment(1, category, "#494b4e", confidence=c) for c in (0.9, 0.0))
    others = [item for item in (SHIRT, TROUSERS) if item.slot != doubtful.slot]
    assert 1 in ranked("출근", (sure, *others))[0].numbers
    assert 1 in ranked("출근", (doubtful, *others))[0].numbers


def test_what_the_person_said_is_not_doubted() -> None:
    unsure = garment(1, "shirt", "#494b4e", confidence=0.1)
    said = type(unsure)(**{**vars(unsure), "said": frozenset({"category"})})
    assert piece_of(unsure).doubt > 0.5
    assert piece_of(said).doubt == 0
    assert worn_piece(WORN[0]).doubt == 0


def test_doubt_is_soft_and_a_much_fitter_piece_is_still_worn() -> None:
    dress_shirt = garment(1, "shirt", "#f1f1f2", subcategory="dress shirt", pattern="plain", confidence=0.5)
    hoodie = garment(2, "longsleeve", "#c1121f", subcategory="hoodie", pattern="graphic", confidence=0.95)
    advice = advised("면접", (dress_shirt, hoodie, TROUSERS))
    assert advice.main
    assert 1 in advice.main.numbers


def test_above_a_fair_certainty_nothing_is_doubted() -> None:
    assert piece_of(garment(1, "shirt", "#494b4e", confidence=0.7)).doubt == 0
    assert piece_of(garment(1, "shirt", "#494b4e", confidence=0.3)).doubt == pytest.approx(0.5)

"""What the cloth adds to a piece's level: denim and suede by formality, rain and season by weather."""

from typing import Any

import pytest

from shared.stylist.garments import Category
from shared.stylist.traits import piece_of
from tests.closets import advised, ranked
from tests.wardrobes import garment


def level(category: Category, **known: Any) -> float:
    return piece_of(garment(1, category, "#494b4e", **known)).formality


def test_cloth_moves_a_piece_on_the_scale_of_formality() -> None:
    plain = level("pants")
    assert level("pants", material="denim") < level("pants", material="linen") < plain < level("pants", material="wool")
    assert level("shoes", subcategory="loafers", material="suede") < level("shoes", subcategory="loafers", material="leather")
    assert level("skirt", material="leather") < level("skirt") < level("skirt", material="silk")
    assert level("outwear", material="nylon") < level("outwear")


@pytest.mark.parametrize(
    ("kind", "category", "material"), [("jeans", "pants", "denim"), ("leather jacket", "outwear", "leather")]
)
def test_a_kind_named_after_its_cloth_is_not_lowered_twice(kind: str, category: Category, material: str) -> None:
    assert level(category, subcategory=kind, material=material) == level(category, subcategory=kind)


def test_what_is_known_of_the_level_outranks_the_cloth_and_the_scale_has_ends() -> None:
    assert level("pants", material="denim", formality=4) == 4
    assert level("outwear", subcategory="suit jacket", material="silk") == 5
    assert level("t-shirt", subcategory="tank top", material="denim") == 1


def test_the_interview_takes_wool_before_denim_and_the_cafe_denim_before_wool() -> None:
    shirt = garment(1, "shirt", "#f1f1f2", pattern="plain")
    denim, wool = (garment(n, "pants", "#1f2a4d", material=m, pattern="plain") for n, m in ((2, "denim"), (3, "wool")))
    assert ranked("면접", (shirt, denim, wool))[0].numbers == {1, 3}
    tee = garment(1, "t-shirt", "#f1f1f2", pattern="plain")
    assert ranked("캠핑", (tee, denim, wool))[0].numbers == {1, 2}


def test_dressed_shoes_are_smooth_leather_and_rainy_ones_are_not_suede() -> None:
    pair = (garment(8, "shirt", "#f1f1f2"), garment(9, "pants", "#1f2a4d", subcategory="slacks"))
    suede, leather = (
        garment(n, "shoes", "#5e3d2b", subcategory="loafers", material=m) for n, m in ((1, "suede"), (2, "leather"))
    )
    assert ranked("결혼식", (*pair, suede, leather))[0].numbers == {2, 8, 9}
    assert ranked("비 오는 날 출근", (*pair, suede, leather))[0].numbers >= {2}


def test_a_garment_of_another_season_steps_back() -> None:
    shirt = garment(1, "shirt", "#f1f1f2")
    summer, winter = (garment(n, "pants", "#1f2a4d", seasons=[season]) for n, season in ((2, "summer"), (3, "winter")))
    assert ranked("출근", (shirt, summer, winter), season="winter")[0].numbers == {1, 3}
    assert ranked("출근", (shirt, summer, winter), season="summer")[0].numbers == {1, 2}


def test_suede_stays_at_home_in_the_rain_and_shoes_that_stand_it_are_named() -> None:
    pair = (garment(8, "shirt", "#f1f1f2"), garment(9, "pants", "#1f2a4d", subcategory="slacks"))
    suede = garment(1, "shoes", "#5e3d2b", subcategory="loafers", material="suede")
    advice = advised("비 오는 날 출근", (*pair, suede))
    assert advice.main
    assert advice.main.numbers == {8, 9}
    assert "shoes" in {gap.slot for gap in advice.missing}
    assert ranked("비 오는 날 출근, 로퍼는 꼭 신고 싶어", (*pair, suede))[0].numbers == {1, 8, 9}
    assert ranked("출근", (*pair, suede))[0].numbers == {1, 8, 9}

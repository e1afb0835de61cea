"""Names of garments, and names that tell two garments apart."""

import pytest

from shared.stylist.advice import Missing
from shared.stylist.traits import piece_of
from shared.stylist.words.wording import Namer, missing_name, piece_name
from tests.wardrobes import garment


@pytest.mark.parametrize(
    ("item", "korean", "english"),
    [
        (garment(1, "shirt", "#e4e5e8", pattern="striped"), "줄무늬 셔츠", "striped shirt"),
        (garment(1, "pants", "#1f2a4d", pattern="plain"), "네이비 바지", "navy trousers"),
        (garment(1, "t-shirt", "#f1f1f2"), "흰 티셔츠", "white T-shirt"),
        (garment(1, "pants", "#1a1a1c"), "검은 바지", "black trousers"),
        (garment(1, "pants", "#4069a6", subcategory="slim-fit jeans"), "청바지", "blue jeans"),
        (garment(1, "outwear", "#494b4e", subcategory="Blazer"), "차콜 블레이저", "charcoal blazer"),
        (garment(1, "dress", "#c1121f"), "빨간 원피스", "red dress"),
        (garment(1, "shirt", "#4069a6", subcategory="never heard of"), "파란 셔츠", "blue shirt"),
        (garment(1, "bag", "#5e3d2b", subcategory="tote"), "갈색 토트백", "brown tote bag"),
    ],
)
def test_a_garment_is_called_as_people_call_it(item: object, korean: str, english: str) -> None:
    piece = piece_of(item)  # type: ignore[arg-type]
    assert (piece_name(piece, "ko"), piece_name(piece, "en")) == (korean, english)


def test_two_striped_shirts_get_their_colours_and_two_twins_their_numbers() -> None:
    white, blue = garment(1, "shirt", "#f1f1f2", pattern="striped"), garment(2, "shirt", "#1f45ad", pattern="striped")
    assert [Namer((white, blue), "ko").garment(item) for item in (white, blue)] == ["흰 줄무늬 셔츠", "파란 줄무늬 셔츠"]
    twins = (garment(3, "pants", "#1f2a4d"), garment(4, "pants", "#1f2a4d"))
    assert [Namer(twins, "ko").garment(item) for item in twins] == ["3번 네이비 바지", "4번 네이비 바지"]
    assert Namer(twins, "en").garment(twins[0]) == "navy trousers (no. 3)"


def test_a_missing_piece_has_colour_and_material() -> None:
    loafers = Missing("shoes", "complete", "shoes", "loafers", "black", "leather", "finish")
    assert (missing_name(loafers, "ko"), missing_name(loafers, "en")) == ("검정 가죽 로퍼", "black leather loafers")
    trousers = Missing("bottom", "swap", "pants", "pants", "charcoal", "unknown", "other_colour")
    assert (missing_name(trousers, "ko"), missing_name(trousers, "en")) == ("차콜 바지", "charcoal trousers")

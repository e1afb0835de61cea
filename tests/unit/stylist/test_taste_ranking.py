"""Taste through the ranking: each two chips choose differently from one wardrobe, and what is disliked is nowhere."""

from itertools import combinations
from typing import Any

import pytest

from shared.stylist.advice import Advice
from shared.stylist.questions.criteria import family
from shared.stylist.taste import learn, taste_of
from shared.stylist.traits import Piece, piece_of, worn_piece
from tests.closets import SCENARIO, WORN, advised, ask_for, ranked
from tests.mixed_closets import mixed_closet
from tests.wardrobes import garment

CHIPS: dict[str, dict[str, Any]] = {
    "neat": {"styles": ["neat"]},
    "comfortable": {"styles": ["comfortable"]},
    "accent": {"styles": ["accent"]},
    "slim": {"fit": "slim"},
    "loose": {"fit": "loose"},
    "no black": {"avoid_colours": ["black"]},
    "none": {},
}
CLOSET = (
    garment(1, "shirt", "#f1f1f2", pattern="plain", fit="slim"),
    garment(2, "longsleeve", "#85868a", subcategory="sweatshirt", pattern="plain", material="cotton", fit="loose"),
    garment(3, "shirt", "#c1121f", pattern="checked", fit="slim"),
    garment(4, "t-shirt", "#1a1a1c", subcategory="polo shirt", pattern="plain", fit="loose"),
    garment(5, "pants", "#1a1a1c", subcategory="slacks", pattern="plain", fit="slim"),
    garment(6, "pants", "#d9c6b4", subcategory="chinos", pattern="plain", fit="loose", material="cotton"),
    garment(7, "pants", "#1f2a4d", pattern="plain"),
)
COLOURS = ["black", "white", "navy", "brown", "beige", "grey"]
QUESTIONS = ["출근", "비 오는 날 데이트", "weekend trip"]


@pytest.mark.parametrize(("one", "other"), list(combinations(CHIPS, 2)))
def test_two_tastes_on_one_wardrobe_rank_differently(one: str, other: str) -> None:
    first, second = ([o.numbers for o in ranked("모임", CLOSET, taste=CHIPS[chip])] for chip in (one, other))
    assert first != second


@pytest.mark.parametrize(
    ("chip", "chosen"), [("neat", {1}), ("comfortable", {2, 4}), ("accent", {3}), ("slim", {1, 3, 5}), ("loose", {2, 4, 6})]
)
def test_each_chip_brings_what_it_is_about_forward(chip: str, chosen: set[int]) -> None:
    def place(taste: dict[str, Any]) -> float:
        outfits = ranked("모임", CLOSET, taste=taste)
        return sum(place for place, outfit in enumerate(outfits) if outfit.numbers & chosen)

    assert place(CHIPS[chip]) < place({})


def test_taste_is_soft_and_never_outweighs_the_occasion() -> None:
    assert ranked("면접", CLOSET, taste={"styles": ["comfortable"], "fit": "loose"})[0].numbers & {1, 5, 7}


def everything(advice: Advice) -> list[Piece]:
    outfits = [advice.main, *(other.outfit for other in advice.alternatives)]
    shown = [outfit for outfit in outfits if outfit]
    return [piece for o in shown for piece in (*map(piece_of, o.garments), *map(worn_piece, o.worn))]


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("text", QUESTIONS)
def test_a_disliked_colour_is_worn_advised_and_sought_nowhere(seed: int, colour: str, text: str) -> None:
    """Tops and trousers, shoes and bags, what the body photo shows, what is missing and what to look for."""
    advice = advised(text, mixed_closet(seed), worn=WORN, taste={"avoid_colours": [colour]})
    assert not [piece for piece in everything(advice) if piece.colour_keys & family(colour)]
    gaps = [*advice.missing, *(other.missing for other in advice.alternatives if other.missing)]
    assert not [gap for gap in gaps if gap.colour in family(colour)]


@pytest.mark.parametrize("colour", COLOURS)
def test_two_garments_and_a_disliked_colour_bring_no_advice_in_it(colour: str) -> None:
    advice = advised("출근", SCENARIO, worn=WORN, taste={"avoid_colours": [colour]})
    gaps = [*advice.missing, *(other.missing for other in advice.alternatives if other.missing)]
    assert not [gap for gap in gaps if gap.colour in family(colour)]


@pytest.mark.parametrize(
    ("words", "kind", "slot"),
    [
        ("로퍼", "loafers", "shoes"),
        ("벨트", "belt", "accessory"),
        ("슬랙스", "slacks", "bottom"),
        ("loafers", "loafers", "shoes"),
    ],
)
def test_a_disliked_kind_is_advised_nowhere(words: str, kind: str, slot: str) -> None:
    def kinds(taste: dict[str, Any]) -> set[str]:
        tops = (SCENARIO[0],) if slot == "bottom" else SCENARIO
        advice = advised("출근", tops, taste=taste)
        gaps = [*advice.missing, *(other.missing for other in advice.alternatives if other.missing)]
        return {gap.subcategory for gap in gaps}

    assert kind in kinds({})
    assert kind not in kinds({"avoid_words": [words]})


def test_a_disliked_worn_piece_is_not_built_upon() -> None:
    advice = advised("출근", (SCENARIO[0],), worn=WORN, taste={"avoid_colours": ["black"]})
    assert advice.main
    assert not advice.main.worn
    assert advice.empty_slots == ("bottom",)


def test_what_is_owned_without_a_photo_is_remembered_for_good() -> None:
    """ "사진은 없지만 있어요": learned from one question, it is missed in no later conversation."""
    before = {gap.subcategory for gap in advised("출근", SCENARIO).missing}
    assert {"loafers", "belt"} <= before
    kept = learn({}, ask_for("로퍼는 있어요", SCENARIO, ask_for("출근", SCENARIO)))
    kept = learn(kept, ask_for("벨트는 사진은 없지만 있어요", SCENARIO))
    kept = learn(kept, ask_for("검정은 싫어", SCENARIO))
    for text in ("출근", "면접", "office outfit"):
        gaps = {gap.subcategory for gap in advised(text, SCENARIO, taste=kept).missing}
        assert not gaps & {"loafers", "belt"}
    assert taste_of(kept).owned >= {"loafers", "belt"}

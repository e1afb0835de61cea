"""Patterns, volume, layers and contrast: how pieces sit together, each rule shown on clothes that differ in nothing else."""

from typing import Any

import pytest

from shared.stylist.advice import Outfit
from shared.stylist.body import WornPiece
from shared.stylist.garments import Garment
from shared.stylist.ranking.balance import contrast_fit, is_crowded, is_tight, pair_contrast, volume_fit
from shared.stylist.ranking.fitness import WORN_CONTRAST
from shared.stylist.traits import piece_of
from tests.closets import RICH, WORN, ask_for, random_wardrobe, ranked
from tests.wardrobes import garment, worn

WHITE, MID, NAVY, GREY, BLACK = "#f1f1f2", "#9a9b9e", "#1f2a4d", "#5f6063", "#1a1a1c"
HIGH_CONTRAST = (worn("t-shirt", WHITE, "흰 티", "white top"), worn("pants", BLACK, "검은 바지", "black bottoms"))
TONAL = (worn("t-shirt", "#2a2a2d", "검은 티", "black top"), worn("pants", BLACK, "검은 바지", "black bottoms"))


def busy(outfit: Outfit) -> int:
    return sum(piece_of(item).busy for item in outfit.garments)


def best(text: str, garments: tuple[Garment, ...], **scene: Any) -> frozenset[int]:
    return ranked(text, garments, **scene)[0].numbers


@pytest.mark.parametrize("seed", range(25))
@pytest.mark.parametrize("text", ["출근", "카페"])
def test_at_most_one_piece_is_busy_wherever_a_calmer_outfit_is_as_near_to_the_occasion(seed: int, text: str) -> None:
    outfits = ranked(text, random_wardrobe(seed, 24))
    calm = [outfit for outfit in outfits if busy(outfit) <= 1]
    assert calm
    level = abs(outfits[0].evidence["formality"] - calm[0].evidence["formality"])
    assert busy(outfits[0]) <= 1 or level >= 0.5


def test_a_second_pattern_is_not_added_by_a_layer_or_a_bag() -> None:
    pair = (garment(1, "shirt", WHITE, pattern="striped"), garment(2, "pants", NAVY, pattern="plain"))
    bags = (garment(3, "bag", BLACK, pattern="checked"), garment(4, "bag", "#5e3d2b", pattern="plain"))
    layers = (garment(5, "outwear", NAVY, pattern="checked"), garment(6, "outwear", GREY, pattern="plain"))
    assert best("추운 날 출근", (*pair, *bags, *layers)) >= {1, 2, 4, 6}


def test_beside_one_accent_the_shoes_stay_neutral_or_of_its_colour() -> None:
    pair = (garment(1, "longsleeve", BLACK, subcategory="sweater"), garment(2, "pants", "#e79ab0", subcategory="chinos"))
    burgundy, brown = (garment(n, "shoes", c, subcategory="loafers") for n, c in ((3, "#5e1224"), (4, "#5e3d2b")))
    assert best("출근", (*pair, burgundy, brown)) == {1, 2, 4}
    assert best("출근", (*pair, burgundy)) == {1, 2, 3}


def test_a_slim_layer_goes_over_no_loose_top() -> None:
    loose, slim = (piece_of(garment(n, "shirt", WHITE, fit=fit)) for n, fit in ((1, "loose"), (2, "slim")))
    narrow, wide = (piece_of(garment(n, "outwear", NAVY, fit=fit)) for n, fit in ((3, "slim"), (4, "loose")))
    assert is_tight([loose, narrow])
    assert not any(map(is_tight, ([slim, narrow], [loose, wide], [slim, wide], [loose])))
    assert volume_fit([loose, narrow]) < volume_fit([loose, wide]) == volume_fit([loose])
    pair = (garment(1, "shirt", WHITE, fit="loose"), garment(2, "pants", NAVY))
    layers = (garment(3, "outwear", GREY, fit="slim"), garment(4, "outwear", GREY, fit="loose"))
    assert best("추운 날 출근", (*pair, *layers)) == {1, 2, 4}


def test_volume_stays_on_one_side() -> None:
    bottoms = (garment(2, "pants", NAVY, silhouette="wide"), garment(3, "pants", NAVY, fit="slim"))
    assert best("카페", (garment(1, "t-shirt", WHITE, fit="loose"), *bottoms)) == {1, 3}
    assert best("카페", (garment(1, "t-shirt", WHITE, fit="slim"), *bottoms)) == {1, 2}


def test_in_the_cold_the_layer_is_as_warm_as_it_takes_and_mild_weather_gets_no_padding() -> None:
    pair = (garment(1, "shirt", WHITE), garment(2, "pants", NAVY))
    thin = garment(3, "outwear", BLACK, subcategory="windbreaker")
    coat = garment(4, "outwear", BLACK, subcategory="coat")
    padding = garment(5, "outwear", BLACK, subcategory="padding")
    assert best("추운 날 출근", (*pair, thin, coat)) == {1, 2, 4}
    assert best("비 오는 날 출근", (*pair, padding), season="summer") == {1, 2}
    assert best("비 오는 날 출근", (*pair, thin, padding), season="spring") == {1, 2, 3}
    assert best("추운 날 동네", (*pair, padding)) == {1, 2, 5}


def test_a_warm_outfit_takes_no_layer() -> None:
    warm = (garment(1, "longsleeve", WHITE, subcategory="sweater"), garment(2, "pants", NAVY, material="wool"))
    coat = garment(3, "outwear", BLACK, subcategory="coat")
    assert best("카페", (*warm, coat), season="spring") == {1, 2}
    assert best("카페", (*warm, coat), season="winter") == {1, 2, 3}


TOPS = (garment(1, "t-shirt", WHITE, pattern="plain"), garment(2, "t-shirt", GREY, pattern="plain"))
TROUSERS = garment(3, "pants", NAVY, pattern="plain")


@pytest.mark.parametrize(("body", "top"), [(HIGH_CONTRAST, 1), ((), 1)])
def test_who_wears_contrast_keeps_it(body: tuple[WornPiece, ...], top: int) -> None:
    assert best("카페", (*TOPS, TROUSERS), worn=body) == {top, 3}


def test_the_contrast_that_is_worn_decides_softly_between_outfits_as_good() -> None:
    def score(body: tuple[WornPiece, ...], top: int) -> float:
        return next(o.score for o in ranked("카페", (*TOPS, TROUSERS), worn=body) if o.numbers == {top, 3})

    clear = [score(body, 1) - score((), 1) for body in (HIGH_CONTRAST, TONAL)]
    soft = [score(body, 2) - score((), 2) for body in (HIGH_CONTRAST, TONAL)]
    assert clear == pytest.approx([WORN_CONTRAST / 2, -WORN_CONTRAST / 2])
    assert soft == pytest.approx([0.0, 0.0])
    close = (garment(1, "t-shirt", WHITE, confidence=0.45), garment(2, "t-shirt", "#a9aaad"), garment(3, "pants", "#5a5b5e"))
    assert best("카페", close) == {1, 3}
    assert best("카페", close, worn=TONAL) == {2, 3}


@pytest.mark.parametrize("text", ["영하 10도", "비 오는 날 출근", "면접", "집에서 쉴 때"])
def test_what_is_worn_overrules_neither_the_cold_nor_the_occasion(text: str) -> None:
    without, beside = (ranked(text, RICH, worn=body, season="winter") for body in ((), WORN))
    assert beside[0].numbers == without[0].numbers


@pytest.mark.parametrize("body", [(), HIGH_CONTRAST[:1], tuple({**piece, "confidence": 0.2} for piece in TONAL)])
def test_without_a_sure_top_and_bottom_in_the_body_photo_contrast_changes_nothing(body: tuple[WornPiece, ...]) -> None:
    without = [(o.numbers, o.score) for o in ranked("출근", (*TOPS, TROUSERS))]
    assert [(o.numbers, o.score) for o in ranked("출근", (*TOPS, TROUSERS), worn=body)] == without


def test_contrast_is_measured_between_top_and_bottom_and_unknown_is_neither_good_nor_bad() -> None:
    pair = [piece_of(TOPS[0]), piece_of(TROUSERS)]
    assert pair_contrast(pair) == "clear"
    assert pair_contrast(pair[:1]) is None
    assert [contrast_fit(pair, band) for band in ("clear", "soft", "close", None)] == [1, 0.5, 0, 0.5]
    assert contrast_fit(pair[:1], "close") == 0.5


@pytest.mark.parametrize("text", ["단정하게 입고 싶어", "깔끔하게", "neat outfit please"])
def test_who_wants_it_neat_gets_no_pattern_where_plain_clothes_serve(text: str) -> None:
    assert "neat" in ask_for(text).styles
    outfit = ranked(text, RICH)[0]
    assert busy(outfit) == 0
    striped = (garment(1, "shirt", WHITE, pattern="striped"), TROUSERS)
    assert best(text, striped) == {1, 3}, "no plain top is there"


def test_one_busy_piece_is_not_a_crowd() -> None:
    striped, checked = (piece_of(garment(n, "shirt", WHITE, pattern=p)) for n, p in ((1, "striped"), (2, "checked")))
    assert is_crowded([striped, checked])
    assert not is_crowded([striped])

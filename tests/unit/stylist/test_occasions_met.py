"""The occasion is met: within a step of its formality where the wardrobe can, a slot empty only where nothing fills it."""

import pytest

from shared.stylist.advice import Outfit
from shared.stylist.questions.tpo import OCCASIONS, Occasion
from shared.stylist.ranking.custom import custom_fit
from shared.stylist.ranking.levels import DRESSED_FROM
from shared.stylist.traits import piece_of
from tests.closets import RICH, WORN, advised, ask_for, random_wardrobe, ranked
from tests.mixed_closets import mixed_closet
from tests.wardrobes import garment

NAMED = [occasion for occasion in OCCASIONS.values() if ask_for(occasion.name["ko"]).occasion == occasion]
SEEDS = range(6)


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("occasion", NAMED, ids=lambda occasion: occasion.key)
def test_the_best_outfit_is_within_a_step_of_the_occasion_where_any_is(seed: int, occasion: Occasion) -> None:
    """Of those that keep its custom as well; from smart casual on a little too much is no slip, as `formality_fit` has it."""
    text = occasion.name["ko"]
    outfits, aim = ranked(text, mixed_closet(seed)), ask_for(text).formality

    def custom(outfit: Outfit) -> float:
        return min(custom_fit(piece_of(item), occasion.demand) for item in outfit.garments)

    def away(outfit: Outfit) -> float:
        level = outfit.evidence["formality"]
        return max(0.0, aim - level) if aim >= DRESSED_FROM else abs(level - aim)

    as_fit = [away(outfit) for outfit in outfits if custom(outfit) >= custom(outfits[0])]
    assert as_fit[0] <= 1.05 or min(as_fit) > 1


def test_nearly_every_occasion_is_met_by_a_rich_wardrobe() -> None:
    missed = []
    for occasion in NAMED:
        best = ranked(occasion.name["ko"], RICH)[0].evidence["formality"]
        missed += [occasion.key] if abs(best - ask_for(occasion.name["ko"]).formality) > 1.05 else []
    assert len(NAMED) >= 25
    assert missed == []


@pytest.mark.parametrize("seed", SEEDS)
def test_an_empty_main_slot_is_known_and_named(seed: int) -> None:
    tops = tuple(item for item in random_wardrobe(seed, 30) if item.slot in ("top", "shoes", "bag"))
    advice = advised("출근", tops)
    assert advice.empty_slots == ("bottom",)
    assert advice.missing[0].slot == "bottom"
    assert advised("출근", tops, worn=WORN).empty_slots == ()


@pytest.mark.parametrize("seed", SEEDS)
def test_a_photo_stands_in_one_place_only(seed: int) -> None:
    for outfit in ranked("추운 날 출근", mixed_closet(seed), worn=WORN):
        numbers = [item.number for item in outfit.garments]
        assert len(numbers) == len(set(numbers))


def test_it_dresses_for_the_temperature() -> None:
    closet = (
        garment(1, "t-shirt", "#f1f1f2"),
        garment(2, "longsleeve", "#f1f1f2", subcategory="sweater"),
        garment(3, "pants", "#1f2a4d", subcategory="chinos"),
        garment(4, "outwear", "#494b4e", subcategory="coat"),
    )
    warmth = [ranked("카페", closet, season=season)[0].evidence["warmth"] for season in ("summer", "autumn", "winter")]
    assert warmth == sorted(warmth)
    assert ranked("카페", closet, season="summer")[0].numbers == {1, 3}
    assert ranked("카페", closet, season="winter")[0].numbers == {2, 3, 4}

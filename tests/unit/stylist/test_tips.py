"""Weather tips and gaps name no layer to someone who wants none."""

import pytest

from tests.closets import NEWCOMER, SCENARIO, WORN, advised, ask_for, told
from tests.wardrobes import garment

SEEDS = [f"turn-{number}" for number in range(6)]
LAYER_WORDS = ("겉옷", "재킷", "자켓", "코트", "덧입", "layer", "jacket", "coat", "on top")
WITHOUT = [("비 오는 날 출근, 겉옷 말고", "ko"), ("rainy day at the office without the jacket", "en")]
WITHOUT += [("추운 날 출근, 겉옷은 빼고", "ko"), ("a cold day at the office, no outerwear", "en")]


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize(("text", "language"), WITHOUT)
def test_a_refused_layer_stands_in_no_tip(text: str, language: str, seed: str) -> None:
    linen = garment(2, "shirt", "#e4e5e8", material="linen", pattern="striped")
    for wardrobe in (SCENARIO, NEWCOMER, (linen, SCENARIO[1])):
        said = told(text, wardrobe, worn=WORN, seed=seed)
        assert said.main
        tips = [tip["text"] for tip in said.main["tips"]]
        assert tips
        assert not [word for word in LAYER_WORDS if word in " ".join(tips).lower()]


@pytest.mark.parametrize(("text", "language"), WITHOUT)
def test_a_refused_layer_is_not_missed(text: str, language: str) -> None:
    thin = (garment(1, "t-shirt", "#f1f1f2"), garment(2, "pants", "#1f2a4d"))
    for wardrobe in (thin, SCENARIO):
        gaps = advised(text, wardrobe, season="winter").missing
        assert "outer" not in {gap.slot for gap in gaps}
    unwished = advised("추운 날 출근", thin, season="winter").missing
    assert "outer" in {gap.slot for gap in unwished}


def test_a_refused_layer_stays_refused_in_what_follows() -> None:
    refused = ask_for("출근, 겉옷 말고", SCENARIO)
    said = told("비 와요", SCENARIO, previous=refused, worn=WORN)
    assert said.main
    assert "겉옷" not in " ".join(tip["text"] for tip in said.main["tips"])


def test_a_layer_disliked_for_good_stands_in_no_tip_either() -> None:
    advice = advised("비 오는 날 출근", SCENARIO, taste={"avoid_words": ["겉옷"]})
    assert [tip.about for tip in advice.tips] == ["layerless"]


def test_without_one_jacket_a_layer_in_the_rain_may_still_be_advised() -> None:
    assert [tip.about for tip in advised("비 오는 날 출근, 2번 빼고", NEWCOMER).tips] != ["layerless"]
    assert [tip.about for tip in advised("비 오는 날 출근, 검은 재킷 말고", NEWCOMER).tips] != ["layerless"]


def test_rain_on_suede_is_told_of_suede_whatever_is_refused() -> None:
    suede = garment(3, "shoes", "#5e3d2b", subcategory="loafers", material="suede")
    trousers = garment(4, "pants", "#1f2a4d", material="suede")
    advice = advised("비 오는 날 출근, 겉옷 말고", (SCENARIO[0], trousers, suede))
    assert advice.tips[0].about == "suede"

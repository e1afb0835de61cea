"""Wardrobes for the rule engine's tests: the scenario of the design, edge wardrobes, and random ones with exact truth."""

import random
from collections.abc import Sequence
from typing import Any

from shared.stylist.advice import Advice, Outfit
from shared.stylist.cards import OutfitCard
from shared.stylist.garments import CATEGORIES, Garment
from shared.stylist.narrator import Narration, narrate
from shared.stylist.occasion import Ask, understand
from shared.stylist.outfits import advise, rank
from shared.stylist.taste import taste_of
from tests.wardrobes import garment, worn

STRIPED_SHIRT = garment(2, "shirt", "#e4e5e8", pattern="striped")
NAVY_TROUSERS = garment(3, "pants", "#1f2a4d", pattern="plain")
SCENARIO = (STRIPED_SHIRT, NAVY_TROUSERS)
"""Design section 6: a striped shirt and navy trousers, worn are a white T-shirt and black jeans."""
WORN = (worn("t-shirt", "#f1f1f2", "흰 티셔츠", "white T-shirt"), worn("pants", "#1a1a1c", "검은 청바지", "black jeans"))

NEWCOMER = (
    garment(1, "shirt", "#c9cbd0", pattern="striped"),
    garment(2, "pants", "#85868a", pattern="plain"),
    garment(3, "outwear", "#776b61", pattern="plain"),
    garment(4, "shoes", "#2b2523"),
    garment(5, "t-shirt", "#5e1224", pattern="plain"),
    garment(6, "pants", "#4069a6", subcategory="jeans", pattern="plain"),
)
"""The sample clothes as the reader without a model reads them: the blazer and the derbies without their exact kind."""
NEWCOMER_WORN = (worn("t-shirt", "#f1f1f2", "흰색 상의", "white top"), worn("pants", "#1a1a1c", "검정 하의", "black bottoms"))

RICH = (
    garment(1, "shirt", "#f1f1f2", subcategory="dress shirt", pattern="plain"),
    garment(2, "t-shirt", "#1a1a1c", pattern="graphic"),
    garment(3, "longsleeve", "#7a4a2a", subcategory="sweater", material="wool", pattern="plain"),
    garment(4, "pants", "#1f2a4d", subcategory="slacks", pattern="plain"),
    garment(5, "pants", "#4069a6", subcategory="jeans", pattern="plain"),
    garment(6, "skirt", "#c1121f", pattern="checked"),
    garment(7, "outwear", "#494b4e", subcategory="blazer", pattern="plain"),
    garment(8, "outwear", "#c19a5b", subcategory="trench coat", pattern="plain"),
    garment(9, "shoes", "#1a1a1c", subcategory="loafers"),
    garment(10, "shoes", "#f1f1f2", subcategory="sneakers"),
    garment(11, "bag", "#5e3d2b", subcategory="tote bag"),
    garment(12, "dress", "#2f62c9", pattern="floral"),
)
EDGES: dict[str, tuple[Garment, ...]] = {
    "nothing": (),
    "two tops": (garment(1, "t-shirt", "#f1f1f2", pattern="plain"), garment(2, "shirt", "#4069a6", pattern="plain")),
    "only shoes": (garment(1, "shoes", "#1a1a1c", subcategory="loafers"),),
    "one dress": (garment(1, "dress", "#c1121f", pattern="plain"),),
    "one pair of trousers": (garment(4, "pants", "#1f2a4d", pattern="plain"),),
    "only a coat": (garment(1, "outwear", "#c19a5b", subcategory="coat"),),
    "exactly two": SCENARIO,
    "rich": RICH,
}


def random_wardrobe(seed: int, size: int) -> tuple[Garment, ...]:
    chance = random.Random(seed)
    materials = ["unknown", "unknown", "cotton", "denim", "wool", "suede", "linen"]

    def one(number: int) -> Garment:
        known: dict[str, Any] = {"pattern": chance.choice(["plain", "plain", "striped", "checked"])}
        known |= {"material": chance.choice(materials), "fit": chance.choice(["unknown", "slim", "loose"])}
        known |= {"confidence": chance.choice([0.4, 0.9])}
        return garment(number, chance.choice(CATEGORIES), f"#{chance.randrange(1 << 24):06x}", **known)

    return tuple(one(number) for number in range(1, size + 1))


def ask_for(text: str, garments: Sequence[Garment] = (), previous: Ask | None = None) -> Ask:
    return understand(text, previous=previous, garments=garments)


def ranked(text: str, garments: Sequence[Garment], *, previous: Ask | None = None, **scene: Any) -> list[Outfit]:
    """`scene` may give taste (JSON), worn, recent and season."""
    return rank(garments, ask_for(text, garments, previous), **_scene(scene))


def advised(text: str, garments: Sequence[Garment], *, previous: Ask | None = None, **scene: Any) -> Advice:
    return advise(garments, ask_for(text, garments, previous), **_scene(scene))


def told(
    text: str,
    garments: Sequence[Garment],
    *,
    seed: str = "turn",
    previous: Ask | None = None,
    cards: Sequence[OutfitCard] = (),
    **scene: Any,
) -> Narration:
    ask, seen = ask_for(text, garments, previous), _scene(scene)
    return narrate(
        advise(garments, ask, **seen),
        ask,
        garments=garments,
        turn_id=seed,
        previous_cards=cards,
    )


def _scene(given: dict[str, Any]) -> dict[str, Any]:
    plain = {"worn": (), "recent": (), "season": "autumn"} | given
    return plain | {"taste": taste_of(given.get("taste") or {})}


def all_words(narration: Narration) -> list[str]:
    """Everything that is shown of an answer, text by text."""
    cards = [card for card in (narration.main, *narration.alternatives) if card]
    shown = [narration.headline, narration.reply, *narration.follow_ups]
    for card in cards:
        shown += [card["title"], card["occasion"], card["reason"]]
        shown += [text for item in card["items"] for text in (item["name"], item["reason"])]
        shown += [text for piece in card["worn"] for text in (piece["name"], piece["reason"])]
        shown += [gap["advice"] for gap in card["missing"]] + [tip["text"] for tip in card["tips"]]
    return shown

"""Small wardrobes with exact truth, for tests of the model's part."""

from typing import Any, cast

from shared.stylist.body import WornPiece
from shared.stylist.colour import name_of
from shared.stylist.garments import SLOT_OF, Attributes, Category, Colour, Garment


def garment(number: int, category: Category, colour: str, **known: Any) -> Garment:
    attributes = cast(Attributes, {"category": category, "confidence": 0.9, **known})
    return Garment(f"photo-{number}", number, attributes, (Colour(hex=colour, share=1.0, name=name_of(colour)),), "model")


def worn(category: Category, colour: str, ko: str, en: str) -> WornPiece:
    colours = [Colour(hex=colour, share=1.0, name=name_of(colour))]
    return WornPiece(slot=SLOT_OF[category], category=category, name={"ko": ko, "en": en}, colours=colours, confidence=0.9)


SHIRT = garment(1, "shirt", "#f1f1f2", pattern="striped", material="cotton", formality=4, warmth=2,
                description={"ko": "흰 줄무늬 셔츠", "en": "white striped shirt"})  # fmt: skip
TROUSERS = garment(2, "pants", "#1f2a4d", subcategory="slacks", pattern="plain", formality=4, warmth=2)
KNIT = garment(3, "longsleeve", "#85868a", subcategory="sweater", pattern="plain", material="knit", formality=3, warmth=3)
JEANS = garment(4, "pants", "#2f62c9", subcategory="jeans", pattern="plain", material="denim", formality=2, warmth=3)
DRESS = garment(5, "dress", "#1a1a1c", pattern="plain", formality=4, warmth=2)
BLAZER = garment(6, "outwear", "#3f4043", subcategory="blazer", pattern="plain", formality=4, warmth=3)
LOAFERS = garment(7, "shoes", "#0a0a0c", subcategory="loafers", material="leather", formality=4, warmth=2)
SIX = (SHIRT, TROUSERS, KNIT, JEANS, BLAZER, LOAFERS)
WHITE_TEE = worn("t-shirt", "#f1f1f2", "흰 티셔츠", "white T-shirt")
BLACK_JEANS = worn("pants", "#1a1a1c", "검은 청바지", "black jeans")

"""The evidence beside every card is what anyone can compute again from the garments shown, and from nothing else."""

from typing import Any

import pytest

from shared.stylist.advice import Outfit
from shared.stylist.cards import Evidence, OutfitCard
from shared.stylist.colour import oklch
from shared.stylist.garments import Garment
from shared.stylist.harmony import is_neutral, relation_of
from shared.stylist.ranking.combination import pieces_in
from shared.stylist.ranking.evidence import evidence_of
from shared.stylist.ranking.weather import LAYER_GAIN
from shared.stylist.traits import Piece, piece_of, worn_piece
from tests.closets import WORN, advised, random_wardrobe, ranked, told
from tests.mixed_closets import mixed_closet
from tests.wardrobes import garment

LARGE = ("top", "bottom", "dress", "outer")
QUESTIONS = ["출근", "비 오는 날 결혼식", "winter trip"]


def by_hand(pieces: list[Piece]) -> Evidence:
    """From the definitions on the card: swatches, hue circle, lightness, levels."""
    large = [piece for piece in pieces if piece.slot in LARGE] or pieces
    core = [piece for piece in pieces if piece.slot in LARGE[:3]]
    layer = [piece for piece in pieces if piece.slot == "outer"]
    level = sum(piece.formality for piece in core or pieces) / len(core or pieces)
    lifted = [max(level, (level + piece.formality) / 2) for piece in layer] or [level]
    warmth = sum(piece.warmth for piece in core) / len(core) if core else 2.0
    warmth += sum(LAYER_GAIN[min(5, max(1, round(piece.warmth)))] for piece in layer)
    light = [sum(oklch(c["hex"])[0] * c["share"] for c in p.colours) / sum(c["share"] for c in p.colours) for p in large]
    hexes = [piece.colours[0]["hex"] for piece in large]
    plain = [is_neutral(p.colours[0]["hex"]) or (p.material == "denim" and p.colour in ("blue", "sky blue")) for p in large]
    return Evidence(
        palette=list(dict.fromkeys(piece.colours[0]["hex"] for piece in pieces)),
        harmony=relation_of(hexes, plain),
        contrast=max(light) - min(light),
        formality=lifted[0],
        warmth=min(5.0, warmth),
    )


def agree(shown: Evidence, computed: Evidence) -> None:
    assert (shown["palette"], shown["harmony"]) == (computed["palette"], computed["harmony"])
    levels = [(shown["contrast"], computed["contrast"], 0.01)]
    levels += [(shown["formality"], computed["formality"], 0.06), (shown["warmth"], computed["warmth"], 0.06)]
    assert all(abs(one - other) <= within for one, other, within in levels), levels


def pieces_of(outfit: Outfit) -> list[Piece]:
    return [*map(piece_of, outfit.garments), *map(worn_piece, outfit.worn)]


def closet(seed: int) -> tuple[Garment, ...]:
    return random_wardrobe(seed, 24) if seed % 2 else mixed_closet(seed)


@pytest.mark.parametrize("seed", range(8))
@pytest.mark.parametrize("text", QUESTIONS)
def test_every_outfit_and_every_alternative_carries_its_own_evidence(seed: int, text: str) -> None:
    advice = advised(text, closet(seed), worn=WORN)
    outfits = [*ranked(text, closet(seed), worn=WORN), *(other.outfit for other in advice.alternatives)]
    for outfit in outfits:
        in_order = sorted(pieces_of(outfit), key=lambda piece: ORDER.index(piece.slot))
        agree(outfit.evidence, by_hand(in_order))


ORDER = ("top", "bottom", "dress", "outer", "shoes", "hat", "bag", "accessory")


@pytest.mark.parametrize("seed", range(4))
def test_the_cards_show_that_evidence(seed: int) -> None:
    garments = {item.number: item for item in closet(seed)}
    said = told("출근", closet(seed), worn=WORN)
    cards: list[Any] = [said.main, *said.alternatives]
    assert cards
    for card in cards:
        agree(card["evidence"], by_hand(on(card, garments)))


def on(card: OutfitCard, garments: dict[int, Garment]) -> list[Piece]:
    own = [piece_of(garments[item["number"]]) for item in card["items"]]
    worn = [worn_piece(piece) for piece in WORN if piece["slot"] in {seen["slot"] for seen in card["worn"]}]
    return sorted([*own, *worn], key=lambda piece: ORDER.index(piece.slot))


def test_evidence_of_a_model_s_choice_is_computed_in_the_same_way() -> None:
    for outfit in ranked("데이트", closet(2), worn=WORN):
        assert evidence_of(pieces_in(outfit))["harmony"] == outfit.evidence["harmony"]
        assert evidence_of(pieces_in(outfit))["formality"] == outfit.evidence["formality"]


def test_a_patterned_shirt_is_as_light_as_all_of_its_colours() -> None:
    striped = garment(1, "shirt", "#ffffff")
    half = (dict(striped.colours[0], share=0.5), {"hex": "#000000", "share": 0.5, "name": {"ko": "검정", "en": "black"}})
    mixed = Garment(striped.id, 1, striped.attributes, half, "model")  # type: ignore[arg-type]
    plain = ranked("출근", (striped, garment(2, "pants", "#000000")))[0].evidence["contrast"]
    assert ranked("출근", (mixed, garment(2, "pants", "#000000")))[0].evidence["contrast"] == pytest.approx(plain / 2, abs=0.01)

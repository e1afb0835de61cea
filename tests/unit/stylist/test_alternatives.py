"""Alternatives change exactly one slot, are never padded, and what is missing is never what the person has."""

import pytest

from shared.stylist.advice import Alternative, Outfit
from shared.stylist.colour import NAMES
from shared.stylist.ranking.balance import is_crowded
from shared.stylist.ranking.custom import custom_fit
from shared.stylist.swatches import wished
from shared.stylist.traits import Piece, piece_of, worn_piece
from tests.closets import EDGES, RICH, SCENARIO, WORN, advised, ask_for, random_wardrobe, told
from tests.mixed_closets import mixed_closet
from tests.wardrobes import garment

QUESTIONS = ["출근", "장례식", "데이트", "비 오는 날 여행", "헬스장", "여름 피크닉"]


def filled(outfit: Outfit) -> dict[str, object]:
    own: dict[str, object] = {item.slot: item.number for item in outfit.garments}
    return own | {piece["slot"]: piece["name"]["en"] for piece in outfit.worn}


def changed_slots(alternative: Alternative, main: Outfit) -> set[str]:
    before, after = filled(main), filled(alternative.outfit)
    slots = {slot for slot in before.keys() | after.keys() if before.get(slot) != after.get(slot)}
    return slots | ({alternative.missing.slot} if alternative.missing else set())


@pytest.mark.parametrize("question", QUESTIONS)
@pytest.mark.parametrize("seed", range(8))
def test_every_alternative_changes_exactly_its_slot_and_holds_a_garment(question: str, seed: int) -> None:
    advice = advised(question, random_wardrobe(seed, 20), worn=WORN)
    assert advice.main
    for other in advice.alternatives:
        assert changed_slots(other, advice.main) == {other.slot}
        assert other.outfit.garments
        assert (other.change == "missing") == (other.missing is not None)


@pytest.mark.parametrize("name", ["two tops", "one dress", "exactly two", "rich", "one pair of trousers"])
@pytest.mark.parametrize("worn", [(), WORN], ids=["no body photo", "with body photo"])
def test_two_or_three_alternatives_where_there_is_an_outfit(name: str, worn: tuple[object, ...]) -> None:
    assert 2 <= len(advised("출근", EDGES[name], worn=worn).alternatives) <= 3


def test_exactly_two_garments_lead_to_what_is_worn_and_what_to_look_for() -> None:
    assert {other.change for other in advised("출근", SCENARIO, worn=WORN).alternatives} == {"worn", "missing"}
    assert {other.change for other in advised("출근", SCENARIO).alternatives} == {"missing"}


def test_what_to_look_for_keeps_the_kind_and_changes_the_colour() -> None:
    sought = [other.missing for other in advised("출근", SCENARIO).alternatives if other.missing]
    assert {(gap.category, gap.role) for gap in sought} == {("pants", "swap"), ("shirt", "swap")}
    assert not {gap.colour for gap in sought} & {"navy", "white"}


def test_a_worse_outfit_is_not_offered() -> None:
    hoodie = garment(20, "longsleeve", "#c1121f", subcategory="hoodie", pattern="graphic")
    alternatives = advised("장례식", (*SOBER, hoodie)).alternatives
    assert all(20 not in other.outfit.numbers for other in alternatives)


SOBER = (
    garment(1, "shirt", "#f1f1f2", subcategory="dress shirt", pattern="plain"),
    garment(2, "pants", "#1a1a1c", subcategory="slacks", pattern="plain"),
)


def test_at_most_two_pieces_are_missed_and_never_one_that_is_there() -> None:
    assert len(advised("출근", SCENARIO).missing) == 2
    assert not {gap.slot for gap in advised("출근", RICH).missing} & {"top", "bottom", "shoes", "outer", "bag"}


def test_what_the_person_owns_without_a_photo_is_not_missed_again() -> None:
    for owned in (["shoes"], ["loafers"]):
        gaps = advised("출근", SCENARIO, taste={"owned": owned}).missing
        assert "shoes" not in {gap.slot for gap in gaps}
    assert "belt" not in {gap.subcategory for gap in advised("출근", SCENARIO, taste={"owned": ["belt"]}).missing}


def test_a_missing_piece_avoids_the_disliked_colour() -> None:
    assert {gap.colour for gap in advised("출근", SCENARIO, taste={"avoid_colours": ["black"]}).missing} == {"brown"}


def test_rain_asks_for_shoes_that_stand_water() -> None:
    (shoes,) = [gap for gap in advised("비 오는 날 출근", SCENARIO).missing if gap.slot == "shoes"]
    assert shoes.subcategory == "boots"


def test_a_question_about_shoes_is_answered_with_shoes_only() -> None:
    assert [gap.slot for gap in advised("출근할 때 신발은?", SCENARIO).missing] == ["shoes"]


def test_the_gym_names_what_would_suit_it_better() -> None:
    advice = advised("헬스장", SCENARIO)
    assert "against_custom" in advice.notes or advice.missing
    jeans = (garment(1, "t-shirt", "#f1f1f2"), garment(2, "pants", "#4069a6", subcategory="jeans"))
    against = advised("헬스장", jeans)
    assert "against_custom" in against.notes
    assert against.missing[0].subcategory == "joggers"


def test_a_second_pair_of_the_same_jeans_is_no_alternative_and_a_checked_one_differs_in_pattern() -> None:
    shirt = garment(1, "shirt", "#f1f1f2", pattern="plain")
    jeans = [garment(n, "pants", "#2f62c9", subcategory="jeans", pattern="plain") for n in (2, 3)]
    same = advised("카페", (shirt, *jeans))
    assert "owned" not in {other.change for other in same.alternatives}
    checked = garment(3, "pants", "#2f62c9", subcategory="jeans", pattern="checked")
    (said,) = [card for card in told("카페", (shirt, jeans[0], checked)).alternatives if card.get("change") == "owned"]
    assert "무늬" in said["reason"]


CLOSETS = range(6)


@pytest.mark.parametrize("question", QUESTIONS)
@pytest.mark.parametrize("seed", CLOSETS)
def test_no_alternative_is_padding(question: str, seed: int) -> None:
    """None is shown twice, has a second pattern, breaks a custom that the main outfit keeps, or is far less fit."""
    advice, demand = advised(question, mixed_closet(seed), worn=WORN), ask_for(question).occasion.demand
    assert advice.main
    shown = [str((other.outfit.numbers, filled(other.outfit), other.missing)) for other in advice.alternatives]
    assert len(set(shown)) == len(shown) <= 3
    for other in advice.alternatives:
        assert advice.main.score - other.outfit.score <= (0.22 if other.change != "missing" else 0.16)
        assert is_crowded(pieces_of(other.outfit)) <= is_crowded(pieces_of(advice.main))
        customs = [min(custom_fit(piece, demand) for piece in pieces_of(o)) for o in (other.outfit, advice.main)]
        assert customs[0] >= min(0.0, customs[1])


@pytest.mark.parametrize("question", QUESTIONS)
@pytest.mark.parametrize("seed", CLOSETS)
def test_what_to_look_for_is_the_same_piece_in_a_colour_that_is_not_there_yet(question: str, seed: int) -> None:
    closet = mixed_closet(seed)
    advice = advised(question, closet)
    assert advice.main
    for other in advice.alternatives:
        if other.missing and other.missing.role == "swap":
            (current,) = [piece for piece in pieces_of(advice.main) if piece.slot == other.slot]
            assert (other.missing.category, other.missing.subcategory) == (current.category, current.kind.key)
            same = {piece_of(item).colour for item in closet if item.category == current.category}
            assert other.missing.colour not in same
            assert wished(current.kind.key, other.missing.colour, like=current).volume == current.volume


@pytest.mark.parametrize("seed", CLOSETS)
def test_what_is_missing_has_a_colour_a_cloth_and_a_reason(seed: int) -> None:
    for question in QUESTIONS:
        for gap in advised(question, mixed_closet(seed)[:3]).missing:
            assert gap.colour in NAMES
            assert gap.why
            assert gap.material != "unknown" or gap.why == "dry"


@pytest.mark.parametrize("question", QUESTIONS)
def test_exactly_two_garments_have_no_other_owned_piece_to_offer(question: str) -> None:
    changes = [other.change for other in advised(question, SCENARIO, worn=WORN).alternatives]
    assert set(changes) <= {"worn", "missing"}
    assert len(changes) <= 3


def pieces_of(outfit: Outfit) -> list[Piece]:
    return [*map(piece_of, outfit.garments), *map(worn_piece, outfit.worn)]

"""The check on the cards that a model chose."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import pytest

from shared.stylist.advice import Advice
from shared.stylist.checks.chosen import Chosen
from shared.stylist.garments import Garment
from shared.stylist.grounding import Grounding
from shared.stylist.occasion import understand
from shared.stylist.outfits import advise
from shared.stylist.ranking.fitness import Measure
from shared.stylist.taste import Taste
from tests.wardrobes import BLACK_JEANS, BLAZER, DRESS, JEANS, KNIT, LOAFERS, SHIRT, SIX, TROUSERS, WHITE_TEE

WORN = (WHITE_TEE, BLACK_JEANS)


def grounding(
    garments: Sequence[Garment] = SIX,
    text: str = "출근용 데일리룩 추천",
    *,
    taste: Taste | None = None,
    last: frozenset[int] = frozenset(),
    keep: frozenset[int] = frozenset(),
) -> Grounding:
    ask, liked = replace(understand(text, previous=None, garments=garments), keep=keep), taste or Taste()
    advice = advise(garments, ask, taste=liked, worn=WORN, recent=[last] if last else [], season="autumn")
    return Grounding(garments, WORN, Measure(ask, liked, "autumn"), advice, last=last)


def main(*numbers: object, worn: Sequence[str] = ()) -> dict[str, Any]:
    return {
        "items": [{"number": number, "reason": f"r{number}"} for number in numbers],
        "worn": [{"slot": slot, "reason": "w"} for slot in worn],
        "reason": "r",
    }


def change(change: str, slot: str, number: int | None = None) -> dict[str, Any]:
    return {"change": change, "slot": slot, "number": number, "reason": "r"}


def numbers(chosen: Chosen | None) -> set[int]:
    assert chosen is not None
    return set(chosen.outfit.numbers)


def test_a_good_outfit_passes_with_its_words() -> None:
    check = grounding()
    chosen = check.main(main(1, 2, 7))

    assert numbers(chosen) == {1, 2, 7}
    assert chosen is not None
    assert (chosen.items, chosen.reason) == ({1: "r1", 2: "r2", 7: "r7"}, "r")
    assert check.counts == {"passed": 1}


def test_an_alternative_never_shows_a_piece_for_another_picture_of_itself() -> None:
    shirt, twin = replace(SHIRT, hash="9bee1a5b4123178e"), replace(SHIRT, number=50, id="again", hash="9bee1a5b41231781")
    check = grounding([shirt, twin, *(garment for garment in SIX if garment is not SHIRT)])
    assert numbers(check.main(main(1, 2))) == {1, 2}
    shown = [check.alternative(change("owned", "top", 50)), *(check.next_of_engine() for _ in range(3))]
    assert not [one for one in shown if one and 50 in one.outfit.numbers]


def test_the_evidence_is_computed_from_the_garments() -> None:
    chosen = grounding().main(main(1, 2))

    assert chosen is not None
    assert chosen.outfit.evidence["palette"] == ["#f1f1f2", "#1f2a4d"]
    assert chosen.outfit.evidence["contrast"] > 0.5


@pytest.mark.parametrize(
    "raw",
    [
        main(1, 97),
        main(1, 3, 2),
        main(2, 4),
        main("1", 2),
        main(None),
        main(True, 2),
        main(),
        main(6, 7),
        main(1, worn=("bottom", "shoes")),
        main(worn=("top", "bottom")),
        main(1, 2, worn=("top",)),
        {"reason": "r", "items": "1, 2", "worn": None},
        {"items": [3, "x"], "worn": [1]},
        {},
    ],
    ids=str,
)
def test_an_outfit_that_breaks_a_rule_gives_way_to_the_engines(raw: dict[str, Any]) -> None:
    check = grounding()
    chosen = check.main(raw)

    assert chosen is not None
    assert (chosen.reason, chosen.items) == ("", {}), "the model's words were about another outfit"
    assert numbers(chosen) <= {1, 2, 3, 4, 6, 7}
    assert check.counts == {"repaired": 1}


def test_a_dress_with_a_top_is_not_worn() -> None:
    check = grounding((*SIX, DRESS))

    check.main(main(5, 1))
    assert check.counts == {"repaired": 1}


def test_a_dress_alone_is_an_outfit() -> None:
    assert numbers(grounding((*SIX, DRESS)).main(main(5))) == {5}


def test_an_excluded_garment_is_neither_worn_nor_named() -> None:
    check = grounding(text="출근할 때 입을 옷, 셔츠 말고")

    assert 1 not in numbers(check.main(main(1, 2)))
    assert 1 not in check.speakable
    assert 2 in check.speakable


def test_what_a_person_dislikes_is_not_worn_even_from_their_own_photo() -> None:
    check = grounding(taste=Taste(avoid=frozenset({"black"})))
    check.main(main(1, 2))
    chosen = check.alternative(change("worn", "bottom"))

    assert chosen is None or chosen.outfit.worn == ()
    assert check.counts["passed"] == 1
    assert 7 not in check.speakable


def test_what_is_to_be_kept_is_kept() -> None:
    check = grounding(keep=frozenset({2}))

    assert 2 in numbers(check.main(main(1, 4)))
    chosen = check.alternative(change("owned", "bottom", 4))
    assert chosen is None or 2 in chosen.outfit.numbers
    assert check.counts["passed"] == 0


def test_another_outfit_is_not_the_last_one() -> None:
    check = grounding(text="다른 거 보여 줘", last=frozenset({1, 2}))
    check.main(main(1, 2))

    assert check.counts == {"repaired": 1}


def test_an_outfit_far_worse_than_the_engines_is_not_shown() -> None:
    shorts = Garment("p9", 9, {"category": "shorts", "formality": 1, "warmth": 1}, TROUSERS.colours, "model")
    tee = Garment("p10", 10, {"category": "t-shirt", "formality": 1, "warmth": 1, "pattern": "graphic"}, SHIRT.colours, "model")
    check = grounding((*SIX, shorts, tee), text="장례식에 뭐 입지")

    check.main(main(10, 9))
    assert check.counts == {"repaired": 1}


def test_an_alternative_changes_one_slot_of_the_main_outfit() -> None:
    check = grounding()
    check.main(main(1, 2))
    chosen = check.alternative(change("owned", "top", 3))

    assert numbers(chosen) == {3, 2}
    assert chosen is not None
    assert (chosen.change, chosen.slot, chosen.reason) == ("owned", "top", "r")


def test_a_worn_piece_can_take_a_slot() -> None:
    check = grounding()
    check.main(main(1, 2))
    chosen = check.alternative(change("worn", "bottom"))

    assert chosen is not None
    assert ([piece["slot"] for piece in chosen.outfit.worn], numbers(chosen)) == (["bottom"], {1})


@pytest.mark.parametrize(
    "raw",
    [
        change("owned", "top", 97),
        change("owned", "top", 4),
        change("owned", "top", None),
        change("owned", "hat", 3),
        change("worn", "shoes"),
        change("missing", "hat"),
        change("stolen", "top", 3),
        {},
    ],
    ids=str,
)
def test_an_alternative_that_cannot_be_worn_gives_way_to_the_engines_next(raw: dict[str, Any]) -> None:
    check = grounding()
    engine = grounding()
    shown = check.main(main(97))
    expected = engine.main(main(97)) and engine.next_of_engine()
    chosen = check.alternative(raw)

    assert shown is not None
    assert expected is not None
    assert chosen == expected
    assert check.counts == {"repaired": 2}


def test_a_change_to_what_is_worn_already_is_no_alternative() -> None:
    check = grounding()
    check.main(main(1, 2))
    chosen = check.alternative(change("owned", "top", 1))

    assert chosen is None or chosen.outfit.numbers != {1, 2}
    assert check.counts["passed"] == 1


def test_the_same_alternative_is_shown_once() -> None:
    check = grounding()
    check.main(main(1, 2))
    first, second = check.alternative(change("owned", "top", 3)), check.alternative(change("owned", "top", 3))

    assert first is not None
    assert second is None or second.outfit != first.outfit


def test_there_are_never_more_than_three_alternatives() -> None:
    check = grounding((*SIX, garments_like(KNIT, 11), garments_like(KNIT, 12), garments_like(KNIT, 13)))
    check.main(main(1, 2))

    found = [check.alternative(change("owned", "top", number)) for number in (3, 11, 12, 13)]
    assert [chosen is not None for chosen in found] == [True, True, True, False]


def garments_like(one: Garment, number: int) -> Garment:
    return Garment(f"photo-{number}", number, one.attributes, one.colours, one.source)


def test_the_engines_alternatives_fill_up_only_what_fits_the_main_outfit_shown() -> None:
    check = grounding()
    main_shown = check.main(main(3, 4))
    assert main_shown is not None
    assert check.counts == {"passed": 1}

    filled = check.next_of_engine()
    if filled is not None:
        assert filled.slot is not None
        same = {garment.number for garment in filled.outfit.garments if garment.slot != filled.slot}
        assert same == {garment.number for garment in main_shown.outfit.garments if garment.slot != filled.slot}


def test_without_anything_to_wear_there_is_no_card() -> None:
    check = Grounding((), (), Measure(understand("출근", previous=None, garments=()), Taste(), "autumn"), Advice(None))

    assert check.main(main(1, 2)) is None
    assert check.counts == {"dropped": 1}


def test_the_wardrobe_of_the_tests_is_what_it_says() -> None:
    assert [g.slot for g in (*SIX, DRESS)] == ["top", "bottom", "top", "bottom", "outer", "shoes", "dress"]
    assert (JEANS.number, BLAZER.number, LOAFERS.number) == (4, 6, 7)

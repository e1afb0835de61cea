"""A garment in another colour is another garment: its name, the reasons, and the order of the outfits follow."""

from dataclasses import replace

import pytest

from shared.stylist.advice import Outfit
from shared.stylist.colour import name_of
from shared.stylist.garments import Colour, Garment
from tests.closets import all_words, ranked, told
from tests.mixed_closets import mixed_closet
from tests.wardrobes import garment

NEW = ("#f1f1f2", "#1a1a1c", "#c1121f", "#1f45ad", "#f4d62a", "#1f7a3d")
SEEDS = range(6)


def recoloured(closet: tuple[Garment, ...], number: int, colour: str) -> tuple[Garment, ...]:
    new = (Colour(hex=colour, share=1.0, name=name_of(colour)),)
    return tuple(replace(item, colours=new) if item.number == number else item for item in closet)


def order(outfits: list[Outfit]) -> list[frozenset[int]]:
    return [outfit.numbers for outfit in outfits]


def of(outfits: list[Outfit], number: int) -> dict[frozenset[int], tuple[object, ...]]:
    """The evidence of the outfits that hold a garment."""
    held = [outfit for outfit in outfits if number in outfit.numbers]
    return {outfit.numbers: (outfit.score, tuple(outfit.evidence["palette"])) for outfit in held}


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("colour", NEW)
def test_a_new_colour_changes_evidence_or_order(seed: int, colour: str) -> None:
    closet = mixed_closet(seed)
    before = ranked("출근", closet)
    number = next(iter(sorted(item.number for item in before[0].garments if item.slot in ("top", "dress"))))
    if closet[number - 1].colours[0]["hex"] != colour:
        after = ranked("출근", recoloured(closet, number, colour))
        assert (order(after), of(after, number)) != (order(before), of(before, number))
        assert all(colour in palette for _, palette in of(after, number).values())  # type: ignore[operator]


def test_over_six_colours_the_order_of_the_outfits_changes_in_most_wardrobes() -> None:
    orders = []
    for seed in SEEDS:
        closet = mixed_closet(seed)
        number = next(item.number for item in ranked("출근", closet)[0].garments if item.slot in ("top", "dress"))
        orders.append(len({tuple(order(ranked("출근", recoloured(closet, number, colour)))) for colour in NEW}))
    assert sum(count > 1 for count in orders) > len(SEEDS) / 2
    assert sum(orders) / len(orders) > 2


PAIR = (garment(1, "shirt", "#f1f1f2", pattern="plain"), garment(2, "pants", "#1f2a4d", pattern="plain"))


@pytest.mark.parametrize("text", ["출근용 코디", "outfit for the office"])
def test_names_and_reasons_follow_the_colour(text: str) -> None:
    told_of = {colour: told(text, recoloured(PAIR, 1, colour), seed="same") for colour in NEW}
    names, reasons = set(), set()
    for said in told_of.values():
        assert said.main
        (shirt,) = [item for item in said.main["items"] if item["number"] == 1]
        names.add(shirt["name"])
        reasons.add((shirt["reason"], said.main["reason"], said.reply))
    assert len(names) == len(NEW)
    assert len(reasons) >= len(NEW) - 1


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("text", ["출근", "date"])
def test_the_words_of_an_answer_change_with_the_colour(seed: int, text: str) -> None:
    """Of a plain piece; one with a pattern is named after it. Another piece may take the place of the new colour."""
    closet = mixed_closet(seed)
    plain = [item for outfit in ranked(text, closet) for item in outfit.garments if item.attributes.get("pattern") == "plain"]
    answers = [told(text, recoloured(closet, plain[0].number, colour), seed="same") for colour in NEW]
    shown = [said for said in answers if said.main and plain[0].number in {item["number"] for item in said.main["items"]}]
    assert len(shown) >= 2
    assert len({tuple(all_words(said)) for said in shown}) == len(shown)

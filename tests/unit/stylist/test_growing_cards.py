"""A card fills while the model writes it: its pieces come one by one, nothing that is shown so is kept or taken back."""

from dataclasses import replace
from typing import Any

import pytest

from shared.stylist.events import Event, Outfit, OutfitGrew, TextDelta
from tests.unit.stylist.desk import GOOD, Desk, cards
from tests.unit.stylist.turned import USED, pieces


def grown(events: list[Event], card: str) -> list[list[tuple[int, str]]]:
    """Of one card, each time: the numbers and the reasons of its pieces."""
    found = [event.card for event in events if isinstance(event, OutfitGrew) and event.card["id"].endswith(card)]
    return [[(item["number"], item["reason"]) for item in each["items"]] for each in found]


async def test_the_main_card_shows_each_piece_as_soon_as_it_is_named() -> None:
    events = await Desk(pieces(GOOD)).ask()
    assert grown(events, "-main") == [
        [(1, "")],
        [(1, "밝아요.")],
        [(1, "밝아요."), (2, "")],
        [(1, "밝아요."), (2, "짙어요.")],
    ]
    coming = [event.card["coming"] for event in events if isinstance(event, OutfitGrew) and event.card["kind"] == "main"]
    assert coming == [1, 1, 0, 0]


async def test_an_alternative_is_shown_before_its_reason_is_whole() -> None:
    events = await Desk(pieces(GOOD)).ask()
    shown = [event.card for event in events if isinstance(event, OutfitGrew | Outfit) and event.card["id"].endswith("-alt1")]
    assert [[item["number"] for item in card["items"]] for card in shown] == [[1, 3], [1, 3]]
    assert [card["reason"] for card in shown] == ["", "더 편해요."]


async def test_the_words_come_first_and_only_whole_cards_are_kept() -> None:
    desk = Desk(pieces(GOOD))
    events = await desk.ask()
    order = [type(event) for event in events if isinstance(event, TextDelta | OutfitGrew | Outfit)]
    assert order.index(TextDelta) < order.index(OutfitGrew) < order.index(Outfit)
    kept = [part["data"] for part in desk.stored.parts if part["type"] == "data-outfit"]
    assert len({card["id"] for card in kept}) == len(kept) == len(cards(events))
    assert not any("coming" in card for card in kept)


@pytest.mark.parametrize(
    "items",
    [[{"number": 9, "reason": "a"}], [{"number": 2, "reason": "a"}, {"number": 3, "reason": "b"}]],
    ids=["a garment that nobody has", "two pairs of trousers"],
)
async def test_pieces_that_the_engine_would_not_put_together_are_not_shown_before_they_are_checked(items: list[Any]) -> None:
    events = await Desk(pieces({**GOOD, "main": {**GOOD["main"], "items": items}})).ask()
    assert all(len(shown) == 1 and shown[0][0] in (1, 2, 3) for shown in grown(events, "-main"))
    assert cards(events)[0] == [1, 3]


async def test_an_answer_cut_at_its_length_in_an_alternative_still_ends_in_whole_cards() -> None:
    written = pieces(GOOD)
    cut = next(n for n in range(len(written)) if "더 편" in "".join(map(str, written[:n])))
    events = await Desk([*written[:cut], replace(USED, stopped="length")]).ask()
    begun = {event.card["id"] for event in events if isinstance(event, OutfitGrew)}
    whole = {event.card["id"] for event in events if isinstance(event, Outfit)}
    assert begun <= whole

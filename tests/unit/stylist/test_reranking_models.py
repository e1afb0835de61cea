"""A model's answer gives way to the rules only where a correction makes its cards untrue."""

from dataclasses import replace
from typing import Any

import pytest

from shared.stylist.errors import ModelError
from shared.stylist.garments import Attributes
from shared.stylist.ports import Usage
from tests.fakes_turn import ScriptedModel
from tests.unit.stylist.corrected import JEANS, SHIRT, TROUSERS, Desk, cards, notices, numbers, words
from tests.unit.stylist.turned import MODELLED, photo, pieces

HAT = photo(5, "hat", "#c0282d")
TWIN = photo(6, "shirt", "#f4f4f2")


async def test_a_models_answer_gives_way_to_the_rules_and_nothing_is_paid() -> None:
    desk = Desk(SHIRT, TROUSERS, model=ScriptedModel([pieces(MODELLED)]))
    before = await desk.ask()
    assert "모델의 말" in words(before)
    paid = list(desk.ledger.log)
    desk.say(2, category="skirt")
    fresh = desk.rerank()
    assert notices(fresh) == [{"code": "corrected", "by": "person", "instead_of": "model"}]
    assert "모델의 말" not in words(fresh)
    assert "치마" in words(fresh)
    assert fresh.metadata["carried"]["pictured"] == before.metadata["carried"]["pictured"] != []
    assert fresh.metadata["usage"]["output_tokens"] == 400
    desk.say(2, category="shorts")
    assert notices(desk.rerank()) == notices(fresh)
    assert desk.ledger.log == paid


@pytest.mark.parametrize(
    ("number", "said"),
    [
        (5, {"warmth": 5}),
        (5, {"category": "bag"}),
        (5, {"clothing": False}),
        (6, {"category": "shirt"}),
        (1, {"category": "shirt"}),
        (1, {"warmth": 1}),
    ],
    ids=["a hat's warmth", "no hat", "no clothing", "a twin that changes only names", "confirmed", "what no card names"],
)
async def test_a_models_answer_stays_while_each_piece_is_what_its_cards_say(number: int, said: dict[str, Any]) -> None:
    desk = Desk(
        SHIRT, TROUSERS, JEANS, HAT, replace(TWIN, said=Attributes(clothing=False)), model=ScriptedModel([pieces(MODELLED)])
    )
    before = await desk.ask()
    assert desk.rerank() is before, "nothing was corrected at all"
    desk.say(number, **said)
    assert desk.rerank() is before
    assert desk.answers.written == 0


@pytest.mark.parametrize("number", [1, 2, 3])
@pytest.mark.parametrize("said", [{"category": "dress"}, {"clothing": False}, {"pattern": "striped"}], ids=str)
async def test_a_models_answer_gives_way_when_a_piece_on_any_card_is_another_thing(number: int, said: dict[str, Any]) -> None:
    desk = Desk(SHIRT, TROUSERS, JEANS, HAT, model=ScriptedModel([pieces(MODELLED)]))
    shown = numbers(cards(await desk.ask()))
    assert number in shown
    desk.say(number, **said)
    assert notices(desk.rerank())[0] == {"code": "corrected", "by": "person", "instead_of": "model"}
    assert desk.answers.written == 1


async def test_a_models_answer_gives_way_when_a_piece_on_a_card_was_deleted() -> None:
    desk = Desk(SHIRT, TROUSERS, JEANS, model=ScriptedModel([pieces(MODELLED)]))
    await desk.ask()
    desk.photos.now = [kept for kept in desk.photos.now if kept.number != 2]
    assert 2 not in numbers(cards(desk.rerank()))


async def test_where_the_model_broke_off_the_rules_had_answered_already() -> None:
    broken: list[str | Usage | ModelError] = ["nonsense", Usage(10, 0, 5, 7)]
    desk = Desk(SHIRT, TROUSERS, JEANS, model=ScriptedModel([broken]))
    await desk.ask()
    desk.say(2, category="skirt")
    assert notices(desk.rerank())[0] == {"code": "corrected", "by": "person"}
    assert [notice["code"] for notice in notices(desk.rerank())] == ["corrected", "model_down"]

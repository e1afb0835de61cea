"""The steps down: the model with pictures, the model without, the rule engine; each is said, and each attempt is paid apart."""

from dataclasses import replace
from typing import Any

import pytest

from shared.stylist.errors import ImageFetchError, ModelError, VisionError
from shared.stylist.events import Checked, Event, Finished, Notice
from shared.stylist.ports import Turn
from tests.fakes_turn import FakeLedger
from tests.unit.stylist.desk import ASKED, GOOD, Desk, cards, notices, said
from tests.unit.stylist.turned import pieces

BLIND = [VisionError()]


def details(events: list[Event]) -> list[dict[str, Any]]:
    return [event.detail for event in events if isinstance(event, Notice)]


def pictured(turn: Turn) -> list[str]:
    kept: list[str] = turn.metadata["carried"]["pictured"]
    return kept


async def test_a_model_that_refuses_pictures_answers_without_them_and_says_so_first() -> None:
    desk = Desk(BLIND, pieces(GOOD))
    events = await desk.ask()
    assert (notices(events), details(events)) == (["without_pictures"], [{"restart": False}])
    assert said(events, "headline") == "출근엔 흰 셔츠에 네이비 바지를 골랐어요."
    assert [len(prompt.images) for prompt in desk.model.prompts] == [3, 0]  # type: ignore[union-attr]
    assert desk.ledger.log == ["reserve", "settle", "reserve", "settle"]
    assert desk.ledger.used == 700


async def test_pictures_that_nobody_saw_are_not_taken_to_be_seen() -> None:
    desk = Desk(BLIND, pieces(GOOD), pieces(GOOD))
    await desk.ask()
    assert pictured(desk.stored) == []
    await desk.ask(replace(ASKED, message_id="m2", text="면접엔?"))
    assert pictured(desk.stored) == ["p1", "p2", "p3"]


async def test_what_was_said_before_the_pictures_were_refused_is_dropped() -> None:
    desk = Desk([*pieces(GOOD)[:30], VisionError()], pieces(GOOD))
    events = await desk.ask()
    assert details(events) == [{"restart": True}]
    kept = [part["text"] for part in desk.stored.parts if part["type"] == "text"]
    assert kept[0] == "출근엔 흰 셔츠에 네이비 바지를 골랐어요."
    assert len(kept) == 2


async def test_pictures_that_cannot_be_fetched_even_as_bytes_are_left_out() -> None:
    desk = Desk([ImageFetchError()], [ImageFetchError()], pieces(GOOD))
    events = await desk.ask()
    assert notices(events) == ["without_pictures"]
    assert [len(prompt.images) for prompt in desk.model.prompts] == [3, 3, 0]  # type: ignore[union-attr]
    assert desk.ledger.log == ["reserve", "settle"] * 3


async def test_a_model_known_to_be_blind_pays_no_failed_attempt_and_says_so_once_a_conversation() -> None:
    desk = Desk(pieces(GOOD), pieces(GOOD), pieces(GOOD))
    desk.model.blind = True  # type: ignore[union-attr]
    first = await desk.ask()
    second = await desk.ask(replace(ASKED, message_id="m2", text="면접엔?"))
    looking = await desk.ask(replace(ASKED, message_id="m3", text="이 셔츠 무늬 어때 보여?"))
    assert [notices(events) for events in (first, second, looking)] == [["without_pictures"], [], ["without_pictures"]]
    assert {prompt.images for prompt in desk.model.prompts} == {()}  # type: ignore[union-attr]
    assert desk.ledger.log == ["reserve", "settle"] * 3
    assert pictured(desk.stored) == []


@pytest.mark.parametrize("second", [ModelError(), VisionError()], ids=["down", "refuses words too"])
async def test_a_model_that_fails_without_pictures_too_leaves_the_answer_to_the_engine(second: ModelError) -> None:
    desk = Desk(BLIND, [second])
    events = await desk.ask()
    assert notices(events) == ["without_pictures", "model_down"]
    assert cards(events)
    assert isinstance(events[-1], Finished)


async def test_money_that_only_sufficed_for_a_first_attempt_leaves_the_answer_to_the_engine() -> None:
    class Spent(FakeLedger):
        """Refuses every attempt but the first."""

        def settle(self, *settled: Any) -> None:
            super().settle(*settled)
            self.limit = 0

    desk = Desk(BLIND, pieces(GOOD), ledger=Spent())
    events = await desk.ask()
    assert notices(events) == ["without_pictures", "budget"]
    assert cards(events)
    assert isinstance(events[-1], Finished)


def counted(events: list[Event]) -> list[dict[str, int]]:
    checked = [event.counts for event in events if isinstance(event, Checked)]
    return [{name: count for name, count in counts.items() if count} for counts in checked]


UNSAFE = '{"headline": "날씬해 보이는 [[1]]예요.", '


async def test_what_was_put_right_of_an_answer_that_was_given_up_is_counted_too() -> None:
    desk = Desk([UNSAFE, ModelError()])
    events = await desk.ask()
    assert notices(events) == ["model_down"]
    assert counted(events) == [{"unsafe_withheld": 1}]


async def test_a_headline_withheld_before_the_pictures_were_refused_is_counted_and_nothing_is_thrown_away() -> None:
    desk = Desk([UNSAFE, VisionError()], pieces(GOOD))
    events = await desk.ask()
    assert details(events) == [{"restart": False}]
    assert counted(events) == [{"unsafe_withheld": 1}, {"cards_passed": 2}]

"""What a turn spends when its ledger fails or its reader leaves."""

import logging
from collections.abc import AsyncGenerator
from contextlib import aclosing

import pytest

from shared.stylist.ports import Prompt, Reservation, Spender, Usage
from shared.stylist.spending import Spending
from tests.fakes_turn import FakeLedger, ScriptedModel
from tests.unit.stylist.desk import GOOD, Desk, cards, notices
from tests.unit.stylist.turned import pieces

PROMPT = Prompt([], "s", {}, 100)


class Unsettling(FakeLedger):
    """Reserves, and then cannot be reached."""

    def settle(self, reservation: Reservation, micro_dollars: int) -> None:
        raise OSError("no table")


class Held(ScriptedModel):
    """Holds its own lines, so that nothing but their reader closes them."""

    closed = False

    async def _line(self, prompt: Prompt) -> AsyncGenerator[str | Usage]:
        try:
            async for piece in super().stream(prompt):
                yield piece
        finally:
            self.closed = True

    def stream(self, prompt: Prompt) -> AsyncGenerator[str | Usage]:
        self.line = self._line(prompt)
        return self.line


async def test_an_answer_that_was_paid_is_told_though_its_price_cannot_be_settled(caplog: pytest.LogCaptureFixture) -> None:
    desk = Desk(pieces(GOOD), ledger=Unsettling())
    with caplog.at_level(logging.ERROR):
        events = await desk.ask()
    assert (notices(events), cards(events)[0]) == ([], [1, 2])
    assert desk.ledger.used == 1000
    assert [(record.message, vars(record)["error"]) for record in caplog.records] == [("not settled", "OSError")]


async def test_a_reader_that_leaves_closes_the_line_to_the_model() -> None:
    model = Held([["a", "b", Usage()]])
    ledger = FakeLedger()
    async with aclosing(Spending(Spender("o", "n"), ledger).stream(model, PROMPT)) as read:
        assert await anext(read) == "a"
    assert model.closed
    assert (ledger.log, ledger.used) == (["reserve", "settle"], 1000)

"""What one turn spends: every provider attempt is reserved at its worst case before it and settled after it."""

import asyncio
import logging
from collections.abc import AsyncGenerator
from contextlib import aclosing
from dataclasses import dataclass, field

from shared.stylist.errors import ModelError, fault
from shared.stylist.ports import Ledger, Model, Prompt, Reservation, Spender, Usage

log = logging.getLogger(__name__)


@dataclass
class Spending:
    """`usage` sums the attempts of the turn, `pictured` are the keys of the pictures that went with a whole one, `refused` of
    those without which the model answered what it had refused with them. A crash between the two steps leaves the worst case
    reserved: the safe side."""

    spender: Spender
    ledger: Ledger
    usage: Usage = field(default_factory=Usage)
    pictured: tuple[str, ...] = ()
    refused: tuple[str, ...] = ()

    async def stream(self, model: Model, prompt: Prompt) -> AsyncGenerator[str, None]:
        """One attempt. Raises LimitError before anything is paid, ModelError when the attempt fails.

        Whoever stops reading before the end must close it (`contextlib.aclosing`): it is then settled at its worst case.
        """
        reservation = await asyncio.to_thread(self.ledger.reserve, self.spender, model.worst_case(prompt))
        used: Usage | None = None
        surely_free = False
        try:
            async with aclosing(model.stream(prompt)) as line:
                async for piece in line:
                    if isinstance(piece, Usage):
                        used = piece
                    else:
                        yield piece
            self.pictured = prompt.images
        except ModelError:
            surely_free = used is None
            raise
        finally:
            worst = Usage(micro_dollars=0 if surely_free else reservation.micro_dollars)
            await self._settle(reservation, used or worst)

    async def _settle(self, reservation: Reservation, used: Usage) -> None:
        """What cannot be settled stays reserved at its worst until midnight: no reason to lose what was paid for."""
        self.usage = added(self.usage, used)
        try:
            await asyncio.to_thread(self.ledger.settle, reservation, used.micro_dollars)
        except Exception as error:
            log.error("not settled", extra=fault(error))


def added(one: Usage, other: Usage) -> Usage:
    """The sum, stopped as the later one."""
    return Usage(
        one.input_tokens + other.input_tokens,
        one.cached_tokens + other.cached_tokens,
        one.output_tokens + other.output_tokens,
        one.micro_dollars + other.micro_dollars,
        other.stopped,
    )

"""The reader's leaving never stops a turn."""

import asyncio
from collections.abc import AsyncIterator

from chat import detached
from shared.stylist import events


async def test_the_turn_runs_to_its_end_after_the_reader_has_left() -> None:
    finished = asyncio.Event()

    async def turn() -> AsyncIterator[events.Event]:
        yield events.Started("m1")
        await asyncio.sleep(0)
        yield events.TextDelta("headline", "later")
        finished.set()

    reader = detached.detached(turn())
    assert await anext(reader) == events.Started("m1")
    await reader.aclose()  # type: ignore[attr-defined]
    await asyncio.wait_for(finished.wait(), 1)


async def test_every_event_arrives_in_order_and_then_it_ends() -> None:
    sent = [events.TextDelta("reply", str(n)) for n in range(50)]

    async def turn() -> AsyncIterator[events.Event]:
        for event in sent:
            yield event

    assert [event async for event in detached.detached(turn())] == sent

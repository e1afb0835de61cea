"""A turn runs in a task of its own and the response only reads its queue: the reader's leaving never stops it."""

import asyncio
from collections.abc import AsyncIterator

from shared.stylist.events import Event

SILENCE_SECONDS = 10
_running: set[asyncio.Task[None]] = set()


async def detached(events: AsyncIterator[Event]) -> AsyncIterator[Event | None]:
    """The same events from a task that outlives its reader; None after every 10 s in which nothing happened."""
    queue: asyncio.Queue[Event | None] = asyncio.Queue()
    task = asyncio.create_task(_run(events, queue))
    _running.add(task)  # the event loop itself keeps only weak references
    task.add_done_callback(_running.discard)
    while not (task.done() and queue.empty()):
        try:
            event = queue.get_nowait() if not queue.empty() else await asyncio.wait_for(queue.get(), SILENCE_SECONDS)
        except TimeoutError:
            yield None
            continue
        if event is None:
            return
        yield event


async def _run(events: AsyncIterator[Event], queue: asyncio.Queue[Event | None]) -> None:
    try:
        async for event in events:
            queue.put_nowait(event)
    finally:
        queue.put_nowait(None)

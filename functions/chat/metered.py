"""What the check on a model's answer had to put right, as metrics: one line after each answer of a model."""

from collections.abc import AsyncIterator, Callable, Mapping

from shared.observability import count
from shared.stylist.events import Checked, Event

COUNTED = (
    "cards_passed", "cards_repaired", "cards_dropped", "numbers_dropped", "colours_corrected", "unsafe_withheld",
    "language_withheld", "groundless_withheld", "length_withheld",
)  # fmt: skip


async def metered(events: AsyncIterator[Event], write: Callable[[Mapping[str, int]], None] = count) -> AsyncIterator[Event]:
    """The same events, less the counts, which are for nobody's eyes."""
    async for event in events:
        if isinstance(event, Checked):
            write({name: event.counts.get(name, 0) for name in COUNTED})
        else:
            yield event

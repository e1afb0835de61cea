"""What the check on a model's answer had to put right, and the steps down from the model, as metrics: one line an answer."""

from collections import Counter
from collections.abc import AsyncIterator, Callable, Mapping

from shared.observability import count, logger
from shared.stylist.errors import fault
from shared.stylist.events import Checked, Event, Failed, Finished, Notice

STEPS = ("model_down", "without_pictures", "budget")
"""The codes of the notices by which an answer came from less than the model with its pictures."""
COUNTED = (
    "cards_passed", "cards_repaired", "cards_dropped", "numbers_dropped", "colours_corrected", "unsafe_withheld",
    "language_withheld", "groundless_withheld", "length_withheld", *STEPS,
)  # fmt: skip


async def metered(events: AsyncIterator[Event], write: Callable[[Mapping[str, int]], None] = count) -> AsyncIterator[Event]:
    """The same events, less the counts, which are for nobody's eyes. An answer that no model was asked for counts nothing."""
    counts: Counter[str] = Counter()
    async for event in events:
        if isinstance(event, Checked):
            counts.update(event.counts)
            continue
        if isinstance(event, Notice) and event.code in STEPS:
            counts[event.code] += 1
        if counts and isinstance(event, Finished | Failed):
            _written({name: counts[name] for name in COUNTED}, write)
        yield event


def _written(counts: Mapping[str, int], write: Callable[[Mapping[str, int]], None]) -> None:
    """Counts that cannot be written are no reason to lose an answer."""
    try:
        write(counts)
    except Exception as error:
        logger.error("not counted", extra=fault(error))

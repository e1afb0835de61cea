"""What a turn starts from: the clothes, the person's taste, the last turns, all read at the same time."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass

from shared.stylist.body import Reading, WornPiece
from shared.stylist.conversation import Carried, carried
from shared.stylist.errors import fault
from shared.stylist.forecast import FORECAST_SECONDS, Forecast
from shared.stylist.garments import Garment
from shared.stylist.photos import Note, Photo, refusal
from shared.stylist.ports import Conversations, Forecasts, PhotoReader, Profile, Turn, Visitors
from shared.stylist.questions.outlook import wanted, wanted_alone

log = logging.getLogger(__name__)

PATIENCE_SECONDS = 1.5
"""How long a turn waits for photos that are still being described before it answers without them (design section 4)."""
FRESH_SECONDS = 60
"""A photo older than this that is not described will not be in a moment: nobody waits for it."""


@dataclass(frozen=True)
class Scene:
    """`unread` counts the garment photos whose description is still to come; `forecast` was looked up for this question."""

    photos: tuple[Photo, ...]
    garments: tuple[Garment, ...]
    unread: int
    profile: Profile
    window: tuple[Turn, ...]
    carried: Carried
    forecast: Forecast | None = None

    @property
    def body(self) -> Photo | None:
        """The newest body photo that could be read and is still there."""
        bodies = (photo for photo in reversed(self.photos) if photo.kind == "body")
        return next((photo for photo in bodies if photo.measured and not photo.rejected), None)

    @property
    def recent(self) -> list[frozenset[int]]:
        """The numbers of the main outfits shown before in this conversation, newest last."""
        return [frozenset(numbers) for numbers in self.carried.outfits]

    @property
    def refused(self) -> Note | None:
        """Why the body photo is not read: then neither it nor what an older one left behind is spoken of or worn."""
        return refusal(self.body.seen) if self.body else None

    @property
    def reading(self) -> Reading | None:
        seen = self.body.seen if self.body else None
        if self.refused:
            return None
        return seen["reading"] if seen and "reading" in seen else self.profile.reading

    @property
    def worn(self) -> tuple[WornPiece, ...]:
        seen = self.body.seen if self.body else None
        if self.refused:
            return ()
        return tuple(seen["worn"]) if seen and "worn" in seen else self.profile.worn


@dataclass(frozen=True)
class Rows:
    """Where a scene is read from."""

    photos: PhotoReader
    visitors: Visitors
    conversations: Conversations
    forecasts: Forecasts | None = None


async def look(rows: Rows, owner: str, session: str, clock: Callable[[], float], *, text: str = "") -> Scene:
    """Read everything in parallel; wait at most 1.5 s for photos that are being described right now, and at most 0.4 s for
    the weather of the place and day that `text`, the question, names."""
    window = asyncio.ensure_future(asyncio.to_thread(rows.conversations.window, owner, session))
    photos, profile, turns, forecast = await asyncio.gather(
        _described(rows.photos, owner, clock),
        asyncio.to_thread(rows.visitors.profile, owner),
        window,
        _foretold(rows.forecasts, text, window, clock),
    )
    return scene_of(photos, profile, turns, clock(), forecast=forecast)


def scene_of(
    photos: Sequence[Photo], profile: Profile, window: Sequence[Turn], now: float, *, forecast: Forecast | None = None
) -> Scene:
    """`window` holds the turns before the one to be answered, oldest first; `now` is epoch seconds."""
    return Scene(
        photos=tuple(photos),
        garments=tuple(garment for photo in photos if (garment := photo.garment()) and "category" in garment.attributes),
        unread=len(_unread(photos, now)),
        profile=profile,
        window=tuple(window),
        carried=carried(window),
        forecast=forecast,
    )


async def _foretold(
    forecasts: Forecasts | None, text: str, window: Awaitable[Sequence[Turn]], clock: Callable[[], float]
) -> Forecast | None:
    """Whatever is wrong with the weather, the turn goes on without it."""
    if forecasts is None:
        return None
    try:
        asked = wanted_alone(text, clock()) or wanted(text, await window, clock())
        if asked is None:
            return None
        async with asyncio.timeout(FORECAST_SECONDS):
            return await asyncio.to_thread(forecasts.on, asked.place, asked.day)
    except Exception as error:
        log.warning("no forecast", extra=fault(error))
        return None


async def _described(reader: PhotoReader, owner: str, clock: Callable[[], float]) -> list[Photo]:
    patience = clock() + PATIENCE_SECONDS
    photos = await asyncio.to_thread(reader.photos, owner)
    while _unread(photos, clock()) and clock() < patience:
        await asyncio.sleep(PATIENCE_SECONDS / 10)
        photos = await asyncio.to_thread(reader.photos, owner)
    return photos


def _unread(photos: Sequence[Photo], now: float) -> list[Photo]:
    coming = [photo for photo in photos if photo.status(int(now)) in ("processing", "ready")]
    return [photo for photo in coming if photo.created > now - FRESH_SECONDS]

"""One rendition's way to `seen`: claim, describe by the model or our own reader, write. Repeated events never pay twice."""

from dataclasses import dataclass
from typing import Literal

from describe.reader import read
from shared.observability import logger
from shared.stylist.errors import BusyError, LimitError, ModelError, UnsafeError
from shared.stylist.intake import Describer, IntakeRows, Pictures
from shared.stylist.photos import MAX_BYTES, RENDITIONS, Photo, Seen, parse_key, rendition_key
from shared.stylist.ports import Ledger, Spender

Outcome = Literal["model", "reader", "measured", "said", "unsafe", "repeated", "gone", "foreign"]
CLAIM_SECONDS = 100
"""Longer than the function may run (90), over when Lambda retries one that died: then the claim is taken over."""


@dataclass(frozen=True)
class Means:
    """What describe works with; `describer` is None when no model is configured."""

    rows: IntakeRows
    pictures: Pictures
    ledger: Ledger
    describer: Describer | None


async def look_at(key: str, *, means: Means, now: int) -> Outcome:
    """Raises BusyError while another delivery holds the claim, so that Lambda tries again should that one die."""
    names = parse_key(key)
    if names is None or key != rendition_key(*names, max(RENDITIONS)):
        return "foreign"
    photo = means.rows.claim(*names, until=now + CLAIM_SECONDS)
    if photo is None:
        return _unclaimed(means.rows.get(*names))
    try:
        return await _seen(photo, key, means)
    except Exception:
        means.rows.release(photo)
        raise


def _unclaimed(photo: Photo | None) -> Outcome:
    if photo and not photo.seen and not photo.rejected:
        raise BusyError(f"photo {photo.id} is being described")
    return "repeated" if photo else "gone"


async def _seen(photo: Photo, key: str, means: Means) -> Outcome:
    data = means.pictures.read(key, MAX_BYTES)
    if data is None:
        return "gone"
    try:
        seen = await _by_model(photo, key, means) or read(data, means.rows.get(photo.owner, photo.id) or photo)
    except UnsafeError:
        return _refused(photo, means)
    return seen["source"] if means.rows.see(photo, seen) else "gone"


async def _by_model(photo: Photo, key: str, means: Means) -> Seen | None:
    """None without a model, without budget, or when the model failed: our own reader answers then."""
    try:
        return await _paid(photo, key, means.describer, means.ledger) if means.describer else None
    except (ModelError, LimitError) as error:
        logger.warning("not described by the model", extra={"code": error.code})
        return None


async def _paid(photo: Photo, key: str, describer: Describer, ledger: Ledger) -> Seen:
    """One provider attempt: reserved at its worst before, settled at its real price after, failed or not."""
    reservation = ledger.reserve(Spender(photo.owner, photo.net), describer.worst_case(photo))
    try:
        described = await describer.describe(photo, key)
    except ModelError as error:
        ledger.settle(reservation, error.micro_dollars)
        raise
    except UnsafeError:
        ledger.settle(reservation, 0)
        raise
    ledger.settle(reservation, described.usage.micro_dollars)
    return described.seen


def _refused(photo: Photo, means: Means) -> Outcome:
    means.rows.reject(photo.owner, photo.id, "unsafe")
    for side in RENDITIONS:
        means.pictures.delete(rendition_key(photo.owner, photo.id, side))
    return "unsafe"

"""One rendition's way to `seen`: claim, describe by the model or our own reader, write. Repeated events never pay twice.

The model is asked under a photo's first claim only. A claim that ended without a word may have been paid for (the answer came
and the row could not take it, the model failed at a price and our reader after it, or the process died while it waited):
whoever takes such a claim over asks our own reader.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Literal

from describe.reader import read
from shared.observability import logger
from shared.stylist.errors import BusyError, LimitError, ModelError, UnsafeError, fault
from shared.stylist.intake import Describer, IntakeRows, Pictures
from shared.stylist.photos import MAX_BYTES, RENDITIONS, Photo, Seen, parse_key, refusal, rendition_key
from shared.stylist.ports import Ledger, Reservation, Spender

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
    with _released_on_failure(photo, means.rows) as bill:
        try:
            seen = await _seen(photo, key, means, bill)
        except UnsafeError:
            return _refused(photo, means)
    # From here on the photo may be paid for: should its row not take it, the claim stays, and no retry pays again.
    return seen["source"] if seen and means.rows.see(photo, seen) else "gone"


@dataclass
class _Bill:
    """Whether the model was or may have been paid for a photo, under this claim or a former one."""

    maybe_paid: bool


@contextmanager
def _released_on_failure(photo: Photo, rows: IntakeRows) -> Iterator[_Bill]:
    """Only while nothing was paid, be it for an answer or a failure: what was, only a claim that stays can tell."""
    bill = _Bill(photo.maybe_paid)
    try:
        yield bill
    except Exception:
        if not bill.maybe_paid:
            rows.release(photo)
        raise


def _unclaimed(photo: Photo | None) -> Outcome:
    if photo and not photo.seen and not photo.rejected:
        raise BusyError(f"photo {photo.id} is being described")
    return "repeated" if photo else "gone"


async def _seen(photo: Photo, key: str, means: Means, bill: _Bill) -> Seen | None:
    """None when the picture is gone."""
    data = means.pictures.read(key, MAX_BYTES)
    if data is None:
        return None
    seen = await _by_model(photo, key, means, bill)
    return _with_lines(seen, data, photo) if seen else read(data, means.rows.get(photo.owner, photo.id) or photo)


def _with_lines(seen: Seen, data: bytes, photo: Photo) -> Seen:
    """Where the model's three lines may not be shown, our own reader's stand in; the pieces worn stay the model's."""
    if photo.kind != "body" or "reading" in seen or refusal(seen):
        return seen
    own = read(data, photo)
    return {**seen, "reading": own["reading"]} if "reading" in own and not refusal(own) else seen


async def _by_model(photo: Photo, key: str, means: Means, bill: _Bill) -> Seen | None:
    """None without a model, without budget, when it may be paid already or the model failed: our own reader answers then."""
    if means.describer is None or bill.maybe_paid:
        return None
    try:
        return await _paid(photo, key, means.describer, means.ledger, bill)
    except (ModelError, LimitError) as error:
        logger.warning("not described by the model", extra={"code": error.code})
        return None


async def _paid(photo: Photo, key: str, describer: Describer, ledger: Ledger, bill: _Bill) -> Seen:
    """One provider attempt: reserved at its worst before, settled at its real price after, failed or not."""
    reservation = ledger.reserve(Spender(photo.owner, photo.net), describer.worst_case(photo))
    price = reservation.micro_dollars  # what nobody foresaw may have come after the provider took the call
    try:
        described = await describer.describe(photo, key)
        price = described.usage.micro_dollars
    except ModelError as error:
        price = error.micro_dollars
        raise
    except UnsafeError:
        price = 0
        raise
    except Exception as error:
        # The provider may have taken the call: a retry would pay again, our own reader does not.
        logger.error("describer failed", extra=fault(error))
        raise ModelError(type(error).__name__) from error
    finally:
        bill.maybe_paid = price > 0
        _settle(ledger, reservation, price)
    return described.seen


def _settle(ledger: Ledger, reservation: Reservation, price: int) -> None:
    """What cannot be settled stays reserved at its worst until midnight: no reason to lose what was paid for."""
    try:
        ledger.settle(reservation, price)
    except Exception as error:
        logger.error("not settled", extra=fault(error))


def _refused(photo: Photo, means: Means) -> Outcome:
    means.rows.reject(photo.owner, photo.id, "unsafe")
    for side in RENDITIONS:
        means.pictures.delete(rendition_key(photo.owner, photo.id, side))
    return "unsafe"

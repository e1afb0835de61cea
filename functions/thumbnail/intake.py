"""One uploaded photo's way in: lease, read, render, put, measure, delete the original. Any repetition ends the same.

The event only says where to look. Whichever comes first takes the lease and reads the object as it is now, so that deliveries
that are late, repeated or out of order need no sequence number: they find the lease taken, or the photo decided.
"""

from typing import Literal

from shared.stylist.errors import BusyError
from shared.stylist.intake import IntakeRows, Pictures
from shared.stylist.photos import MAX_BYTES, RENDITIONS, Photo, parse_key, rendition_key, upload_key
from thumbnail.formats import RefusedError
from thumbnail.render import Rendered, render

Outcome = Literal["ready", "rejected", "repeated", "gone", "foreign"]
LEASE_SECONDS = 62
"""Longer than the function may run (60): when it is over, the decoder has died and the photo reads as damaged."""


def take_in(key: str, *, rows: IntakeRows, pictures: Pictures, now: int) -> Outcome:
    """Bring the upload under `key` to `measured` or `rejected`. Raises only what a retry may mend: BusyError while another
    delivery holds the lease, so that Lambda tries again should that one die."""
    names = parse_key(key)
    if names is None or key != upload_key(*names):
        return "foreign"
    started = rows.start(*names, until=now + LEASE_SECONDS)
    if started is None:
        return _not_started(key, rows.get(*names), pictures)
    try:
        outcome = _taken(started, pictures.read(key, MAX_BYTES + 1), rows, pictures)
    except Exception:
        rows.give_back(started)
        raise
    pictures.delete(key)
    return outcome


def _not_started(key: str, photo: Photo | None, pictures: Pictures) -> Outcome:
    """An upload whose photo is decided or gone is of no use to anybody; under a lease it is being read."""
    if photo and not (photo.measured or photo.rejected):
        raise BusyError(f"photo {photo.id} is being taken in")
    pictures.delete(key)
    return "repeated" if photo else "gone"


def _taken(photo: Photo, data: bytes | None, rows: IntakeRows, pictures: Pictures) -> Outcome:
    """A lost original asks for the photo again: the lease says that nobody else has taken it in."""
    try:
        if data is None:
            raise RefusedError("damaged")
        return _keep(photo.owner, photo.id, render(data), rows, pictures)
    except RefusedError as refused:
        return "rejected" if rows.reject(photo.owner, photo.id, refused.reason) else "gone"


def _keep(owner: str, photo: str, rendered: Rendered, rows: IntakeRows, pictures: Pictures) -> Outcome:
    """Bytes before the row, so that nothing is ready before it can be fetched; a row deleted meanwhile takes them along."""
    for side in RENDITIONS:
        pictures.write(rendition_key(owner, photo, side), rendered.files[side], "image/webp")
    if rows.measure(owner, photo, rendered.measured):
        return "ready"
    for side in RENDITIONS:
        pictures.delete(rendition_key(owner, photo, side))
    return "gone"

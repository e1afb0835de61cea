"""One uploaded photo's way in: lease, read, render, put, measure, delete the original. Any repetition ends the same."""

from typing import Literal

from shared.stylist.intake import IntakeRows, Pictures
from shared.stylist.photos import MAX_BYTES, RENDITIONS, parse_key, rendition_key, upload_key
from thumbnail.formats import RefusedError
from thumbnail.render import Rendered, render

Outcome = Literal["ready", "rejected", "repeated", "gone", "foreign"]
LEASE_SECONDS = 60
"""Longer than the function may run: when it is over, the decoder has died and the photo reads as damaged."""


def take_in(key: str, *, rows: IntakeRows, pictures: Pictures, now: int) -> Outcome:
    """Bring the upload under `key` to `measured` or `rejected`. Raises only what a retry may mend."""
    names = parse_key(key)
    if names is None or key != upload_key(*names):
        return "foreign"
    if rows.start(*names, until=now + LEASE_SECONDS) is None:
        pictures.delete(key)
        return "repeated"
    data = pictures.read(key, MAX_BYTES + 1)
    if data is None:
        return _without_original(*names, rows)
    try:
        outcome = _keep(*names, render(data), rows, pictures)
    except RefusedError as refused:
        outcome = "rejected" if rows.reject(*names, refused.reason) else "gone"
    pictures.delete(key)
    return outcome


def _keep(owner: str, photo: str, rendered: Rendered, rows: IntakeRows, pictures: Pictures) -> Outcome:
    """Bytes before the row, so that nothing is ready before it can be fetched; a row deleted meanwhile takes them along."""
    for side in RENDITIONS:
        pictures.write(rendition_key(owner, photo, side), rendered.files[side], "image/webp")
    if rows.measure(owner, photo, rendered.measured):
        return "ready"
    for side in RENDITIONS:
        pictures.delete(rendition_key(owner, photo, side))
    return "gone"


def _without_original(owner: str, photo: str, rows: IntakeRows) -> Outcome:
    """Another delivery of the same event finished and deleted it, or it was lost: then the person should send it again."""
    row = rows.get(owner, photo)
    if row is None or row.measured or row.rejected:
        return "repeated"
    return "rejected" if rows.reject(owner, photo, "damaged") else "gone"

"""Rows of the product → the JSON that the page reads."""

from collections.abc import Iterable, Sequence
from typing import Any

from api.schemas import Conversation, PhotoView, SessionView
from shared.adapters.dynamodb_session_row import Session
from shared.adapters.dynamodb_sessions import Page
from shared.adapters.s3_pictures import S3Pictures
from shared.stylist.duplicates import twin_of
from shared.stylist.garments import Garment
from shared.stylist.photos import Photo, rendition_key


def photo_view(photo: Photo, garments: Sequence[Garment], pictures: S3Pictures, now: int) -> PhotoView:
    """`garments` are all the visitor's (`garments_of`): which two are one picture is seen only side by side."""
    status, seen = photo.status(now), photo.seen
    addresses = _addresses(photo, pictures) if status in ("ready", "described") else {}
    return PhotoView(
        id=photo.id,
        number=photo.number,
        kind=photo.kind,
        status=status,
        colours=[dict(colour) for colour in photo.measured["colours"]] if photo.measured else [],
        attributes=dict(photo.attributes),
        guesses=[dict(guess) for guess in seen.get("guesses", [])] if seen else [],
        source=photo.source,
        said=sorted(photo.said),
        notes=seen["notes"] if seen else [],
        reading=dict(seen["reading"]) if seen and "reading" in seen else None,
        worn=[dict(piece) for piece in seen.get("worn", [])] if seen else [],
        duplicate_of=_duplicate_of(photo, garments),
        reason=photo.reason(now),
        kept_until=photo.kept_until,
        **addresses,
    )


def garments_of(photos: Iterable[Photo]) -> list[Garment]:
    return [garment for photo in photos if (garment := photo.garment())]


def _duplicate_of(photo: Photo, garments: Sequence[Garment]) -> int | None:
    garment = next((one for one in garments if one.number == photo.number), None)
    return twin_of(garment, garments) if garment else None


def _addresses(photo: Photo, pictures: S3Pictures) -> dict[str, Any]:
    thumbnail, image = (pictures.sign(rendition_key(photo.owner, photo.id, side)) for side in (512, 1024))
    return {
        "thumbnail_url": thumbnail.url,
        "image_url": image.url,
        "urls_expire_at": min(thumbnail.expires_at, image.expires_at),
    }


def session_view(session: Session) -> SessionView:
    return SessionView(**vars(session))


def conversation(session: Session, page: Page) -> Conversation:
    return Conversation(**vars(session), messages=page.messages, next=page.next)

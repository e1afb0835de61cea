"""POST /api/photos announces an upload; GET, PATCH and DELETE of one photo."""

import re

from fastapi import APIRouter

from api.corrections import PhotoChange
from api.dependencies import Enter, Id, Known, Network, Services, Tools
from api.schemas import NewPhoto, PhotoAnnounced, PhotoView, UploadForm
from api.views import garments_of, photo_view
from shared.adapters.dynamodb_photos import Announced
from shared.stylist.deletion import delete_photo
from shared.stylist.errors import InvalidError, NotFoundError
from shared.stylist.photos import MAX_BYTES, Photo, rendition_key
from shared.stylist.ports import Spender

READ_SIDE = 1024
"""The rendition whose arrival makes the describe function read it."""

router = APIRouter(prefix="/api/photos", tags=["photos"])


@router.post("", status_code=201)
def announce(new: NewPhoto, enter: Enter, net: Network, tools: Tools) -> PhotoAnnounced:
    """A row, a number, and a form with which the browser posts the file straight to S3 within 5 minutes."""
    if new.size > MAX_BYTES:
        raise InvalidError(code="too_large")
    if not re.fullmatch(r"image/[a-z0-9.+-]+", new.content_type):
        raise InvalidError(code="unsupported_type")
    owner = enter().owner
    tools.photos.make_room(owner)
    tools.ledger.reserve_photo(Spender(owner, net), new.size)
    photo = tools.photos.add(owner, Announced(new.kind, new.content_type, new.size, net))
    upload = tools.pictures.upload(owner, photo.id, new.content_type, new.size)
    return PhotoAnnounced(
        id=photo.id, number=photo.number, kind=photo.kind, upload=UploadForm(url=upload.url, fields=upload.fields)
    )


@router.get("/{id}", response_model_exclude_unset=True)
def look(photo_id: Id, visitor: Known, tools: Tools) -> PhotoView:
    photo = tools.photos.get(visitor.owner, photo_id)
    if photo is None:
        raise NotFoundError
    return _shown(photo, tools)


@router.patch("/{id}", response_model_exclude_unset=True)
def correct(photo_id: Id, change: PhotoChange, visitor: Known, tools: Tools) -> PhotoView:
    """What the person says goes before what was seen. A photo whose kind changed is read anew."""
    photo = tools.photos.say(visitor.owner, photo_id, change.attributes.given(), change.kind)
    if change.kind and photo.status(tools.clock()) == "ready":
        tools.pictures.repeat(rendition_key(photo.owner, photo.id, READ_SIDE))
    return _shown(photo, tools)


def _shown(photo: Photo, tools: Services) -> PhotoView:
    """Only a garment needs the others beside it."""
    garments = garments_of(tools.photos.photos(photo.owner)) if photo.kind == "garment" else []
    return photo_view(photo, garments, tools.pictures, tools.clock())


@router.delete("/{id}", status_code=204)
def remove(photo_id: Id, visitor: Known, tools: Tools) -> None:
    if tools.photos.get(visitor.owner, photo_id) is None:
        raise NotFoundError
    delete_photo(tools.photos, tools.pictures, visitor.owner, photo_id)

"""GET /api/wardrobe: all photos of a visitor with everything the page shows of them."""

from fastapi import APIRouter

from api.dependencies import Guest, Tools
from api.schemas import Wardrobe
from api.views import garments_of, photo_view

router = APIRouter(prefix="/api/wardrobe", tags=["photos"])


@router.get("", response_model_exclude_unset=True)
def wardrobe(visitor: Guest, tools: Tools) -> Wardrobe:
    """Oldest first; one page, as a wardrobe holds 200 photos at most. Whoever is new has an empty one."""
    photos = tools.photos.photos(visitor.owner) if visitor else []
    garments, now = garments_of(photos), tools.clock()
    return Wardrobe(photos=[photo_view(photo, garments, tools.pictures, now) for photo in photos], next=None)

"""/api/me: what is kept of a visitor and until when, taste, today's budget; and deleting everything at once."""

from urllib.parse import urlsplit

from fastapi import APIRouter, Response

from api.cookies import expire_cookie
from api.dependencies import Guest, Known, Services, Tools
from api.schemas import Budget, KeptUntil, Me, MeChange, PhotoSlots
from shared.adapters.dynamodb_ledger import Spent
from shared.adapters.dynamodb_visitors import Visitor
from shared.stylist.deletion import delete_visitor
from shared.stylist.ports import Profile

router = APIRouter(prefix="/api/me", tags=["me"])


@router.get("")
def me(visitor: Guest, tools: Tools) -> Me:
    """Whoever is new sees the same page with nothing kept."""
    return _me(visitor, tools)


@router.patch("")
def change(wanted: MeChange, visitor: Known, tools: Tools) -> Me:
    taste = {**tools.visitors.profile(visitor.owner).taste, **wanted.taste.given()}
    tools.visitors.put_taste(visitor.owner, taste)
    return _me(visitor, tools)


@router.delete("", status_code=204)
def forget(visitor: Guest, tools: Tools) -> Response:
    """No object and no row of this visitor is left; repeating it is fine."""
    if visitor:
        delete_visitor(tools.visitors, tools.ledger, tools.pictures, visitor.owner)
    response = Response(status_code=204, headers={"Clear-Site-Data": '"cache", "storage"'})
    expire_cookie(response, tools.settings)
    return response


def _me(visitor: Visitor | None, tools: Services) -> Me:
    settings = tools.settings
    profile = tools.visitors.profile(visitor.owner) if visitor else Profile()
    spent = tools.ledger.used(visitor.owner) if visitor else Spent(0, 0)
    return Me(
        kept_until=_kept_until(visitor, tools),
        taste=profile.taste,
        budget=Budget(
            used_micro_dollars=spent.micro_dollars,
            limit_micro_dollars=settings.visitor_micro_dollars,
            renews_at=tools.ledger.renews_at(),
        ),
        photos=PhotoSlots(used=spent.photos, limit=settings.visitor_photos),
        model=settings.model or None,
        model_host=urlsplit(settings.model_url).hostname if settings.model else None,
    )


def _kept_until(visitor: Visitor | None, tools: Services) -> KeptUntil:
    if visitor is None:
        return KeptUntil(wardrobe=None, body=None)
    bodies = [photo.kept_until for photo in tools.photos.photos(visitor.owner) if photo.kind == "body" and photo.measured]
    return KeptUntil(wardrobe=visitor.kept_until, body=max(bodies, default=None))

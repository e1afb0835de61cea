"""The composition root of ApiFunction: the only place in it that builds real adapters, once a process, at the first request."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import Annotated, Self

from fastapi import Depends, Header, Path, Request, Response

from api.cookies import set_cookie
from shared.adapters.clock import Clock, system_clock
from shared.adapters.dynamodb_answers import DynamoAnswers
from shared.adapters.dynamodb_ledger import DynamoLedger
from shared.adapters.dynamodb_networks import DynamoNetworks
from shared.adapters.dynamodb_photos import DynamoPhotos
from shared.adapters.dynamodb_sessions import DynamoSessions
from shared.adapters.dynamodb_visitors import DynamoVisitors, Visitor
from shared.adapters.s3_pictures import S3Pictures
from shared.settings import Settings, load
from shared.stylist.errors import NotFoundError, NoVisitorError

ULID_LENGTH = 26


@dataclass(frozen=True)
class Services:
    settings: Settings
    clock: Clock
    visitors: DynamoVisitors
    networks: DynamoNetworks
    photos: DynamoPhotos
    sessions: DynamoSessions
    answers: DynamoAnswers
    ledger: DynamoLedger
    pictures: S3Pictures

    @classmethod
    def build(cls, settings: Settings, clock: Clock = system_clock) -> Self:
        return cls(
            settings=settings,
            clock=clock,
            visitors=DynamoVisitors(settings, clock),
            networks=DynamoNetworks(settings, clock),
            photos=DynamoPhotos(settings, clock),
            sessions=DynamoSessions(settings, clock),
            answers=DynamoAnswers(settings, clock),
            ledger=DynamoLedger(settings, clock),
            pictures=S3Pictures(settings, clock),
        )


@lru_cache
def services() -> Services:
    return Services.build(load())


Tools = Annotated[Services, Depends(services)]


def network(tools: Tools, x_codi_address: Annotated[str, Header(include_in_schema=False)] = "") -> str:
    """The pseudonym of the caller's network; the edge sets the address and deletes any copy of the client's."""
    return tools.networks.pseudonym(x_codi_address)


Network = Annotated[str, Depends(network)]


Remember = Callable[[Visitor], None]


def remembering(request: Request, response: Response, tools: Tools) -> Remember:
    """Sets a visitor's cookie on whatever answer goes out; `request.state` takes it to a refusal (api/problems.py)."""

    def remember(visitor: Visitor) -> None:
        if visitor.token:
            set_cookie(response, tools.settings, visitor.token)
            request.state.cookie = response.headers["set-cookie"]

    return remember


def guest(request: Request, tools: Tools, remember: Annotated[Remember, Depends(remembering)]) -> Visitor | None:
    """Whoever the cookie names, or nobody."""
    token = request.cookies.get(tools.settings.cookie)
    visitor = tools.visitors.visitor(token) if token else None
    if visitor:
        remember(visitor)
    return visitor


Guest = Annotated[Visitor | None, Depends(guest)]


def known(visitor: Guest) -> Visitor:
    if visitor is None:
        raise NoVisitorError
    return visitor


Known = Annotated[Visitor, Depends(known)]


def entrance(
    visitor: Guest, tools: Tools, net: Network, remember: Annotated[Remember, Depends(remembering)]
) -> Callable[[], Visitor]:
    """Called by a handler, not before it: a request that is refused as invalid must not mint anybody."""

    def enter() -> Visitor:
        if visitor is not None:
            return visitor
        minted = tools.visitors.mint(net)
        remember(minted)
        return minted

    return enter


Enter = Annotated[Callable[[], Visitor], Depends(entrance)]


def ours(thing_id: Annotated[str, Path(alias="id", description="A ULID")]) -> str:
    """An id that we never gave out is not found, whatever it looks like."""
    if len(thing_id) != ULID_LENGTH or not thing_id.isalnum() or not thing_id.isascii():
        raise NotFoundError
    return thing_id


Id = Annotated[str, Depends(ours)]

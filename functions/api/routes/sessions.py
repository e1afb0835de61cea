"""/api/sessions: a visitor's conversations. Their turns are written by the chat function."""

from typing import Annotated

from fastapi import APIRouter, Query

from api.dependencies import Enter, Guest, Id, Known, Tools
from api.schemas import Conversation, NewSession, SessionChange, SessionList, SessionView
from api.views import conversation, session_view
from shared.adapters.dynamodb_sessions import Page

router = APIRouter(prefix="/api/sessions", tags=["sessions"])


@router.post("", status_code=201)
def start(new: NewSession, enter: Enter, tools: Tools) -> Conversation:
    """Without a title the first question becomes it."""
    session = tools.sessions.create(enter().owner, new.title or None)
    return conversation(session, Page([], None))


@router.get("")
def sessions(visitor: Guest, tools: Tools) -> SessionList:
    """Last used first; one page, as a visitor keeps 100 at most."""
    kept = tools.sessions.sessions(visitor.owner) if visitor else []
    return SessionList(sessions=[session_view(session) for session in kept])


@router.get("/{id}")
def history(
    session_id: Id,
    visitor: Known,
    tools: Tools,
    before: Annotated[str | None, Query(max_length=64)] = None,
    limit: Annotated[int, Query(ge=1, le=100)] = 50,
) -> Conversation:
    session = tools.sessions.session(visitor.owner, session_id)
    return conversation(session, tools.sessions.page(visitor.owner, session_id, before=before, limit=limit))


@router.patch("/{id}")
def rename(session_id: Id, change: SessionChange, visitor: Known, tools: Tools) -> SessionView:
    return session_view(tools.sessions.rename(visitor.owner, session_id, change.title))


@router.delete("/{id}", status_code=204)
def remove(session_id: Id, visitor: Known, tools: Tools) -> None:
    tools.sessions.delete(visitor.owner, session_id)

"""The streaming chat behind the Lambda Web Adapter: one route. Starlette alone, since FastAPI costs 0.2 s of cold start."""

import asyncio
import uuid
from collections.abc import Callable

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response, StreamingResponse
from starlette.routing import Route

from chat import dependencies
from chat.dependencies import Parts
from chat.detached import detached
from chat.metered import metered
from chat.question import parse
from chat.ui_stream import HEADERS, encode
from shared.observability import logger
from shared.problems import MEDIA_TYPE, problem
from shared.stylist.errors import InvalidError, NotFoundError, NoVisitorError, StylistError, fault
from shared.stylist.reply import Question

NOT_FOUND = 404


def create_app(parts: Callable[[], Parts] = dependencies.parts) -> Starlette:
    """`parts` is called at the first question, so that starting needs no network."""

    async def chat(request: Request) -> Response:
        try:
            return await answer(request)
        except StylistError:
            raise
        except Exception as error:
            # Caught here: the server's own log would have the message, and with it perhaps a person's words.
            logger.error("unforeseen", extra=fault(error))
            return _answer(StylistError())

    async def answer(request: Request) -> Response:
        asked = parse(await request.body())
        tools = parts()
        owner, net = await asyncio.gather(
            asyncio.to_thread(tools.owner, request.cookies.get(tools.cookie, "")),
            asyncio.to_thread(tools.net, request.headers.get("x-codi-address", "")),
        )
        if owner is None:
            raise NoVisitorError
        question = Question(owner, net, asked.session, asked.message_id, asked.text, asked.regenerate)
        turn = await asyncio.to_thread(tools.stylist.begin, question)
        events = detached(metered(tools.stylist.answer(question, turn)))
        return StreamingResponse(encode(events, turn.id), headers=HEADERS)

    routes = [Route("/api/chat", chat, methods=["POST"]), Route("/healthz", _health)]
    handlers = {StylistError: _refuse, HTTPException: _misrouted}
    return Starlette(routes=routes, exception_handlers=handlers)


def _health(_: Request) -> Response:
    return PlainTextResponse("ok")


def _refuse(_: Request, error: Exception) -> Response:
    return _answer(error if isinstance(error, StylistError) else StylistError())


def _misrouted(_: Request, error: Exception) -> Response:
    """404 and 405 of the router, before any code of ours."""
    status = error.status_code if isinstance(error, HTTPException) else 500
    return _answer(NotFoundError() if status == NOT_FOUND else InvalidError(), status)


def _answer(error: StylistError, status: int | None = None) -> Response:
    body = problem(error, uuid.uuid4().hex)
    body["status"] = status or body["status"]
    return JSONResponse(body, body["status"], media_type=MEDIA_TYPE)

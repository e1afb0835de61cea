"""The streaming chat behind the Lambda Web Adapter: one route. Starlette alone, since FastAPI costs 0.2 s of cold start."""

import asyncio
import uuid
from collections.abc import Callable

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response, StreamingResponse
from starlette.routing import Route

from chat import dependencies
from chat.dependencies import Parts
from chat.detached import detached
from chat.question import parse
from chat.ui_stream import HEADERS, encode
from shared.problems import MEDIA_TYPE, problem
from shared.stylist.errors import NoVisitorError, StylistError
from shared.stylist.reply import Question


def create_app(parts: Callable[[], Parts] = dependencies.parts) -> Starlette:
    """`parts` is called at the first question, so that starting needs no network."""

    async def chat(request: Request) -> Response:
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
        answer = detached(tools.stylist.answer(question, turn))
        return StreamingResponse(encode(answer, turn.id), headers=HEADERS)

    routes = [Route("/api/chat", chat, methods=["POST"]), Route("/healthz", _health)]
    return Starlette(routes=routes, exception_handlers={StylistError: _refuse})


def _health(_: Request) -> Response:
    return PlainTextResponse("ok")


def _refuse(_: Request, error: Exception) -> Response:
    if not isinstance(error, StylistError):
        raise error
    body = problem(error, uuid.uuid4().hex)
    return JSONResponse(body, body["status"], media_type=MEDIA_TYPE)

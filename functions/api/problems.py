"""Every error of the API as problem+json (RFC 9457), in one place; shared/problems.py holds the codes."""

from typing import Any
from uuid import uuid4

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException

from shared.observability import logger
from shared.problems import MEDIA_TYPE, problem
from shared.stylist.errors import InvalidError, NotFoundError, StylistError, fault

NOT_FOUND = 404


def handle_problems(app: FastAPI) -> None:
    app.add_exception_handler(StylistError, _of_the_product)
    app.add_exception_handler(RequestValidationError, _of_the_request)
    app.add_exception_handler(HTTPException, _of_the_router)
    app.add_exception_handler(Exception, _unforeseen)


def _of_the_product(request: Request, error: Exception) -> JSONResponse:
    return _answer(request, error if isinstance(error, StylistError) else StylistError())


def _of_the_request(request: Request, error: Exception) -> JSONResponse:
    """Names the places that are wrong, never the values: those may be a person's words."""
    faults = error.errors() if isinstance(error, RequestValidationError) else []
    detail = "; ".join(f"{'.'.join(map(str, fault['loc']))}: {fault['type']}" for fault in faults)
    return _answer(request, InvalidError(), detail=detail)


def _of_the_router(request: Request, error: Exception) -> JSONResponse:
    """404 and 405 of Starlette, before any handler of ours; broken JSON comes as 400."""
    status = error.status_code if isinstance(error, HTTPException) else 500
    if status == NOT_FOUND:
        return _answer(request, NotFoundError())
    headers = getattr(error, "headers", None)
    return _answer(request, InvalidError(), status=status, headers=headers)


def _unforeseen(request: Request, error: Exception) -> JSONResponse:
    logger.error("unforeseen", extra={**fault(error), "path": _route(request), "request_id": _request_id(request)})
    return _answer(request, StylistError())


def _answer(request: Request, error: StylistError, *, headers: dict[str, str] | None = None, **extras: Any) -> JSONResponse:
    body = problem(error, _request_id(request)) | extras
    told = {"Cache-Control": "no-store", **_cookie(request), **(headers or {})}
    return JSONResponse(body, body["status"], headers=told, media_type=MEDIA_TYPE)


def _cookie(request: Request) -> dict[str, str]:
    """Of a visitor who was minted before their request was refused: lost, each try would mint another."""
    cookie = getattr(request.state, "cookie", None)
    return {"Set-Cookie": cookie} if cookie else {}


def _request_id(request: Request) -> str:
    """Lambda's own where there is one, so that the sentence a person quotes finds the log line."""
    context = request.scope.get("aws.context")
    own = str(getattr(context, "aws_request_id", "")) or uuid4().hex
    return str(request.scope.setdefault("codi.request_id", own))


def _route(request: Request) -> str:
    """The pattern, not the path: ids stay out of the log."""
    return str(getattr(request.scope.get("route"), "path", ""))

"""The edge: plays CloudFront before the local deployment. The site from the distribution, /api/* from the functions.

The emulator's own CloudFront neither signs for functions nor streams, so those two behaviours are played here.
"""

import argparse
import json
import socket
from collections.abc import AsyncIterator, Iterable
from dataclasses import dataclass
from http.cookiejar import CookieJar, DefaultCookiePolicy
from typing import Any
from urllib.parse import urlsplit

import httpx2
import uvicorn
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response, StreamingResponse
from starlette.routing import Route
from starlette.types import ASGIApp

from infra.local.compression import packed
from infra.local.door import Door, photo_refusal
from infra.local.signing import HASH, WRITES, Signer, refusal
from infra.local.straight import Straight

ADDRESS = "x-codi-address"
# Hop-by-hop, or set by CloudFront itself: never taken from the viewer.
NOT_FORWARDED = {"host", "connection", "keep-alive", "te", "trailer", "transfer-encoding", "upgrade", "proxy-authorization"}
NOT_FORWARDED |= {"authorization", "x-amz-date", "x-amz-security-token", HASH, ADDRESS, "content-length", "expect"}
NOT_FOR_PHOTOS = NOT_FORWARDED | {"cookie", "x-amz-target"}
NOT_RETURNED = {"connection", "keep-alive", "transfer-encoding", "date", "server"}
LARGEST_BODY = 6 * 1024 * 1024  # of a function URL


@dataclass(frozen=True)
class Origins:
    """Where things are: the emulator's address, the hosts it answers as, and the streaming function's own address."""

    aws: str
    site_host: str
    api_host: str
    chat: str
    region: str = "us-east-1"
    bucket: str = ""
    """The photo bucket, when photos come and go through the edge: a phone cannot reach the emulator's own port."""


class Edge:
    def __init__(self, origins: Origins, client: httpx2.AsyncClient) -> None:
        self.origins = origins
        self.client = client
        self.signer = Signer("test", "test", origins.region)

    async def site(self, request: Request) -> Response:
        """The default behaviour: the deployed distribution answers, with its own cache rules and headers."""
        return packed(request, await self._forward(request, self.origins.aws, {"host": self.origins.site_host}, b""))

    async def chat(self, request: Request) -> Response:
        return await self._function(request, self.origins.chat, urlsplit(self.origins.chat).netloc)

    async def api(self, request: Request) -> Response:
        return await self._function(request, self.origins.aws, self.origins.api_host)

    async def photos(self, request: Request) -> Response:
        """Uploads and views as the browser signed them, host included; what they may do is the emulator's to say."""
        raw, query = _path(request).partition("?")[::2]
        if reason := photo_refusal(request.method, raw, query, request.headers, self.origins.bucket):
            return problem(403, "not_signed", reason)
        kept_headers = kept(request.headers.items(), NOT_FOR_PHOTOS)
        host = {"host": request.headers["host"]}
        if request.method != "POST":
            return await self._send(request, self.origins.aws, [*kept_headers, *host.items()], b"")
        sized = [*kept_headers, *host.items(), ("content-length", request.headers["content-length"])]
        try:
            return await self._send(request, self.origins.aws, sized, request.stream())
        except ClientDisconnect:
            return problem(400, "internal", "the upload broke off")

    async def _function(self, request: Request, origin: str, host: str) -> Response:
        body = await request.body()
        if len(body) > LARGEST_BODY:
            return problem(413, "too_large", "the body is over 6 MB")
        if reason := refusal(request.method, request.headers, body):
            return problem(403, "missing_hash", reason)
        signed = self.signer.sign(request.method, f"https://{host}{_path(request)}", body)
        viewer = request.client.host if request.client else ""
        return await self._forward(request, origin, {**signed, "host": host, ADDRESS: viewer, "x-forwarded-for": viewer}, body)

    async def _forward(self, request: Request, origin: str, extra: dict[str, str], body: bytes) -> Response:
        headers = [pair for pair in kept(request.headers.items(), NOT_FORWARDED) if pair[0] not in extra]
        return await self._send(request, origin, [*headers, *extra.items()], body)

    async def _send(
        self, request: Request, origin: str, headers: list[tuple[str, str]], body: bytes | AsyncIterator[bytes]
    ) -> Response:
        path = _path(request)
        exactly = {"target": path.encode("latin-1")}  # the client's own idea of an address is not what was checked and signed
        sent = self.client.build_request(request.method, origin + path, headers=headers, content=body, extensions=exactly)
        try:
            answer = await self.client.send(sent, stream=True)
        except httpx2.TimeoutException:
            return problem(504, "internal", "the origin did not answer in time")
        except httpx2.TransportError as error:
            return problem(502, "internal", f"the origin cannot be reached: {error!r}")
        response = StreamingResponse(_pass_through(answer), answer.status_code)
        response.raw_headers = [
            (name.encode("latin-1"), value.encode("latin-1"))
            for name, value in kept(answer.headers.multi_items(), NOT_RETURNED)
        ]
        return response


async def _pass_through(answer: httpx2.Response) -> AsyncIterator[bytes]:
    """The origin's bytes as they come; a viewer who leaves ends the origin's connection too."""
    try:
        async for piece in answer.aiter_raw():
            yield piece
    finally:
        await answer.aclose()


def kept(headers: Iterable[tuple[str, str]], without: set[str]) -> list[tuple[str, str]]:
    return [(name, value) for name, value in headers if name.lower() not in without]


def _path(request: Request) -> str:
    """The path and query exactly as the viewer wrote them."""
    path, query = (str(request.scope[part], "latin-1") for part in ("raw_path", "query_string"))
    return f"{path}?{query}" if query else path


def problem(status: int, code: str, detail: str) -> Response:
    body = {"type": "about:blank", "title": "Refused at the edge", "status": status, "code": code, "detail": detail}
    return Response(json.dumps(body), status, media_type="application/problem+json")


def create_app(origins: Origins, transport: httpx2.AsyncBaseTransport | None = None) -> Starlette:
    """The edge as an ASGI app; tests pass a transport of their own."""
    # CloudFront's OriginReadTimeout of 60 s counts between packets, as this read timeout does.
    timeout = httpx2.Timeout(60, connect=5)
    # One client serves all viewers: a jar that kept cookies would hand the first one's to everybody.
    no_jar = CookieJar(DefaultCookiePolicy(allowed_domains=[]))
    client = httpx2.AsyncClient(transport=transport, timeout=timeout, cookies=no_jar, trust_env=False)
    edge = Edge(origins, client)
    methods = ["GET", "HEAD", "OPTIONS", *WRITES]
    photos = [Route(f"/{origins.bucket}{{rest:path}}", edge.photos, methods=["GET", "HEAD", "POST"])] if origins.bucket else []
    routes = [
        *photos,
        Route("/api/chat{rest:path}", edge.chat, methods=methods),
        Route("/api/{rest:path}", edge.api, methods=methods),
        Route("/{rest:path}", edge.site, methods=["GET", "HEAD"]),
    ]
    return Starlette(routes=routes, middleware=[Middleware(Straight)])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--port", type=int, required=True)
    for name in ("aws", "site-host", "api-host", "chat"):
        parser.add_argument(f"--{name}", required=True)
    for name in ("address", "certificate", "bucket"):  # for a network, all three
        parser.add_argument(f"--{name}", default="")
    given = parser.parse_args()
    app: ASGIApp = create_app(Origins(given.aws, given.site_host, given.api_host, given.chat, bucket=given.bucket))
    quiet: dict[str, Any] = {"access_log": False, "server_header": False, "log_level": "warning"}
    if not given.address:
        uvicorn.run(app, host="127.0.0.1", port=given.port, **quiet)
        return
    door = Door(app, f"https://{given.address}:{given.port}")
    addresses = dict.fromkeys([given.address, "127.0.0.1"])
    sockets = [socket.create_server((address, given.port)) for address in addresses]
    uvicorn.Server(uvicorn.Config(door, ssl_certfile=given.certificate, **quiet)).run(sockets=sockets)


if __name__ == "__main__":
    main()

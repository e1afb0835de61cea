"""The built page before a server that plays the API: what is measured is the page alone, and answers come at a known pace."""

import asyncio
import gzip
import json
import mimetypes
import threading
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response, StreamingResponse
from starlette.routing import Route

PACED = "text/event-stream"
FOR_EVER = "public, max-age=31536000, immutable"
Part = dict[str, Any]


class PlayedSite:
    """`parts` of the next answer go out one by one, `pace` seconds apart; `dist` may change while a page is open."""

    def __init__(self, dist: Path) -> None:
        self.dist = dist
        self.parts: list[Part] = []
        self.pace = 0.0
        self.photos: list[dict[str, Any]] = []
        self.url = ""

    async def api(self, request: Request) -> Response:
        asked = request.path_params["path"]
        if asked == "chat":
            return StreamingResponse(self._answer(), media_type=PACED)
        if asked == "wardrobe":
            return JSONResponse({"photos": self.photos, "next": None})
        if asked.startswith("sessions/"):
            return JSONResponse(_session(asked.partition("/")[2]))
        return JSONResponse({"code": "no_visitor", "status": 401}, 401)

    async def _answer(self) -> AsyncIterator[str]:
        for part in self.parts:
            yield f"data: {json.dumps(part)}\n\n"
            await asyncio.sleep(self.pace)

    async def site(self, request: Request) -> Response:
        """As the distribution: an unknown address is the page, text is packed, what carries a hash is kept."""
        path = self.dist / request.path_params["path"]
        if path.is_relative_to(self.dist / "assets") and not path.is_file():
            return Response(status_code=403)
        path = path if path.is_file() else self.dist / "index.html"
        kind = mimetypes.guess_type(path.name)[0] or "application/octet-stream"
        kept = FOR_EVER if path.parent.name == "assets" else "no-cache"
        return Response(
            gzip.compress(path.read_bytes()), headers={"content-encoding": "gzip", "cache-control": kept}, media_type=kind
        )


def _session(name: str) -> dict[str, Any]:
    return {"id": name, "title": "", "status": "idle", "created": 0, "updated": 0, "messages": [], "next": None}


@contextmanager
def played(dist: Path) -> Iterator[PlayedSite]:
    site = PlayedSite(dist)
    routes = [Route("/api/{path:path}", site.api, methods=["GET", "POST"]), Route("/{path:path}", site.site)]
    server = uvicorn.Server(uvicorn.Config(Starlette(routes=routes), port=0, log_level="error"))
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    while not server.started and thread.is_alive():
        thread.join(0.02)
    site.url = f"http://localhost:{server.servers[0].sockets[0].getsockname()[1]}"
    try:
        yield site
    finally:
        server.should_exit = True
        thread.join()

"""What a network may reach through the edge (`LAN=1`): the page by its one address, and photos that are really signed.

Alone on a machine none of this is needed. The emulator checks signatures, but takes whoever claims to be its administrator at
their word; to a network it must not be open like that.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import parse_qsl, urlsplit

from starlette.datastructures import MutableHeaders
from starlette.responses import PlainTextResponse, RedirectResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

SIGNED = {"X-Amz-Algorithm", "X-Amz-Credential", "X-Amz-Date", "X-Amz-Expires", "X-Amz-SignedHeaders", "X-Amz-Security-Token"}
SIGNED |= {"X-Amz-Signature"}
ROLE = re.compile(r"ASIA[0-9A-Z]{16}/\d{8}/[a-z0-9-]+/s3/aws4_request")
LARGEST_FORM = 32 * 1024 * 1024
# A browser that came to trust our certificate must not be kept from http://localhost, where the next run may be.
NOT_FOR_LONG = "strict-transport-security"


def photo_refusal(method: str, path: str, query: str, headers: Mapping[str, str], bucket: str) -> str | None:
    """Why a request for the photo bucket goes no further, or None. Its signature is the emulator's to check."""
    if method == "POST":
        return _form_refusal(path, query, headers, bucket)
    if not path.startswith(f"/{bucket}/renditions/"):
        return "there is nothing to read but renditions"
    pairs = parse_qsl(query, keep_blank_values=True)
    signed = dict(pairs)
    if len(pairs) != len(SIGNED) or set(signed) != SIGNED or not ROLE.fullmatch(signed["X-Amz-Credential"]):
        return "a photo is read by the address that the page was given"
    return None


def _form_refusal(path: str, query: str, headers: Mapping[str, str], bucket: str) -> str | None:
    if path.rstrip("/") != f"/{bucket}" or query or not headers.get("content-type", "").startswith("multipart/form-data"):
        return "an upload is a form for the bucket itself"
    length = headers.get("content-length", "")
    return None if length.isdecimal() and int(length) <= LARGEST_FORM else "an upload says how long it is, 32 MB at most"


@dataclass(frozen=True)
class Door:
    """Around the edge: refuses names that are not ours (as a page elsewhere could make the phone's browser send), sends
    `localhost` to the one address that photos are signed for, and hides the emulator's own pages."""

    app: ASGIApp
    origin: str

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            return await self.app(scope, receive, send)
        if refused := self._refused(scope):
            return await refused(scope, receive, send)
        return await self.app(scope, receive, _without_sts(send))

    def _refused(self, scope: Scope) -> Response | None:
        ours = urlsplit(self.origin)
        host = _host(scope["headers"])
        if host in {f"localhost:{ours.port}", f"127.0.0.1:{ours.port}"} and scope["method"] in ("GET", "HEAD"):
            return RedirectResponse(self.origin + scope["path"])
        if host != ours.netloc:
            return PlainTextResponse(f"Codi is at {self.origin}", 421)
        if scope["path"].startswith("/_") or scope["path"] == "/health":
            return PlainTextResponse("Not found", 404)
        return None


def _host(headers: Sequence[tuple[bytes, bytes]]) -> str:
    named = [value.decode("latin-1").lower() for name, value in headers if name == b"host"]
    return named[0] if len(named) == 1 else ""


def _without_sts(send: Send) -> Send:
    async def passed(message: Message) -> None:
        if message["type"] == "http.response.start":
            headers = MutableHeaders(raw=message["headers"])
            del headers[NOT_FOR_LONG]
        await send(message)

    return passed

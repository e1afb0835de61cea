"""What is checked of a path is what is sent: a path that could mean another one goes no further.

Routes and refusals look at a path as it is written. The origins, and clients on the way to them, resolve `..`, join slashes and
decode what is encoded, so `/api/../_ministack/reset` would be the emulator's own page to them.
"""

from dataclasses import dataclass
from urllib.parse import unquote_to_bytes

from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Receive, Scope, Send

# Encoded twice, a slash by another name, or the end of a path: none of them is in an address that the page or a signature has.
NEVER = (b"//", b"\\", b"%", b"#")
PRINTABLE = range(0x21, 0x7F)


@dataclass(frozen=True)
class Straight:
    """Around the edge: 400 for every path that is not straight."""

    app: ASGIApp

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http" and not straight(scope["raw_path"]):
            return await PlainTextResponse("This path winds", 400)(scope, receive, send)
        return await self.app(scope, receive, send)


def straight(raw: bytes) -> bool:
    """`raw` is the path as it came, without the query."""
    path = unquote_to_bytes(raw)
    if not path.startswith(b"/") or any(byte not in PRINTABLE for byte in raw) or b"%2f" in raw.lower():
        return False
    return not any(never in path for never in NEVER) and not {b".", b".."} & set(path.split(b"/"))

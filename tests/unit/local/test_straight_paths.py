"""No path winds its way past the edge: clients make `..` straight before they send, so these requests are written by hand."""

import asyncio
import hashlib
from urllib.parse import unquote

import httpx2
import pytest
from starlette.types import ASGIApp, Message, Receive, Scope

from infra.local.door import Door
from infra.local.edge import Origins, create_app

HOST = "192.168.0.7:8080"
BUCKET = "codi-photos-000000000000"
ORIGINS = Origins("http://localhost:4566", "d1.cloudfront.net", "abc.on.aws", "http://127.0.0.1:9000", bucket=BUCKET)
RESET = "_ministack/reset"
WINDING = [
    f"/../{RESET}",
    f"/x/../{RESET}",
    f"/x/./../{RESET}",
    f"/api/../{RESET}",
    f"/api/chat/../../{RESET}",
    f"/api/%2e%2e/{RESET}",
    f"/api/.%2E/{RESET}",
    f"/api/..%2f{RESET}",
    f"/api/%2e%2e%2F{RESET}",
    f"/api/%252e%252e/{RESET}",
    f"/api/..\\{RESET}",
    f"/api/..%5C{RESET}",
    f"//{RESET}",
    f"/api//../{RESET}",
    f"/api/photos#/../{RESET}",
    f"/{BUCKET}/renditions/../../{RESET}",
    f"/{BUCKET}/renditions/../uploads/o/p",
    f"/{BUCKET}/renditions/%2E./uploads/o/p",
    f"/{BUCKET}/renditions/o/p/..",
    f"/{BUCKET}/renditions/o/p/.",
    f"http://localhost:4566/{RESET}",
    RESET,
    "@localhost:9000/",
]
STRAIGHT = [
    "/",
    "/index.html",
    "/assets/a..b-x.y.js",
    "/.well-known/x",
    "/...",
    "/api/sessions/%EB%A9%B4%EC%A0%91/messages",
    "/api/photos/",
    "/api/it's%20[odd]",
]


class Emulator:
    """Keeps the target of each request line that would reach it."""

    def __init__(self) -> None:
        self.asked: list[bytes] = []
        plain = create_app(ORIGINS, httpx2.MockTransport(self.answer))
        self.edges: dict[str, ASGIApp] = {"plain": plain, "lan": Door(plain, f"https://{HOST}")}

    def answer(self, request: httpx2.Request) -> httpx2.Response:
        self.asked.append(request.extensions.get("target", request.url.raw_path))
        return httpx2.Response(200, stream=httpx2.ByteStream(b"reset"))

    async def ask(self, edge: str, method: str, raw: str, query: str = "") -> int:
        statuses: list[int] = []

        async def send(message: Message) -> None:
            if message["type"] == "http.response.start":
                statuses.append(message["status"])

        await self.edges[edge](asking(method, raw, query), nothing_more(), send)
        return statuses[0]


def asking(method: str, raw: str, query: str) -> Scope:
    of_nothing = hashlib.sha256(b"").hexdigest()
    headers = [(b"host", HOST.encode()), (b"x-amz-content-sha256", of_nothing.encode())]
    called = {"method": method, "path": unquote(raw), "raw_path": raw.encode(), "query_string": query.encode(), "root_path": ""}
    return {"type": "http", "client": ("192.168.0.9", 1), "headers": headers, **called}


def nothing_more() -> Receive:
    """The body is empty, and the viewer stays to read the answer."""
    messages: list[Message] = [{"type": "http.request", "body": b"", "more_body": False}]

    async def receive() -> Message:
        if messages:
            return messages.pop()
        await asyncio.Event().wait()
        raise AssertionError("nobody sets it")

    return receive


@pytest.mark.parametrize("edge", ["plain", "lan"])
@pytest.mark.parametrize("method", ["GET", "POST"])
@pytest.mark.parametrize("raw", WINDING)
async def test_a_path_that_means_another_one_goes_no_further(edge: str, method: str, raw: str) -> None:
    emulator = Emulator()
    assert await emulator.ask(edge, method, raw) == 400
    assert not emulator.asked


@pytest.mark.parametrize("edge", ["plain", "lan"])
@pytest.mark.parametrize("raw", STRAIGHT)
async def test_a_straight_path_is_sent_on_letter_by_letter(edge: str, raw: str) -> None:
    emulator = Emulator()
    assert await emulator.ask(edge, "GET", raw, "a=../..//&b=%2e") == 200
    assert emulator.asked == [f"{raw}?a=../..//&b=%2e".encode()]

"""The edge behaves as CloudFront does before the functions: what it sets, drops, signs, refuses, and that it never buffers."""

import asyncio
import hashlib
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from typing import Any

import httpx2
import pytest

from infra.local.edge import LARGEST_BODY, Origins, create_app

BODY = b'{"kind":"garment"}'
HASH = hashlib.sha256(BODY).hexdigest()
ORIGINS = Origins(aws="http://aws:4566", site_host="d1.cloudfront.net", api_host="abc.on.aws", chat="http://127.0.0.1:9000")
Answer = Callable[[httpx2.Request], httpx2.Response]


def says(status: int, content: bytes = b"", headers: Sequence[tuple[str, str]] = ()) -> Answer:
    """An answer that is still on its way, as a real one is; a Response made of content counts as read."""
    return lambda request: httpx2.Response(status, headers=list(headers), stream=httpx2.ByteStream(content))


class Origin:
    """Stands for all three origins and keeps what they were asked."""

    def __init__(self, answer: Answer = says(200)) -> None:
        self.answer = answer
        self.asked: list[httpx2.Request] = []

    async def __call__(self, request: httpx2.Request) -> httpx2.Response:
        self.asked.append(request)
        return self.answer(request)

    def viewer(self) -> httpx2.AsyncClient:
        edge = httpx2.ASGITransport(create_app(ORIGINS, httpx2.MockTransport(self)), client=("203.0.113.7", 1234))
        return httpx2.AsyncClient(transport=edge, base_url="http://localhost:8080")


async def ask(
    origin: Origin, method: str, path: str, headers: Mapping[str, str] | None = None, body: bytes = b""
) -> httpx2.Response:
    async with origin.viewer() as viewer:
        return await viewer.request(method, path, headers=headers, content=body)


async def test_the_site_comes_from_the_distribution() -> None:
    origin = Origin()
    await ask(origin, "GET", "/assets/app.js?v=1")
    assert str(origin.asked[0].url) == "http://aws:4566/assets/app.js?v=1"
    assert origin.asked[0].headers["host"] == "d1.cloudfront.net"


@pytest.mark.parametrize(
    ("kind", "path", "status", "encoding"),
    [
        ("text/javascript; charset=utf-8", "/assets/app.js", 200, "gzip"),
        ("image/svg+xml", "/icon.svg", 200, "gzip"),
        ("image/webp", "/look/1.webp", 200, None),
        ("application/json", "/api/wardrobe", 200, None),
        ("text/html", "/", 304, None),
    ],
)
async def test_the_text_of_the_site_is_compressed_and_nothing_else(
    kind: str, path: str, status: int, encoding: str | None
) -> None:
    content = b"" if status == 304 else b"codi " * 500
    origin = Origin(says(status, content, [("content-type", kind), ("content-length", str(len(content)))]))
    answer = await ask(origin, "GET", path, {"accept-encoding": "gzip, br"})
    assert answer.headers.get("content-encoding") == encoding
    assert answer.content == content
    assert ("content-length" in answer.headers) is (encoding is None)


async def test_a_viewer_who_takes_no_gzip_gets_the_text_as_it_is() -> None:
    origin = Origin(says(200, b"codi", [("content-type", "text/html")]))
    answer = await ask(origin, "GET", "/", {"accept-encoding": "identity"})
    assert (answer.headers.get("content-encoding"), answer.content) == (None, b"codi")


@pytest.mark.parametrize(("path", "host"), [("/api/wardrobe", "abc.on.aws"), ("/api/chat", "127.0.0.1:9000")])
async def test_the_functions_get_the_viewers_address_and_never_the_clients_word_for_it(path: str, host: str) -> None:
    origin = Origin()
    await ask(origin, "GET", path, {"x-codi-address": "198.51.100.1", "x-forwarded-for": "198.51.100.1"})
    assert origin.asked[0].headers.get_list("x-codi-address") == ["203.0.113.7"]
    assert origin.asked[0].headers.get_list("x-forwarded-for") == ["203.0.113.7"]
    assert origin.asked[0].headers["host"] == host


async def test_a_request_is_signed_over_the_viewers_body_hash() -> None:
    origin = Origin()
    await ask(origin, "POST", "/api/photos", {"x-amz-content-sha256": HASH, "authorization": "Bearer mine"}, BODY)
    sent = origin.asked[0]
    assert sent.headers["authorization"].startswith("AWS4-HMAC-SHA256 Credential=test/")
    assert "/us-east-1/lambda/aws4_request" in sent.headers["authorization"]
    assert sent.headers["x-amz-content-sha256"] == HASH
    assert sent.content == BODY


@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE"])
@pytest.mark.parametrize("path", ["/api/photos", "/api/chat"])
async def test_a_write_without_its_hash_is_refused(method: str, path: str) -> None:
    origin = Origin()
    answer = await ask(origin, method, path, body=BODY)
    assert (answer.status_code, answer.json()["code"]) == (403, "missing_hash")
    assert answer.headers["content-type"] == "application/problem+json"
    assert not origin.asked


async def test_a_wrong_hash_is_refused() -> None:
    origin = Origin()
    answer = await ask(origin, "POST", "/api/photos", {"x-amz-content-sha256": HASH}, BODY + b" ")
    assert answer.status_code == 403
    assert not origin.asked


async def test_a_body_over_lambdas_limit_is_refused() -> None:
    body = bytes(LARGEST_BODY + 1)
    answer = await ask(Origin(), "POST", "/api/photos", {"x-amz-content-sha256": hashlib.sha256(body).hexdigest()}, body)
    assert (answer.status_code, answer.json()["code"]) == (413, "too_large")


async def test_cookies_status_and_other_headers_come_back_as_they_are() -> None:
    cookies = [("set-cookie", "codi=a; HttpOnly"), ("set-cookie", "other=b"), ("content-type", "application/problem+json")]
    answer = await ask(Origin(says(404, b"{}", cookies)), "GET", "/api/me")
    assert answer.status_code == 404
    assert answer.headers.get_list("set-cookie") == ["codi=a; HttpOnly", "other=b"]
    assert answer.headers["content-type"] == "application/problem+json"


async def test_an_origin_that_is_down_is_a_problem_not_a_crash() -> None:
    def refuse(request: httpx2.Request) -> httpx2.Response:
        raise httpx2.ConnectError("refused")

    answer = await ask(Origin(refuse), "GET", "/api/me")
    assert (answer.status_code, answer.headers["content-type"]) == (502, "application/problem+json")


class Slow(httpx2.AsyncByteStream):
    """Gives its second piece only when told, so that an edge that waits for the end hangs the test."""

    def __init__(self) -> None:
        self.go_on = asyncio.Event()
        self.closed = False

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield b"data: first\n\n"
        await self.go_on.wait()
        yield b"data: second\n\n"

    async def aclose(self) -> None:
        self.closed = True


async def serve(slow: Slow, sent: asyncio.Queue[Any]) -> None:
    """Run the edge as a server would: httpx2's ASGI transport gives an answer back only when it is complete."""
    app = create_app(ORIGINS, httpx2.MockTransport(Origin(lambda request: httpx2.Response(200, stream=slow))))
    path = {"path": "/api/chat", "raw_path": b"/api/chat", "query_string": b"", "root_path": "", "headers": []}
    request: asyncio.Queue[Any] = asyncio.Queue()
    await request.put({"type": "http.request", "body": b"", "more_body": False})
    await app({"type": "http", "method": "GET", "client": ("203.0.113.7", 1), **path}, request.get, sent.put)


async def body(sent: asyncio.Queue[Any]) -> bytes:
    while True:
        message = await asyncio.wait_for(sent.get(), 5)
        if message.get("body"):
            return bytes(message["body"])


async def test_the_chat_is_passed_on_piece_by_piece() -> None:
    slow, sent = Slow(), asyncio.Queue[Any]()
    running = asyncio.create_task(serve(slow, sent))
    assert await body(sent) == b"data: first\n\n"
    slow.go_on.set()
    assert await body(sent) == b"data: second\n\n"
    await asyncio.wait_for(running, 5)
    assert slow.closed


async def test_one_viewers_cookie_is_never_sent_for_another() -> None:
    origin = Origin(says(200, headers=[("set-cookie", "codi=first; Path=/"), ("set-cookie", "other=1; Path=/")]))
    app = httpx2.ASGITransport(create_app(ORIGINS, httpx2.MockTransport(origin)))
    for _ in range(2):
        async with httpx2.AsyncClient(transport=app, base_url="http://localhost:8080") as viewer:
            answer = await viewer.get("/api/me")
    assert "cookie" not in origin.asked[1].headers
    assert answer.headers.get_list("set-cookie") == ["codi=first; Path=/", "other=1; Path=/"]

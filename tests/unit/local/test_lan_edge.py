"""What a network reaches through the edge: one name, and photos only with a signature of a role, passed on as it was made."""

from collections.abc import AsyncIterator

import httpx2
import pytest
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from infra.local.door import LARGEST_FORM, Door
from infra.local.edge import Origins, create_app

URL = "https://192.168.0.7:8080"
BUCKET = "codi-photos-000000000000"
ORIGINS = Origins("http://localhost:4566", "d1.cloudfront.net", "abc.on.aws", "http://127.0.0.1:9000", bucket=BUCKET)
PHOTO = f"/{BUCKET}/renditions/o/p/512.webp"
ROLE = "ASIA0123456789ABCDEF%2F20261122%2Fus-east-1%2Fs3%2Faws4_request"
FORM = {"content-type": "multipart/form-data; boundary=b"}


def signed(credential: str = ROLE, more: str = "") -> str:
    return (
        f"?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential={credential}&X-Amz-Date=20261122T000000Z&X-Amz-Expires=3300"
        f"&X-Amz-SignedHeaders=host&X-Amz-Security-Token=t&X-Amz-Signature=0a{more}"
    )


class Emulator:
    """Keeps what reached it, each body read to its end."""

    def __init__(self) -> None:
        self.asked: list[httpx2.Request] = []

    async def __call__(self, request: httpx2.Request) -> httpx2.Response:
        await request.aread()
        self.asked.append(request)
        headers = {"strict-transport-security": "max-age=9", "x-frame-options": "DENY"}
        return httpx2.Response(200, headers=headers, stream=httpx2.ByteStream(b"picture"))

    async def ask(self, method: str, path: str, headers: dict[str, str] | None = None, body: bytes = b"") -> httpx2.Response:
        app = Door(create_app(ORIGINS, httpx2.MockTransport(self)), URL)
        async with httpx2.AsyncClient(transport=httpx2.ASGITransport(app), base_url=URL) as phone:
            return await phone.request(method, path, headers=headers, content=body)


@pytest.fixture
def emulator() -> Emulator:
    return Emulator()


async def test_a_photo_is_read_as_the_browser_signed_it_host_included(emulator: Emulator) -> None:
    answer = await emulator.ask("GET", PHOTO + signed(), {"cookie": "__Host-codi=secret", "range": "bytes=0-9"})
    sent = emulator.asked[0]
    assert (answer.status_code, answer.content) == (200, b"picture")
    assert str(sent.url) == f"http://localhost:4566{PHOTO}{signed()}"
    assert sent.headers["host"] == "192.168.0.7:8080"
    assert sent.headers["range"] == "bytes=0-9"
    assert "cookie" not in sent.headers


@pytest.mark.parametrize(
    "query",
    [
        "",
        "?AWSAccessKeyId=test&Signature=x&Expires=9999999999",
        "?X-Amz-Credential=test%2F20261122%2Fus-east-1%2Fs3%2Faws4_request",
        signed("test%2F20261122%2Fus-east-1%2Fs3%2Faws4_request"),
        signed("000000000000%2F20261122%2Fus-east-1%2Fs3%2Faws4_request"),
        signed(more="&X-Amz-Credential=test"),
        signed(more="&AWSAccessKeyId=test"),
        signed(more="&Action=ListUsers"),
    ],
)
async def test_what_no_role_signed_never_reaches_the_emulator(emulator: Emulator, query: str) -> None:
    answer = await emulator.ask("GET", PHOTO + query)
    assert (answer.status_code, answer.json()["code"]) == (403, "not_signed")
    assert not emulator.asked


@pytest.mark.parametrize("path", [f"/{BUCKET}", f"/{BUCKET}/uploads/o/p", f"/{BUCKET}-other/renditions/o/p/512.webp"])
async def test_only_renditions_can_be_read(emulator: Emulator, path: str) -> None:
    assert (await emulator.ask("GET", path + signed())).status_code == 403
    assert not emulator.asked


async def test_the_administrators_own_header_is_not_passed_on(emulator: Emulator) -> None:
    claim = {"authorization": "AWS4-HMAC-SHA256 Credential=test/20261122/us-east-1/s3/aws4_request", "x-amz-target": "x.List"}
    await emulator.ask("GET", PHOTO + signed(), claim)
    assert not {"authorization", "x-amz-target"} & set(emulator.asked[0].headers)


@pytest.mark.parametrize("method", ["PUT", "DELETE", "PATCH"])
async def test_nothing_else_can_be_done_to_the_bucket(emulator: Emulator, method: str) -> None:
    assert (await emulator.ask(method, PHOTO + signed())).status_code == 405
    assert not emulator.asked


async def test_an_upload_is_passed_on_whole_with_its_length_and_host(emulator: Emulator) -> None:
    body = b"--b\r\n\r\n" + bytes(300_000)
    answer = await emulator.ask("POST", f"/{BUCKET}", FORM | {"cookie": "__Host-codi=secret"}, body)
    sent = emulator.asked[0]
    assert answer.status_code == 200
    assert sent.content == body
    assert sent.headers["content-length"] == str(len(body))
    assert "transfer-encoding" not in sent.headers
    assert sent.headers["content-type"] == FORM["content-type"]
    assert sent.headers["host"] == "192.168.0.7:8080"
    assert "cookie" not in sent.headers


@pytest.mark.parametrize(
    ("path", "headers"),
    [
        (f"/{BUCKET}?delete", FORM),
        (f"/{BUCKET}/renditions/o/p/512.webp", FORM),
        (f"/{BUCKET}", {"content-type": "text/xml"}),
        (f"/{BUCKET}", FORM | {"content-length": str(LARGEST_FORM + 1)}),
    ],
)
async def test_another_post_than_an_upload_is_refused(emulator: Emulator, path: str, headers: dict[str, str]) -> None:
    assert (await emulator.ask("POST", path, headers, b"x")).status_code == 403
    assert not emulator.asked


@pytest.mark.parametrize("host", ["evil.test", "192.168.0.7", "192.168.0.7:80", "192.168.0.7.evil.test:8080", ""])
@pytest.mark.parametrize("path", ["/", "/api/wardrobe", PHOTO + signed()])
async def test_another_name_is_refused_whatever_it_asks_for(emulator: Emulator, host: str, path: str) -> None:
    assert (await emulator.ask("GET", path, {"host": host})).status_code == 421
    assert not emulator.asked


@pytest.mark.parametrize("host", ["localhost:8080", "127.0.0.1:8080"])
async def test_localhost_is_sent_to_the_address_that_photos_are_signed_for(emulator: Emulator, host: str) -> None:
    answer = await emulator.ask("GET", "/", {"host": host})
    assert (answer.status_code, answer.headers["location"]) == (307, f"{URL}/")
    assert (await emulator.ask("POST", "/api/photos", {"host": host})).status_code == 421


@pytest.mark.parametrize("path", ["/_ministack/lambda-code/x", "/_localstack/health", "/health"])
async def test_the_emulators_own_pages_are_not_shown(emulator: Emulator, path: str) -> None:
    assert (await emulator.ask("GET", path)).status_code == 404
    assert not emulator.asked


async def test_no_browser_is_told_to_keep_to_https_on_this_machine(emulator: Emulator) -> None:
    answer = await emulator.ask("GET", "/")
    assert "strict-transport-security" not in answer.headers
    assert answer.headers["x-frame-options"] == "DENY"


async def test_without_a_bucket_its_path_is_one_of_the_sites() -> None:
    emulator = Emulator()
    alone = Origins("http://localhost:4566", "d1.cloudfront.net", "abc.on.aws", "http://127.0.0.1:9000")
    app: ASGIApp = create_app(alone, httpx2.MockTransport(emulator))
    async with httpx2.AsyncClient(transport=httpx2.ASGITransport(app), base_url="http://localhost:8080") as viewer:
        await viewer.get(PHOTO)
    assert emulator.asked[0].headers["host"] == "d1.cloudfront.net"


async def test_an_upload_that_breaks_off_ends_quietly() -> None:
    async def never_ending(request: httpx2.Request) -> httpx2.Response:
        await request.aread()
        raise AssertionError("the body has no end")

    statuses: list[int] = []
    app = Door(create_app(ORIGINS, httpx2.MockTransport(never_ending)), URL)
    await app(post_of(10), broken_off(), noting(statuses))
    assert statuses == [400]


def post_of(length: int) -> Scope:
    headers = [(b"host", b"192.168.0.7:8080"), (b"content-length", str(length).encode())]
    headers.append((b"content-type", FORM["content-type"].encode()))
    path = f"/{BUCKET}"
    called = {"method": "POST", "path": path, "raw_path": path.encode(), "query_string": b"", "root_path": ""}
    return {"type": "http", "client": ("192.168.0.9", 1), "headers": headers, **called}


def broken_off() -> Receive:
    async def messages() -> AsyncIterator[dict[str, object]]:
        yield {"type": "http.request", "body": b"12345", "more_body": True}
        while True:
            yield {"type": "http.disconnect"}

    return messages().__anext__


def noting(statuses: list[int]) -> Send:
    async def send(message: Message) -> None:
        if message["type"] == "http.response.start":
            statuses.append(message["status"])

    return send

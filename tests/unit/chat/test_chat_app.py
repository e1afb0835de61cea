"""The chat's one route: who may ask, what is refused and how, what streams."""

import io
import json
import logging
from collections.abc import Callable

import httpx2
import pytest

from chat.app import create_app
from chat.dependencies import Parts
from shared.observability import logger
from shared.stylist.reply import Stylist
from shared.stylist.scene import Rows
from tests.fakes_turn import FakeConversations, FakeLedger, FakePhotos, FakeVisitors

SECRET = "입을 옷이 없어요"


def parts(owner: Callable[[str], str | None] = lambda token: "o" if token == "known" else None) -> Parts:
    rows = Rows(FakePhotos([]), FakeVisitors(), FakeConversations())
    stylist = Stylist(rows, FakeLedger(), lambda: None, lambda: 1_795_000_000.0)
    return Parts(owner, lambda address: "net", stylist, "codi")


async def ask(given: Parts, method: str = "POST", path: str = "/api/chat", cookie: str = "known") -> httpx2.Response:
    message = {"id": "m", "role": "user", "parts": [{"type": "text", "text": SECRET}]}
    transport = httpx2.ASGITransport(create_app(lambda: given), raise_app_exceptions=False)
    async with httpx2.AsyncClient(transport=transport, base_url="http://codi") as page:
        return await page.request(method, path, json={"id": "s", "messages": [message]}, headers={"cookie": f"codi={cookie}"})


async def test_an_answer_is_a_ui_message_stream_that_ends() -> None:
    answer = await ask(parts())
    assert answer.headers["x-vercel-ai-ui-message-stream"] == "v1"
    assert answer.headers["content-type"].startswith("text/event-stream")
    assert answer.text.endswith("data: [DONE]\n\n")


@pytest.mark.parametrize(
    ("method", "path", "cookie", "status", "code"),
    [
        ("POST", "/api/chat", "unknown", 401, "no_visitor"),
        ("GET", "/api/chat", "known", 405, "invalid"),
        ("POST", "/api/chat/else", "known", 404, "not_found"),
    ],
)
async def test_a_refusal_is_problem_json(method: str, path: str, cookie: str, status: int, code: str) -> None:
    answer = await ask(parts(), method, path, cookie)
    assert (answer.status_code, answer.json()["code"]) == (status, code)
    assert answer.headers["content-type"] == "application/problem+json"


async def test_a_fault_is_a_problem_too_and_its_words_stay_out_of_the_log() -> None:
    def broken(token: str) -> str | None:
        raise OSError(SECRET)

    (handler,) = logger.handlers
    assert isinstance(handler, logging.StreamHandler)
    written = io.StringIO()
    before = handler.setStream(written)
    answer = await ask(parts(broken))
    handler.setStream(before)
    assert (answer.status_code, answer.json()["code"]) == (500, "internal")
    line = json.loads(written.getvalue())
    assert (line["error"], line["at"].split(":")[0]) == ("OSError", "test_chat_app.py")
    assert SECRET not in written.getvalue()

"""An OpenAI-compatible model server that answers from recordings: it refuses what the provider would refuse, downloads every
picture it is given, streams at a set pace, and can misbehave in every way that the adapter must survive."""

import asyncio
import json
import time
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from typing import Any, get_args

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response, StreamingResponse
from starlette.routing import Route

from tests.recorded import answers, completion, faults, seeing
from tests.recorded.answers import written
from tests.recorded.faults import Fault
from tests.recorded.pictures import Sent, UnfetchableError, image_parts, received
from tests.recorded.published import refusal

MODELS = ("gpt-6-luna", "gpt-5.6-luna")


@dataclass
class Recorded:
    """`pace` is seconds between chunks of `size` characters, `first` seconds before the first; `fixed` answers everything."""

    pace: float = 0.004
    first: float = 0.0
    size: int = 4
    refuse_loopback: bool = False
    fault: Fault = "none"
    fixed: str | None = None
    requests: list[dict[str, Any]] = field(default_factory=list)
    cache: completion.PromptCache = field(default_factory=completion.PromptCache)

    def app(self) -> Starlette:
        return Starlette(
            routes=[
                Route("/v1/chat/completions", self._complete, methods=["POST"]),
                Route("/v1/models", self._models),
                Route("/requests", self._log, methods=["GET", "DELETE"]),
                Route("/fault", self._set_fault, methods=["POST"]),
            ]
        )

    async def _complete(self, request: Request) -> Response:
        sent = await _json(request)
        fault = faults.fault_of(_key(request), str(sent.get("model")) if isinstance(sent, dict) else "", self.fault)
        entry: dict[str, Any] = {"fault": fault, "status": 200, "pictures": [], "request": _short(sent)}
        self.requests.append(entry)
        if fault == "none" and not _key(request):
            fault = "wrong_key"
        if refused := faults.refused_with(fault):
            return _refuse(entry, *refused)
        if problem := refusal(sent):
            return _refuse(entry, 400, problem.body())
        if fault == "no_vision" and any(image_parts(sent["messages"])):
            return _refuse(entry, 400, faults.NO_VISION.body())
        try:
            pictures = await asyncio.to_thread(received, sent["messages"], refuse_loopback=self.refuse_loopback)
        except UnfetchableError as error:
            return _refuse(entry, 400, error.refusal.body())
        entry["pictures"] = [picture.told() for picture in pictures]
        answer = await asyncio.to_thread(self._answer, sent, pictures, fault)
        used = completion.usage(sent, pictures, answer, self.cache)
        entry["usage"] = used
        if not sent.get("stream"):
            return JSONResponse(_whole(sent["model"], answer, used))
        wants_usage = (sent.get("stream_options") or {}).get("include_usage")
        chunks = list(completion.chunks(sent["model"], answer, used if wants_usage else None, fault, self.size))
        return StreamingResponse(self._paced(chunks, entry), media_type="text/event-stream")

    def _answer(self, sent: dict[str, Any], pictures: list[Sent], fault: Fault) -> str:
        shape = sent.get("response_format", {}).get("json_schema", {}).get("name")
        if fault == "nonsense":
            return "Sure! Here is an outfit you will love: " * 4
        if self.fixed is not None:
            answer = self.fixed
        elif shape in get_args(seeing.Kind) and pictures:
            answer = written(seeing.description(pictures[0].image, shape))
        else:
            told = answers.outfit_answer(sent["messages"])
            answer = written(answers.with_unknown_numbers(told) if fault == "unknown_numbers" else told)
        return answer[: len(answer) // 2] if fault == "length" else answer

    async def _paced(self, chunks: list[dict[str, Any]], entry: dict[str, Any]) -> AsyncIterator[bytes]:
        fault: Fault = entry["fault"]
        await asyncio.sleep(3600 if fault == "stall_first" else self.first)
        entry["begun"] = time.monotonic()
        for i, chunk in enumerate(chunks):
            if i > len(chunks) // 2 and fault == "stall_middle":
                await asyncio.sleep(3600)
            if i > len(chunks) // 2 and fault == "cut":
                raise ConnectionResetError("cut on purpose")
            if i > len(chunks) // 2 and fault == "error_event":
                yield _frame({"error": {"message": "The server had an error", "type": "server_error", "code": None}})
                return
            yield _frame(chunk)
            await asyncio.sleep(self.pace)
        yield b"data: [DONE]\n\n"

    async def _models(self, request: Request) -> Response:
        refused = faults.refused_with(faults.fault_of(_key(request) or "sk-recorded-wrong_key", "", self.fault))
        if refused:
            return JSONResponse(refused[1], refused[0])
        models = [{"id": name, "object": "model", "created": 0, "owned_by": "recorded"} for name in MODELS]
        return JSONResponse({"object": "list", "data": models})

    async def _log(self, request: Request) -> Response:
        if request.method == "DELETE":
            self.requests.clear()
        return JSONResponse({"requests": self.requests})

    async def _set_fault(self, request: Request) -> Response:
        wanted = (await _json(request))["fault"]
        if wanted not in faults.FAULTS:
            return JSONResponse({"error": f"one of {', '.join(faults.FAULTS)}"}, 400)
        self.fault = wanted
        return JSONResponse({"fault": wanted})


async def _json(request: Request) -> Any:
    try:
        return json.loads(await request.body())
    except ValueError:
        return None


def _key(request: Request) -> str:
    return request.headers.get("authorization", "").removeprefix("Bearer").strip()


def _frame(data: dict[str, Any]) -> bytes:
    return f"data: {json.dumps(data, ensure_ascii=False)}\n\n".encode()


def _refuse(entry: dict[str, Any], status: int, body: dict[str, Any]) -> Response:
    entry["status"], entry["error"] = status, body["error"]
    return JSONResponse(body, status)


def _whole(model: str, answer: str, used: dict[str, Any]) -> dict[str, Any]:
    message = {"role": "assistant", "content": answer, "refusal": None}
    choice = {"index": 0, "message": message, "finish_reason": "stop", "logprobs": None}
    return {
        "id": "chatcmpl-recorded",
        "object": "chat.completion",
        "created": 0,
        "model": model,
        "choices": [choice],
        "usage": used,
    }


def _short(sent: Any) -> Any:
    """A request for the log, with the bytes of its pictures left out."""
    if isinstance(sent, dict):
        return {name: _short(value) for name, value in sent.items()}
    if isinstance(sent, list):
        return [_short(value) for value in sent]
    return f"{sent[:40]}…" if isinstance(sent, str) and sent.startswith("data:image/") else sent

"""The two relays that test_relay.py compares: `python -m tests.bench.relays ours|bare <model url> <port>` runs one."""

import json
import sys
import time
from collections.abc import AsyncIterator
from typing import Any

import uvicorn
from fastapi import FastAPI
from openai import AsyncOpenAI
from starlette.applications import Starlette
from starlette.responses import StreamingResponse

from chat.app import create_app
from chat.dependencies import Parts
from shared.adapters.openai_model import OpenAIModel
from shared.stylist.reply import Stylist
from shared.stylist.scene import Rows
from tests.bench.conversation import wardrobe
from tests.contract.pictures import MemoryRenditions
from tests.fakes_turn import FakeConversations, FakeLedger, FakePhotos, FakeVisitors


def ours(model_url: str) -> Starlette:
    """The real chat on rows in memory."""
    photos, _ = wardrobe()
    model = OpenAIModel(
        name="gpt-6-luna", url=model_url, key=lambda again: "sk-test", renditions=MemoryRenditions({}), images="bytes"
    )
    rows = Rows(FakePhotos(photos), FakeVisitors(), FakeConversations())
    stylist = Stylist(rows, FakeLedger(limit=10**9), lambda: model, time.time)
    return create_app(lambda: Parts(lambda token: "owner", lambda address: "net", stylist, "codi"))


def bare(model_url: str) -> FastAPI:
    """What anyone would write first: FastAPI and the SDK, each delta passed on as it comes."""
    app, client = FastAPI(), AsyncOpenAI(base_url=model_url, api_key="sk-test")

    @app.post("/api/chat")
    async def chat(body: dict[str, Any]) -> StreamingResponse:
        text = body["messages"][-1]["parts"][0]["text"]
        chunks = await client.chat.completions.create(
            model="gpt-6-luna", messages=[{"role": "user", "content": text}], stream=True
        )

        async def relayed() -> AsyncIterator[str]:
            async for chunk in chunks:
                if chunk.choices and chunk.choices[0].delta.content:
                    yield f"data: {json.dumps({'delta': chunk.choices[0].delta.content}, ensure_ascii=False)}\n\n"
            yield "data: [DONE]\n\n"

        return StreamingResponse(relayed(), media_type="text/event-stream")

    return app


if __name__ == "__main__":
    which, url, port = sys.argv[1:]
    uvicorn.run(ours(url) if which == "ours" else bare(url), host="127.0.0.1", port=int(port), log_level="warning")

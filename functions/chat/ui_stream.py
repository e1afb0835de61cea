"""Events of a turn → the AI SDK UI message stream v1 (design section 5). The only place that knows these bytes."""

import json
from collections.abc import AsyncIterator, Iterator
from typing import Any

from shared.stylist import events
from shared.stylist.transcript import stored_part

HEADERS = {
    "content-type": "text/event-stream; charset=utf-8",
    "cache-control": "no-cache, no-transform",
    "x-accel-buffering": "no",
    "x-vercel-ai-ui-message-stream": "v1",
}
PING = b": ping\n\n"
DONE = b"data: [DONE]\n\n"


def frame(part: dict[str, Any]) -> bytes:
    return f"data: {json.dumps(part, ensure_ascii=False, separators=(',', ':'))}\n\n".encode()


class UIStream:
    """Turns events into frames and keeps the one rule that spans events: a text block is open or it is not."""

    def __init__(self, request_id: str) -> None:
        self._request_id = request_id
        self._block = ""

    def frames(self, event: events.Event) -> Iterator[bytes]:
        if isinstance(event, events.TextDelta):
            yield from self._text(event)
            return
        yield from self._close()
        if isinstance(event, events.Stored) and event.part["type"] == "text":
            yield from self._text(events.TextDelta("reply", event.part["text"]))
            return
        for part in self._parts(event):
            yield frame(part)
        if isinstance(event, events.Finished | events.Failed):
            yield DONE

    def _text(self, event: events.TextDelta) -> Iterator[bytes]:
        if self._block != event.id:
            yield from self._close()
            self._block = event.id
            yield frame({"type": "text-start", "id": event.id})
        yield frame({"type": "text-delta", "id": event.id, "delta": event.text})

    def _close(self) -> Iterator[bytes]:
        if self._block:
            yield frame({"type": "text-end", "id": self._block})
            self._block = ""

    def _parts(self, event: events.Event) -> list[dict[str, Any]]:
        match event:
            case events.Started(message_id):
                return [{"type": "start", "messageId": message_id}, {"type": "start-step"}]
            case events.Finished(reason, usage):
                end = {"type": "finish", "finishReason": reason, "messageMetadata": {"usage": usage}}
                return [{"type": "data-usage", "data": usage}, {"type": "finish-step"}, end]
            case events.Failed(code):
                return [{"type": "error", "errorText": json.dumps({"code": code, "request_id": self._request_id})}]
            case events.Stored(stored):
                return [stored]
            case events.OutfitGrew(card):
                return [{"type": "data-outfit", "id": card["id"], "data": card}]
            case _:
                return [part] if (part := stored_part(event)) else []


async def encode(stream: AsyncIterator[events.Event | None], request_id: str) -> AsyncIterator[bytes]:
    """Bytes of a whole answer; a None is a silence that is filled with a comment, so that no proxy gives up."""
    ui = UIStream(request_id)
    async for event in stream:
        if event is None:
            yield PING
            continue
        for data in ui.frames(event):
            yield data

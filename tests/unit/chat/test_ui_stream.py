"""Events → the bytes of the AI SDK UI message stream."""

import json
from collections.abc import Sequence
from typing import Any

from chat.ui_stream import DONE, PING, UIStream, encode
from shared.stylist import events


def frames(*sent: events.Event) -> list[dict[str, Any]]:
    ui = UIStream("request-1")
    data = b"".join(frame for event in sent for frame in ui.frames(event)).decode()
    return [json.loads(line.removeprefix("data: ")) for line in data.split("\n\n") if line and line != "data: [DONE]"]


def types(parts: Sequence[dict[str, Any]]) -> list[str]:
    return [part["type"] for part in parts]


def test_a_text_block_is_opened_once_and_closed_before_anything_else() -> None:
    parts = frames(
        events.Started("m1"),
        events.TextDelta("headline", "출근엔 "),
        events.TextDelta("headline", "셔츠"),
        events.Notice("reading", {"count": 2}),
        events.TextDelta("reply", "색:"),
        events.Finished("stop", {"milliseconds": 5}),
    )
    assert types(parts) == [
        "start", "start-step", "text-start", "text-delta", "text-delta", "text-end", "data-notice",
        "text-start", "text-delta", "text-end", "data-usage", "finish-step", "finish",
    ]  # fmt: skip
    assert [p["id"] for p in parts if p["type"] == "text-start"] == ["headline", "reply"]
    assert parts[6]["data"] == {"code": "reading", "count": 2}


def test_two_blocks_in_a_row_are_kept_apart() -> None:
    parts = frames(events.TextDelta("headline", "a"), events.TextDelta("reply", "b"))
    assert types(parts) == ["text-start", "text-delta", "text-end", "text-start", "text-delta"]


def test_a_failure_closes_the_block_and_carries_a_code_and_the_request_id() -> None:
    parts = frames(events.TextDelta("reply", "b"), events.Failed("internal"))
    assert types(parts)[-2:] == ["text-end", "error"]
    assert json.loads(parts[-1]["errorText"]) == {"code": "internal", "request_id": "request-1"}


def test_korean_travels_as_it_is_and_no_frame_holds_a_bare_newline() -> None:
    (start, delta) = list(UIStream("r").frames(events.TextDelta("reply", "첫 줄\n둘째 줄")))
    assert "첫 줄\\n둘째 줄" in delta.decode()
    assert delta.count(b"\n") == 2
    assert start.endswith(b"\n\n")


async def test_silence_becomes_a_comment_and_the_end_is_done() -> None:
    async def told() -> Any:
        yield events.Started("m1")
        yield None
        yield events.Finished("stop", {})

    sent = [data async for data in encode(told(), "r")]
    assert PING in sent
    assert sent[-1] == DONE

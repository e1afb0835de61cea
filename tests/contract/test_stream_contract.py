"""Our stream read by the AI SDK's own client (npm `ai`, pinned in package.json): what a page really gets."""

import json
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from chat.ui_stream import PING, UIStream
from shared.stylist import events
from shared.stylist.cards import AnalysisLine, OutfitCard

HERE = Path(__file__).parent
CARD: OutfitCard = {
    "id": "turn-main", "kind": "main", "title": "출근", "occasion": "출근", "worn": [], "missing": [],
    "tips": [{"when": "rain", "text": "빨리 마르는 소재가 좋아요."}], "reason": "밝기 차이가 커요.",
    "items": [{"photo_id": "p1", "number": 1, "slot": "top", "name": "줄무늬 셔츠", "reason": "밝아요"}],
    "evidence": {"palette": ["#f1f1f2"], "harmony": "neutral", "contrast": 0.6, "formality": 4.0, "warmth": 2.0},
}  # fmt: skip
LINE = AnalysisLine(topic="tone", text="명암 차이가 커 보여요.", source="measured")
USAGE = {"input_tokens": 900, "cached_tokens": 0, "output_tokens": 300, "micro_dollars": 240, "milliseconds": 1800}
WHOLE: tuple[events.Event, ...] = (
    events.Started("answer-1"),
    events.Notice("reading", {"count": 2}),
    events.Analysis([LINE, LINE, LINE]),
    events.TextDelta("headline", "출근엔 "),
    events.TextDelta("headline", "줄무늬 셔츠요."),
    events.Outfit(CARD),
    events.TextDelta("reply", "색: 밝아요.\n"),
    events.TextDelta("reply", "무늬: 하나예요. 👔"),
    events.Outfit({**CARD, "id": "turn-1", "kind": "alternative"}),
    events.FollowUps(["비 와요"]),
    events.Finished("stop", USAGE),
)


@pytest.fixture(scope="module", autouse=True)
def client() -> None:
    """The client's packages: `make setup` puts them there, else they are fetched now."""
    if not (HERE / "node_modules" / "ai").is_dir():
        npm = shutil.which("npm") or "npm"
        subprocess.run([npm, "ci", "--no-audit", "--no-fund", "--loglevel=error"], cwd=HERE, check=True, timeout=300)


def read(stream: bytes) -> dict[str, Any]:
    """{message, error, versions} as the client has it after the stream."""
    node = shutil.which("node") or "node"
    done = subprocess.run([node, "read_stream.mjs"], cwd=HERE, input=stream, capture_output=True, check=True, timeout=60)
    told: dict[str, Any] = json.loads(done.stdout)
    return told


def stream(sent: Sequence[events.Event | None]) -> bytes:
    ui = UIStream("request-1")
    return b"".join(PING if event is None else b"".join(ui.frames(event)) for event in sent)


def test_a_whole_answer_becomes_one_message_with_its_parts_in_order() -> None:
    told = read(stream(WHOLE))

    assert told["error"] is None
    message = told["message"]
    assert (message["id"], message["role"]) == ("answer-1", "assistant")
    parts = [part for part in message["parts"] if part["type"] != "step-start"]
    assert [part["type"] for part in parts] == [
        "data-notice", "data-analysis", "text", "data-outfit", "text", "data-outfit", "data-follow-ups", "data-usage",
    ]  # fmt: skip
    assert [part["text"] for part in parts if part["type"] == "text"] == [
        "출근엔 줄무늬 셔츠요.",
        "색: 밝아요.\n무늬: 하나예요. 👔",
    ]
    assert message["metadata"] == {"usage": USAGE}


def test_a_card_arrives_as_it_was_sent() -> None:
    parts = read(stream(WHOLE))["message"]["parts"]

    assert [(part["id"], part["data"]["kind"]) for part in parts if part["type"] == "data-outfit"] == [
        ("turn-main", "main"),
        ("turn-1", "alternative"),
    ]
    assert next(part["data"] for part in parts if part["type"] == "data-outfit") == CARD


def test_a_card_sent_again_under_its_id_is_replaced() -> None:
    fuller: OutfitCard = {**CARD, "reason": "더 자세한 이유예요."}
    told = read(stream([events.Started("a"), events.Outfit(CARD), events.Outfit(fuller), events.Finished("stop", USAGE)]))

    cards = [part["data"]["reason"] for part in told["message"]["parts"] if part["type"] == "data-outfit"]
    assert cards == ["더 자세한 이유예요."]


def test_words_are_shown_as_they_come() -> None:
    words = [events.TextDelta("reply", f"{i} ") for i in range(20)]

    assert read(stream([events.Started("a"), *words, events.Finished("stop", USAGE)]))["versions"] >= 20


def test_comments_in_silence_change_nothing() -> None:
    with_silence = [event for each in WHOLE for event in (None, each)]

    assert read(stream(with_silence))["message"] == read(stream(WHOLE))["message"]


def test_a_failure_reaches_the_page_as_its_code_and_what_was_said_stays() -> None:
    told = read(stream([events.Started("a"), events.TextDelta("headline", "출근엔"), events.Failed("internal")]))

    assert json.loads(told["error"])["code"] == "internal"
    assert [part["text"] for part in told["message"]["parts"] if part["type"] == "text"] == ["출근엔"]


def test_a_length_stop_is_read_without_error() -> None:
    told = read(stream([events.Started("a"), events.TextDelta("reply", "반쯤"), events.Finished("length", USAGE)]))

    assert told["error"] is None


def test_the_client_refuses_what_is_not_its_stream() -> None:
    """The proof that this test can fail: an own type without `data-` is an error to the client."""
    told = read(b'data: {"type":"start","messageId":"a"}\n\ndata: {"type":"outfit","data":{}}\n\ndata: [DONE]\n\n')

    assert told["error"] is not None

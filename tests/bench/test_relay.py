"""Our chat against a bare relay of the same recorded answer of 3,000 characters, interleaved; work before the call left out."""

import json
import os
import socket
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

import httpx2
import pytest

from tests.recorded.answers import written
from tests.recorded.app import Recorded
from tests.recorded.running import recorded_server

ROOT = Path(__file__).parents[2]
ROUNDS = 5
PACE, SIZE, LENGTH = 0.004, 4, 3000
AT_MOST = 1.5
Which = Literal["ours", "bare"]


@dataclass
class Timing:
    """Seconds since the model's stream began: first words at the reader; and from there to the last words, per chunk sent."""

    first: float
    per_chunk: float


def answer() -> str:
    """Exactly 3,000 characters; nearly all of them words."""
    told: dict[str, Any] = {
        "headline": "출근엔 [[2]]에 [[3]]를 골랐어요.",
        "main": {"items": [{"number": n, "reason": "밝아요"} for n in (2, 3)], "worn": [], "reason": "또렷해요."},
        "reply": "",
        "alternatives": [],
        "follow_ups": ["비 와요"],
    }
    sentence = "색: [[2]]와 [[3]]는 밝기가 달라 위아래가 나뉘어 보여요. "
    room = LENGTH - len(written(told))
    return written({**told, "reply": (sentence * (room // len(sentence) + 1))[:room]})


@contextmanager
def relay(which: Which, model_url: str) -> Iterator[str]:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    environment = {**os.environ, "PYTHONPATH": f"{ROOT / 'functions'}:{ROOT}"}
    command = [sys.executable, "-m", "tests.bench.relays", which, model_url, str(port)]
    process = subprocess.Popen(command, env=environment, cwd=ROOT)
    try:
        _wait(port, process)
        yield f"http://127.0.0.1:{port}/api/chat"
    finally:
        process.terminate()
        process.wait(10)


def _wait(port: int, process: "subprocess.Popen[bytes]") -> None:
    deadline = time.monotonic() + 30
    while time.monotonic() < deadline and process.poll() is None:
        with socket.socket() as attempt:
            if attempt.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.05)
    raise RuntimeError("the relay did not start")


def measured(client: httpx2.Client, url: str, recorded: Recorded, number: int) -> Timing:
    """One answer, read to its end. Words are first there when the headline's are: both relays carry the same JSON."""
    question = {"id": f"m{number}", "role": "user", "parts": [{"type": "text", "text": "출근용 데일리룩 추천"}]}
    first, last, raw, words = 0.0, 0.0, "", 0
    with client.stream("POST", url, json={"id": "s", "messages": [question]}, cookies={"codi": "t"}) as response:
        for line in response.iter_lines():
            text = _words(line)
            if not text:
                continue
            last, raw, words = time.monotonic(), raw + text, words + len(text)
            if not first and ("출근" in raw):
                first = last
    begun = recorded.requests[-1]["begun"]
    assert words > LENGTH / 2, "the answer must have arrived"
    return Timing(first - begun, (last - first) / (LENGTH / SIZE))


def _words(line: str) -> str:
    if not line.startswith("data: {"):
        return ""
    part = json.loads(line.removeprefix("data: "))
    return part.get("delta", "") if part.get("type", "text-delta") == "text-delta" else ""


def compared(pace: float, rounds: int) -> dict[Which, list[Timing]]:
    recorded = Recorded(pace=pace, size=SIZE, fixed=answer())
    timings: dict[Which, list[Timing]] = {"ours": [], "bare": []}
    with recorded_server(recorded) as model_url, relay("ours", model_url) as ours, relay("bare", model_url) as bare:
        urls: dict[Which, str] = {"ours": ours, "bare": bare}
        with httpx2.Client(timeout=60) as client:
            for number in range(rounds + 1):  # the first opens connections and imports the SDK
                for which in sorted(urls, key=lambda which: (number % 2 == 0) == (which == "ours")):
                    timings[which].append(measured(client, urls[which], recorded, number))
    return {which: found[1:] for which, found in timings.items()}


def ratio(timings: dict[Which, list[Timing]], what: Literal["first", "per_chunk"]) -> float:
    """The median of the rounds' ratios."""
    pairs = zip(timings["ours"], timings["bare"], strict=True)
    found = [getattr(ours, what) / getattr(bare, what) for ours, bare in pairs]
    return float(statistics.median(found))


def test_our_relay_adds_at_most_half_to_a_bare_one(capsys: pytest.CaptureFixture[str]) -> None:
    assert len(answer()) == LENGTH
    paced, flat_out = compared(PACE, ROUNDS), compared(0.0, ROUNDS)

    with capsys.disabled():
        print(f"\nrelay of {LENGTH} characters, ours / bare, medians of {ROUNDS} interleaved rounds")
        for name, timings in ((f"a chunk of {SIZE} every {PACE * 1000:.0f} ms", paced), ("flat out", flat_out)):
            first, per_chunk = ratio(timings, "first"), ratio(timings, "per_chunk")
            milliseconds = statistics.median(timing.first for timing in timings["ours"]) * 1000
            print(f"  {name:24} first words {first:.2f} ({milliseconds:.1f} ms), time per chunk {per_chunk:.2f}")
    assert ratio(paced, "first") <= AT_MOST
    assert ratio(paced, "per_chunk") <= AT_MOST

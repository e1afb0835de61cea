"""From the upload's last byte to `ready`, warm, on the local stack, against the render time of the same file."""

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from infra.local.stack import Stack
from tests.bench.pictures import PERSON
from tests.bench.racers import answer
from tests.integration.browser import Browser
from tests.integration.storage import Storage
from tests.photos import photo

ROOT = Path(__file__).parents[2]
ROUNDS, WARM_UPS = 12, 3
AT_MOST = 3.0
POLL_SECONDS = 0.01
RENDERING = ("decode, scale", "encode", "colours, hash")
COPY = "bench/original"


class Stages:
    """Takes photos in, step by step, as the function does: its variables, its code, a warm process of its own."""

    def __init__(self, stack: Stack, process: "subprocess.Popen[str]") -> None:
        self._storage, self._process = Storage(stack), process

    def of(self, browser: Browser, data: bytes) -> dict[str, float]:
        announced = browser.announce("garment", data)["id"]
        asked = {"owner": self._storage.owner(announced), "photo": announced, "original": COPY}
        return answer(self._process, asked)


@contextmanager
def stages(stack: Stack, data: bytes) -> Iterator[Stages]:
    stack.client("s3").put_object(Bucket=stack.outputs["PhotoBucket"], Key=COPY, Body=data)
    function = stack.client("lambda").get_function_configuration(FunctionName=stack.resources["ThumbnailFunction"])
    variables: dict[str, str] = function["Environment"]["Variables"]
    environment = {**os.environ, **variables, **stack.environment, "PYTHONPATH": f"{ROOT / 'functions'}:{ROOT}"}
    environment.pop("AWS_SESSION_TOKEN", None)
    command = [sys.executable, "-m", "tests.bench.intake_stages"]
    process = subprocess.Popen(command, env=environment, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    try:
        yield Stages(stack, process)
    finally:
        process.terminate()
        process.communicate(timeout=10)


def uploaded(browser: Browser, data: bytes) -> dict[str, float]:
    """Milliseconds: the POST itself, and from its answer to the page's seeing `ready`."""
    announced = browser.announce("garment", data)
    began = time.perf_counter()
    assert browser.post(announced["upload"], data).status_code == 204
    posted = time.perf_counter()
    end = posted + 30
    while browser.photo(announced["id"])["status"] not in ("ready", "described"):
        assert time.perf_counter() < end
        time.sleep(POLL_SECONDS)
    ready = time.perf_counter()
    browser.until(announced["id"], "described")
    return {"post": (posted - began) * 1000, "to ready": (ready - posted) * 1000}


def invocations(stack: Stack, since: float) -> list[float]:
    """Milliseconds that the emulator says the function ran, newest last."""
    logs, group = stack.client("logs"), stack.resources["ThumbnailLogs"]
    found = logs.filter_log_events(logGroupName=group, startTime=int(since * 1000))["events"]
    reports = (event["message"] for event in found if event["message"].startswith("REPORT"))
    return [float(report.split("Duration: ")[1].split()[0]) for report in reports]


def test_a_photo_is_ready_soon_after_its_upload(stack: Stack, capsys: pytest.CaptureFixture[str]) -> None:
    data = photo(PERSON)
    with Browser(stack.url) as browser, stages(stack, data) as inside:
        for _ in range(WARM_UPS):
            uploaded(browser, data), inside.of(browser, data)
        since = time.time()
        rounds = [{**uploaded(browser, data), **inside.of(browser, data)} for _ in range(ROUNDS)]
    ratio = statistics.median(each["to ready"] / sum(each[name] for name in RENDERING) for each in rounds)
    with capsys.disabled():
        print(f"\nupload of 12 MP, medians of {ROUNDS} rounds: upload finished to ready is {ratio:.2f} x the render time")
        for name in rounds[0]:
            print(f"  {name:20}{statistics.median(each[name] for each in rounds):7.1f} ms")
        function = statistics.median(invocations(stack, since))
        print(f"  {'the whole function':20}{function:7.1f} ms by the emulator's own report, deleting the upload included")
    assert ratio <= AT_MOST

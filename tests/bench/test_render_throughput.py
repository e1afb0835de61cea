"""Many photos: the render in two processes at once against one, and photos of 12 MP posted at once through the local stack."""

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack

import pytest

from infra.local.stack import Stack
from tests.bench.pictures import PERSON
from tests.bench.racers import answer, renderer
from tests.integration.browser import Browser
from tests.integration.storage import Storage
from tests.photos import FILES, photo

PROCESSES, ROUNDS, PHOTOS, AT_ONCE, SECONDS = 2, 15, 16, 4, 240
Renderers = list["subprocess.Popen[str]"]


@pytest.fixture(scope="module")
def renderers() -> Iterator[Renderers]:
    """Warm, each on a core of its own."""
    assert len(cores()) == PROCESSES, "too few cores"
    with ExitStack() as stack:
        started = [stack.enter_context(renderer(core)) for core in cores()]
        seconds(started)
        yield started


def cores() -> list[int]:
    """Of those that this process may use; any numbers where nothing can be pinned."""
    if sys.platform != "linux":
        return list(range(PROCESSES))
    return sorted(os.sched_getaffinity(0))[:PROCESSES]


def seconds(renderers: Sequence["subprocess.Popen[str]"]) -> float:
    """Until each has rendered one photo and measured its colours, all at the same time."""
    with ThreadPoolExecutor(len(renderers)) as pool:
        began = time.perf_counter()
        list(pool.map(lambda process: answer(process, {"path": str(FILES / PERSON)}), renderers))
        return time.perf_counter() - began


def test_two_processes_render_nearly_twice_as_much_as_one(renderers: Renderers, capsys: pytest.CaptureFixture[str]) -> None:
    """A bound with room for a machine on which others work; the goal is 0.9."""
    rounds = []
    for number in range(ROUNDS):
        alone = seconds([renderers[number % PROCESSES]])
        rounds.append(alone / seconds(renderers))
    share = statistics.median(rounds)
    with capsys.disabled():
        print(f"\nrender in {PROCESSES} processes: {share:.2f} x {PROCESSES} of one's throughput")
    assert share >= 0.6


def test_photos_posted_at_once_come_through_the_stack(
    stack: Stack, renderers: Renderers, capsys: pytest.CaptureFixture[str]
) -> None:
    """The second round meets processes that the first one has started, as a busy function's are."""
    with Browser(stack.url) as browser:
        throughputs = [through(browser, Storage(stack)) for _ in range(2)]
    alone = statistics.median(seconds(renderers[:1]) for _ in range(5))
    share = throughputs[-1] * alone / PROCESSES
    with capsys.disabled():
        print(f"\n{PHOTOS} photos at once through the stack: {share:.2f} x {PROCESSES} of one renderer's throughput")
    assert share >= 0.1


def through(browser: Browser, storage: Storage) -> float:
    """Photos a second, from the first post until all are ready. Ends when all are described."""
    data = photo(PERSON)
    announced = [browser.announce("garment", data) for _ in range(PHOTOS)]
    began = time.perf_counter()
    with ThreadPoolExecutor(AT_ONCE) as pool:
        list(pool.map(lambda each: browser.post(each["upload"], data), announced))
    ids = [each["id"] for each in announced]
    until(storage, ids, "measured", began)
    ready = time.perf_counter()
    until(storage, ids, "seen", began)
    return PHOTOS / (ready - began)


def until(storage: Storage, ids: list[str], column: str, began: float) -> None:
    while sum(column in row for row in storage.rows("PHOTO#") if any(id_ in row["sk"] for id_ in ids)) < len(ids):
        assert time.perf_counter() < began + SECONDS
        time.sleep(0.2)

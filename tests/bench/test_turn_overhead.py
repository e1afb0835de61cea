"""Our own work before the model is called: from `Stylist.begin`, the visitor and the request being read already, to the first
byte of the model's request, against one query of the same table. The real adapters on a private emulator; the model's address
only notes when a request reaches it."""

import asyncio
import os
import socketserver
import statistics
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import cast

import pytest

from infra.local import emulator, ports
from shared.adapters import dynamodb_table
from shared.adapters.dynamodb_ledger import DynamoLedger
from shared.adapters.dynamodb_photos import Announced, DynamoPhotos
from shared.adapters.dynamodb_sessions import DynamoSessions
from shared.adapters.dynamodb_turns import DynamoTurns
from shared.adapters.dynamodb_visitors import DynamoVisitors
from shared.adapters.openai_model import OpenAIModel
from shared.adapters.s3_pictures import S3Pictures
from shared.settings import Settings
from shared.stylist.events import Finished
from shared.stylist.photos import Measured, Seen
from shared.stylist.ports import Model, Reservation, Spender
from shared.stylist.reply import Question, Stylist
from shared.stylist.scene import Rows
from tests.bench.conversation import QUESTIONS, wardrobe
from tests.tables import SETTINGS, create_table

ROUNDS, WARM_UPS = 30, 5
GOAL, AT_MOST = 3.0, 14.0
"""Medians of one DynamoDB query: the wish (issue *Stylist*), and what is held. Eight calls of the table stand one behind the
other: four to store the question, one stage of reads, three to reserve."""


class Listener(socketserver.ThreadingTCPServer):
    """Takes a request's first byte, notes when, and hangs up: the turn then ends with the rule engine's answer."""

    allow_reuse_address = daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _First)
        self.reached: list[float] = []
        threading.Thread(target=self.serve_forever, daemon=True).start()

    def close(self) -> None:
        self.shutdown()
        self.server_close()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}/v1"


class _First(socketserver.BaseRequestHandler):
    def handle(self) -> None:
        self.request.recv(1)
        cast(Listener, self.server).reached.append(time.perf_counter())


@dataclass
class TimedLedger:
    """The real ledger, and when it was asked and had reserved."""

    ledger: DynamoLedger
    times: list[float] = field(default_factory=list)

    def reserve(self, spender: Spender, micro_dollars: int) -> Reservation:
        self.times = [time.perf_counter()]
        reservation = self.ledger.reserve(spender, micro_dollars)
        self.times.append(time.perf_counter())
        return reservation

    def settle(self, reservation: Reservation, micro_dollars: int) -> None:
        self.ledger.settle(reservation, micro_dollars)


@contextmanager
def emulated(home: Path) -> Iterator[Settings]:
    """An empty table on a private emulator, with this process's clients pointed at it."""
    aws = emulator.start(home, ports.free_port(0), home)
    before = {name: os.environ.get(name) for name in aws.environment}
    try:
        aws.wait()
        os.environ.update(aws.environment)
        _forget_clients()
        create_table(aws.client("dynamodb"), SETTINGS.table)
        yield replace(
            SETTINGS, s3_addressing="path", site_micro_dollars=10**9, network_micro_dollars=10**9, visitor_micro_dollars=10**9
        )
    finally:
        for name, value in before.items():
            os.environ.pop(name) if value is None else os.environ.update({name: value})
        _forget_clients()
        emulator.stop(aws, home)


def _forget_clients() -> None:
    dynamodb_table.table.cache_clear()
    dynamodb_table._client.cache_clear()


@dataclass(frozen=True)
class Bench:
    """One visitor with seven described photos, and a stylist on the real adapters."""

    owner: str
    session: str
    stylist: Stylist
    ledger: TimedLedger
    listener: Listener
    model: OpenAIModel
    query: Callable[[str, str], object]

    async def turn(self, number: int) -> dict[str, float]:
        """Milliseconds of each part of one turn, until the model's address is reached."""
        question = Question(self.owner, "net", self.session, f"m{number}", QUESTIONS[number % len(QUESTIONS)])
        begun = time.perf_counter()
        turn = await asyncio.to_thread(self.stylist.begin, question)
        stored = time.perf_counter()
        events = [event async for event in self.stylist.answer(question, turn)]
        assert isinstance(events[-1], Finished)
        asked, reserved = self.ledger.times
        reached = self.listener.reached[-1]
        return {
            "the question stored": (stored - begun) * 1000,
            "rows read, outfits ranked, prompt written": (asked - stored) * 1000,
            "money reserved (three updates)": (reserved - asked) * 1000,
            "request sent": (reached - reserved) * 1000,
            "all of it": (reached - begun) * 1000,
        }

    def one_query(self) -> float:
        begun = time.perf_counter()
        self.query(self.owner, self.session)
        return (time.perf_counter() - begun) * 1000


def prepared(settings: Settings, listener: Listener) -> Bench:
    visitors, photos, turns = DynamoVisitors(settings), DynamoPhotos(settings), DynamoTurns(settings)
    owner = visitors.mint("net").owner
    for row in wardrobe()[0]:
        photo = photos.add(owner, Announced(row.kind, "image/jpeg", 1, "net"))
        photos.measure(owner, photo.id, cast(Measured, row.measured))
        claimed = photos.claim(owner, photo.id, until=int(time.time()) + 60)
        assert claimed
        assert photos.see(claimed, cast(Seen, row.seen))
    session = DynamoSessions(settings).create(owner).id
    model = OpenAIModel(
        name="gpt-6-luna", url=listener.url, key=lambda again: "sk-bench", renditions=S3Pictures(settings), images="url"
    )
    ledger, clock = TimedLedger(DynamoLedger(settings)), time.time
    stylist = Stylist(Rows(photos, visitors, turns), ledger, lambda: cast(Model, model), clock)
    return Bench(owner, session, stylist, ledger, listener, model, turns.window)


def middle(times: Sequence[float]) -> float:
    return statistics.median(times)


async def test_our_own_work_before_the_model_is_called(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    parts: dict[str, list[float]] = {}
    queries = list[float]()
    with emulated(tmp_path) as settings, closing(Listener()) as listener:
        bench = prepared(settings, listener)
        for round_ in range(ROUNDS + WARM_UPS):
            queries.append(await asyncio.to_thread(bench.one_query))
            for name, took in (await bench.turn(round_)).items():
                parts.setdefault(name, []).append(took)
        await bench.model.close()
    one, all_of_it = middle(queries[WARM_UPS:]), middle(parts["all of it"][WARM_UPS:])
    with capsys.disabled():
        print(f"\nbefore the model is called, 1 + 6 photos, {ROUNDS} turns, medians; one query of the table {one:.1f} ms")
        for name, times in parts.items():
            print(f"  {name:44} {middle(times[WARM_UPS:]):6.1f} ms, {middle(times[WARM_UPS:]) / one:5.2f} queries")
        print(f"all of it / one query: {all_of_it / one:.2f} (goal {GOAL}, at most {AT_MOST})")
    assert all_of_it <= AT_MOST * one

"""Two warm processes on the same core, asked in turn: render_ours.py and render_sharp.mjs."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

from tests.bench.node_tools import NODE, tool

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
Way = Literal["ours", "clones", "raw"]
"""sharp makes the two renditions from two clones of one input, or the small one from the raw pixels of the large one."""

SHARP: tuple[Way, ...] = ("clones", "raw")


@dataclass(frozen=True)
class Made:
    """What one rendering took; `sizes` are the bytes of the 1024 and the 512 px file; `measuring` comes on top, ours only."""

    milliseconds: float
    sizes: tuple[int, int]
    measuring: float = field(default=0.0)


class Racers:
    """`make("ours", photo)`; `keep` is a folder to write 512.webp and 1024.webp to."""

    def __init__(self, ours: "subprocess.Popen[str]", sharp: "subprocess.Popen[str]") -> None:
        self._processes = {"ours": ours, **dict.fromkeys(SHARP, sharp)}

    def make(self, way: Way, photo: Path, keep: Path | None = None) -> Made:
        asked = {"path": str(photo), "way": way, "keep": str(keep) if keep else None}
        told = answer(self._processes[way], asked)
        return Made(told["milliseconds"], tuple(told["sizes"]), told.get("measuring", 0.0))


def answer(process: "subprocess.Popen[str]", asked: Mapping[str, object]) -> dict[str, Any]:
    """One line of JSON in, one out."""
    assert process.stdin
    assert process.stdout
    print(json.dumps(asked), file=process.stdin, flush=True)
    told: dict[str, Any] = json.loads(process.stdout.readline())
    return told


@contextmanager
def racers() -> Iterator[Racers]:
    tool("sharp")
    with ExitStack() as stack:
        ours = stack.enter_context(renderer())
        sharp = stack.enter_context(_started([NODE, str(HERE / "render_sharp.mjs")]))
        yield Racers(ours, sharp)


def renderer(core: int | None = None) -> AbstractContextManager["subprocess.Popen[str]"]:
    """render_ours.py, warm; on the last core that there is, or on `core`."""
    return _started([sys.executable, "-m", "tests.bench.render_ours"], core)


@contextmanager
def _started(command: Sequence[str], core: int | None = None) -> Iterator["subprocess.Popen[str]"]:
    environment = {**os.environ, "PYTHONPATH": f"{ROOT / 'functions'}:{ROOT}"}
    whole = [*_on_one(core), *command]
    process = subprocess.Popen(whole, env=environment, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    try:
        yield process
    finally:
        process.terminate()
        process.communicate(timeout=10)


def _on_one(core: int | None) -> list[str]:
    """A prefix that keeps a command on one core; nothing where there is no taskset."""
    taskset = shutil.which("taskset")
    if not taskset or sys.platform != "linux":
        return []
    return [taskset, "-c", str(max(os.sched_getaffinity(0)) if core is None else core)]

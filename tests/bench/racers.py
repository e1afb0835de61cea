"""Two warm processes on the same core, asked in turn: render_ours.py and render_sharp.mjs."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

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
        process = self._processes[way]
        assert process.stdin
        assert process.stdout
        print(json.dumps({"path": str(photo), "way": way, "keep": str(keep) if keep else None}), file=process.stdin, flush=True)
        told = json.loads(process.stdout.readline())
        return Made(told["milliseconds"], tuple(told["sizes"]), told.get("measuring", 0.0))


@contextmanager
def racers() -> Iterator[Racers]:
    if not (HERE / "node_modules" / "sharp").is_dir():
        npm = shutil.which("npm") or "npm"
        subprocess.run([npm, "ci", "--no-audit", "--no-fund", "--loglevel=error"], cwd=HERE, check=True, timeout=300)
    with ExitStack() as stack:
        ours = stack.enter_context(_started([sys.executable, "-m", "tests.bench.render_ours"]))
        sharp = stack.enter_context(_started([shutil.which("node") or "node", str(HERE / "render_sharp.mjs")]))
        yield Racers(ours, sharp)


@contextmanager
def _started(command: Sequence[str]) -> Iterator["subprocess.Popen[str]"]:
    environment = {**os.environ, "PYTHONPATH": f"{ROOT / 'functions'}:{ROOT}"}
    whole = [*on_one_core(), *command]
    process = subprocess.Popen(whole, env=environment, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    try:
        yield process
    finally:
        process.terminate()
        process.communicate(timeout=10)


def on_one_core(core: int | None = None) -> list[str]:
    """A prefix that keeps a command on one core, the last that this process may use; nothing where there is no taskset."""
    taskset = shutil.which("taskset")
    if not taskset or sys.platform != "linux":
        return []
    return [taskset, "-c", str(max(os.sched_getaffinity(0)) if core is None else core)]

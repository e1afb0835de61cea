"""Child processes in groups of their own, and a way to find those that a killed run left behind.

Each child inherits a locked file that holds its process group. The lock lives exactly as long as the child, so a locked file
names a live group of ours and an unlocked one means nothing: a reused process id is never killed.
"""

import contextlib
import fcntl
import os
import signal
import subprocess
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO


@dataclass(frozen=True)
class Child:
    name: str
    process: subprocess.Popen[bytes]
    log: Path


def start(name: str, command: Sequence[str], *, home: Path, environment: Mapping[str, str], cwd: Path) -> Child:
    """Start a child whose output goes to `home`/log/`name`.log."""
    log = home / "log" / f"{name}.log"
    log.parent.mkdir(parents=True, exist_ok=True)
    with lock_file(home, name).open("a+") as lock, log.open("ab") as output:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        process = subprocess.Popen(
            command,
            cwd=cwd,
            env=dict(environment),
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
            start_new_session=True,
            pass_fds=[lock.fileno()],
        )
        write_line(lock, str(process.pid))
    return Child(name, process, log)


def stop(child: Child, *, grace: float = 10) -> None:
    """End a child and its whole group: asked first, forced after `grace` seconds."""
    _signal(child.process.pid, signal.SIGTERM)
    try:
        child.process.wait(grace)
    except subprocess.TimeoutExpired:
        _signal(child.process.pid, signal.SIGKILL)
        child.process.wait()
    _signal(child.process.pid, signal.SIGKILL)


def end_leftovers(home: Path, *, grace: float = 15) -> list[str]:
    """End what an earlier run left behind, gently (the emulator saves its state); returns the names of what was alive."""
    alive = [path for path in sorted((home / "run").glob("*.lock")) if _locked(path)]
    for path in alive:
        _signal_group(path, signal.SIGTERM)
    deadline = time.monotonic() + grace
    while any(_locked(path) for path in alive) and time.monotonic() < deadline:
        time.sleep(0.1)
    for path in alive:
        if _locked(path):
            _signal_group(path, signal.SIGKILL)
    return [path.stem for path in alive]


def lock_file(home: Path, name: str) -> Path:
    (home / "run").mkdir(parents=True, exist_ok=True)
    return home / "run" / f"{name}.lock"


def write_line(lock: IO[str], line: str) -> None:
    """Replace what a locked file says."""
    lock.seek(0)
    lock.truncate()
    lock.write(line)
    lock.flush()


def _locked(path: Path) -> bool:
    with path.open("a+") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return True
    return False


def _signal_group(path: Path, number: signal.Signals) -> None:
    with contextlib.suppress(ValueError):
        _signal(int(path.read_text()), number)


def _signal(group: int, number: signal.Signals) -> None:
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.killpg(group, number)

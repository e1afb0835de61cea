"""Children end with their groups, and what a killed run left is found without ever trusting a bare process id."""

import fcntl
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from infra.local import processes

UP = "import signal, subprocess, sys, time; print('up', flush=True); "
SLEEP = [sys.executable, "-c", UP + "time.sleep(60)"]
STUBBORN = [sys.executable, "-c", "import signal; signal.signal(15, signal.SIG_IGN); " + UP + "time.sleep(60)"]
BEATING = "while true; do echo up; sleep 0.02; done"
PARENT = ["sh", "-c", f"sh -c '{BEATING}' & wait"]


def start(home: Path, command: list[str], name: str = "child") -> processes.Child:
    child = processes.start(name, command, home=home, environment=os.environ, cwd=home)
    deadline = time.monotonic() + 10
    while "up" not in child.log.read_text() and time.monotonic() < deadline:
        time.sleep(0.01)
    return child


def test_stopping_a_child_ends_its_whole_group(tmp_path: Path) -> None:
    child = start(tmp_path, PARENT)
    processes.stop(child)
    written = child.log.read_text()
    time.sleep(0.2)
    assert child.log.read_text() == written


def test_a_child_that_ignores_the_request_is_forced(tmp_path: Path) -> None:
    child = start(tmp_path, STUBBORN)
    processes.stop(child, grace=0.1)
    assert child.process.returncode == -signal.SIGKILL


def test_what_a_killed_run_left_is_ended_by_the_next(tmp_path: Path) -> None:
    child = start(tmp_path, SLEEP)
    assert processes.end_leftovers(tmp_path) == ["child"]
    assert child.process.wait(5) == -signal.SIGTERM


def test_a_process_id_that_now_belongs_to_somebody_else_is_left_alone(tmp_path: Path) -> None:
    stranger = subprocess.Popen(["sleep", "60"], start_new_session=True)
    processes.lock_file(tmp_path, "child").write_text(str(stranger.pid))
    assert processes.end_leftovers(tmp_path) == []
    assert stranger.poll() is None
    stranger.kill()
    stranger.wait()


def test_a_name_is_used_by_one_child_at_a_time(tmp_path: Path) -> None:
    child = start(tmp_path, SLEEP)
    with pytest.raises(BlockingIOError):
        start(tmp_path, SLEEP)
    processes.stop(child)
    processes.stop(start(tmp_path, SLEEP))


def test_a_child_holds_no_lock_but_its_own(tmp_path: Path) -> None:
    with (tmp_path / "run.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        child = start(tmp_path, SLEEP)
    with (tmp_path / "run.lock").open("w") as again:
        fcntl.flock(again, fcntl.LOCK_EX | fcntl.LOCK_NB)
    processes.stop(child)

"""`make run`: the whole of Codi on this machine, until Ctrl-C. Prints `Codi: http://localhost:PORT` when all is ready.

Reads PORT, LAN (1, or an address of this machine: opens it to a phone on the same network), and what the template takes from
the caller: OPENAI_API_KEY, OPENAI_BASE_URL, CODI_MODEL, CODI_IMAGES, CODI_WEATHER_URL (`off` for no forecasts).
"""

import contextlib
import fcntl
import os
import signal
import sys
import time
from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from types import FrameType

from infra.build import ROOT
from infra.local import lan, model_key, processes
from infra.local.addresses import AddressError
from infra.local.stack import Stack, say

PARAMETERS = {"OPENAI_BASE_URL": "ModelUrl", "CODI_MODEL": "Model", "CODI_IMAGES": "Images", "CODI_WEATHER_URL": "WeatherUrl"}
ENDINGS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
OPENAI = "https://api.openai.com/v1"


def main() -> int:
    # `kill` must end the children as Ctrl-C does; a shell starts background jobs with Ctrl-C ignored.
    for number in ENDINGS:
        if number != signal.SIGHUP or signal.getsignal(number) != signal.SIG_IGN:  # nohup means it
            signal.signal(number, _interrupt)
    environment = {name: value.strip() for name, value in os.environ.items() if value.strip()}
    home = ROOT / ".local"
    with _only_run(home):
        return _run(home, environment)


def _run(home: Path, environment: Mapping[str, str]) -> int:
    parameters = {parameter: environment[name] for name, parameter in PARAMETERS.items() if name in environment}
    key, given = environment.get("OPENAI_API_KEY"), environment.get("OPENAI_BASE_URL")
    stack = Stack(home, port=_port(environment), parameters=parameters, key=key, lan=_lan(home, environment), without_page=True)
    try:
        with ThreadPoolExecutor() as pool:
            asked = pool.submit(model_key.complaint, given or OPENAI, key, given_url=given is not None)
            stack.start()
        if line := asked.result():
            say(line)
        if stack.lan:
            lan.welcome(stack.lan, stack.port)
        say(f"Codi: {stack.url}")
        return _watch(stack)
    except KeyboardInterrupt:
        return 0
    except (RuntimeError, OSError) as error:
        say(str(error))
        return 1
    finally:
        say("stopping")
        for number in ENDINGS:
            signal.signal(number, signal.SIG_IGN)
        stack.stop()


def _port(environment: Mapping[str, str]) -> int:
    wished = environment.get("PORT", "8080")
    if not wished.isdecimal() or not 0 < int(wished) < 65536:
        sys.exit(f"PORT must be a port number, not {wished!r}")
    return int(wished)


def _lan(home: Path, environment: Mapping[str, str]) -> lan.Lan | None:
    wish = lan.wished(environment)
    try:
        return lan.prepare(home, wish) if wish else None
    except AddressError as error:
        sys.exit(str(error))


def _watch(stack: Stack) -> int:
    """Until a child or `make` itself is gone: a killed make must not leave a run that nobody can see."""
    parent = os.getppid()
    while not (child := stack.ended()):
        if "MAKELEVEL" in os.environ and os.getppid() != parent:
            return 1
        time.sleep(0.5)
    say(f"{child.name} ended by itself ({child.process.returncode}), see {child.log}")
    return 1


def _interrupt(number: int, frame: FrameType | None) -> None:
    raise KeyboardInterrupt


@contextlib.contextmanager
def _only_run(home: Path) -> Iterator[None]:
    """One run per clone. A run whose `make` was killed is on its way out, and is waited for."""
    home.mkdir(exist_ok=True)
    with (home / "run.lock").open("a+") as lock:
        if not _lock(lock.fileno(), seconds=0):
            lock.seek(0)
            process, parent = lock.read().split()
            if _alive(int(parent)) or not _lock(lock.fileno(), seconds=60):
                sys.exit(f"Codi already runs in this clone: end that run first (`kill {process}` does it too)")
        processes.write_line(lock, f"{os.getpid()} {os.getppid()}")
        yield


def _alive(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True


def _lock(descriptor: int, *, seconds: float) -> bool:
    deadline = time.monotonic() + seconds
    while True:
        with contextlib.suppress(OSError):
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
            return True
        if time.monotonic() >= deadline:
            return False
        time.sleep(0.2)


if __name__ == "__main__":
    sys.exit(main())

"""Builds the one zip that all functions share: `sam build`, then the post-build step of infra/package.py.

Used by make run and make deploy.
`python -m infra.build --runtime python3.13 --architecture arm64` leaves .aws-sam/build ready for `sam deploy`.
"""

import argparse
import fcntl
import hashlib
import os
import subprocess
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from infra import package

ROOT = Path(__file__).resolve().parent.parent
BUILD = ROOT / ".aws-sam" / "build"
CACHE = ROOT / ".local" / "packages"
REQUIREMENTS = ROOT / "functions" / "requirements.txt"
SAM = ROOT / ".local" / "sam" / "bin" / "sam"
# sam resolves packages only for Amazon Linux and only where its own table allows (pillow fails for python3.11, and no Mac
# could run the result), so it gets an empty manifest and infra/package.py installs functions/requirements.txt.
NO_PACKAGES = ROOT / "infra" / "requirements-none.txt"


def digest(paths: Iterable[Path], *words: str) -> str:
    """One hash of files' names and contents and of words; folders count with everything in them but byte code."""
    total = hashlib.sha256("\0".join(words).encode())
    for file in sorted(file for path in paths for file in _files(path)):
        total.update(str(file.relative_to(ROOT)).encode() + b"\0" + file.read_bytes())
    return total.hexdigest()[:32]


def _files(path: Path) -> list[Path]:
    if path.is_file():
        return [path]
    return [file for file in path.rglob("*") if file.is_file() and "__pycache__" not in file.parts]


class BuildError(RuntimeError):
    """The code cannot be built; the message says why."""


@dataclass(frozen=True)
class Build:
    """What `sam deploy` takes: the built template and the zip beside it; `inputs` changes when either would.

    `packages` is where the code finds what it imports when the target is this machine.
    """

    template: Path
    code: Path
    packages: Path
    inputs: str


def build(target: package.Target) -> Build:
    """Build for a target unless nothing changed since the last build. Raises BuildError with sam's words when that fails."""
    python = package.interpreter(target)
    if not python:
        raise BuildError(f"{target.runtime} is needed to compile for Lambda, and is not on PATH")
    inputs = digest(
        [ROOT / "functions", ROOT / "template.yaml", ROOT / "infra/package.py", ROOT / "infra/build.py"],
        target.runtime,
        target.architecture,
        str(target.native),
    )
    done = BUILD / "inputs"
    with alone("build"):
        if not done.exists() or done.read_text() != inputs:
            _sam_build(target)
            package.package(BUILD, target, python, cache=CACHE, requirements=REQUIREMENTS)
            done.write_text(inputs)
    return Build(BUILD / "template.yaml", BUILD / package.CODE, packages(target), inputs)


def packages(target: package.Target) -> Path:
    """Where the target's packages are, or will be once it was built."""
    return package.packages_folder(REQUIREMENTS, target, CACHE)


def _sam_build(target: package.Target) -> None:
    overrides = [f"Runtime={target.runtime}", f"Architecture={target.architecture}"]
    command = [str(SAM), "build", "--manifest", str(NO_PACKAGES), "--parameter-overrides", *overrides]
    environment = {"AWS_DEFAULT_REGION": "us-east-1", **os.environ, "SAM_CLI_TELEMETRY": "0", "PATH": sam_path()}
    result = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    if result.returncode:
        raise BuildError(f"sam build failed:\n{result.stdout}{result.stderr}")


def sam_path() -> str:
    """PATH with this interpreter's folder first: sam looks there for the runtime's own python."""
    return os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", os.defpath)])


@contextmanager
def alone(what: str) -> Iterator[None]:
    """One build of a kind at a time in this clone: `make run` and the tests share .aws-sam and web/dist."""
    (ROOT / ".local").mkdir(exist_ok=True)
    with (ROOT / ".local" / f"{what}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runtime", default="python3.13")
    parser.add_argument("--architecture", default="arm64", choices=["arm64", "x86_64"])
    options = parser.parse_args()
    try:
        print(build(package.Target(options.runtime, options.architecture)).code)
    except RuntimeError as error:
        sys.exit(str(error))


if __name__ == "__main__":
    main()

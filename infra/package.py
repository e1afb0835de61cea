"""The post-build step on .aws-sam/build: the packages, pruned and compiled, and our code, as one zip for all functions.

Byte code is compiled as unchecked-hash: zips made for Lambda carry no timestamps, so ordinary byte code would never be valid
and every cold start would compile 60 MB of source again (2.1-2.4 times slower starts).
"""

import hashlib
import os
import platform
import re
import shutil
import subprocess
import sys
import zipfile
from dataclasses import dataclass
from pathlib import Path

CODE = "functions.zip"
KEPT = 3  # folders of packages: one for this machine, one for Lambda, one before
BOTOCORE_SERVICES = {"dynamodb", "s3", "ssm", "sts"}
# pillow and pi-heif exist only for glibc 2.27 and later; Amazon Linux 2023 has 2.34.
MANYLINUX = ("manylinux_2_28", "manylinux_2_17", "manylinux2014")


@dataclass(frozen=True)
class Target:
    """Where the code will run. `native` means this machine and this interpreter, whatever their system is."""

    runtime: str
    architecture: str
    native: bool = False

    @property
    def version(self) -> str:
        return self.runtime.removeprefix("python")

    @classmethod
    def this_machine(cls) -> "Target":
        architecture = "arm64" if platform.machine() in ("arm64", "aarch64") else "x86_64"
        return cls(f"python{sys.version_info[0]}.{sys.version_info[1]}", architecture, native=True)


def package(build: Path, target: Target, python: str, *, cache: Path, requirements: Path) -> None:
    """Turn what `sam build` left (one copy of our code per function) into `functions.zip` and a template that names it."""
    template = build / "template.yaml"
    folders = re.findall(r"^ +CodeUri: (\w+)$", template.read_text(), re.MULTILINE)
    code = build / folders[0]
    compile_all(python, code)
    packages = installed(requirements, target, cache, python)
    # The emulator unpacks a zip for every worker it starts: 7,000 files each. Here the packages stay where they are, on
    # PYTHONPATH, like a layer.
    write_zip(build / CODE, [code] if target.native else [packages, code])
    template.write_text(re.sub(r"^( +CodeUri: )\w+$", rf"\g<1>{CODE}", template.read_text(), flags=re.MULTILINE))
    for folder in folders:
        shutil.rmtree(build / folder)


def interpreter(target: Target) -> str | None:
    """The python that compiles for the target, or None: byte code is only valid for its own minor version."""
    if target.native:
        return sys.executable
    found = shutil.which(target.runtime)
    works = found and not subprocess.run([found, "-c", ""], check=False, capture_output=True).returncode
    return found if works else None


def packages_folder(requirements: Path, target: Target, cache: Path) -> Path:
    """Where the packages for these requirements, this target and this way of preparing them are kept."""
    key = hashlib.sha256(str(target).encode() + requirements.read_bytes() + Path(__file__).read_bytes())
    return cache / key.hexdigest()[:16]


def installed(requirements: Path, target: Target, cache: Path, python: str) -> Path:
    """The folder of installed, pruned, compiled packages; made once."""
    folder = packages_folder(requirements, target, cache)
    if not folder.exists():
        unfinished = folder.with_suffix(f".{os.getpid()}")
        shutil.rmtree(unfinished, ignore_errors=True)
        pip_install(requirements, target, unfinished)
        prune(unfinished)
        compile_all(python, unfinished)
        unfinished.rename(folder)
        for old in sorted(cache.iterdir(), key=lambda path: path.stat().st_mtime)[:-KEPT]:
            shutil.rmtree(old)
    return folder


def pip_install(requirements: Path, target: Target, folder: Path) -> None:
    command = [sys.executable, "-m", "pip", "install", "--quiet", "--no-compile", "--disable-pip-version-check"]
    command += ["--requirement", str(requirements), "--target", str(folder), *platform_options(target)]
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    if result.returncode:
        raise RuntimeError(f"pip could not install {requirements}:\n{result.stderr[-3000:]}")


def platform_options(target: Target) -> list[str]:
    """pip's options for another machine's wheels; none for this one."""
    if target.native:
        return []
    machine = "aarch64" if target.architecture == "arm64" else "x86_64"
    platforms = [option for name in MANYLINUX for option in ("--platform", f"{name}_{machine}")]
    return ["--only-binary=:all:", "--implementation", "cp", "--python-version", target.version, *platforms]


def prune(packages: Path) -> None:
    """Drop what no request needs: botocore's data of 400 other services, tests, scripts, numpy's Fortran tools, type stubs."""
    for service in (packages / "botocore" / "data").iterdir():
        if service.is_dir() and service.name not in BOTOCORE_SERVICES:
            shutil.rmtree(service)
    for folder in [*packages.rglob("tests"), packages / "bin", packages / "numpy" / "f2py"]:
        shutil.rmtree(folder, ignore_errors=True)
    for stub in packages.rglob("*.pyi"):
        stub.unlink()


def compile_all(python: str, folder: Path) -> None:
    command = [python, "-m", "compileall", "-q", "-j", "0", "--invalidation-mode", "unchecked-hash"]
    subprocess.run([*command, "-s", str(folder), "-p", "/var/task", str(folder)], check=True)


def write_zip(target: Path, folders: list[Path]) -> None:
    """Put the folders' contents, later ones over earlier, into one reproducible zip that keeps the executable bit."""
    files = {str(file.relative_to(folder)): file for folder in folders for file in folder.rglob("*") if file.is_file()}
    with zipfile.ZipFile(target, "w") as archive:
        for name in sorted(files):
            entry = zipfile.ZipInfo(name)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = (0o100000 | (0o755 if os.access(files[name], os.X_OK) else 0o644)) << 16
            archive.writestr(entry, files[name].read_bytes())

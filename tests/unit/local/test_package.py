"""The post-build step: pruned packages, byte code that Lambda accepts, a zip that keeps what must be executable."""

import importlib.util
import sys
import zipfile
from pathlib import Path

import pytest

from infra import package


def write(folder: Path, *names: str) -> None:
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text("x = 1\n")


def test_pruning_keeps_the_services_in_use_and_drops_what_no_request_needs(tmp_path: Path) -> None:
    data = ["botocore/data/s3/a.json", "botocore/data/ec2/a.json", "botocore/data/endpoints.json"]
    write(tmp_path, *data, "jiter/tests/test_it.py", "jiter/__init__.py", "bin/uvicorn")
    write(tmp_path, "jiter/__init__.pyi", "numpy/f2py/f2py2e.py")
    package.prune(tmp_path)
    left = {str(path.relative_to(tmp_path)) for path in tmp_path.rglob("*") if path.is_file()}
    assert left == {"botocore/data/s3/a.json", "botocore/data/endpoints.json", "jiter/__init__.py"}


def test_byte_code_is_valid_without_timestamps(tmp_path: Path) -> None:
    write(tmp_path, "api/handler.py")
    package.compile_all(sys.executable, tmp_path)
    compiled = Path(importlib.util.cache_from_source(str(tmp_path / "api" / "handler.py"))).read_bytes()
    # PEP 552: the flags say "hash-based" (bit 0) and "do not check the source" (bit 1 unset).
    assert int.from_bytes(compiled[4:8], "little") == 0b01


def test_the_zip_keeps_the_executable_bit_and_our_code_wins(tmp_path: Path) -> None:
    write(tmp_path, "packages/six.py", "packages/chat/run.sh", "code/chat/run.sh")
    (tmp_path / "code/chat/run.sh").chmod(0o755)
    package.write_zip(tmp_path / "f.zip", [tmp_path / "packages", tmp_path / "code"])
    with zipfile.ZipFile(tmp_path / "f.zip") as archive:
        modes = {entry.filename: entry.external_attr >> 16 & 0o777 for entry in archive.infolist()}
    assert modes == {"chat/run.sh": 0o755, "six.py": 0o644}


def test_the_same_files_make_the_same_zip(tmp_path: Path) -> None:
    write(tmp_path, "code/a.py", "code/b.py")
    for name in ("one.zip", "two.zip"):
        package.write_zip(tmp_path / name, [tmp_path / "code"])
    assert (tmp_path / "one.zip").read_bytes() == (tmp_path / "two.zip").read_bytes()


def test_the_template_names_the_zip_for_every_function(tmp_path: Path) -> None:
    write(tmp_path, "build/ApiFunction/api/handler.py", "build/ChatFunction/api/handler.py", "requirements.txt")
    template = tmp_path / "build" / "template.yaml"
    template.write_text(
        "Globals:\n  Function:\n    CodeUri: functions/\nA:\n  CodeUri: ApiFunction\nB:\n  CodeUri: ChatFunction\n"
    )
    target = package.Target.this_machine()
    write(package.packages_folder(tmp_path / "requirements.txt", target, tmp_path / "cache"), "six.py")
    package.package(
        tmp_path / "build", target, sys.executable, cache=tmp_path / "cache", requirements=tmp_path / "requirements.txt"
    )
    assert template.read_text().count("CodeUri: functions.zip") == 2
    assert sorted(path.name for path in (tmp_path / "build").iterdir()) == ["functions.zip", "template.yaml"]
    with zipfile.ZipFile(tmp_path / "build" / "functions.zip") as archive:
        assert "api/handler.py" in archive.namelist()


@pytest.mark.parametrize(("native", "holds"), [(True, False), (False, True)])
def test_only_the_zip_for_lambda_holds_the_packages(tmp_path: Path, native: bool, holds: bool) -> None:
    target = package.Target("python3.13", "arm64", native)
    write(tmp_path, "build/ApiFunction/api/handler.py", "requirements.txt")
    (tmp_path / "build" / "template.yaml").write_text("A:\n  CodeUri: ApiFunction\n")
    write(package.packages_folder(tmp_path / "requirements.txt", target, tmp_path / "cache"), "six.py")
    given = {"cache": tmp_path / "cache", "requirements": tmp_path / "requirements.txt"}
    package.package(tmp_path / "build", target, sys.executable, **given)
    with zipfile.ZipFile(tmp_path / "build" / "functions.zip") as archive:
        assert ("six.py" in archive.namelist()) == holds


def test_another_pythons_byte_code_is_never_passed_off_as_the_targets() -> None:
    assert package.interpreter(package.Target("python3.99", "arm64")) is None
    assert package.interpreter(package.Target.this_machine()) == sys.executable


def test_wheels_for_lambda_are_asked_for_by_platform_and_for_this_machine_by_none() -> None:
    options = package.platform_options(package.Target("python3.13", "arm64"))
    assert "manylinux_2_28_aarch64" in options
    assert options[options.index("--python-version") + 1] == "3.13"
    assert package.platform_options(package.Target.this_machine()) == []

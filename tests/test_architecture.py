"""The design's layout as a test: who may import whom, what importing costs, how large things may grow."""

import ast
import re
import statistics
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
FUNCTIONS = ROOT / "functions"
LAMBDAS = {"api", "chat", "thumbnail", "describe", "sweep"}
LAYERS = {"shared.stylist": 0, "shared.adapters": 1}  # an arrow may only point to a lower layer; the Lambdas stand on top
ROOMS = LAMBDAS | {"shared", *LAYERS}
SOURCES = sorted(FUNCTIONS.rglob("*.py"))


def module(path: Path) -> str:
    return ".".join(path.relative_to(FUNCTIONS).with_suffix("").parts)


def imports(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: relative import"
            yield str(node.module)


def room(name: str) -> str:
    """The folder that a module belongs to: a Lambda, or one of the shared layers."""
    parts = name.split(".")
    layer = ".".join(parts[:2])
    return layer if layer in LAYERS else parts[0]


def test_a_folder_under_functions_is_a_lambda_or_shared() -> None:
    folders = {path.name for path in FUNCTIONS.iterdir() if path.is_dir() and path.name != "__pycache__"}
    assert folders == LAMBDAS | {"shared"}


@pytest.mark.parametrize("path", SOURCES, ids=module)
def test_arrows_never_point_back_or_sideways(path: Path) -> None:
    here = room(module(path))
    for name in imports(path):
        there = room(name)
        assert not (there in LAMBDAS and there != here), f"{module(path)} reaches into {name}"
        if here in LAYERS and there in LAYERS:
            assert LAYERS[there] <= LAYERS[here], f"{module(path)} reaches up to {name}"


@pytest.mark.parametrize("path", sorted((FUNCTIONS / "shared" / "stylist").rglob("*.py")), ids=module)
def test_the_product_knows_no_cloud_no_web_and_no_environment(path: Path) -> None:
    outside = {"boto3", "botocore", "fastapi", "starlette", "openai", "os", "PIL", "mangum", "aws_lambda_powertools"}
    assert not {name.split(".")[0] for name in imports(path)} & outside
    assert {room(name) for name in imports(path)} & ROOMS <= {"shared.stylist"}


FLOORS = ("questions", "ranking", "words", "checks")


@pytest.mark.parametrize("path", SOURCES, ids=module)
def test_inside_the_product_a_question_is_read_then_ranked_then_worded_then_checked(path: Path) -> None:
    """What lies at the product's top are its nouns and the way through; a folder knows those before it, never one after."""
    floor = {f"shared.stylist.{name}": number for number, name in enumerate(FLOORS)}
    here = floor.get(module(path).rpartition(".")[0])
    later = [name for name in imports(path) if here is not None and floor.get(name.rpartition(".")[0], 0) > here]
    assert later == []


@pytest.mark.parametrize("path", SOURCES, ids=module)
def test_only_adapters_know_aws_and_the_model_and_only_settings_reads_the_environment(path: Path) -> None:
    known = {name.split(".")[0] for name in imports(path)}
    if room(module(path)) != "shared.adapters":
        assert not known & {"boto3", "botocore", "openai"}
    if module(path) != "shared.settings":
        assert not re.search(r"os\.environ|getenv", path.read_text())


def test_the_packages_of_the_brief_are_imported_where_they_are_used() -> None:
    used = {name.split(".")[0]: module(path) for path in SOURCES for name in imports(path)}
    assert {"boto3", "aws_lambda_powertools", "openai", "PIL", "mangum", "fastapi"} <= used.keys()
    tests = {name.split(".")[0] for path in (ROOT / "tests").rglob("*.py") for name in imports(path)}
    assert {"moto", "pytest"} <= tests


COSTS = [
    ("thumbnail.handler", {"fastapi", "openai", "starlette"}),
    ("describe.handler", {"fastapi", "openai", "starlette"}),
    ("sweep.handler", {"fastapi", "openai", "PIL"}),
    ("api.handler", {"openai", "PIL"}),
    ("chat.app", {"openai", "PIL", "fastapi"}),
]


@pytest.mark.parametrize(("name", "unwanted"), COSTS)
def test_importing_needs_no_environment_and_loads_nothing_heavy(name: str, unwanted: set[str]) -> None:
    code = f"import sys, {name}; print(' '.join(m for m in sys.modules if '.' not in m))"
    run = subprocess.run([sys.executable, "-c", code], cwd=FUNCTIONS, env={}, capture_output=True, text=True, check=True)
    assert not set(run.stdout.split()) & unwanted


def functions_of(path: Path) -> Iterator[tuple[str, int]]:
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield f"{path.relative_to(ROOT)}:{node.name}", (node.end_lineno or node.lineno) - node.lineno + 1


def test_functions_and_files_stay_small() -> None:
    paths = [*SOURCES, *sorted((ROOT / "infra").rglob("*.py"))]
    lengths = {path: len(path.read_text().splitlines()) for path in paths}
    sizes = dict(size for path in paths for size in functions_of(path))
    assert [name for name, size in sizes.items() if size > 50] == []
    assert [str(path) for path, lines in lengths.items() if lines > 200] == []
    assert statistics.median(sizes.values()) <= 8


def test_tests_use_fakes_and_skip_nothing() -> None:
    forbidden = re.compile(r"\b(mock\.)?patch\(|pytest\.(skip|xfail|mark\.(skip|xfail))")
    sinners = [path for path in (ROOT / "tests").rglob("*.py") if path != Path(__file__) and forbidden.search(path.read_text())]
    assert sinners == []

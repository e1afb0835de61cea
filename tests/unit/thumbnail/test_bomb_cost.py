"""A bomb costs little above the idle function, whether it is refused or shown."""

import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from warnings import catch_warnings

import pytest

from tests.bombs import bombs
from tests.corpus import entries
from tests.photos import encoded, picture

ROOT = Path(__file__).parents[3]
MILLISECONDS, MEGABYTES = 50, 60
FOUND = [found for found in entries("hostile") if found.folder in ("bomb", "metadata")]
FILES_BY_NAME = {**{found.file: found.data() for found in FOUND}, **bombs()}


@dataclass(frozen=True)
class Cost:
    """Above the idle function."""

    outcome: str
    milliseconds: float
    megabytes: float


Costs = dict[str, Cost]


@pytest.fixture(scope="module")
def costs(tmp_path_factory: pytest.TempPathFactory) -> Costs:
    return measured(FILES_BY_NAME, tmp_path_factory.mktemp("bombs"))


@pytest.fixture(scope="module")
def harmless(costs: Costs, tmp_path_factory: pytest.TempPathFactory) -> Costs:
    """What each bomb that is shown costs as a plain file: the same picture in the same format, and nothing else."""
    shown = {name: plain(FILES_BY_NAME[name]) for name, cost in costs.items() if cost.outcome == "ready"}
    return measured(shown, tmp_path_factory.mktemp("harmless"))


def measured(files: dict[str, bytes], folder: Path) -> Costs:
    paths = {str(folder / str(number)): name for number, name in enumerate(files)}
    for path, name in paths.items():
        Path(path).write_bytes(files[name])
    environment = {"PYTHONPATH": f"{ROOT / 'functions'}:{ROOT}"}
    command = [sys.executable, "-m", "tests.bomb_cost", *paths]
    run = subprocess.run(command, env=environment, cwd=ROOT, capture_output=True, text=True, check=True, timeout=120)
    told = [json.loads(line) for line in run.stdout.splitlines()]
    return {paths[line.pop("file")]: Cost(**line) for line in told}


def plain(bomb: bytes) -> bytes:
    with catch_warnings(action="ignore"):
        image = picture(bomb)
    format_ = str(image.format)
    image.info.clear()
    return encoded(image, format_)


@pytest.mark.parametrize("name", list(FILES_BY_NAME))
def test_a_bomb_costs_little_more_than_nothing_or_than_its_picture(costs: Costs, harmless: Costs, name: str) -> None:
    cost = costs[name]
    picture_alone = harmless[name].milliseconds if cost.outcome == "ready" else 0
    assert cost.outcome in ("ready", "rejected")
    assert cost.milliseconds - picture_alone <= MILLISECONDS
    assert cost.megabytes <= MEGABYTES


def test_the_pictures_alone_are_shown_and_cost_what_ordinary_ones_do(harmless: Costs) -> None:
    assert len(harmless) >= 5
    assert {cost.outcome for cost in harmless.values()} == {"ready"}
    assert all(5 < cost.milliseconds < 2_000 and 1 < cost.megabytes < 40 for cost in harmless.values())

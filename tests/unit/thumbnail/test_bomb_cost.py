"""A bomb costs little above the idle function, whether it is refused or shown."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.bombs import bombs
from tests.corpus import entries
from tests.photos import FILES

ROOT = Path(__file__).parents[3]
MILLISECONDS, MEGABYTES = 50, 60
ORDINARY = "an ordinary photo"
FOUND = [found for found in entries("hostile") if found.folder in ("bomb", "metadata")]
MADE = bombs()

Costs = dict[str, dict[str, float | str]]


@pytest.fixture(scope="module")
def costs(tmp_path_factory: pytest.TempPathFactory) -> Costs:
    folder = tmp_path_factory.mktemp("bombs")
    everyone = {ORDINARY: (FILES / "t-shirt_04.jpg").read_bytes(), **{found.file: found.data() for found in FOUND}, **MADE}
    paths = {str(folder / str(number)): name for number, name in enumerate(everyone)}
    for path, name in paths.items():
        Path(path).write_bytes(everyone[name])
    environment = {"PYTHONPATH": f"{ROOT / 'functions'}:{ROOT}"}
    command = [sys.executable, "-m", "tests.bomb_cost", *paths]
    run = subprocess.run(command, env=environment, cwd=ROOT, capture_output=True, text=True, check=True, timeout=120)
    told = [json.loads(line) for line in run.stdout.splitlines()]
    return {paths[line["file"]]: line for line in told}


@pytest.mark.parametrize("name", [found.file for found in FOUND] + list(MADE))
def test_a_bomb_costs_little_more_than_nothing_or_than_a_photo(costs: Costs, name: str) -> None:
    cost = costs[name]
    shown = float(costs[ORDINARY]["milliseconds"]) if cost["outcome"] == "ready" else 0
    assert cost["outcome"] in ("ready", "rejected")
    assert float(cost["milliseconds"]) - shown <= MILLISECONDS
    assert float(cost["megabytes"]) <= MEGABYTES


def test_an_ordinary_photo_is_measured_by_the_same_measure(costs: Costs) -> None:
    assert costs[ORDINARY]["outcome"] == "ready"
    assert 5 < float(costs[ORDINARY]["milliseconds"]) < 2_000
    assert 1 < float(costs[ORDINARY]["megabytes"]) < 40

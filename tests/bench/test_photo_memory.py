"""Peak resident memory of the worst photos that are accepted: the function has 1,024 MB, and 450 leave room for its clients."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from shared.stylist.photos import MAX_BYTES
from tests.bench.worst_photos import Build, worst

FUNCTIONS = Path(__file__).parents[2] / "functions"
AT_MOST = 450
WORST = worst()


@pytest.mark.parametrize("build", WORST.values(), ids=WORST)
def test_the_worst_photo_fits_into_the_function(build: Build, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    file = tmp_path / "photo"
    file.write_bytes(build())
    assert file.stat().st_size <= MAX_BYTES
    command = [sys.executable, "-m", "thumbnail.render", str(file), str(tmp_path)]
    run = subprocess.run(command, cwd=FUNCTIONS, capture_output=True, text=True, check=True)
    told = json.loads(run.stdout)
    cost = f"{told['peak_mb']:.0f} MB, {told['milliseconds']:.0f} ms"
    print(f"\n{request.node.callspec.id}: {cost}, {told['width']} x {told['height']}")
    assert told["status"] == "ready"
    assert told["peak_mb"] <= AT_MOST

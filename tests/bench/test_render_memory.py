"""Peak resident memory of `python -m thumbnail.render`, a fresh process for each photo, colours included, no AWS clients."""

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.bench.pictures import JACKET, PHONE, jpegs, progressive
from tests.photos import FILES

FUNCTIONS = Path(__file__).parents[2] / "functions"


@pytest.mark.parametrize(
    ("photo", "at_most"),
    [
        pytest.param(lambda folder: FILES / JACKET, 45, id="12 MP"),
        pytest.param(lambda folder: jpegs(folder)["48 MP, P3, turned"], 55, id="48 MP"),
        pytest.param(progressive, 200, id="48 MP progressive"),
        pytest.param(lambda folder: FILES / PHONE, 130, id="12 MP HEIC"),
    ],
)
def test_a_photo_takes_little_memory(
    photo: Callable[[Path], Path], at_most: int, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """MiB."""
    command = [sys.executable, "-m", "thumbnail.render", str(photo(tmp_path)), str(tmp_path / "out")]
    told = json.loads(subprocess.run(command, cwd=FUNCTIONS, capture_output=True, text=True, check=True).stdout)
    assert told["status"] == "ready"
    with capsys.disabled():
        print(f"\n  {told['width']} x {told['height']}: peak {told['peak_mb']:.1f} MiB of at most {at_most}")
    assert told["peak_mb"] <= at_most

"""The process that run.sh starts: what it says goes out at once, though its output is a pipe and no terminal."""

import json
import os
import select
import subprocess
import sys
from pathlib import Path

FUNCTIONS = Path(__file__).parents[3] / "functions"
SERVER = "import sys\nfrom shared.observability import count\ncount({'cards_passed': 1})\nsys.stdin.read()\n"
"""In uvicorn's place: it counts once, and lives on as a server does."""
SECONDS = 20


def test_a_line_of_metrics_leaves_a_process_that_lives_on(tmp_path: Path) -> None:
    (tmp_path / "uvicorn.py").write_text(SERVER)
    path = f"{Path(sys.executable).parent}:{os.environ['PATH']}"
    lambda_like = {"PATH": path, "LAMBDA_TASK_ROOT": str(tmp_path), "PYTHONPATH": str(FUNCTIONS)}
    with subprocess.Popen(
        ["bash", FUNCTIONS / "chat/run.sh"], env=lambda_like, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as child:
        assert child.stdout
        told, _, _ = select.select([child.stdout], [], [], SECONDS)
        line = os.read(child.stdout.fileno(), 10_000) if told else b""
        child.kill()
    assert json.loads(line)["cards_passed"] == [1]

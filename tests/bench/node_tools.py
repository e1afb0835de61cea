"""The tools of tests/bench/package.json, installed when a bench first asks for one: `make test` needs none of them."""

import shutil
import subprocess
from pathlib import Path

HERE = Path(__file__).parent
NODE = shutil.which("node") or "node"


def tool(name: str) -> Path:
    """Its folder."""
    folder = HERE / "node_modules" / name
    if not folder.is_dir():
        npm = shutil.which("npm") or "npm"
        subprocess.run([npm, "ci", "--no-audit", "--no-fund", "--loglevel=error"], cwd=HERE, check=True, timeout=600)
    return folder

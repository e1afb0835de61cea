"""Finds a Chromium for the tests: CHROME_PATH, then PATH, then the places where browsers install themselves.

`python -m infra.chromium` prints its path.
"""

import os
import shutil
import sys
from pathlib import Path

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
CACHES = ("~/.cache/ms-playwright", "~/Library/Caches/ms-playwright")
PLAYWRIGHT = ("chromium-*/chrome-linux*/chrome", "chromium-*/chrome-mac*/*.app/Contents/MacOS/*")
APPLICATIONS = (
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
)


def find() -> str | None:
    """The path of a Chromium or Chrome, or None. A CHROME_PATH that does not exist is an error, not a wish: ValueError."""
    if given := os.environ.get("CHROME_PATH"):
        if not Path(given).exists():
            raise ValueError(f"CHROME_PATH does not exist: {given}")
        return given
    on_path = next((found for name in NAMES if (found := shutil.which(name))), None)
    return on_path or next((str(path) for path in [*_playwright(), *map(Path, APPLICATIONS)] if path.exists()), None)


def _playwright() -> list[Path]:
    """Newest first."""
    caches = [Path(os.environ.get("PLAYWRIGHT_BROWSERS_PATH", cache)).expanduser() for cache in CACHES]
    return sorted((path for cache in caches for pattern in PLAYWRIGHT for path in cache.glob(pattern)), reverse=True)


if __name__ == "__main__":
    print(find() or sys.exit("no Chromium found"))

"""Each browser that this system can have, one after the other, against the same stack."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.browsers.firefox import firefox
from tests.browsers.webdriver import Browser
from tests.browsers.webkit import webkit

BROWSERS = [firefox, webkit] if sys.platform == "linux" else [firefox]


@pytest.fixture(params=BROWSERS, ids=lambda browser: browser.__name__)
def browser(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Browser]:
    with request.param(tmp_path) as browser:
        yield browser

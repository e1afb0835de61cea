"""A page that cannot be built: whoever tests the page is told at once, and `make run` starts without it."""

from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from infra.local.stack import Stack
from infra.web import WebError


def no_page() -> Path:
    raise WebError("`npm run build` in web/ failed")


def deployed(home: Path, said: list[str], *, without_page: bool = False) -> Any:
    stack: Any = Stack(home, say=said.append, without_page=without_page)
    stack.aws = SimpleNamespace(client=lambda service: None)
    stack.deployment = SimpleNamespace(outputs={"SiteBucket": "codi-site"})
    return stack


def test_a_stack_does_not_start_without_its_page(tmp_path: Path) -> None:
    with pytest.raises(WebError, match="npm run build"):
        deployed(tmp_path, [])._upload(no_page)


def test_a_run_that_may_goes_on_without_a_page_and_says_so(tmp_path: Path) -> None:
    said: list[str] = []
    deployed(tmp_path, said, without_page=True)._upload(no_page)
    assert said == ["the site is not there: `npm run build` in web/ failed"]

"""One browser and a fresh person for each test; whatever goes wrong on a page fails its test."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, sync_playwright

from infra import chromium
from infra.local.stack import MODEL_FUNCTIONS, Stack
from tests.e2e.recorded_model import recorded_model
from tests.e2e.staged import Form, Language, Staged, Theme
from tests.e2e.visitor import Visitor, new_visitor
from tests.recorded.app import Recorded

QUIET = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"]
QUIET += ["--disable-component-update", "--disable-sync"]
HERE = Path(__file__).parent
ONLY_IN_FULL = {"test_slow_phone.py"}
Visit = Callable[..., Visitor]
Stage = Callable[..., Staged]


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    return True if collection_path.name in ONLY_IN_FULL and not config.getoption("--full") else None


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """These tests come last: Playwright's event loop stays in this thread, and no other could run beside it."""
    items.sort(key=lambda item: HERE in item.path.parents)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium.find(), args=QUIET)
        yield browser
        browser.close()


@pytest.fixture(scope="module")
def _stages(browser: Browser, stack: Stack) -> Iterator[dict[str, Staged]]:
    stages: dict[str, Staged] = {}
    yield stages
    for staged in stages.values():
        staged.close()


@pytest.fixture
def stage(browser: Browser, stack: Stack, _stages: dict[str, Staged]) -> Iterator[Stage]:
    """`stage("en", "dark", "phone")`: a page before a server of which every answer is known; one window for each language."""

    def stage(language: Language = "ko", theme: Theme = "light", form: Form = "desktop") -> Staged:
        if language not in _stages:
            _stages[language] = Staged(browser, stack.url, language)
        _stages[language].forget()
        _stages[language].look(theme, form)
        return _stages[language]

    yield stage
    assert [trouble for staged in _stages.values() for trouble in staged.troubles] == []


@pytest.fixture
def visit(browser: Browser, stack: Stack) -> Iterator[Visit]:
    """`visit(language="en", theme="dark", device=PHONE)`: a new person on the start page."""
    visitors: list[Visitor] = []

    def visit(**wishes: object) -> Visitor:
        visitors.append(new_visitor(browser, stack.url, **wishes))  # type: ignore[arg-type]
        return visitors[-1]

    yield visit
    for visitor in visitors:
        visitor.context.close()
    assert [trouble for visitor in visitors for trouble in visitor.troubles] == []


@pytest.fixture
def visitor(visit: Visit) -> Visitor:
    """A person who speaks Korean, at a desk."""
    return visit()


@pytest.fixture(scope="module")
def slow_answers(stack: Stack) -> Iterator[Recorded]:
    """Answers that take as long as a model's, so that something can happen meanwhile; photos are read without one."""
    with recorded_model(stack, "ChatFunction") as recorded:
        yield recorded


@pytest.fixture(scope="module")
def _model(stack: Stack) -> Iterator[Recorded]:
    with recorded_model(stack, *MODEL_FUNCTIONS) as recorded:
        yield recorded


@pytest.fixture
def model(_model: Recorded) -> Iterator[Recorded]:
    """The recorded model reads the photos and answers; a `fault` that a test sets is gone afterwards."""
    yield _model
    _model.fault = "none"

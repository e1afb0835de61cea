"""The layout of the main states against kept pictures: it cannot break unseen. `make layouts` keeps what is seen now."""

import random
from itertools import product

import pytest
from playwright.sync_api import Page

from tests.e2e import kept_layouts
from tests.e2e.conftest import Stage
from tests.e2e.geometry import faults
from tests.e2e.kept_layouts import MOST_CHANGED, picture, pin_font
from tests.e2e.staged import Form, Language, Theme
from tests.e2e.states import STATES

KEPT_STATES: tuple[str, ...] = ("start_empty", "start_clothes", "tray", "answer_top", "answer_cards", "answer_alternatives")
KEPT_STATES += ("sessions_dialog", "settings_dialog", "photo_dialog")
FORMS: tuple[Form, ...] = ("phone", "tablet", "desktop")
THEMES: tuple[Theme, ...] = ("light", "dark")
LANGUAGES: tuple[Language, ...] = ("ko", "en")
LOOKS = list(product(LANGUAGES, KEPT_STATES, FORMS, THEMES))
SEED = 5
Look = tuple[Language, str, Form, Theme]


def seeded() -> list[Look]:
    """Each state once, in one language, form and theme."""
    chance = random.Random(SEED)
    drawn = [(chance.choice(LANGUAGES), state, chance.choice(FORMS), chance.choice(THEMES)) for state in KEPT_STATES]
    return sorted(drawn)


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "look" in metafunc.fixturenames:
        metafunc.parametrize("look", LOOKS if metafunc.config.getoption("--full") else seeded(), ids="-".join)


def test_a_state_looks_as_it_was_kept(stage: Stage, look: Look, request: pytest.FixtureRequest) -> None:
    language, state, form, theme = look
    page = shown(stage, look)
    name = f"{state}-{form}-{theme}-{language}"
    if request.config.getoption("--renew"):
        kept_layouts.keep(name, picture(page))
    share = kept_layouts.compare(name, picture(page))
    assert share <= MOST_CHANGED, f"{share:.1%} of {name} looks different: tests/artifacts/layouts, then `make layouts`"


BROKEN = {
    "a card without its styles": "document.querySelector('[data-testid=outfit-main]').className = ''",
    "parts that lie over each other": "document.querySelector('[data-testid=outfit-main]').style.marginTop = '-5rem'",
    "pictures of another shape": "document.querySelectorAll('figure .frame').forEach((part) => (part.style.aspectRatio = 1))",
    "columns that became one": "document.querySelector('.pieces').style.display = 'block'",
}


@pytest.mark.parametrize("broken", BROKEN)
def test_a_broken_layout_is_seen(stage: Stage, broken: str) -> None:
    page = shown(stage, ("ko", "answer_cards", "desktop", "light"))
    before = picture(page)
    page.evaluate(BROKEN[broken])
    assert kept_layouts.changed(before, picture(page)) > 2 * MOST_CHANGED


def test_another_font_looks_the_same(stage: Stage) -> None:
    page = shown(stage, ("ko", "answer_cards", "desktop", "light"))
    before = picture(page)
    page.evaluate("document.documentElement.style.setProperty('--text', 'serif')")
    page.evaluate("document.body.style.fontFamily = 'monospace'")
    assert kept_layouts.changed(before, picture(page)) == 0


def test_what_would_scroll_or_lie_over_another_is_named(stage: Stage) -> None:
    staged = stage("ko", "light", "phone")
    STATES["answer_top"](staged)
    page = staged.page
    assert faults(page) == []
    page.evaluate("document.querySelector('[data-testid=headline]').style.whiteSpace = 'nowrap'")
    assert any("wide" in fault for fault in faults(page))
    page.evaluate("document.querySelectorAll('[data-testid=follow-up]').forEach((chip) => (chip.style.marginRight = '-3rem'))")
    assert any("lies over" in fault for fault in faults(page))


def shown(stage: Stage, look: Look) -> Page:
    language, state, form, theme = look
    staged = stage(language, theme, form)
    STATES[state](staged)
    pin_font(staged.page)
    _again_at_its_place(staged.page, state)
    return staged.page


def _again_at_its_place(page: Page, state: str) -> None:
    """Other letters make other lines: what the state had scrolled to is elsewhere now."""
    part = {"answer_cards": "outfit-main", "answer_alternatives": "outfit-alternative"}.get(state)
    if part:
        page.get_by_test_id(part).first.evaluate("part => scrollTo(0, part.getBoundingClientRect().top + scrollY - 76)")

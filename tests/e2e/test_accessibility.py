"""axe finds nothing in any state, language, theme and form factor; nothing is cut, covered or too small to hit."""

import random
from itertools import product

import pytest

from tests.e2e.axe import violations
from tests.e2e.conftest import Stage
from tests.e2e.geometry import faults
from tests.e2e.staged import Form, Language, Theme
from tests.e2e.states import STATES

FORMS: tuple[Form, ...] = ("phone", "tablet", "desktop")
THEMES: tuple[Theme, ...] = ("light", "dark")
LANGUAGES: tuple[Language, ...] = ("ko", "en")
SEED, PART = 22, 10
Look = tuple[Language, str, Form, Theme]


def looks(full: bool) -> list[Look]:
    """All of them, or some states each in one language, form and theme."""
    if full:
        return list(product(LANGUAGES, STATES, FORMS, THEMES))
    chance = random.Random(SEED)
    drawn = [(chance.choice(LANGUAGES), state, chance.choice(FORMS), chance.choice(THEMES)) for state in STATES]
    return sorted(chance.sample(drawn, PART))


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    full = metafunc.config.getoption("--full")
    if "look" in metafunc.fixturenames:
        metafunc.parametrize("look", looks(full), ids="-".join)
    if "state" in metafunc.fixturenames:
        metafunc.parametrize("state", STATES if full else random.Random(SEED).sample(list(STATES), PART // 2))


def test_axe_finds_nothing(stage: Stage, look: Look) -> None:
    language, state, form, theme = look
    staged = stage(language, theme, form)
    STATES[state](staged)
    assert violations(staged.page) == []
    assert faults(staged.page) == []


def test_a_narrow_screen_cuts_nothing_off(stage: Stage, state: str) -> None:
    """320 px, which is also 1280 px at 400 %."""
    staged = stage("en", "light", "narrow")
    STATES[state](staged)
    assert faults(staged.page) == []


def test_letters_of_twice_the_size_stay_readable(stage: Stage, state: str) -> None:
    """200 %: the text alone grows, as with the browser's own setting for it."""
    staged = stage("ko", "light", "desktop")
    STATES[state](staged)
    staged.page.evaluate("document.documentElement.style.fontSize = '200%'")
    assert faults(staged.page) == []

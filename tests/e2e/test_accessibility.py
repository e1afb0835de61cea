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
SEED, PART = 22, 8
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


STOPS = """() => {
    const focused = document.activeElement
    const ring = (part) => {
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(part)
        return (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1.5) || /1\\.5px/.test(boxShadow)
    }
    const name = focused.getAttribute('aria-label') ?? focused.textContent.trim().slice(0, 30)
    const shows = [focused, focused.closest('label'), focused.closest('.box, .composer')].some((part) => part && ring(part))
    return focused === document.body ? null : [name, shows]
}"""


@pytest.mark.parametrize(("place", "least"), [("start_clothes", 15), ("answer_top", 15), ("settings_dialog", 18)])
def test_every_stop_of_the_keyboard_shows_where_it_is(stage: Stage, place: str, least: int) -> None:
    staged = stage("ko", "dark", "desktop")
    STATES[place](staged)
    stops: list[str] = []
    for _ in range(least):
        staged.page.keyboard.press("Tab")
        name, shows = staged.page.evaluate(STOPS) or ("the page", True)
        assert shows, f"{name} has the focus and does not show it"
        stops.append(name)
    assert len(set(stops)) > least // 2


def test_nothing_moves_for_those_who_asked_for_that(stage: Stage) -> None:
    staged = stage("ko", "light", "desktop")
    STATES["photos_being_read"](staged)
    moving = "document.getAnimations().filter((one) => one.effect.getComputedTiming().activeDuration > 10).length"
    assert staged.page.evaluate(moving) == 0
    staged.page.emulate_media(reduced_motion="no-preference")
    assert staged.page.evaluate(moving) > 0
    staged.page.emulate_media(reduced_motion="reduce")


def test_the_systems_own_colours_leave_edges_and_choices_visible(stage: Stage) -> None:
    staged = stage("ko", "light", "desktop")
    STATES["settings_dialog"](staged)
    staged.page.emulate_media(forced_colors="active")
    try:
        chip = staged.page.locator('.chip[aria-pressed="false"]').first
        chosen = staged.page.locator('.chip[aria-pressed="true"]').first
        drawn = "part => [getComputedStyle(part).borderTopWidth, getComputedStyle(part).backgroundColor]"
        assert chip.evaluate(drawn)[0] == "1px"
        assert chip.evaluate(drawn)[1] != chosen.evaluate(drawn)[1]
    finally:
        staged.page.emulate_media(forced_colors="none")

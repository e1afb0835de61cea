"""Every thing to say has at least three plans in both languages, with the same facts, each of which really comes up."""

import re

import pytest

from shared.stylist.words.phrasing import _PLANS, FIXED, Voice

PLACE = re.compile(r"\{(\w+)(?:\|[^}]+)?\}")
FORM = re.compile(r"^a_|_(title|and|so)$")
"""a_noun, slot_title, upper_and: forms of one fact that only one of the languages needs."""
KEYS = sorted(_PLANS["ko"])
SEEDS = [f"turn-{number}" for number in range(30)]


def facts(language: str, key: str) -> set[str]:
    plans = _PLANS["ko" if language == "ko" else "en"][key]
    return {FORM.sub("", name) for plan in plans for name in PLACE.findall(plan)}


def test_there_are_plans_for_everything_in_both_languages() -> None:
    assert _PLANS["ko"].keys() == _PLANS["en"].keys()
    assert FIXED["ko"].keys() == FIXED["en"].keys()
    assert not FIXED["ko"].keys() & _PLANS["ko"].keys()
    assert len(KEYS) > 120


@pytest.mark.parametrize("key", KEYS)
def test_a_thing_to_say_has_three_plans_or_more_and_no_two_are_equal(key: str) -> None:
    for plans in (_PLANS["ko"][key], _PLANS["en"][key]):
        assert len(plans) >= 3
        assert len({plan.casefold() for plan in plans}) == len(plans)


@pytest.mark.parametrize("key", KEYS)
def test_both_languages_say_the_same_facts(key: str) -> None:
    assert facts("ko", key) == facts("en", key)


@pytest.mark.parametrize("key", KEYS)
def test_over_thirty_turns_each_plan_comes_up(key: str) -> None:
    words = {name: "x" for plans in _PLANS.values() for plan in plans[key] for name in PLACE.findall(plan)}
    for language in ("ko", "en"):
        voices = [Voice("ko" if language == "ko" else "en", seed) for seed in SEEDS]
        assert len({voice.say(key, **words) for voice in voices}) == len(voices[0].plans(key, words))


def test_the_fixed_sentences_about_bodies_are_said_word_for_word() -> None:
    assert {Voice("ko", seed).say("body") for seed in SEEDS} == {"몸은 평가하지 않아요."}
    assert {Voice("en", seed).say("body") for seed in SEEDS} == {"I don't judge bodies."}

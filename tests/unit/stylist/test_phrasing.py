"""Sentence plans: enough of them, all fillable, and agreeing with the words put in."""

import re

import pytest

from shared.stylist.words.josa import _AFTER_VOWEL
from shared.stylist.words.phrasing import _PLANS, Voice, agreeing, fill, with_article

MARK = re.compile(r"\{\w+\|([^}]+)\}")
KEYS = sorted(_PLANS["ko"])


def test_both_languages_can_say_the_same_things() -> None:
    assert _PLANS["ko"].keys() == _PLANS["en"].keys()


@pytest.mark.parametrize("key", KEYS)
def test_every_thing_to_say_has_three_plans_that_differ(key: str) -> None:
    for language in ("ko", "en"):
        plans = _PLANS[language][key]
        assert len(plans) >= 3
        assert len(set(plans)) == len(plans)


@pytest.mark.parametrize("key", KEYS)
def test_every_particle_in_a_plan_is_one_that_josa_knows(key: str) -> None:
    used = {mark for plan in _PLANS["ko"][key] for mark in MARK.findall(plan)}
    assert used <= _AFTER_VOWEL.keys()
    assert not {mark for plan in _PLANS["en"][key] for mark in MARK.findall(plan) if not mark.isascii()}


def test_the_seed_chooses_the_plan_and_the_same_seed_chooses_the_same() -> None:
    said = {Voice("ko", str(seed)).say("fit.unknown") for seed in range(30)}
    assert len(said) == 3
    assert Voice("ko", "a").say("fit.unknown") == Voice("ko", "a").say("fit.unknown")


def test_a_turned_voice_says_it_in_other_words() -> None:
    voice = Voice("en", "a")
    assert len({voice.turned(by).say("fit.unknown") for by in range(3)}) == 3


def test_korean_takes_the_particle_and_english_the_verb_that_fits() -> None:
    assert fill("{piece|을} 입어요.", {"piece": "셔츠"}) == "셔츠를 입어요."
    assert fill("the {piece|looks} fine.", {"piece": "navy trousers"}) == "The navy trousers look fine."
    assert fill("the {piece|looks} fine.", {"piece": "red dress"}) == "The red dress looks fine."
    assert fill("the {piece|is} fine.", {"piece": "black jeans you're wearing"}) == "The black jeans you're wearing are fine."


@pytest.mark.parametrize(("verb", "plural"), [("is", "are"), ("relaxes", "relax"), ("carries", "carry"), ("lets", "let")])
def test_verbs_lose_their_ending_after_a_plural(verb: str, plural: str) -> None:
    assert agreeing(verb, "jeans") == plural
    assert agreeing(verb, "shirt") == verb


def test_an_article_is_left_out_before_plurals() -> None:
    assert [with_article(noun) for noun in ("shirt", "ivory sweater", "loafers", "dress")] == [
        "a shirt", "an ivory sweater", "loafers", "a dress",
    ]  # fmt: skip

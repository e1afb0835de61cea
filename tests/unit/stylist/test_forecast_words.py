"""Every sentence about a forecast, in every turn of phrase: short enough, in one language, with its numbers."""

import re
from itertools import product

import pytest

from shared.stylist.checks.lexicon import objection
from shared.stylist.forecast import Forecast
from shared.stylist.garments import Language
from shared.stylist.questions.asks import Ask
from shared.stylist.questions.places import _spellings
from shared.stylist.words.forecast_words import reckoned_with, weather_told
from shared.stylist.words.headlines import LONGEST
from shared.stylist.words.phrases import en_forecast, ko_forecast
from shared.stylist.words.teller import teller_for

DAYS = [(-12.0, -4.0, 80, True), (-3.0, 4.0, 0, False), (3.0, 10.0, 60, False), (6.0, 19.0, 45, False), (14.0, 20.0, 5, False),
        (19.0, 26.0, 39, False), (24.0, 33.0, 100, False)]  # fmt: skip
PLACES = list({place.name["en"]: place.name for place in _spellings().values()}.values())


@pytest.mark.parametrize(("language", "numbers"), list(product(("ko", "en"), DAYS)))
def test_a_forecast_is_told_in_every_turn_of_phrase(language: Language, numbers: tuple[float, float, int, bool]) -> None:
    heads, replies = set(), set()
    for seed, place in zip("abcdefghijkl" * 30, PLACES, strict=False):
        forecast = Forecast(place, "2026-11-23", *numbers)
        ask = Ask("x", language, conditions=forecast.conditions, forecast=forecast)
        teller = teller_for(ask, (), seed=seed)
        head, reply = weather_told(forecast, teller)
        (sentence,) = reckoned_with(teller)
        assert len(head) <= LONGEST[language], head
        for text in (head, reply, sentence):
            assert not re.search(r"[{}|]", text)
            assert bool(re.search("[가-힣]", text)) == (language == "ko")
        assert f"{numbers[2]}%" in reply
        assert f"{numbers[2]}%" in sentence
        heads.add(head.replace(place[language], ""))
        replies.add(reply)
    assert len(heads) >= 3
    assert len(replies) >= 3


def test_both_languages_know_the_same_plans() -> None:
    assert ko_forecast.PLANS.keys() == en_forecast.PLANS.keys()
    assert all(len(set(plans)) >= 3 for plans in (*ko_forecast.PLANS.values(), *en_forecast.PLANS.values()))


def test_no_place_sounds_like_what_is_never_said() -> None:
    assert not [place for place in PLACES if objection(place["ko"]) or objection(place["en"])]

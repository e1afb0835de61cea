"""What a day's weather means for clothes."""

from itertools import pairwise

import pytest

from shared.stylist.forecast import Forecast, forecast_from_dict
from shared.stylist.garments import Season, Words
from shared.stylist.prompts import answer_prompt
from shared.stylist.questions.asks import Ask, ask_from_dict, ask_to_dict
from shared.stylist.questions.cues import Condition
from shared.stylist.ranking.weather import WARMTH_AT, target_warmth, warmth_at

BUSAN = Words(ko="부산", en="Busan")


def day(low: float, high: float, rain: int = 0, *, snow: bool = False) -> Forecast:
    return Forecast(BUSAN, "2026-11-23", low, high, rain, snow)


@pytest.mark.parametrize(
    ("forecast", "conditions"),
    [
        (day(12, 18), set()),
        (day(12, 18, 59), set()),
        (day(12, 18, 60), {"rain"}),
        (day(-3, 2, 80, snow=True), {"snow", "cold"}),
        (day(3, 11), {"cold"}),
        (day(3, 13), set()),
        (day(18, 26.9), set()),
        (day(18, 27), {"heat"}),
        (day(24, 33, 90), {"heat", "rain"}),
    ],
)
def test_conditions_follow_from_the_numbers(forecast: Forecast, conditions: set[Condition]) -> None:
    assert forecast.conditions == conditions


@pytest.mark.parametrize(
    ("forecast", "chance"),
    [(day(5, 9, 39), "dry"), (day(5, 9, 40), "some"), (day(5, 9, 60), "likely"), (day(-9, -1, 5, snow=True), "snow")],
)
def test_the_umbrella_is_a_matter_of_the_chance(forecast: Forecast, chance: str) -> None:
    assert forecast.chance == chance


def test_the_days_high_counts_twice() -> None:
    assert day(0, 9).felt == pytest.approx(6)
    assert [day(t, t).band for t in (-5, 4.9, 5, 9, 17, 23, 27)] == [
        "freezing",
        "freezing",
        "cold",
        "cool",
        "mild",
        "warm",
        "hot",
    ]
    assert [day(5, high).swings for high in (14.9, 15)] == [False, True]


def test_warmth_falls_without_a_jump_as_it_gets_warmer() -> None:
    levels = [warmth_at(tenths / 10) for tenths in range(-200, 400)]
    steps = [before - after for before, after in pairwise(levels)]
    assert (levels[0], levels[-1]) == (5.0, 1.0)
    assert all(0 <= step < 0.03 for step in steps)
    assert [warmth_at(degrees) for degrees, _ in WARMTH_AT] == [level for _, level in WARMTH_AT]


def test_the_forecast_outranks_the_season_and_the_person_outranks_both() -> None:
    cold, hot = day(1, 4), day(25, 34)
    assert target_warmth("summer", cold.conditions, cold) == warmth_at(3) > target_warmth("winter", ())
    assert target_warmth("winter", hot.conditions, hot) == warmth_at(31)
    assert target_warmth("summer", frozenset({"cold"}), hot) == target_warmth("summer", {"cold"})
    assert target_warmth("winter", frozenset({"heat"}), cold) == target_warmth("winter", {"heat"})


@pytest.mark.parametrize(
    ("forecast", "calendar", "season"),
    [
        (day(-2, 6), "autumn", "winter"),
        (day(20, 30), "winter", "summer"),
        (day(8, 14), "autumn", "autumn"),
        (day(6, 12), "summer", "autumn"),
        (day(5, 9), "winter", "winter"),
        (day(12, 18), "winter", "spring"),
    ],
)
def test_the_season_is_that_of_the_place(forecast: Forecast, calendar: Season, season: Season) -> None:
    assert forecast.season(calendar) == season


def test_a_forecast_is_kept_with_its_question() -> None:
    ask = Ask("내일 부산", "ko", forecast=day(3.2, 9.7, 70))
    assert ask_from_dict(ask_to_dict(ask)) == ask


@pytest.mark.parametrize(
    "kept", [None, {}, {"place": "Busan"}, {"place": {"ko": "부산", "en": "Busan"}, "low": "cold"}, "rain"]
)
def test_what_another_version_kept_is_no_forecast(kept: object) -> None:
    assert forecast_from_dict(kept) is None  # type: ignore[arg-type]
    plain = ask_to_dict(Ask("출근", "ko")) | {"forecast": kept}
    assert ask_from_dict(plain).forecast is None


def test_an_ask_from_before_there_were_forecasts_is_read() -> None:
    plain = ask_to_dict(Ask("출근", "ko"))
    del plain["forecast"]
    assert ask_from_dict(plain).forecast is None


def test_the_model_is_told_of_the_day_in_one_line() -> None:
    ask = Ask("내일 부산 데이트", "ko", conditions=frozenset({"rain", "cold"}), forecast=day(3.2, 9.0, 70))
    prompt = answer_prompt(card="", reading=None, turns=(), ask=ask, candidates=(), taste={})
    foretold = "forecast for Busan on 2026-11-23: 3.2 to 9 °C, 70 % chance of rain"
    assert f"Weather: cold, rain, {foretold}." in prompt.messages[-1]["content"]

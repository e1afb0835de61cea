"""Open-Meteo behind the port: what is asked, strict reading, the time limit, what is kept, and what is never logged."""

import logging
import time
from collections.abc import Iterator
from datetime import date

import pytest

from shared.adapters.openmeteo_forecasts import FAILED_SECONDS, KEPT_SECONDS, MOST_KEPT, OpenMeteoForecasts, read
from shared.stylist.forecast import FORECAST_SECONDS, Forecast
from shared.stylist.questions.places import Place, place_named
from tests.recorded.running import serving
from tests.recorded.weather import Misbehaviour, RecordedWeather, answered, weather_on
from tests.tables import HandClock

DAY = date(2026, 11, 23)


def busan() -> Place:
    place = place_named("Busan")
    assert place is not None
    return place


@pytest.fixture(scope="module")
def served() -> Iterator[tuple[RecordedWeather, str]]:
    weather = RecordedWeather()
    with serving(weather.app()) as address:
        yield weather, f"{address}/v1/forecast"


@pytest.fixture
def weather(served: tuple[RecordedWeather, str]) -> RecordedWeather:
    """The server, well behaved again and without a memory."""
    served[0].__dict__.update(RecordedWeather().__dict__)
    return served[0]


@pytest.fixture
def url(served: tuple[RecordedWeather, str]) -> str:
    return served[1]


def test_a_day_is_asked_for_by_place_and_date_alone(weather: RecordedWeather, url: str) -> None:
    told = weather_on(35.18, 129.08, DAY)
    low, high, rain, snow = told.values()
    assert OpenMeteoForecasts(url).on(busan(), DAY) == Forecast(
        {"ko": "부산", "en": "Busan"}, "2026-11-23", low, high, int(rain), snow > 0
    )
    assert weather.asked == [
        {
            "latitude": "35.18",
            "longitude": "129.08",
            "timezone": "auto",
            "daily": "temperature_2m_min,temperature_2m_max,precipitation_probability_max,snowfall_sum",
            "start_date": "2026-11-23",
            "end_date": "2026-11-23",
        }
    ]


def test_a_customers_key_goes_along(weather: RecordedWeather, url: str) -> None:
    weather.key = "customer"
    assert OpenMeteoForecasts(url).on(busan(), DAY) is None
    assert OpenMeteoForecasts(url, lambda: "customer").on(busan(), DAY)


def test_the_free_service_never_gets_a_key() -> None:
    keys = iter(["secret", "secret"])
    own, free = (
        OpenMeteoForecasts(f"https://{host}.open-meteo.com/v1/forecast", lambda: next(keys)) for host in ("customer-api", "api")
    )
    assert own._key() == "secret"
    assert free._key() is None
    assert next(keys) == "secret", "it was not even read"


@pytest.mark.parametrize("fault", ["broken", "nonsense", "unasked_day", "null_chance", "fahrenheit", "redirect"])
def test_any_surprise_is_no_forecast(weather: RecordedWeather, url: str, fault: Misbehaviour) -> None:
    weather.fault = fault
    assert OpenMeteoForecasts(url).on(busan(), DAY) is None


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("temperature_2m_max", [-99.0]),
        ("temperature_2m_max", []),
        ("temperature_2m_max", [1.0, 2.0]),
        ("temperature_2m_min", ["4"]),
        ("temperature_2m_min", [True]),
        ("precipitation_probability_max", [101]),
        ("precipitation_probability_max", [float("nan")]),
        ("snowfall_sum", [-0.1]),
    ],
)
def test_numbers_that_cannot_be_are_refused(name: str, value: list[object]) -> None:
    variables = "temperature_2m_min,temperature_2m_max,precipitation_probability_max,snowfall_sum"
    whole = answered({"latitude": "35", "longitude": "129", "daily": variables, "start_date": DAY.isoformat()})
    assert read(whole, busan(), DAY)
    whole["daily"][name] = value
    with pytest.raises((ValueError, TypeError)):
        read(whole, busan(), DAY)


def test_a_dead_server_costs_no_time(weather: RecordedWeather) -> None:
    began = time.monotonic()
    assert OpenMeteoForecasts("http://127.0.0.1:9/v1/forecast").on(busan(), DAY) is None
    assert time.monotonic() - began < FORECAST_SECONDS / 2


def test_a_slow_server_costs_four_tenths_of_a_second_and_its_answer_serves_whoever_asks_next(
    weather: RecordedWeather, url: str
) -> None:
    weather.slow = 0.5
    forecasts, began = OpenMeteoForecasts(url), time.monotonic()
    assert forecasts.on(busan(), DAY) is None
    assert time.monotonic() - began > 0.35
    assert forecasts.on(busan(), DAY)
    assert len(weather.asked) == 1


def test_an_answer_is_kept_for_an_hour_and_a_failure_for_a_minute(weather: RecordedWeather, url: str) -> None:
    clock = HandClock()
    forecasts = OpenMeteoForecasts(url, clock=clock)
    weather.fault = "broken"
    assert [forecasts.on(busan(), DAY) for _ in range(2)] == [None, None]
    weather.fault = "none"
    clock.advance(FAILED_SECONDS - 1)
    assert forecasts.on(busan(), DAY) is None
    assert len(weather.asked) == 1
    clock.advance(1)
    assert forecasts.on(busan(), DAY)
    clock.advance(KEPT_SECONDS - 1)
    assert forecasts.on(busan(), DAY)
    assert len(weather.asked) == 2
    clock.advance(1)
    assert forecasts.on(busan(), DAY)
    assert len(weather.asked) == 3


def test_another_day_is_asked_for_and_no_more_is_kept_than_fits(weather: RecordedWeather, url: str) -> None:
    forecasts = OpenMeteoForecasts(url)
    days = [date.fromordinal(DAY.toordinal() + n) for n in range(2)]
    assert [found.day for day in days if (found := forecasts.on(busan(), day))] == ["2026-11-23", "2026-11-24"]
    done = forecasts._kept[(busan().latitude, busan().longitude, DAY)]
    forecasts._kept.update({(0.0, float(n), DAY): done for n in range(MOST_KEPT)})
    forecasts.on(busan(), date(2026, 12, 1))
    assert len(forecasts._kept) == MOST_KEPT


def test_the_log_tells_the_kind_of_failure_and_neither_place_nor_day_nor_key(
    weather: RecordedWeather, url: str, caplog: pytest.LogCaptureFixture
) -> None:
    weather.fault = "broken"
    with caplog.at_level(logging.INFO):
        OpenMeteoForecasts(url, lambda: "secret-key").on(busan(), DAY)
    assert [record.getMessage() for record in caplog.records] == ["no forecast"]
    assert vars(caplog.records[0])["error"] == "ValueError"
    everything = " ".join(str(vars(record)) for record in caplog.records)
    assert not [word for word in ("35.18", "129.08", "2026-11-23", "Busan", "secret-key") if word in everything]

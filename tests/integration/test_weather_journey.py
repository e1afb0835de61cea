"""The weather of a named place and day through the deployed stack, from a recorded server that asks for a key."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from infra.local.stack import Stack
from tests.integration.browser import Browser
from tests.integration.told import Told
from tests.recorded.running import serving
from tests.recorded.weather import RecordedWeather, weather_on

KEY = "customer"
BUSAN = (35.18, 129.08)
NO_SERVICE = {"CODI_WEATHER_URL": ""}


def tomorrow() -> date:
    """In Korea."""
    return (datetime.now(UTC) + timedelta(hours=9, days=1)).date()


@contextmanager
def with_key(stack: Stack) -> Iterator[None]:
    ssm, name = stack.client("ssm"), stack.outputs["WeatherKeyParameter"]
    ssm.put_parameter(Name=name, Value=KEY, Type="SecureString", Overwrite=True)
    yield
    ssm.delete_parameter(Name=name)


@pytest.fixture(scope="module")
def weather(stack: Stack) -> Iterator[RecordedWeather]:
    recorded = RecordedWeather(key=KEY)
    with serving(recorded.app()) as address, with_key(stack):
        stack.configure({"CODI_WEATHER_URL": f"{address}/v1/forecast"}, key=None)
        try:
            yield recorded
        finally:
            stack.configure(NO_SERVICE, key=None)


@pytest.fixture(scope="module")
def session(visitor: Browser, weather: RecordedWeather) -> str:
    """Of a visitor with clothes, after the process has read its key: its first line to the service may take too long."""
    for name in ("shirt_01.jpg", "pants_03.jpg"):
        visitor.dress("garment", name)
    first = visitor.session()
    for _ in range(10):
        if noticed(visitor.ask(first, "내일 서울 날씨 어때?")):
            break
    return visitor.session()


def noticed(told: Told) -> list[dict[str, Any]]:
    return [notice for notice in told.of("notice") if notice["code"] == "weather"]


def test_by_itself_the_tests_stack_asks_nobody(stack: Stack) -> None:
    assert stack._all_parameters()["WeatherUrl"] == ""


def test_tomorrows_weather_is_told_and_dressed_for_and_carried_on(
    visitor: Browser, weather: RecordedWeather, session: str
) -> None:
    day = tomorrow()
    low, high, rain, snow = weather_on(*BUSAN, day).values()
    expected = {"code": "weather", "place": "부산", "day": day.isoformat(), "low": low, "high": high, "rain": rain,
                "snow": snow > 0, "source": "Open-Meteo", "url": "https://open-meteo.com/"}  # fmt: skip
    told = visitor.ask(session, "내일 부산 날씨 어때?")
    assert noticed(told) == [expected]
    assert f"{round(low)}~{round(high)}°C" in told.words
    assert f"{rain}%" in told.words
    assert not told.of("outfit")
    outfit = visitor.ask(session, "출근용 데일리룩 추천")
    assert outfit.main["items"]
    assert noticed(outfit) == [], "it is the same forecast"
    assert f"{round(low)}~{round(high)}°C" in outfit.words
    assert [asked["start_date"] for asked in weather.asked if asked["latitude"] == str(BUSAN[0])] == [day.isoformat()]
    assert {asked["apikey"] for asked in weather.asked} == {KEY}
    kept = visitor.history(session)["messages"][1]["parts"]
    assert [part["data"] for part in kept if part["type"] == "data-notice" and part["data"]["code"] == "weather"] == [expected]


def test_a_service_that_stalls_costs_little_and_nobody_an_answer(
    visitor: Browser, weather: RecordedWeather, session: str
) -> None:
    weather.slow = 3.0
    began = time.monotonic()
    told = visitor.ask(session, "내일 강릉 여행 뭐 입지")
    weather.slow = 0.0
    assert told.whole
    assert told.main["items"]
    assert noticed(told) == []
    assert time.monotonic() - began < 2.5, "less than the service took"

"""The weather is read beside the rows: it may be slow, dead or broken, and the turn goes on."""

import threading
import time
from dataclasses import dataclass, field
from datetime import UTC, date, datetime

import pytest

from shared.stylist.forecast import Forecast
from shared.stylist.occasion import Ask, ask_to_dict
from shared.stylist.photos import Photo
from shared.stylist.ports import Turn
from shared.stylist.questions.places import Place
from shared.stylist.scene import Rows, look
from tests.fakes_turn import FakeConversations, FakePhotos, FakeVisitors

NOW = datetime(2026, 11, 22, 3, tzinfo=UTC).timestamp()


@dataclass
class FakeForecasts:
    """Mild everywhere. `slow` in seconds; `error` is raised, though the port forbids it."""

    slow: float = 0.0
    error: Exception | None = None
    asked: list[tuple[str, date]] = field(default_factory=list)
    begun: threading.Event = field(default_factory=threading.Event)

    def on(self, place: Place, day: date) -> Forecast | None:
        self.asked.append((place.name["en"], day))
        self.begun.set()
        time.sleep(self.slow)
        if self.error:
            raise self.error
        return Forecast(place.name, day.isoformat(), 8, 15, 20, snow=False)


@dataclass
class WaitingPhotos(FakePhotos):
    """Gives the photos only when the weather is being asked for: one after the other would never end."""

    until: threading.Event = field(default_factory=threading.Event)

    def photos(self, owner: str) -> list[Photo]:
        assert self.until.wait(2), "the weather was to be asked at the same time"
        return []


def rows(
    forecasts: FakeForecasts | None, conversations: FakeConversations | None = None, photos: FakePhotos | None = None
) -> Rows:
    return Rows(photos or FakePhotos([]), FakeVisitors(), conversations or FakeConversations(), forecasts)


async def foretold(rows: Rows, text: str) -> Forecast | None:
    return (await look(rows, "o", "s", lambda: NOW, text=text)).forecast


async def test_the_weather_is_asked_for_while_the_rows_are_read() -> None:
    forecasts = FakeForecasts()
    waiting = WaitingPhotos([], until=forecasts.begun)
    assert await foretold(rows(forecasts, photos=waiting), "내일 부산 출장")
    assert forecasts.asked == [("Busan", date(2026, 11, 23))]


@pytest.mark.parametrize("text", ["출근용 코디 추천", "내일 뭐 입지", "부산스러운 무늬", "다음 달 부산"])
async def test_who_names_no_place_and_day_asks_nobody(text: str) -> None:
    forecasts = FakeForecasts()
    assert await foretold(rows(forecasts), text) is None
    assert forecasts.asked == []


async def test_a_slow_service_costs_at_most_four_tenths_of_a_second() -> None:
    began = time.monotonic()
    assert await foretold(rows(FakeForecasts(slow=0.6)), "내일 부산 출장") is None
    assert time.monotonic() - began < 0.5


async def test_a_broken_service_never_fails_a_turn() -> None:
    assert await foretold(rows(FakeForecasts(error=ConnectionError("reset"))), "내일 부산 출장") is None


@pytest.mark.parametrize("text", ["next ſunday in Seoul", "Seoul on ſat", "in Seoul on ４日"])
async def test_letters_that_only_look_like_a_day_never_fail_a_turn(text: str) -> None:
    assert await foretold(rows(FakeForecasts()), text)


async def test_without_a_service_nothing_is_foretold() -> None:
    assert await foretold(rows(None), "내일 부산 출장") is None


async def test_a_day_alone_means_the_place_talked_of() -> None:
    before = Turn("t", "m", "부산 여행", 1, "answered", "a", metadata={"ask": ask_to_dict(Ask("부산 여행", "ko"))})
    forecasts = FakeForecasts()
    await foretold(rows(forecasts, FakeConversations({"m": before})), "내일은?")
    assert forecasts.asked == [("Busan", date(2026, 11, 23))]

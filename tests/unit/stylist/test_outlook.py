"""When a forecast is asked for, carried on, told, dropped and outranked over a conversation."""

from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from typing import Any

import pytest

from shared.stylist.forecast import Forecast
from shared.stylist.ports import Profile, Turn
from shared.stylist.questions.asks import ask_to_dict
from shared.stylist.questions.outlook import wanted, wanted_alone
from shared.stylist.reranking import reranked
from shared.stylist.scene import scene_of
from shared.stylist.telling import narrated, opening
from shared.stylist.thought import Thought, think
from shared.stylist.transcript import Transcript
from tests.unit.stylist.turned import photo

NOW = datetime(2026, 11, 22, 3, tzinfo=UTC).timestamp()
"""A Sunday at noon in Korea."""
PHOTOS = [
    photo(1, "shirt", "#f1f1f2"),
    photo(2, "pants", "#1f2a4d"),
    photo(3, "outwear", "#494b4e"),
    photo(4, "t-shirt", "#5e1224"),
]
RAINY: tuple[float, float, int, bool] = (3.2, 9.7, 70, False)
HOT: tuple[float, float, int, bool] = (22.0, 31.0, 10, False)


@dataclass
class Talk:
    """A conversation answered by the rules; `weather` is that of every place and day, None when the service is down."""

    weather: tuple[float, float, int, bool] | None = RAINY
    turns: list[Turn] = field(default_factory=list)
    last: Thought | None = None

    def ask(self, text: str) -> Thought:
        found = wanted_alone(text, NOW) or wanted(text, self.turns, NOW)
        forecast = Forecast(found.place.name, found.day.isoformat(), *self.weather) if found and self.weather else None
        turn = Turn(f"t{len(self.turns)}", f"m{len(self.turns)}", text, int(NOW), "answering", f"a{len(self.turns)}")
        self.last = think(turn, scene_of(PHOTOS, Profile(), self.turns, NOW, forecast=forecast), NOW)
        told = Transcript()
        for event in (*opening(self.last), *narrated(self.last)):
            told.add(event)
        self.turns.append(replace(turn, status="answered", parts=told.parts, metadata={"ask": ask_to_dict(self.last.ask)}))
        return self.last

    def after(self, *texts: str) -> Thought:
        return [self.ask(text) for text in texts][-1]

    @property
    def notice(self) -> dict[str, Any] | None:
        notices = [part["data"] for part in self.turns[-1].parts if part["type"] == "data-notice"]
        return next((notice for notice in notices if notice["code"] == "weather"), None)

    @property
    def said(self) -> str:
        return "\n".join(part["text"] for part in self.turns[-1].parts if part["type"] == "text")


def asked(text: str, *before: str) -> tuple[str, str] | None:
    talk = Talk()
    for earlier in before:
        talk.ask(earlier)
    found = wanted(text, talk.turns, NOW)
    return (found.place.name["en"], found.day.isoformat()) if found else None


@pytest.mark.parametrize(
    ("text", "before", "wants"),
    [
        ("내일 부산 출장", [], ("Busan", "2026-11-23")),
        ("부산 여행", [], ("Busan", "2026-11-22")),
        ("내일 뭐 입지", [], None),
        ("출근용 코디", [], None),
        ("다음 주 부산 여행", [], None),
        ("겨울 삿포로 여행", [], None),
        ("12월 24일 부산 데이트", [], None),
        ("12월 7일 부산 데이트", [], ("Busan", "2026-12-07")),
        ("어제 부산 날씨", [], None),
        ("내일은?", ["오늘 부산 데이트"], ("Busan", "2026-11-23")),
        ("내일은?", ["부산 여행 코디", "더 캐주얼하게"], ("Busan", "2026-11-23")),
        ("서울은?", ["내일 부산 데이트"], ("Seoul", "2026-11-23")),
        ("서울 결혼식", ["내일 부산 데이트"], ("Seoul", "2026-11-22")),
        ("더 캐주얼하게", ["내일 부산 데이트"], None),
        ("dinner in London tomorrow", [], ("London", "2026-11-23")),
    ],
)
def test_a_forecast_is_asked_for_by_place_and_day(text: str, before: list[str], wants: tuple[str, str] | None) -> None:
    assert asked(text, *before) == wants


def test_tomorrow_is_tomorrow_at_the_place() -> None:
    evening = datetime(2026, 11, 22, 20, tzinfo=UTC).timestamp()
    days = [found.day if (found := wanted_alone(text, evening)) else None for text in ("내일 서울", "tomorrow in New York")]
    assert days == [date(2026, 11, 24), date(2026, 11, 23)]


def test_an_outfit_is_dressed_for_the_day_and_says_so_before_its_words() -> None:
    talk = Talk()
    thought = talk.ask("내일 부산 데이트 뭐 입지")
    assert talk.notice == {
        "code": "weather", "place": "부산", "day": "2026-11-23", "low": 3.2, "high": 9.7, "rain": 70, "snow": False,
        "source": "Open-Meteo", "url": "https://open-meteo.com/",
    }  # fmt: skip
    assert talk.turns[-1].parts[0]["data"] == talk.notice
    assert thought.ask.conditions == {"rain", "cold"}
    assert any(
        item["slot"] == "outer"
        for part in talk.turns[-1].parts
        if part["type"] == "data-outfit"
        for item in part["data"]["items"]
    )
    assert "3~10°C" in talk.said
    assert "70%" in talk.said


def test_follow_ups_carry_the_forecast_and_do_not_announce_it_again() -> None:
    talk = Talk()
    first = talk.ask("dinner with friends in London tomorrow")
    follow = talk.ask("more casual")
    assert follow.ask.forecast == first.ask.forecast is not None
    assert follow.ask.conditions == {"rain", "cold"}
    assert talk.notice is None


@pytest.mark.parametrize("text", ["다음 주 금요일은?", "결혼식 하객룩", "여름에는?", "비 그쳤어요"])
def test_another_day_or_occasion_or_a_word_against_it_drops_the_forecast(text: str) -> None:
    talk = Talk()
    talk.ask("내일 부산 데이트 뭐 입지")
    talk.weather = None
    thought = talk.ask(text)
    assert thought.ask.forecast is None
    assert "cold" not in thought.ask.conditions
    assert talk.notice is None


def test_another_place_brings_its_own_forecast() -> None:
    talk = Talk()
    talk.ask("내일 부산 데이트 뭐 입지")
    talk.weather = HOT
    assert talk.ask("서울은?").ask.conditions == {"heat"}
    assert talk.notice is not None
    assert talk.notice["place"] == "서울"


def test_who_asked_for_the_weather_alone_may_name_the_occasion_afterwards() -> None:
    thought = Talk().after("내일 부산 날씨 어때?", "출근용 코디 추천")
    assert thought.ask.forecast is not None
    assert thought.ask.occasion.key == "work"


@pytest.mark.parametrize(
    ("weather", "text", "conditions"),
    [
        (HOT, "내일 부산 비 오는데 뭐 입지", {"rain", "heat"}),
        (HOT, "추운데 내일 부산 뭐 입지", {"cold"}),
        (RAINY, "it's hot in Busan tomorrow, what should I wear", {"heat", "rain"}),
    ],
)
def test_what_is_said_outranks_the_forecast(weather: tuple[float, float, int, bool], text: str, conditions: set[str]) -> None:
    talk = Talk(weather)
    assert talk.ask(text).ask.conditions == conditions
    assert "°C" not in talk.said, "an outfit for other weather is not said to be for the forecast"


def test_what_the_forecast_added_does_not_outlive_it() -> None:
    talk = Talk()
    talk.ask("추운데 내일 부산 데이트 뭐 입지")
    talk.weather = None
    assert talk.ask("모레는?").ask.conditions == set()


@pytest.mark.parametrize(
    "text", ["내일 부산 날씨 어때?", "내일 부산 비 와?", "부산 내일 추울까?", "weather in Busan tomorrow?",
             "will it rain in Busan tomorrow?",
             "how cold is Busan tomorrow?"]
)  # fmt: skip
def test_a_question_for_the_weather_is_answered_with_range_chance_and_clothes(text: str) -> None:
    talk = Talk()
    thought = talk.ask(text)
    assert thought.ask.intent == "weather"
    assert not [part for part in talk.turns[-1].parts if part["type"] == "data-outfit"]
    assert "70%" in talk.said
    assert "3~10°C" in talk.said or "3 to 10 °C" in talk.said
    assert any(word in talk.said for word in ("코트", "coat"))
    (steps,) = [part["data"]["suggestions"] for part in talk.turns[-1].parts if part["type"] == "data-follow-ups"]
    assert talk.ask(steps[0]).ask.forecast == thought.ask.forecast is not None


def test_a_question_whether_it_rains_does_not_say_that_it_does() -> None:
    assert Talk(HOT).ask("내일 부산 비 와?").ask.conditions == {"heat"}


@pytest.mark.parametrize("text", ["날씨 어때?", "내일 부산 날씨 어때?", "what's the weather in Busan today?"])
def test_without_a_forecast_it_says_kindly_that_it_cannot_know(text: str) -> None:
    talk = Talk(None)
    assert talk.ask(text).ask.intent == "weather"
    assert talk.notice is None
    assert "%" not in talk.said


@pytest.mark.parametrize("text", ["lovely weather, going to Busan", "부산 날씨가 좋아서 산책 가요", "날씨 좋은 날 데이트"])
def test_a_word_about_the_weather_is_no_question_for_it(text: str) -> None:
    assert Talk().ask(text).ask.intent != "weather"


def test_a_place_alone_asks_what_was_asked_before() -> None:
    assert Talk().after("내일 부산 날씨 어때?", "서울은?").ask.intent == "weather"
    assert Talk().after("내일 부산 데이트 뭐 입지", "서울은?").ask.intent == "outfit"
    assert Talk().ask("부산은?").ask.intent == "weather"
    assert Talk(None).after("출근용 코디 추천", "서울은?").ask.intent == "outfit"


def test_cards_chosen_anew_reckon_with_the_same_forecast() -> None:
    talk = Talk()
    talk.ask("내일 부산 데이트 뭐 입지")
    (turn,) = talk.turns
    assert reranked(turn, scene_of(PHOTOS, Profile(), [], NOW)) is turn
    fewer = reranked(turn, scene_of(PHOTOS[:2], Profile(), [], NOW))
    codes = [part["data"]["code"] for part in fewer.parts if part["type"] == "data-notice"]
    assert codes == ["corrected", "weather"]
    assert fewer.metadata["ask"]["forecast"] == turn.metadata["ask"]["forecast"]

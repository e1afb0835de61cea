"""How an answer names the time and the occasion: 출근엔, 비 오는 날 저녁 데이트엔; For the date in the evening."""

import re

from shared.stylist.garments import Language, Words
from shared.stylist.questions.asks import Ask
from shared.stylist.questions.cues import Condition
from shared.stylist.questions.dayparts import Daypart
from shared.stylist.questions.days import names_another_day
from shared.stylist.questions.tpo import EVERYDAY

_WHEN_KO = {
    "everyday": "오늘은", "home": "집에서는", "errand": "동네 나갈 땐", "beach": "바닷가에선", "workout": "운동할 땐",
    "hiking": "등산할 땐", "camping": "캠핑 갈 땐", "travel": "여행 갈 땐", "school": "학교 갈 땐", "shopping": "쇼핑 갈 땐",
    "cafe": "카페 갈 땐", "presentation": "발표 날엔",
    "chores": "볼일 볼 땐", "pool": "물놀이 갈 땐", "stadium": "경기 보러 갈 땐", "family": "가족과 보내는 날엔",
}  # fmt: skip
"""Where the occasion's name with 엔 would sound odd."""
_WEATHER: dict[Condition, Words] = {
    "rain": Words(ko="비 오는 날", en=" in the rain"),
    "snow": Words(ko="눈 오는 날", en=" in the snow"),
    "cold": Words(ko="추운 날", en=" in the cold"),
    "heat": Words(ko="더운 날", en=" in the heat"),
}
_DAYPARTS: dict[Daypart, Words] = {
    "dawn": Words(ko="새벽", en=" early in the morning"),
    "morning": Words(ko="아침", en=" in the morning"),
    "evening": Words(ko="저녁", en=" in the evening"),
    "night": Words(ko="밤", en=" at night"),
}
_BY_ITSELF: dict[Daypart, str] = {
    "dawn": "For early morning", "morning": "For the morning", "evening": "For the evening", "night": "For the night",
}  # fmt: skip
_OF_ITSELF = frozenset(
    {("anniversary", "evening"), ("fine_dining", "evening"), ("work", "morning"), ("school", "morning"), ("cafe", "morning")}
)
"""Occasions whose time of day goes without saying."""
_DAYS: tuple[tuple[re.Pattern[str], Words], ...] = (
    (re.compile("모레|day after tomorrow", re.IGNORECASE), Words(ko="모레는", en="For that day")),
    (re.compile("내일|낼(?![가-힣])|tomorrow", re.IGNORECASE), Words(ko="내일은", en="For tomorrow")),
    (re.compile("주말|weekend", re.IGNORECASE), Words(ko="주말엔", en="For the weekend")),
)
_SOME_DAY = Words(ko="그날은", en="For that day")
_PLAIN_DAY = Words(ko="평소", en="an ordinary day")
"""What an everyday question is dressed for, within a sentence."""


def occasion_name(ask: Ask) -> Words:
    """As a sentence names it: 출근, the date."""
    return _PLAIN_DAY if _is_everyday(ask) else ask.occasion.name


def when(ask: Ask, language: Language) -> str:
    """With the weather and the time of day, as far as they were said."""
    weather = next((_WEATHER[condition] for condition in _WEATHER if condition in ask.conditions), None)
    if not weather:
        return _timed(ask, language)
    if language == "en":
        return f"{_timed(ask, language)}{weather['en']}"
    return f"{weather['ko']}엔" if _is_everyday(ask) and not ask.daypart else f"{weather['ko']} {_timed(ask, language)}"


def plain_when(ask: Ask, language: Language) -> str:
    """The occasion alone, or the day or place of an everyday question."""
    if _is_everyday(ask) and names_another_day(ask.text):
        return next((words for cue, words in _DAYS if cue.search(ask.text)), _SOME_DAY)[language]
    if _is_everyday(ask) and ask.forecast:
        place = ask.forecast.place[language]
        return f"{place}에선" if language == "ko" else f"For {place}"
    if language == "en":
        return f"For {ask.occasion.name['en']}"
    return _WHEN_KO.get(ask.occasion.key, f"{ask.occasion.name['ko']}엔")


def _timed(ask: Ask, language: Language) -> str:
    part = ask.daypart
    if part is None or part not in _DAYPARTS or (ask.occasion.key, part) in _OF_ITSELF:
        return plain_when(ask, language)
    if _is_everyday(ask):
        return f"{_DAYPARTS[part]['ko']}엔" if language == "ko" else _BY_ITSELF[part]
    plain, words = plain_when(ask, language), _DAYPARTS[part][language]
    return f"{words} {plain}" if language == "ko" else f"{plain}{words}"


def _is_everyday(ask: Ask) -> bool:
    return ask.occasion.key == EVERYDAY.key

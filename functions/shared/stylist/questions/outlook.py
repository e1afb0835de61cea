"""Which forecast a question needs, and what it changes: asked for by place and day, carried on, dropped, outranked by words."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from shared.stylist.forecast import Forecast, forecast_from_dict
from shared.stylist.ports import Turn
from shared.stylist.questions import cues
from shared.stylist.questions.asks import Ask
from shared.stylist.questions.criteria import mentions
from shared.stylist.questions.days import day_in, is_ahead, local_day
from shared.stylist.questions.intents import CLOTHES, Intent
from shared.stylist.questions.named import occasion_in
from shared.stylist.questions.places import Place, place_in, place_named

_WEATHER = re.compile(
    r"날씨\s?(?:는|가|도|좀)?\s?(?:어때|어떨|어떤|어떻|알려|궁금|뭐|예보|좋(?:을까|나요|아요?\s?\?)|\?|$)|몇\s?도|기온\s?(?:은|이)?\s?(?:어때|어떻|알려|\?|$)"
    r"|일기\s?예보|강수\s?확률"
    r"|\b(?:what|how)\b.*\b(?:weather|temperatures?)\b|\bweather\b[^.!]*\?|^\W*weather\b|\bweather (?:forecast|in|for|at|on)\b"
    r"|\bforecast\b|\bhow (?:cold|hot|warm) (?:is|will|does)\b",
    re.IGNORECASE,
)
_SKY = re.compile(
    r"(?:비|눈)\s?(?:이|가|는|도)?\s?(?:안\s?)?(?:와요?|오나요?|올까요?|올지|오려나|온대요?|내릴까요?|내리나요?)\s?\?"
    r"|(?:비|눈)\s?(?:이|가|는|도)?\s?(?:안\s?)?(?:오나요|올까요?|오려나)|(?:추|더)(?:워요?|울까요?)\s?\?|(?:춥|덥)나요"
    r"|\b(?:will it|is it (?:going to|gonna)?)\s?(?:be )?(?:rain|snow|cold|hot|warm)",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Wanted:
    place: Place
    day: date


def wanted_alone(text: str, now: float) -> Wanted | None:
    """What a question asks for that names both place and day; `now` is epoch seconds."""
    place = place_in(text)
    named = day_in(text, local_day(now, place.hours)) if place else None
    return _ahead(place, named.day, now) if place and named else None


def wanted(text: str, turns: Sequence[Turn], now: float) -> Wanted | None:
    """With the conversation before, oldest first: a day alone means the place named before; a place alone the day talked of,
    else today. None when no place is known or the day is too far: nobody is asked where they are."""
    here = place_in(text)
    place = here or _place_before(turns)
    if place is None:
        return None
    today = local_day(now, place.hours)
    named = day_in(text, today)
    if named is None and (here is None or cues.season_in(text)):
        return None
    return _ahead(place, named.day if named else _day_before(text, turns, today) or today, now)


def reckoned(ask: Ask, previous: Ask | None, fresh: Forecast | None, now: float) -> Ask:
    """The question with the day's weather: `fresh` if one was looked up for it, else the one that it carries on.

    What the person says outranks it. A question for the weather itself says nothing of it.
    """
    asks = _asks_weather(ask.text, known=bool(fresh or (previous and previous.forecast)))
    said = ask.conditions - cues.conditions_in(ask.text) if asks else ask.conditions
    forecast = fresh or _carried(ask, previous, now)
    if forecast and not asks and cues.denied_in(ask.text) & forecast.conditions:
        forecast = None
    contrary = frozenset(other for condition in said for other in cues.CONTRARY.get(condition, frozenset()))
    foretold = forecast.conditions - contrary if forecast else frozenset()
    intent = "weather" if asks else _intent(ask, previous) if fresh or place_in(ask.text) else ask.intent
    return replace(ask, intent=intent, conditions=said | foretold, forecast=forecast)


def as_said(ask: Ask) -> Ask:
    """A question without what its forecast added: only what was said is handed on as said."""
    return replace(ask, conditions=ask.conditions - ask.forecast.conditions) if ask.forecast else ask


def is_news(ask: Ask, previous: Ask | None) -> bool:
    """Whether the answer must tell of the forecast."""
    return ask.forecast is not None and (previous is None or previous.forecast != ask.forecast)


def _ahead(place: Place, day: date | None, now: float) -> Wanted | None:
    return Wanted(place, day) if day and is_ahead(day, local_day(now, place.hours)) else None


def _place_before(turns: Sequence[Turn]) -> Place | None:
    for turn in reversed(turns):
        forecast = _forecast_of(turn)
        if place := place_in(turn.text) or (place_named(forecast.place["en"]) if forecast else None):
            return place
    return None


def _day_before(text: str, turns: Sequence[Turn], today: date) -> date | None:
    """The day of the forecast that the question before had, unless this one is about something else."""
    forecast = _forecast_of(turns[-1]) if turns and not occasion_in(text) else None
    day = date.fromisoformat(forecast.day) if forecast else None
    return day if day and day >= today else None


def _forecast_of(turn: Turn) -> Forecast | None:
    return forecast_from_dict(turn.metadata.get("ask", {}).get("forecast"))


def _intent(ask: Ask, previous: Ask | None) -> Intent:
    """A place or a day alone ("서울은?") asks what was asked before."""
    if ask.intent != "unclear":
        return ask.intent
    return "outfit" if previous and previous.intent == "outfit" else "weather"


def _carried(ask: Ask, previous: Ask | None, now: float) -> Forecast | None:
    """Of the same place, day and occasion; whoever only asked for the weather may name the occasion afterwards."""
    forecast = previous.forecast if previous else None
    place = place_named(forecast.place["en"]) if forecast else None
    if previous is None or forecast is None or place is None or cues.season_in(ask.text):
        return None
    if ask.occasion != previous.occasion and previous.intent != "weather":
        return None
    today = local_day(now, place.hours)
    named, elsewhere = day_in(ask.text, today), place_in(ask.text)
    same_day = named is None or (named.day is not None and named.day.isoformat() == forecast.day)
    return forecast if same_day and elsewhere in (None, place) and forecast.day >= today.isoformat() else None


def _asks_weather(text: str, *, known: bool) -> bool:
    """Whether the weather itself is asked for, not clothes for it. Whether it rains can only be asked of a known place."""
    if CLOTHES.search(text) or mentions(text):
        return False
    return bool(_WEATHER.search(text) or (_SKY.search(text) and (known or place_in(text))))

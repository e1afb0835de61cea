"""The time of day that a question names, and what it changes: an evening is cooler, and a date or a party a bit dressier."""

import re
from typing import Literal

from shared.stylist.questions.tpo import Occasion

Daypart = Literal["dawn", "morning", "day", "evening", "night"]

COOLER: dict[Daypart, float] = {"dawn": 0.75, "morning": 0.25, "day": 0.0, "evening": 0.5, "night": 0.75}
"""How much warmer than for the day to dress, in levels of warmth. Between the day's high and its low lie 11 °C in a Korean
spring and 9 °C in autumn (KMA data of ten cities, 2013-2017, 조선일보 2018-10-01): about one row of the temperature table
that weather.py cites, which is one level. How much of it falls to each part of the day is our own setting."""
DRESSIER_AFTER_DARK = 0.5
GOES_OUT_AT_NIGHT = frozenset({"date", "blind_date", "party", "gathering", "anniversary", "fine_dining", "meal", "concert"})
"""That an evening asks for a notch more than a day is the usual rule of dress-code guides (semi-formal: a suit by day, a dark
suit or a cocktail dress in the evening); how much, and where, is our own setting."""
_AFTER_DARK = frozenset({"evening", "night"})

_CUES: tuple[tuple[Daypart, str], ...] = (
    # The first row that matches wins: "early morning" before "morning", "오늘 밤" before what else is said of the day.
    ("dawn", r"새벽|동틀|early (in the )?morning|\bdawn\b|sunrise"),
    (
        "night",
        r"(?<![가-힣])(오늘|내일)?\s?(늦은\s?|한)?밤(?!색|티|새)|심야|야간|야경|(?<!good )(?<!date )\bnight\b|midnight"
        r"|late at night",
    ),
    (
        "evening",
        r"(?<!좋은 )저녁|퇴근\s?(후|하고|길)|해\s?질|노을|불금|(?<!good )evening|tonight|date night|after (work|dark)|dinner"
        r"|sunset",
    ),
    ("day", r"점심|(?<![가-힣])(한|대)?낮(?!은|게|춰)|오후|\b(noon|midday|daytime|lunch|brunch)\b|(?<!good )afternoon"),
    ("morning", r"(?<!좋은 )아침|오전|(?<!good )morning|breakfast"),
)
_COMPILED = tuple((part, re.compile(cue, re.IGNORECASE)) for part, cue in _CUES)


def daypart_in(text: str) -> Daypart | None:
    return next((part for part, cue in _COMPILED if cue.search(text)), None)


def lift_of(occasion: Occasion, daypart: Daypart | None) -> float:
    """How much dressier than by day, in levels of formality."""
    return DRESSIER_AFTER_DARK if occasion.key in GOES_OUT_AT_NIGHT and daypart in _AFTER_DARK else 0.0


def cooler_by(daypart: Daypart | None) -> float:
    """How much warmer to dress, in levels of warmth."""
    return COOLER[daypart] if daypart else 0.0

"""The day that a question names, in Korean or English: 내일, 다음 주 금요일, 12월 24일, tomorrow, next Friday, Dec 24."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache

Read = Callable[[re.Match[str], date], date | None]

HORIZON_DAYS = 16
"""Open-Meteo forecasts today and 15 days more (open-meteo.com/en/docs, forecast_days)."""
_SATURDAY, _SUNDAY = 5, 6
_DAYS_KO, _DAYS_EN = "월화수목금토일", ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH_EN = (
    r"(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)\.?"
)
_WEEKS_KO = {"다다음": 2, "다음": 1, "담": 1, "이번": 0, "금": 0}
_START = r"(?<![가-힣])"
_REFUSED = re.compile(r"^[가-힣]{0,2}\s?(?:말고|빼고|아니고|아니라)")


@dataclass(frozen=True)
class Named:
    """`day` is None when the time named is no single day ("다음 주", "in summer") or no such date exists."""

    day: date | None


def local_day(now: float, hours: float) -> date:
    """The date at a place `hours` ahead of UTC; `now` is epoch seconds."""
    return (datetime.fromtimestamp(now, UTC) + timedelta(hours=hours)).date()


def day_in(text: str, today: date) -> Named | None:
    """The first day that the text names and does not refuse ("오늘 말고 내일"), seen from `today`; None when it names none."""
    found = sorted(_found(text, today), key=lambda each: (each[0], -each[1]))
    wanted = [named for _, end, named in found if not _REFUSED.search(text[end:])]
    return wanted[0] if wanted else None


def names_another_day(text: str) -> bool:
    """Of another day than today nobody has said what the weather will be."""
    found = (match for pattern in _other_days() for match in pattern.finditer(text))
    return any(not _REFUSED.search(text[match.end() :]) for match in found)


def is_ahead(day: date, today: date) -> bool:
    """Whether a day can be forecast."""
    return 0 <= (day - today).days < HORIZON_DAYS


def _found(text: str, today: date) -> Iterator[tuple[int, int, Named]]:
    for pattern, read in _patterns():
        for match in pattern.finditer(text):
            yield match.start(), match.end(), Named(read(match, today))


def _after(days: int) -> Read:
    return lambda _, today: today + timedelta(days)


def _in_days(match: re.Match[str], today: date) -> date:
    return today + timedelta(int(match[1]))


def _weekday_ko(match: re.Match[str], today: date) -> date:
    weekday = _DAYS_KO.index(match[2])
    return _of_week(today, weekday, _WEEKS_KO[match[1]]) if match[1] else _coming(today, weekday)


def _weekday_en(match: re.Match[str], today: date) -> date:
    """ "next Friday" is next week's; a bare or "this" Friday is the coming one, today's too."""
    weekday = _DAYS_EN.index(match[2][:3].lower())
    return _of_week(today, weekday, 1) if (match[1] or "").lower() == "next" else _coming(today, weekday)


def _weekend_ko(match: re.Match[str], today: date) -> date:
    return _weekend(today, _WEEKS_KO[match[1]] if match[1] else 0)


def _weekend_en(match: re.Match[str], today: date) -> date:
    return _weekend(today, 1 if (match[1] or "").lower() == "next" else 0)


def _weekend(today: date, weeks: int) -> date:
    """Its Saturday; on a Sunday what is left of it."""
    if not weeks and today.weekday() == _SUNDAY:
        return today
    return _of_week(today, _SATURDAY, weeks)


def _of_week(today: date, weekday: int, weeks: int) -> date:
    """Weeks begin on Monday."""
    return today + timedelta(weekday - today.weekday() + 7 * weeks)


def _coming(today: date, weekday: int) -> date:
    return today + timedelta((weekday - today.weekday()) % 7)


def _month_day(match: re.Match[str], today: date) -> date | None:
    return _next(today, int(match[1]), int(match[2]))


def _month_day_en(match: re.Match[str], today: date) -> date | None:
    return _next(today, _MONTHS.index(match[1][:3].lower()) + 1, int(match[2]))


def _day_month_en(match: re.Match[str], today: date) -> date | None:
    return _next(today, _MONTHS.index(match[2][:3].lower()) + 1, int(match[1]))


def _iso(match: re.Match[str], today: date) -> date | None:
    return _date(int(match[1]), int(match[2]), int(match[3]))


def _of_month(match: re.Match[str], today: date) -> date | None:
    """24일: this month's, or the next month's when it is over."""
    this = _date(today.year, today.month, int(match[1]))
    following = today.replace(day=1) + timedelta(31)
    return this if this and this >= today else _date(following.year, following.month, int(match[1]))


def _next(today: date, month: int, day: int) -> date | None:
    this = _date(today.year, month, day)
    return this if this and this >= today else _date(today.year + 1, month, day)


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _yearly(month: int, day: int) -> Read:
    return lambda _, today: _next(today, month, day)


def _no_day(match: re.Match[str], today: date) -> None:
    return None


_Rows = tuple[tuple[str, Read], ...]
_TODAY: _Rows = (
    (_START + r"(?:오늘|지금|이따|금일)|\b(?:today|tonight|this (?:morning|afternoon|evening)|right now)\b", _after(0)),
)  # fmt: skip
_OTHER_DAYS: _Rows = (
    (_START + r"(?:내일(?!\s?모레)|낼(?![가-힣])|명일)|(?<!after )\btomorrow\b", _after(1)),
    (_START + r"(?:내일\s?모레|모레)|\b(?:the )?day after tomorrow\b", _after(2)),
    (_START + r"글피", _after(3)),
    (r"(\d{1,2})\s?일\s?(?:뒤|후)", _in_days),
    (r"\bin (\d{1,2}) days\b", _in_days),
    (r"(?:(다다음|다음|담|이번|금)\s?주\s?)?([월화수목금토일])(?:요일|욜)", _weekday_ko),
    (r"(?:\b(next|this|coming)\s+)?\b((?:mon|tues|wednes|thurs|fri|satur|sun)day)\b", _weekday_en),
    (r"\b(next|this|on)\s+(mon|tue|wed|thu|fri|sat|sun)\b", _weekday_en),
    (r"(?:(다다음|다음|담|이번|금)\s?주?\s?)?주말", _weekend_ko),
    (r"\b(?:(next|this|the|at)\s+)?weekend\b", _weekend_en),
    (r"(\d{1,2})\s?월\s?(\d{1,2})\s?일", _month_day),
    (r"(?<![\d/])(1[0-2]|0?[1-9])/(3[01]|[12]\d|0?[1-9])(?![\d/])", _month_day),
    (rf"\b{_MONTH_EN}\s+(\d{{1,2}})(?:st|nd|rd|th)?\b(?!\s*(?:°|degrees))", _month_day_en),
    (rf"\b(\d{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?{_MONTH_EN}(?![a-z])", _day_month_en),
    (r"\b(20\d\d)-(\d{1,2})-(\d{1,2})\b", _iso),
    (r"(?<![\d월박] )(?<![\d월박])(\d{1,2})\s?일(?:(?=에|날)|(?![가-힣]|\s?(?:뒤|후|동안|간|정도)))", _of_month),
    (r"크리스마스\s?이브|\bchristmas eve\b", _yearly(12, 24)),
    (r"크리스마스(?!\s?이브)|성탄절|\bchristmas\b(?! eve)", _yearly(12, 25)),
    (r"(?:다다음|다음|담|이번)\s?(?:주|달|날)(?!\s?(?:말|[월화수목금토일](?:요일|욜)))|\bnext day\b"
     r"|\b(?:next|this) (?:week|month)\b", _no_day),
)  # fmt: skip
_NO_DAYS: _Rows = (
    (r"(?:저번|지난)\s?(?:주|달)(?!\s?(?:말|[월화수목금토일](?:요일|욜)))|내년|작년|어제|그제|\d{1,2}월(?!\s?\d)", _no_day),
    (_START + r"(?:봄|여름|가을|겨울)(?=에|철|\s|방학|휴가)", _no_day),
    (r"\b(?:in|this|next) (?:spring|summer|autumn|fall|winter)\b|\byesterday\b", _no_day),
    (rf"\blast (?:week|month|year)\b|\b(?:next|this) year\b|\b(?:in|next) {_MONTH_EN}(?!\s*\d)(?![a-z])", _no_day),
)  # fmt: skip
"""What names a day, and how it is read. At one place in the text the longest counts."""


def _compiled(pattern: str) -> re.Pattern[str]:
    """ASCII: else "ſunday" would match, and be no day of the tables."""
    return re.compile(pattern, re.IGNORECASE | re.ASCII)


@lru_cache
def _other_days() -> tuple[re.Pattern[str], ...]:
    return tuple(_compiled(pattern) for pattern, _ in _OTHER_DAYS)


@lru_cache
def _patterns() -> tuple[tuple[re.Pattern[str], Read], ...]:
    """Compiled when a place was named for the first time: most conversations name none, and it takes 15 ms."""
    return tuple((_compiled(pattern), read) for pattern, read in (*_TODAY, *_OTHER_DAYS, *_NO_DAYS))

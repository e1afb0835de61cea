"""A day's weather at a place, and what follows from it for clothes: conditions, warmth, season, umbrella."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any, Literal

from shared.stylist.garments import Season, Words
from shared.stylist.questions.cues import COLD_BELOW, HOT_FROM, Condition

Band = Literal["hot", "warm", "mild", "cool", "cold", "freezing"]
Chance = Literal["dry", "some", "likely", "snow"]

SOURCE, SOURCE_URL = "Open-Meteo", "https://open-meteo.com/"
FORECAST_SECONDS = 0.4
"""The most that a turn waits for the weather."""
RAIN_FROM, UMBRELLA_FROM = 60, 40
"""Percent. From 60 % the US National Weather Service calls rain "likely" (weather.gov, Zone Forecast Terminology): then it is a
rainy day. From 40 % "even the bold should take an umbrella" (동아일보 1998-06-30, 날씨이야기): then it is said."""
SNOW_FROM_CM = 0.1
"""Less does not lie: the Korean weather service counts snow from 0.1 cm."""
HIGH_COUNTS = 2 / 3
"""Of the degrees to dress for: people are out by day, so the day's high counts twice its low."""
WIDE_SWING = 10
"""Degrees between low and high from which Korean forecasts speak of a large daily range (일교차)."""
WINTER_BELOW, SUMMER_FROM = 5, 20
"""Daily mean in °C by which the Korean weather service lets winter and summer begin."""
MILD_FROM = 12.5
_BANDS: tuple[tuple[float, Band], ...] = ((5, "freezing"), (COLD_BELOW, "cold"), (17, "cool"), (23, "mild"), (HOT_FROM, "warm"))
"""Up to which degrees each row of the temperature table goes that weather.py cites."""


@dataclass(frozen=True)
class Forecast:
    """`day` is YYYY-MM-DD at the place, `low` and `high` its range in °C, `rain` its highest chance of rain or snow in
    percent, `snow` whether snow is to lie."""

    place: Words
    day: str
    low: float
    high: float
    rain: int
    snow: bool

    @property
    def felt(self) -> float:
        """The degrees to dress for."""
        return self.low + (self.high - self.low) * HIGH_COUNTS

    @property
    def conditions(self) -> frozenset[Condition]:
        found: dict[Condition, bool] = {
            "rain": self.chance == "likely",
            "snow": self.snow,
            "cold": self.felt < COLD_BELOW,
            "heat": self.high >= HOT_FROM,
        }
        return frozenset(condition for condition, holds in found.items() if holds)

    @property
    def chance(self) -> Chance:
        if self.snow:
            return "snow"
        return "likely" if self.rain >= RAIN_FROM else "some" if self.rain >= UMBRELLA_FROM else "dry"

    @property
    def band(self) -> Band:
        return next((band for below, band in _BANDS if self.felt < below), "hot")

    @property
    def swings(self) -> bool:
        """Whether morning and noon need different clothes."""
        return self.high - self.low >= WIDE_SWING

    def season(self, calendar: Season) -> Season:
        """What the day is like there, wherever that is; `calendar` is the season by the month, for days in between."""
        mean = (self.low + self.high) / 2
        if mean < WINTER_BELOW:
            return "winter"
        if mean >= SUMMER_FROM:
            return "summer"
        if calendar == "summer":
            return "autumn"
        return "spring" if calendar == "winter" and mean >= MILD_FROM else calendar

    @property
    def summary(self) -> str:
        """For the model."""
        chance = f"{self.rain} % chance of {'snow' if self.snow else 'rain'}"
        return f"forecast for {self.place['en']} on {self.day}: {self.low:g} to {self.high:g} °C, {chance}"

    def to_dict(self) -> dict[str, Any]:
        return asdict(self)


def forecast_from_dict(plain: Mapping[str, Any] | None) -> Forecast | None:
    """The inverse of `Forecast.to_dict`; None for whatever an older or newer version has kept in its place."""
    try:
        place = Words(ko=str(plain["place"]["ko"]), en=str(plain["place"]["en"])) if plain else None
        if plain is None or place is None:
            return None
        low, high, rain = float(plain["low"]), float(plain["high"]), int(plain["rain"])
        return Forecast(place, str(plain["day"]), low, high, rain, bool(plain["snow"]))
    except (KeyError, TypeError, ValueError):
        return None

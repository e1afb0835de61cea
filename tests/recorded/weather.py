"""A weather server of Open-Meteo's interface: it refuses what that refuses; a fixed, plausible day for each place and date.

https://open-meteo.com/en/docs; refusals as https://github.com/open-meteo/open-meteo words them. It can stall, fail and lie.
"""

import asyncio
import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Literal

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

Misbehaviour = Literal["none", "broken", "nonsense", "unasked_day", "null_chance", "fahrenheit", "redirect"]
UNITS = {
    "temperature_2m_min": "°C",
    "temperature_2m_max": "°C",
    "precipitation_probability_max": "%",
    "snowfall_sum": "cm",
}
KNOWN = {"latitude", "longitude", "timezone", "daily", "start_date", "end_date", "apikey"}


@dataclass
class RecordedWeather:
    """`slow` is in seconds; `key` is what a customer's server asks for; `asked` holds the parameters of every request."""

    fault: Misbehaviour = "none"
    slow: float = 0.0
    key: str | None = None
    asked: list[dict[str, str]] = field(default_factory=list)

    def app(self) -> Starlette:
        return Starlette(routes=[Route("/v1/forecast", self._forecast)])

    async def _forecast(self, request: Request) -> Response:
        wanted = dict(request.query_params)
        self.asked.append(wanted)
        await asyncio.sleep(self.slow)
        if self.fault == "redirect":
            return Response(status_code=302, headers={"location": "http://127.0.0.1:9/"})
        if self.fault == "broken":
            return Response("upstream error", 502)
        if self.key != wanted.get("apikey"):
            return _refused("The supplied API key is invalid.")
        if reason := refusal(wanted):
            return _refused(reason)
        if self.fault == "nonsense":
            return Response("<html>busy</html>", media_type="text/html")
        answer = answered(wanted)
        return JSONResponse(_LIES[self.fault](answer) if self.fault in _LIES else answer)


def refusal(wanted: Mapping[str, str]) -> str | None:
    """Why the published interface refuses these parameters, or None."""
    if unknown := wanted.keys() - KNOWN:
        return f"Unknown parameter {sorted(unknown)[0]}"
    if missing := {"latitude", "longitude", "daily"} - wanted.keys():
        return f"Parameter '{sorted(missing)[0]}' is required."
    if not (abs(float(wanted["latitude"])) <= 90 and abs(float(wanted["longitude"])) <= 180):
        return "Latitude must be in range of -90 to 90°."
    if wanted.get("timezone") != "auto":
        return "Timezone is required"
    if strange := set(wanted["daily"].split(",")) - UNITS.keys():
        return f"Cannot initialize ForecastVariableDaily from invalid String value {sorted(strange)[0]}."
    if date.fromisoformat(wanted["start_date"]) > date.fromisoformat(wanted["end_date"]):
        return "End-date must be larger or equals than start-date"
    return None


def answered(wanted: Mapping[str, str]) -> dict[str, Any]:
    names, day = wanted["daily"].split(","), date.fromisoformat(wanted["start_date"])
    told = weather_on(float(wanted["latitude"]), float(wanted["longitude"]), day)
    return {
        "latitude": float(wanted["latitude"]),
        "longitude": float(wanted["longitude"]),
        "generationtime_ms": 0.1,
        "utc_offset_seconds": round(float(wanted["longitude"]) / 15) * 3600,
        "timezone": "Recorded/Local",
        "timezone_abbreviation": "REC",
        "elevation": 10.0,
        "daily_units": {"time": "iso8601", **{name: UNITS[name] for name in names}},
        "daily": {"time": [day.isoformat()], **{name: [told[name]] for name in names}},
    }


def weather_on(latitude: float, longitude: float, day: date) -> dict[str, float]:
    """Colder to the poles and in its winter; a chance that only place and day decide."""
    summer = math.cos(2 * math.pi * (day.timetuple().tm_yday - 200) / 365) * (1 if latitude >= 0 else -1)
    mean = 27 - 0.45 * abs(latitude) + 0.25 * abs(latitude) * summer
    chance = (day.toordinal() * 37 + round(longitude * 10) * 11) % 101
    low, high = round(mean - 4.3, 1), round(mean + 4.6, 1)
    snow = round(chance / 20, 1) if high < 3 and chance >= 50 else 0.0
    return dict(zip(UNITS, (low, high, chance, snow), strict=True))


def _unasked_day(answer: dict[str, Any]) -> dict[str, Any]:
    return {**answer, "daily": {**answer["daily"], "time": ["2001-01-01"]}}


def _null_chance(answer: dict[str, Any]) -> dict[str, Any]:
    """Seen in days far ahead: https://github.com/open-meteo/open-meteo/issues/264."""
    return {**answer, "daily": {**answer["daily"], "precipitation_probability_max": [None]}}


def _fahrenheit(answer: dict[str, Any]) -> dict[str, Any]:
    return {**answer, "daily_units": {**answer["daily_units"], "temperature_2m_max": "°F"}}


_LIES: dict[str, Callable[[dict[str, Any]], dict[str, Any]]] = {
    "unasked_day": _unasked_day,
    "null_chance": _null_chance,
    "fahrenheit": _fahrenheit,
}


def _refused(reason: str) -> Response:
    return JSONResponse({"error": True, "reason": reason}, 400)

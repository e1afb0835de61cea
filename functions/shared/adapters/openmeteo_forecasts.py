"""Forecasts from Open-Meteo (https://open-meteo.com/en/docs), or a server of its interface. Logs neither place nor day."""

import json
import logging
import math
from collections import OrderedDict
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from datetime import date
from functools import lru_cache
from threading import Lock
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode, urlsplit

from shared.adapters.clock import Clock, system_clock
from shared.stylist.errors import fault
from shared.stylist.forecast import FORECAST_SECONDS, SNOW_FROM_CM, Forecast
from shared.stylist.questions.places import Place

if TYPE_CHECKING:
    from urllib3 import PoolManager

FREE_HOST = "api.open-meteo.com"
"""Takes no key; Open-Meteo's paying customers have another host."""
DAILY = {
    "temperature_2m_min": "°C",
    "temperature_2m_max": "°C",
    "precipitation_probability_max": "%",
    "snowfall_sum": "cm",
}
"""What is asked for, and the unit in which it must come."""
KEPT_SECONDS, FAILED_SECONDS, MOST_KEPT = 3600, 60, 256
SOCKET_SECONDS = 2.0
"""A server far away takes longer than a turn waits for its first, encrypted line; what it says then serves the next turn."""
LONGEST_ANSWER = 64 * 1024
_EARTH = (-95.0, 65.0)

log = logging.getLogger(__name__)
Key = tuple[float, float, date]
Kept = tuple["Future[Forecast | None]", int]


class OpenMeteoForecasts:
    """`key` gives the customer's key, or None; it may block. Answers are kept for an hour, failures for a minute."""

    def __init__(self, url: str, key: Callable[[], str | None] = lambda: None, clock: Clock = system_clock) -> None:
        self._url, self._clock = url, clock
        self._key = (lambda: None) if urlsplit(url).hostname == FREE_HOST else key
        self._kept: OrderedDict[Key, Kept] = OrderedDict()
        self._lock = Lock()
        self._threads = ThreadPoolExecutor(2, "forecast")

    def on(self, place: Place, day: date) -> Forecast | None:
        """Within 0.4 s. A later answer is kept for whoever asks next; who asks for the same meanwhile waits for the same."""
        with self._lock:
            asked = self._asked(place, day)
        try:
            return asked.result(FORECAST_SECONDS)
        except TimeoutError:
            return None

    def _asked(self, place: Place, day: date) -> "Future[Forecast | None]":
        key = (place.latitude, place.longitude, day)
        if key in self._kept and self._is_fresh(self._kept[key]):
            return self._kept[key][0]
        asked = self._threads.submit(self._fetch, place, day)
        self._kept[key] = (asked, self._clock())
        self._kept.move_to_end(key)
        while len(self._kept) > MOST_KEPT:
            self._kept.popitem(last=False)
        return asked

    def _is_fresh(self, kept: Kept) -> bool:
        asked, since = kept
        failed = not asked.done() or asked.result() is None
        return self._clock() - since < (FAILED_SECONDS if failed else KEPT_SECONDS)

    def _fetch(self, place: Place, day: date) -> Forecast | None:
        try:
            return read(self._ask(place, day), place, day)
        except Exception as error:
            # Whatever is wrong with the service, its answer or the key: a turn goes on without the weather.
            log.warning("no forecast", extra=fault(error))
            return None

    def _ask(self, place: Place, day: date) -> Any:
        """Raises the connection's errors, ValueError for any other answer than a whole JSON text."""
        where = {"latitude": place.latitude, "longitude": place.longitude, "timezone": "auto"}
        when = {"daily": ",".join(DAILY), "start_date": day.isoformat(), "end_date": day.isoformat()}
        key = self._key()
        fields = {**where, **when, **({"apikey": key} if key else {})}
        answer = _pool().request("GET", f"{self._url}?{urlencode(fields)}", redirect=False, preload_content=False)
        try:
            body = answer.read(LONGEST_ANSWER + 1, decode_content=True)
        finally:
            answer.release_conn()
        if answer.status != 200 or len(body) > LONGEST_ANSWER:
            raise ValueError(answer.status)
        return json.loads(body)


def read(answer: Any, place: Place, day: date) -> Forecast:
    """Raises ValueError, KeyError or TypeError for anything but one day's numbers in the units expected."""
    daily, units = answer["daily"], answer["daily_units"]
    if daily["time"] != [day.isoformat()] or any(units[name] != unit for name, unit in DAILY.items()):
        raise ValueError("another day or unit")
    low, high, rain, snow = (_number(daily[name]) for name in DAILY)
    if not (_EARTH[0] <= low <= high <= _EARTH[1] and 0 <= rain <= 100 and snow >= 0):
        raise ValueError("no such weather")
    return Forecast(place.name, day.isoformat(), round(low, 1), round(high, 1), round(rain), snow >= SNOW_FROM_CM)


def _number(values: Any) -> float:
    """The only one of a list. The chance of rain of a far day may be null (github.com/open-meteo/open-meteo/issues/264)."""
    (value,) = values
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
        raise TypeError("no number")
    return float(value)


@lru_cache
def _pool() -> "PoolManager":
    """Without retries: urllib3 would log the address of what it repeats, and with it the place."""
    from urllib3 import PoolManager, Timeout

    timeout = Timeout(connect=SOCKET_SECONDS, read=SOCKET_SECONDS)
    return PoolManager(maxsize=2, retries=False, timeout=timeout, headers={"accept": "application/json", "user-agent": "codi"})

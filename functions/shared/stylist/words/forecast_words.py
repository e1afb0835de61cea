"""A forecast in words: the answer to "내일 부산 날씨 어때?", and the sentence that an outfit's answer begins with."""

from collections.abc import Iterator
from datetime import date

from shared.stylist.forecast import Forecast
from shared.stylist.garments import Language, Words
from shared.stylist.words.headlines import shortest
from shared.stylist.words.teller import Teller

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_FALLS: dict[str, Words] = {
    "rain": Words(ko="비 올 확률 {rain}%", en="a {rain}% chance of rain"),
    "snow": Words(ko="눈 올 확률 {rain}%", en="a {rain}% chance of snow"),
}


def weather_told(forecast: Forecast, teller: Teller) -> tuple[str, str]:
    """Headline: the day's range. Reply: rain or snow, what to wear for it, and a layer when the day swings."""
    words = _words(forecast, teller.language)
    topics = [forecast.chance, forecast.band, *(["swings"] if forecast.swings else [])]
    reply = " ".join(teller.say(f"forecast.{topic}", **words) for topic in topics)
    return shortest(teller, "forecast.head", **words), reply


def reckoned_with(teller: Teller) -> Iterator[str]:
    """One sentence: place, day, range and chance that the outfit is chosen for, unless the person said otherwise of the day."""
    forecast = teller.ask.forecast
    if forecast and teller.ask.conditions == forecast.conditions:
        yield teller.say("forecast.told", **_words(forecast, teller.language))


def _words(forecast: Forecast, language: Language) -> dict[str, str]:
    day, rain = date.fromisoformat(forecast.day), str(forecast.rain)
    low, high = round(forecast.low), round(forecast.high)
    return {
        "place": forecast.place[language],
        "date": f"{day.month}월 {day.day}일" if language == "ko" else f"{_MONTHS[day.month - 1]} {day.day}",
        "range": f"{low}~{high}" if language == "ko" else f"{low} to {high}",
        "swing": str(high - low),
        "rain": rain,
        "chance": _FALLS["snow" if forecast.snow else "rain"][language].format(rain=rain),
    }

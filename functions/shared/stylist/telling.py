"""The words that need no model: what opens an answer, and the rule engine's own answer."""

import re
from collections.abc import Iterator
from typing import Literal

from shared.stylist.cards import AnalysisLine
from shared.stylist.events import Analysis, Event, FollowUps, Notice, Outfit, TextDelta
from shared.stylist.forecast import SOURCE, SOURCE_URL, Forecast
from shared.stylist.garments import Language
from shared.stylist.narrator import narrate
from shared.stylist.thought import Thought


def opening(thought: Thought) -> Iterator[Event]:
    """What is known before choosing: photos still unread, a new forecast, and with the first answer about a body
    photo its reading, or why it is not read."""
    scene, language = thought.scene, thought.ask.language
    if scene.unread:
        yield Notice("reading", {"count": scene.unread})
    if thought.ask.forecast and thought.brings_weather:
        yield _weather(thought.ask.forecast, language)
    if thought.ask.intent != "outfit" or thought.subject in scene.carried.analysed:
        return
    if scene.refused:
        yield Notice("no_reading", {"why": scene.refused})
    elif scene.reading:
        lines = scene.reading["lines"]
        yield Analysis([AnalysisLine(topic=x["topic"], text=x["text"][language], source=x["source"]) for x in lines])


def _weather(forecast: Forecast, language: Language) -> Notice:
    """Open-Meteo's licence (CC BY 4.0) asks for its name and address beside its data."""
    told = {"day": forecast.day, "low": forecast.low, "high": forecast.high, "rain": forecast.rain, "snow": forecast.snow}
    return Notice("weather", {"place": forecast.place[language], **told, "source": SOURCE, "url": SOURCE_URL})


def narrated(thought: Thought) -> Iterator[Event]:
    """The rule engine's answer: headline, main card, reply, alternatives, next steps."""
    scene, ask = thought.scene, thought.ask
    shown = [part["data"] for turn in scene.window[-1:] for part in turn.parts if part["type"] == "data-outfit"]
    told = narrate(
        thought.advice,
        ask,
        garments=scene.garments,
        turn_id=thought.turn.id,
        previous_cards=shown,
    )
    yield from _spoken("headline", told.headline)
    if told.main:
        yield Outfit(told.main)
    yield from _spoken("reply", told.reply)
    yield from (Outfit(card) for card in told.alternatives)
    if told.follow_ups:
        yield FollowUps(told.follow_ups)


def _spoken(block: Literal["headline", "reply"], text: str) -> Iterator[TextDelta]:
    """Word by word, as a model's answer arrives, so that every client draws both in the same way."""
    return (TextDelta(block, piece) for piece in re.findall(r"\S+\s*|\s+", text))

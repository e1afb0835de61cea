"""What code decides before a word is said: the question understood, the outfits ranked, the taste learned."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any

from shared.stylist.advice import Advice
from shared.stylist.garments import Season
from shared.stylist.occasion import Ask, ask_from_dict, understand
from shared.stylist.outfits import advise
from shared.stylist.ports import Turn
from shared.stylist.questions.outlook import as_said, is_news, reckoned
from shared.stylist.scene import Scene
from shared.stylist.taste import Taste, learn, taste_of

_SEASONS: tuple[Season, ...] = ("winter", "spring", "summer", "autumn")


@dataclass(frozen=True)
class Thought:
    """`kept_taste` is the taste as it should be stored from now on."""

    turn: Turn
    scene: Scene
    ask: Ask
    season: Season
    advice: Advice
    kept_taste: dict[str, Any]

    @property
    def taste(self) -> Taste:
        return taste_of(self.kept_taste)

    @property
    def brings_weather(self) -> bool:
        """Whether this answer is the first to reckon with its forecast."""
        return is_news(self.ask, _previous(self.scene))

    @property
    def subject(self) -> str:
        """What a reading is about: the body photo, or what was kept of it after it was deleted."""
        return self.scene.body.id if self.scene.body else "kept"


def think(turn: Turn, scene: Scene, now: float) -> Thought:
    """`now` is epoch seconds: its month is the season, unless the forecast or the question knows better."""
    previous = _previous(scene)
    ask = understand(turn.text, previous=as_said(previous) if previous else None, garments=scene.garments)
    ask = reckoned(ask, previous, scene.forecast, now)
    scene, ask = _once_more(turn, scene, ask)
    taste = learn(scene.profile.taste, ask)
    season = ask.forecast.season(season_of(now)) if ask.forecast else season_of(now)
    advice = advise(scene.garments, ask, taste=taste_of(taste), worn=scene.worn, recent=scene.recent, season=season)
    return Thought(turn, scene, ask, season, advice, taste)


def _once_more(turn: Turn, scene: Scene, ask: Ask) -> tuple[Scene, Ask]:
    """The same words answered again want another outfit than those passed over."""
    if not (passed := turn.metadata.get("passed")) or ask.intent != "outfit":
        return scene, ask
    outfits = tuple(tuple(int(number) for number in outfit) for outfit in passed)
    carried = replace(scene.carried, outfits=outfits)
    return replace(scene, carried=carried), replace(ask, another=ask.another or ask.change is None)


def _previous(scene: Scene) -> Ask | None:
    kept = next((turn.metadata["ask"] for turn in reversed(scene.window) if "ask" in turn.metadata), None)
    return ask_from_dict(kept) if kept else None


def season_of(now: float) -> Season:
    """Meteorological seasons of the northern hemisphere (KMA): winter is December to February."""
    return _SEASONS[datetime.fromtimestamp(now, UTC).month % 12 // 3]

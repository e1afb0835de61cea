"""One question, understood; and as JSON, for a turn's metadata."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any

from shared.stylist.forecast import Forecast, forecast_from_dict
from shared.stylist.garments import Fit, Language, Season, Slot
from shared.stylist.questions.criteria import Criterion
from shared.stylist.questions.cues import Condition
from shared.stylist.questions.dayparts import Daypart, cooler_by, lift_of
from shared.stylist.questions.intents import Intent
from shared.stylist.questions.leanings import Leaning
from shared.stylist.questions.tpo import EVERYDAY, OCCASIONS, Occasion

A_LEVEL_WARMER = 1.0
"""What "더 따뜻하게" adds to the warmth to dress for, on the scale of `garments.Attributes`."""


@dataclass(frozen=True)
class Ask:
    """One question, understood.

    `intent` "extra" asks about one slot (`about`: "신발은?"). `shift` moves the occasion's formality: -1 more casual,
    +1 dressier, at most 2 either way; `leanings` move warmth and lightness of colour. `keep` holds garment numbers; each slot
    they belong to must use one of them. `without` is obeyed by every outfit; `colours_wanted` (keys of `criteria.FAMILIES`) is
    a soft wish for colours ("올블랙"), `degrees` the °C that the person named. `change` asks to replace only that slot of the
    last outfit, `another` for a different outfit. `dislikes` (colour words) and `disliked_words` are kept for good by
    `taste.learn`; so are `owned` (kinds or slots), and, when `lasting`, `styles` and `fit`; `allowed` are words that are no
    longer disliked. `follows` is true when the question carries on the one before ("더 캐주얼하게"). `shown` counts the
    outfits shown for this occasion, None when the conversation begins: variety looks no further back. `forecast` is the day's
    weather that the answer reckons with; `conditions` hold what it foretells beside what was said.
    """

    text: str
    language: Language
    intent: Intent = "outfit"
    occasion: Occasion = EVERYDAY
    daypart: Daypart | None = None
    conditions: frozenset[Condition] = frozenset()
    season: Season | None = None
    shift: int = 0
    leanings: frozenset[Leaning] = frozenset()
    keep: frozenset[int] = frozenset()
    without: tuple[Criterion, ...] = ()
    change: Slot | None = None
    another: bool = False
    about: Slot | None = None
    dislikes: tuple[str, ...] = ()
    disliked_words: tuple[str, ...] = ()
    allowed: tuple[str, ...] = ()
    styles: tuple[str, ...] = ()
    fit: Fit | None = None
    owned: tuple[str, ...] = ()
    lasting: bool = False
    follows: bool = False
    shown: int | None = None
    colours_wanted: tuple[str, ...] = ()
    degrees: float | None = None
    forecast: Forecast | None = None

    @property
    def formality(self) -> float:
        """The level to aim at, 1-5."""
        return min(5.0, max(1.0, self.occasion.formality + lift_of(self.occasion, self.daypart) + self.shift))

    @property
    def warmer(self) -> float:
        """How much warmer than the day and its weather ask for to dress, in levels of warmth; below 0 for cooler."""
        wished = A_LEVEL_WARMER * (("warmer" in self.leanings) - ("cooler" in self.leanings))
        return cooler_by(self.daypart) + wished


_SETS = ("conditions", "leanings")
_TUPLES = ("dislikes", "disliked_words", "allowed", "styles", "owned", "colours_wanted")


def ask_to_dict(ask: Ask) -> dict[str, Any]:
    """As JSON, for a turn's metadata."""
    plain = {field.name: getattr(ask, field.name) for field in fields(ask)}
    plain |= {"occasion": ask.occasion.key, "without": [_criterion_to_dict(wish) for wish in ask.without]}
    plain["forecast"] = ask.forecast.to_dict() if ask.forecast else None
    return {name: _listed(value) for name, value in plain.items()}


def ask_from_dict(plain: Mapping[str, Any]) -> Ask:
    """The inverse of `ask_to_dict`; keys of an older or newer version are ignored, an unknown occasion is an everyday one."""
    known = {field.name: plain[field.name] for field in fields(Ask) if field.name in plain}
    known |= {name: frozenset(known.get(name, ())) for name in _SETS}
    known |= {name: tuple(known.get(name, ())) for name in _TUPLES}
    known["keep"] = frozenset(int(number) for number in known.get("keep", ()))
    known["degrees"] = _degrees(known.get("degrees"))
    known["shift"] = int(known.get("shift", 0))
    known["occasion"] = OCCASIONS.get(known.get("occasion", ""), EVERYDAY)
    known["forecast"] = forecast_from_dict(known.get("forecast"))
    known["without"] = tuple(_criterion_from_dict(wish) for wish in known.get("without", ()))
    return Ask(**known)


def _degrees(plain: Any) -> float | None:
    return float(plain) if isinstance(plain, int | float) and not isinstance(plain, bool) else None


def _criterion_to_dict(wish: Criterion) -> dict[str, Any]:
    return {"number": wish.number, "kind": wish.kind, "colours": sorted(wish.colours), "pattern": wish.pattern}


def _criterion_from_dict(plain: Mapping[str, Any]) -> Criterion:
    number = plain.get("number")
    return Criterion(
        None if number is None else int(number), plain.get("kind"), frozenset(plain.get("colours", ())), plain.get("pattern")
    )


def _listed(value: Any) -> Any:
    if isinstance(value, frozenset):
        return sorted(value)
    return list(value) if isinstance(value, tuple) else value

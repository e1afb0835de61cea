"""What a person asks for: the occasion, the weather, what to keep and what to leave out."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from typing import Any

from shared.stylist import cues
from shared.stylist.criteria import Criterion, colour_words, mentions
from shared.stylist.cues import Condition, Intent
from shared.stylist.garments import Fit, Garment, Language, Season, Slot
from shared.stylist.tpo import EVERYDAY, OCCASIONS, Occasion, occasion_in
from shared.stylist.traits import piece_of
from shared.stylist.wishes import Wishes, wishes_in

__all__ = ["Ask", "Condition", "Criterion", "Intent", "Occasion", "ask_from_dict", "ask_to_dict", "understand"]

MAX_SHIFT = 2


@dataclass(frozen=True)
class Ask:
    """One question, understood.

    `intent` "extra" asks about one slot (`about`: "신발은?"). `shift` moves the occasion's formality: -1 more casual,
    +1 dressier, at most 2 either way. `keep` holds garment numbers; each slot they belong to must use one of them. `without`
    is obeyed by every outfit. `change` asks to replace only that slot of the last outfit, `another` for a different outfit.
    `dislikes` (colour words) and `disliked_words` are kept for good by `taste.learn`; so are `owned` (kinds or slots), and,
    when `lasting`, `styles` and `fit`. `follows` is true when the question carries on the one before ("더 캐주얼하게").
    `shown` counts the outfits shown for this occasion, None when the conversation begins: variety looks no further back.
    """

    text: str
    language: Language
    intent: Intent = "outfit"
    occasion: Occasion = EVERYDAY
    conditions: frozenset[Condition] = frozenset()
    season: Season | None = None
    shift: int = 0
    keep: frozenset[int] = frozenset()
    without: tuple[Criterion, ...] = ()
    change: Slot | None = None
    another: bool = False
    about: Slot | None = None
    dislikes: tuple[str, ...] = ()
    disliked_words: tuple[str, ...] = ()
    styles: tuple[str, ...] = ()
    fit: Fit | None = None
    owned: tuple[str, ...] = ()
    lasting: bool = False
    follows: bool = False
    shown: int | None = None

    @property
    def formality(self) -> float:
        """The level to aim at, 1-5."""
        return min(5.0, max(1.0, self.occasion.formality + self.shift))


def understand(text: str, *, previous: Ask | None, garments: Sequence[Garment]) -> Ask:
    """Read a question by rules. One that names no occasion carries on `previous`: its occasion, season and wishes."""
    wishes, named = wishes_in(text), occasion_in(text)
    before = previous if named is None else None
    return Ask(
        text=text,
        language=_language(text, previous, named),
        intent=_intent(text, wishes, named),
        occasion=named or (before.occasion if before else EVERYDAY),
        conditions=_conditions(text, None if cues.names_another_day(text) else _same_occasion(previous, named)),
        season=cues.season_in(text) or (before.season if before else None),
        shift=max(-MAX_SHIFT, min(MAX_SHIFT, cues.shift_in(text) + (before.shift if before else 0))),
        keep=_kept(wishes, before, garments),
        without=tuple(dict.fromkeys((*(before.without if before else ()), *wishes.without))),
        change=wishes.change,
        another=wishes.change is None and cues.wants_another(text),
        about=wishes.about,
        dislikes=_disliked_colours(text, wishes),
        disliked_words=_disliked_words(text, wishes),
        styles=cues.styles_in(text),
        fit=cues.fit_in(text),
        owned=wishes.owned,
        lasting=cues.is_lasting(text),
        follows=before is not None,
        shown=_shown(previous, named),
    )


def _language(text: str, previous: Ask | None, named: Occasion | None) -> Language:
    otherwise = previous.language if previous else "ko"
    return cues.language_of(text, otherwise, about_clothes=_is_about_clothes(text, named))


def _same_occasion(previous: Ask | None, named: Occasion | None) -> Ask | None:
    return previous if previous and named in (None, previous.occasion) else None


def _shown(previous: Ask | None, named: Occasion | None) -> int | None:
    if previous is None:
        return None
    return (previous.shown or 0) + (previous.intent == "outfit") if _same_occasion(previous, named) else 0


def _intent(text: str, wishes: Wishes, named: Occasion | None) -> Intent:
    intent = cues.intent_of(text, about_clothes=_is_about_clothes(text, named))
    if intent == "outfit" and wishes.about and not cues.wants_another(text):
        return "extra"
    return intent


def _is_about_clothes(text: str, named: Occasion | None) -> bool:
    return bool(named or mentions(text) or cues.conditions_in(text) or cues.shift_in(text) or cues.wants_another(text))


def _conditions(text: str, previous: Ask | None) -> frozenset[Condition]:
    """The weather stays while the talk is of the same occasion and day, until it is taken back."""
    if cues.takes_weather_back(text):
        return frozenset()
    said = cues.conditions_in(text)
    before = previous.conditions if previous else frozenset()
    contrary = {"cold": "heat", "heat": "cold", "snow": "heat"}
    return said | frozenset(condition for condition in before if contrary.get(condition) not in said)


def _kept(wishes: Wishes, before: Ask | None, garments: Sequence[Garment]) -> frozenset[int]:
    """Numbers that the person wants to wear: named now, or before and not taken back now."""
    pieces = [piece_of(garment) for garment in garments]
    named = {p.number for p in pieces if any(wish.fits(p) for wish in wishes.keep)}
    slots = {p.slot for p in pieces if p.number in named} | {wishes.change}
    earlier = {p.number for p in pieces if before and p.number in before.keep and p.slot not in slots}
    refused = {p.number for p in pieces if any(wish.fits(p) for wish in wishes.without)}
    return frozenset(number for number in (named | earlier) - refused if number is not None)


def _disliked_colours(text: str, wishes: Wishes) -> tuple[str, ...]:
    """The colour words of dislikes that name no garment ("검정은 싫어", not "검은 바지는 싫어")."""
    spans = [text[m.start : m.end] for m in wishes.dislikes if m.criterion.colours and not m.criterion.kind]
    return tuple(dict.fromkeys(colour for span in spans for colour in colour_words(span)))


def _disliked_words(text: str, wishes: Wishes) -> tuple[str, ...]:
    return tuple(text[m.start : m.end].strip() for m in wishes.dislikes if m.criterion.kind or m.criterion.pattern)


def ask_to_dict(ask: Ask) -> dict[str, Any]:
    """As JSON, for a turn's metadata."""
    plain = {field.name: getattr(ask, field.name) for field in fields(ask)}
    plain |= {"occasion": ask.occasion.key, "without": [_criterion_to_dict(wish) for wish in ask.without]}
    return {name: _listed(value) for name, value in plain.items()}


def ask_from_dict(plain: Mapping[str, Any]) -> Ask:
    """The inverse of `ask_to_dict`; keys of an older or newer version are ignored, an unknown occasion is an everyday one."""
    known = {field.name: plain[field.name] for field in fields(Ask) if field.name in plain}
    for name in ("conditions", "keep"):
        known[name] = frozenset(known.get(name, ()))
    for name in ("dislikes", "disliked_words", "styles", "owned"):
        known[name] = tuple(known.get(name, ()))
    known["keep"] = frozenset(int(number) for number in known["keep"])
    known["shift"] = int(known.get("shift", 0))
    known["occasion"] = OCCASIONS.get(known.get("occasion", ""), EVERYDAY)
    known["without"] = tuple(_criterion_from_dict(wish) for wish in known.get("without", ()))
    return Ask(**known)


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

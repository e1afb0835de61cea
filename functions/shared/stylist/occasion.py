"""What a person asks for: the occasion, the weather, what to keep and what to leave out."""

from collections.abc import Sequence

from shared.stylist.garments import Garment
from shared.stylist.questions import cues, intents, languages
from shared.stylist.questions.asks import Ask, ask_from_dict, ask_to_dict
from shared.stylist.questions.criteria import Criterion, colour_words, mentions
from shared.stylist.questions.cues import Condition
from shared.stylist.questions.dayparts import daypart_in
from shared.stylist.questions.days import names_another_day
from shared.stylist.questions.degrees import degrees_in
from shared.stylist.questions.intents import Intent
from shared.stylist.questions.leanings import leaning_on, leanings_in
from shared.stylist.questions.named import beside_occasions, occasion_in
from shared.stylist.questions.standing import standing
from shared.stylist.questions.tpo import EVERYDAY, Occasion
from shared.stylist.questions.wishes import Wishes, wishes_in

__all__ = ["Ask", "Condition", "Criterion", "Intent", "Occasion", "ask_from_dict", "ask_to_dict", "understand"]

MAX_SHIFT = 2
ABOUT_CLOTHES: frozenset[Intent] = frozenset({"outfit", "extra"})
"""Only these may bring wishes: "왜 청바지는 안 돼?" asks for a reason, it leaves nothing out."""


def understand(text: str, *, previous: Ask | None, garments: Sequence[Garment]) -> Ask:
    """Read a question by rules. One that names no occasion carries on `previous`: its occasion, season and wishes."""
    said, named = wishes_in(beside_occasions(text)), occasion_in(text)
    clothes, day = _is_about_clothes(text, named), _is_about_the_day(text)
    intent = _intent(text, said, clothes=clothes, day=day)
    wishes = said if intent in ABOUT_CLOTHES else Wishes()
    before = previous if named is None else None
    here = _same_occasion(previous, named)
    same = None if names_another_day(text) else here
    stands = standing(wishes, before, garments)
    return Ask(
        text=text,
        language=languages.language_of(text, previous.language if previous else None, about_clothes=clothes or day),
        intent=intent,
        occasion=named or (before.occasion if before else EVERYDAY),
        daypart=daypart_in(text) or (same.daypart if same else None),
        conditions=_conditions(text, same),
        season=cues.season_in(text) or (before.season if before else None),
        shift=_shift(text, intent, before),
        leanings=leaning_on(before.leanings if before else frozenset(), leanings_in(text)),
        keep=stands.keep,
        without=stands.without,
        change=stands.change,
        another=intent == "outfit" and _wants_another(text, wishes),
        about=wishes.about,
        dislikes=_colours(text, wishes),
        disliked_words=_disliked_words(text, wishes),
        allowed=_allowed(text, wishes),
        styles=cues.styles_in(text),
        fit=cues.fit_in(text),
        owned=wishes.owned,
        lasting=cues.is_lasting(text),
        follows=before is not None,
        shown=_shown(previous, here),
        degrees=_degrees(text, same),
        colours_wanted=wishes.colours or (before.colours_wanted if before else ()),
    )


def _same_occasion(previous: Ask | None, named: Occasion | None) -> Ask | None:
    return previous if previous and named in (None, previous.occasion) else None


def _shown(previous: Ask | None, here: Ask | None) -> int | None:
    if previous is None:
        return None
    return (here.shown or 0) + (here.intent == "outfit") if here else 0


def _intent(text: str, wishes: Wishes, *, clothes: bool, day: bool) -> Intent:
    intent = intents.intent_of(text, about_clothes=clothes, about_the_day=day)
    if intent == "outfit" and wishes.about and not cues.wants_another(text):
        return "extra"
    return intent


def _is_about_clothes(text: str, named: Occasion | None) -> bool:
    wished = (
        leanings_in(text),
        cues.shift_in(text, seen=True),
        cues.styles_in(text),
        cues.fit_in(text),
        cues.wants_another(text),
    )
    return any((named, mentions(text), *wished))


def _is_about_the_day(text: str) -> bool:
    weather = (cues.conditions_in(text), cues.denied_in(text), cues.season_in(text), degrees_in(text) is not None)
    return any((daypart_in(text), names_another_day(text), *weather))


def _conditions(text: str, previous: Ask | None) -> frozenset[Condition]:
    """The weather stays while the talk is of the same occasion and day, as the time of day does, until it is taken back."""
    said = cues.conditions_in(text)
    before = (previous.conditions if previous else frozenset()) - cues.denied_in(text)
    return said | frozenset(condition for condition in before if not cues.CONTRARY.get(condition, frozenset()) & said)


def _degrees(text: str, previous: Ask | None) -> float | None:
    """They stay as the weather does, until other weather is named."""
    said = degrees_in(text)
    if said is not None or previous is None or cues.conditions_in(text) or cues.denied_in(text):
        return said
    return previous.degrees


def _shift(text: str, intent: Intent, before: Ask | None) -> int:
    now = cues.shift_in(text, seen=before is not None) if intent in ABOUT_CLOTHES else 0
    return max(-MAX_SHIFT, min(MAX_SHIFT, now + (before.shift if before else 0)))


def _wants_another(text: str, wishes: Wishes) -> bool:
    """ "청바지 다시 괜찮아" takes a wish back, it asks for nothing else; a change of one slot is no other outfit."""
    return not wishes.changed and not wishes.released and cues.wants_another(text)


def _colours(text: str, wishes: Wishes) -> tuple[str, ...]:
    """The colour words of dislikes that name no garment ("검정은 싫어", not "검은 바지는 싫어")."""
    spans = [text[m.start : m.end] for m in wishes.dislikes if m.criterion.colours and not m.criterion.kind]
    return tuple(dict.fromkeys(colour for span in spans for colour in colour_words(span)))


def _disliked_words(text: str, wishes: Wishes) -> tuple[str, ...]:
    """The words of dislikes that name a garment or a pattern, but no single piece by its number."""
    named = [m for m in wishes.dislikes if m.criterion.number is None and (m.criterion.kind or m.criterion.pattern)]
    return tuple(text[m.start : m.end].strip() for m in named)


def _allowed(text: str, wishes: Wishes) -> tuple[str, ...]:
    """What is welcome again, as it may stand in the kept taste: colour words and the words for a garment."""
    spans = [text[m.start : m.end].strip() for m in mentions(text) if m.criterion in wishes.released]
    return tuple(dict.fromkeys([*(colour for span in spans for colour in colour_words(span)), *spans]))

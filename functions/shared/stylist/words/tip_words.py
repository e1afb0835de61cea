"""Weather tips in words."""

from collections.abc import Iterator, Sequence

from shared.stylist.advice import Tip, When
from shared.stylist.kinds import KINDS
from shared.stylist.questions.cues import Condition
from shared.stylist.questions.dayparts import cooler_by
from shared.stylist.ranking.weather import made_for
from shared.stylist.traits import Piece
from shared.stylist.words.teller import Teller
from shared.stylist.words.wording import MATERIALS

_ORDER: tuple[Condition, ...] = ("rain", "snow", "cold", "heat")
_TOPIC: dict[Condition, When] = {"rain": "rain", "heat": "heat"}
WELL_MADE = 0.3
COOL_HOURS = 0.5
"""From this much cooler than the day on a layer is worth a word."""


def tip_text(tip: Tip, pieces: Sequence[Piece], teller: Teller) -> str:
    """About the piece whose cloth minds the weather, if one is known, else in general."""
    concerned = next((piece for piece in pieces if piece.material == tip.about), None)
    if not concerned:
        plan = "layerless" if tip.about == "layerless" else "general"
        return teller.say(f"{tip.when}.{plan}", bottom=_lower_half(pieces, teller))
    words = {"piece": teller.name(concerned), "material": MATERIALS[concerned.material][teller.language]}
    plans = {"rain": {"suede": "suede", "denim": "denim"}.get(tip.about, "delicate"), "cold": "wool", "heat": "linen"}
    return teller.say(f"{tip.when}.{plans[tip.when]}", **words)


def for_the_weather(pieces: Sequence[Piece], teller: Teller) -> Iterator[str]:
    """What of this outfit answers the weather that was asked about: a cloth made for it, or a layer. The tip is the card's."""
    for condition in sorted(teller.ask.conditions, key=_ORDER.index):
        when = _TOPIC.get(condition, "cold")
        suited = next((piece for piece in pieces if made_for(piece, condition) >= WELL_MADE), None)
        layer = next((piece for piece in pieces if piece.slot == "outer" and condition != "heat"), None)
        if suited:
            yield teller.topic(when, teller.say(f"{condition}.suited", piece=teller.name(suited)))
        elif layer:
            yield teller.topic(when, teller.say(f"{condition}.layer", piece=teller.name(layer)))


def for_the_hour(pieces: Sequence[Piece], teller: Teller) -> Iterator[str]:
    """What the outfit has against the cool of an evening, a night or a dawn, when no other weather was said."""
    layer = next((piece for piece in pieces if piece.slot == "outer"), None)
    if layer and not teller.ask.conditions and cooler_by(teller.ask.daypart) >= COOL_HOURS:
        yield teller.say("cool_hours.layer", piece=teller.name(layer))


def _lower_half(pieces: Sequence[Piece], teller: Teller) -> str:
    """What the cloth of a tip is for: 바지, 치마, or 옷 where a dress or nothing is below."""
    bottom = next((piece for piece in pieces if piece.slot == "bottom"), None)
    if bottom:
        return KINDS[bottom.category].name[teller.language]
    return "옷" if teller.language == "ko" else "clothes"

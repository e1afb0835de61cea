"""Weather tips about material, chosen by what the outfit is made of."""

from collections.abc import Sequence

from shared.stylist.advice import Tip, When
from shared.stylist.questions.cues import Condition
from shared.stylist.ranking.fitness import Measure
from shared.stylist.ranking.slots import refuses_layers
from shared.stylist.traits import Piece

_WHEN: dict[Condition, When] = {"rain": "rain", "snow": "cold", "cold": "cold", "heat": "heat"}
_WATER_SHY = ("suede", "silk", "denim", "leather", "linen", "wool")
_INDOORS = frozenset({"home"})
_WARMING = ("wool", "knit", "down")
_WARM, _HOT = 4.0, 1.75


def tips_for(look: Sequence[Piece], measure: Measure) -> tuple[Tip, ...]:
    """What the weather of the question calls for, rain advice in any case (a day may turn), none at home. To who wants no
    layer none is recommended ("layerless")."""
    said = {_WHEN[condition] for condition in measure.ask.conditions}
    if measure.ask.occasion.key in _INDOORS and not said:
        return ()
    order: tuple[When, ...] = ("rain", "cold", "heat")
    season: set[When] = {"cold"} if measure.warmth >= _WARM else {"heat"} if measure.warmth <= _HOT else set()
    wanted = said or {"rain"} | (season if measure.ask.season else set())
    told = [when for when in order if when in wanted or (when == "rain" and "cold" not in said)]
    return tuple(Tip(when, _about(when, look, layers=not refuses_layers(measure))) for when in told)


def _about(when: When, look: Sequence[Piece], *, layers: bool) -> str:
    materials = {piece.material for piece in look}
    if when == "heat":
        return "linen" if "linen" in materials else "general"
    if when == "rain" and "suede" in materials:
        return "suede"
    if not layers:
        return "layerless"
    if when == "rain":
        return next((material for material in _WATER_SHY if material in materials), "general")
    return next((material for material in _WARMING if material in materials), "general")

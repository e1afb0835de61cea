"""The outfit suits occasion and weather by a rule table of our own, as far as the wardrobe allows."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import product

from tests.evals.closet import Cloth
from tests.evals.judged import NOTHING, Judged, is_outfit, whole
from tests.evals.pieces import forbidden, pieces
from tests.evals.shown import Shown

Check = tuple[bool, str]
ONE_STEP = 1.0
CLOSE = 0.5
"""How much further from the occasion than the best that the wardrobe allows."""
_USUAL = {
    "jeans": 2, "slacks": 4, "blazer": 4, "dress shoes": 4, "hoodie": 1, "sweatpants": 1, "running shoes": 1, "cap": 1,
    "t-shirt": 2, "shirt": 3, "longsleeve": 2, "pants": 3, "shorts": 2, "skirt": 3, "dress": 3, "outwear": 3,
}  # fmt: skip
"""For what no photo told: after the dress codes of the Emily Post Institute's attire guide."""
_NEVER_IN: dict[str, frozenset[str]] = {
    "cold": frozenset({"sandals", "shorts", "tank top"}),
    "snow": frozenset({"sandals", "shorts", "tank top", "heels", "flats", "suede"}),
    "rain": frozenset({"suede"}),
    "heat": frozenset({"puffer jacket", "coat", "turtleneck", "down", "wool sweater"}),
}
"""No sandals under 12 °C, no suede in rain (features-and-pains 7.2), and what goes with them."""
_NOT_ACTIVE = frozenset({"dress", "skirt", "slacks", "blazer", "suit jacket", "dress shoes", "loafers", "heels", "tie"})
_DARK = frozenset({"black", "navy", "charcoal", "grey", "white"})
_MUST = ("top", "bottom", "dress")


def fitness(shown: Shown) -> Judged:
    """The main outfit of an answer; for what is avoidable there must be something else in the wardrobe."""
    if not is_outfit(shown) or not shown.main:
        return NOTHING
    worn = pieces(shown.main, shown.closet)
    checks = [*_level(worn, shown), *_weather(worn, shown), *_custom(worn, shown), *_leaning(worn, shown)]
    return whole(fault for good, fault in checks if not good)


def _level(worn: Sequence[Cloth], shown: Shown) -> Iterator[Check]:
    if shown.say.level is None or (away := _away(worn, shown.say.level)) is None:
        return
    best = min((found for found in (_away(core, shown.say.level) for core in _cores(shown)) if found is not None), default=away)
    yield away <= max(ONE_STEP, best + CLOSE), f"formality {away:.1f} away from {shown.say.level}, possible was {best:.1f}"


def _away(worn: Iterable[Cloth], level: float) -> float | None:
    """How far the mean of top, bottom, dress and outer layer is from a level."""
    found = [_formality(cloth) for cloth in worn if cloth.slot in (*_MUST, "outer")]
    return abs(sum(found) / len(found) - level) if found else None


def _formality(cloth: Cloth) -> float:
    return cloth.formality or _USUAL.get(cloth.kind) or _USUAL.get(cloth.category, 3)


def _cores(shown: Shown) -> Iterator[tuple[Cloth, ...]]:
    """Every dress and every pair of top and bottom that may be worn."""
    out = forbidden(shown.closet, shown.say.never)
    free = [cloth for cloth in shown.closet.everything if cloth.number not in out]
    locked = {shown.closet.by_number[number].slot: number for number in shown.say.always}
    kept = [cloth for cloth in free if locked.get(cloth.slot, cloth.number) == cloth.number]
    yield from ((cloth,) for cloth in kept if cloth.slot == "dress" and not {"top", "bottom"} & locked.keys())
    yield from product(*([cloth for cloth in kept if cloth.slot == slot] for slot in ("top", "bottom")))


def _weather(worn: Sequence[Cloth], shown: Shown) -> Iterator[Check]:
    for weather in shown.say.weather:
        for cloth in worn:
            bad = bool(_words(cloth) & _NEVER_IN[weather]) and cloth.number not in shown.say.always
            yield not bad or not _avoidable(cloth, _NEVER_IN[weather], shown), f"{_called(cloth)} in {weather}"
        if weather in ("cold", "snow") and any(_is_warm_layer(cloth) for cloth in _free(shown)):
            yield any(_is_warm_layer(cloth) for cloth in worn), f"no warm layer in {weather}, though there is one"


def _custom(worn: Sequence[Cloth], shown: Shown) -> Iterator[Check]:
    for cloth in worn:
        if shown.say.custom == "active":
            bad = bool(_words(cloth) & _NOT_ACTIVE)
            yield not bad or not _avoidable(cloth, _NOT_ACTIVE, shown), f"{_called(cloth)} to move in"
        if shown.say.custom == "dark":
            darker = any(other.slot == cloth.slot and other.colours[0] in _DARK for other in _free(shown))
            optional = cloth.slot not in _MUST
            yield cloth.colours[0] in _DARK or not (darker or optional), f"{_called(cloth)} at a funeral"
        if shown.say.custom == "no_white" and cloth.slot == "dress":
            yield cloth.colours[0] not in ("white", "ivory"), f"{_called(cloth)} as a wedding guest"


def _leaning(worn: Sequence[Cloth], shown: Shown) -> Iterator[Check]:
    """A wish for one colour is met in each place where something has it, by a dress too."""
    if not (colour := shown.say.prefers):
        return
    there = {cloth.slot for cloth in _free(shown) if cloth.colours[0] == colour}
    whole_dress = "dress" in there and not {"top", "bottom"} <= there
    for cloth in worn:
        met = cloth.colours[0] == colour or not (cloth.slot in there or (whole_dress and cloth.slot in _MUST))
        yield met, f"{_called(cloth)}, though there is something {colour}"


def _avoidable(cloth: Cloth, bad: frozenset[str], shown: Shown) -> bool:
    """An optional piece can be left out; another must have something in its place."""
    others = [other for other in _free(shown) if other.slot == cloth.slot and not _words(other) & bad]
    return cloth.slot not in _MUST or bool(others)


def _free(shown: Shown) -> list[Cloth]:
    out = forbidden(shown.closet, shown.say.never)
    return [cloth for cloth in shown.closet.everything if cloth.number not in out]


def _words(cloth: Cloth) -> set[str]:
    return {cloth.kind, cloth.category, cloth.material, f"{cloth.material} {cloth.kind}"}


def _is_warm_layer(cloth: Cloth) -> bool:
    return cloth.slot == "outer" and (cloth.warmth or 3) >= 3


def _called(cloth: Cloth) -> str:
    return f"{cloth.number}: {cloth.colours[0]} {cloth.material} {cloth.kind or cloth.category}"

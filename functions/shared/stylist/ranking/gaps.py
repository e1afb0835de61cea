"""What would complete an outfit: at most two pieces the person has no photo of, chosen for the occasion and the colours."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace

from shared.stylist.advice import Missing
from shared.stylist.garments import Material, Slot
from shared.stylist.kinds import KINDS
from shared.stylist.ranking.custom import custom_fit
from shared.stylist.ranking.fitness import LARGE, Measure, outfit_harmony
from shared.stylist.ranking.looks import Look
from shared.stylist.ranking.slots import refuses, refuses_layers
from shared.stylist.ranking.weather import warmth_of
from shared.stylist.swatches import colours_of, later, wished
from shared.stylist.traits import Piece

MOST = 2
COLDER_BY = 1.0
"""An outer layer is advised when the outfit is this much too thin for the season or the day."""


@dataclass(frozen=True)
class Wish:
    kind: str
    material: Material
    why: str


_BELT = Wish("belt", "leather", "same_as_shoes")
_MAIN: tuple[tuple[float, Wish, Wish], ...] = (
    # from this formality on: the bottom, the top that completes a lone piece
    (3.5, Wish("slacks", "wool", "base"), Wish("dress shirt", "cotton", "base")),
    (2.6, Wish("slacks", "polyester", "base"), Wish("shirt", "cotton", "base")),
    (1.6, Wish("chinos", "cotton", "base"), Wish("t-shirt", "cotton", "base")),
    (0.0, Wish("joggers", "cotton", "base"), Wish("t-shirt", "cotton", "base")),
)
_FINISH: tuple[tuple[float, tuple[Wish, ...]], ...] = (
    # from this formality on: what finishes the outfit, the most useful first
    (3.75, (Wish("dress shoes", "leather", "finish"), _BELT, Wish("blazer", "wool", "lift"))),
    (2.75, (Wish("loafers", "leather", "finish"), _BELT, Wish("tote bag", "cotton", "carry"))),
    (1.75, (Wish("sneakers", "leather", "light_step"), Wish("crossbody bag", "nylon", "hands_free"))),
    (0.0, (Wish("running shoes", "nylon", "light_step"),)),
)  # fmt: skip
_OUTDOOR = (Wish("sneakers", "nylon", "light_step"), Wish("cap", "cotton", "sun"))
_WITH_DRESS = (Wish("flats", "leather", "finish"), Wish("shoulder bag", "leather", "carry"))
_WET = {True: Wish("boots", "unknown", "dry"), False: Wish("rain boots", "unknown", "dry")}
FORMAL_ENOUGH = 2.75
"""From here on rain boots are too casual; for sport they are no shoes to move in."""
_WARM = {True: Wish("coat", "wool", "warm"), False: Wish("cardigan", "knit", "warm")}
_BELTED = frozenset({"pants", "shorts"})
_NO_BELT = frozenset({"joggers", "sweatpants", "leggings"})


def missing_for(look: Look, measure: Measure, owned_slots: Collection[Slot]) -> tuple[Missing, ...]:
    """At most two, the main slots first; never what the person said to own, and nothing for a slot they have photos of.

    A question about one slot gets only that.
    """
    found: list[Missing] = []
    for slot, wish in _wishes(look, measure):
        taken = {gap.slot for gap in found} | (set(owned_slots) | {piece.slot for piece in look}) - _unfit(look, measure)
        if measure.ask.about not in (None, slot) or (wish.why == "sun" and measure.ask.conditions & {"rain", "snow"}):
            continue
        if slot not in taken and not _owns(slot, wish, measure) and (colour := _colour(wish, look, measure, found)):
            found.append(Missing(slot, "complete", KINDS[wish.kind].category, wish.kind, colour, wish.material, wish.why))
    return tuple(found[:MOST])


def _wishes(look: Look, measure: Measure) -> Iterator[tuple[Slot, Wish]]:
    level = measure.ask.formality
    dressed = any(piece.slot == "dress" for piece in look)
    if not dressed:
        bottom, top = next((bottom, top) for least, bottom, top in _MAIN if level >= least)
        unfit = _unfit(look, measure)
        yield from ((slot, replace(w, why="custom") if slot in unfit else w) for slot, w in _pairs(bottom, top))
    if look and measure.warmth - warmth_of(look) >= COLDER_BY and not refuses_layers(measure):
        yield "outer", _WARM[measure.warmth > 4]
    for wish in _finishing(look, measure, dressed=dressed):
        if KINDS[wish.kind].slot != "accessory" or _takes_belt(look):
            yield KINDS[wish.kind].slot, wish


def _pairs(bottom: Wish, top: Wish) -> tuple[tuple[Slot, Wish], tuple[Slot, Wish]]:
    return ("bottom", bottom), ("top", top)


def _unfit(look: Look, measure: Measure) -> set[Slot]:
    """Slots whose piece is against the occasion's custom: jeans at the gym."""
    return {piece.slot for piece in look if custom_fit(piece, measure.ask.occasion.demand) < 0}


def _finishing(look: Look, measure: Measure, *, dressed: bool) -> tuple[Wish, ...]:
    level = measure.ask.formality
    if measure.ask.occasion.demand == "outdoor" and level < FORMAL_ENOUGH:
        return _OUTDOOR
    if dressed and level >= 1.75:
        return _WITH_DRESS
    wishes = next(wishes for least, wishes in _FINISH if level >= least)
    wet = bool(measure.ask.conditions & {"rain", "snow"})
    if measure.ask.occasion.demand == "active":
        return (_WET[True],) if wet and measure.ask.occasion.key == "hiking" else wishes
    return (_WET[level >= FORMAL_ENOUGH], *wishes[1:]) if wet else wishes


def _takes_belt(look: Sequence[Piece]) -> bool:
    return any(piece.category in _BELTED and piece.kind.key not in _NO_BELT for piece in look)


def _owns(slot: Slot, wish: Wish, measure: Measure) -> bool:
    return bool({slot, wish.kind, KINDS[wish.kind].category} & measure.taste.owned)


def _colour(wish: Wish, look: Look, measure: Measure, found: Sequence[Missing]) -> str | None:
    """The first of the best-going colours that no wish or custom refuses; a belt follows the shoes."""
    options = {colour: wished(wish.kind, colour, wish.material) for colour in colours_of(wish.kind)}
    allowed = {c: p for c, p in options.items() if not refuses(p, measure) and custom_fit(p, measure.ask.occasion.demand) >= 0}
    if not allowed:
        return None
    if wish.why == "same_as_shoes" and (shoes := _shoe_colour(look, found)) in allowed:
        return shoes
    large = tuple(piece for piece in look if piece.slot in LARGE)
    return max(allowed, key=lambda colour: _going(allowed[colour], large, measure) - later(wish.kind, colour))


def _shoe_colour(look: Look, found: Sequence[Missing]) -> str | None:
    worn = next((piece.colour for piece in look if piece.slot == "shoes"), None)
    return worn or next((gap.colour for gap in found if gap.slot == "shoes"), None)


def _going(piece: Piece, large: Look, measure: Measure) -> float:
    return outfit_harmony((*large, piece)).score + 0.3 * custom_fit(piece, measure.ask.occasion.demand)

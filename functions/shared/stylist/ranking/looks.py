"""Putting pieces together: every main combination of the best candidates, completed with what serves it."""

from collections.abc import Iterator, Sequence

from shared.stylist.garments import SLOTS, Slot
from shared.stylist.occasion import Ask
from shared.stylist.ranking.balance import is_crowded, is_tight
from shared.stylist.ranking.custom import SPORTY, custom_fit
from shared.stylist.ranking.fitness import (
    DOUBT_COSTS,
    LARGE,
    Measure,
    outfit_fitness,
    outfit_formality,
    outfit_harmony,
    piece_fitness,
)
from shared.stylist.ranking.levels import WINTRY, warmth_fit
from shared.stylist.ranking.slots import OPTIONAL, Closet
from shared.stylist.ranking.weather import made_for, warmth_of
from shared.stylist.traits import Piece

Look = tuple[Piece, ...]
"""Pieces of an outfit in the order of SLOTS, at most one per slot."""

COMPLETED = 40
"""How many of the best main combinations are completed with outer, shoes and small things."""
GOOD_ENOUGH: dict[Slot, float] = {"outer": 0.5, "shoes": 0.5, "bag": 0.62, "hat": 0.68, "accessory": 0.66}
"""An optional piece joins from this fitness on: leaving out is better than spoiling."""
LAYER_WHEN_COLDER, LAYER_IN_WINTER = 0.6, 0.2
"""An outer layer joins when the outfit is at least this much too thin (the second on wintry days), or when it lifts a formal
occasion."""
FORMAL_FROM = 3.75
HATLESS_FROM = 2.75
TOO_WARM, TOO_WARM_DRESSED = 1.0, 1.5
"""A layer stays off when it makes the outfit more than this too warm; a formal occasion bears a little more."""
SPOILED = -0.8
"""From here down water spoils a piece, or the piece the day (suede in the rain, sandals in snow): it stays at home."""
TOO_DRESSED = 1.0
"""A step: no blazer over a T-shirt for an errand in spring."""
JOINING = {"fitness": 0.6, "colour": 0.28, "warmth": 0.12}
"""What decides which piece joins: its own fitness, how its colour goes, and, of layers, how warm the whole becomes."""
SECOND_PATTERN, SECOND_ACCENT, TIGHT = 0.15, 0.05, 0.1
"""What a busy piece beside another, a coloured small thing beside another colour, and a slim layer over a loose top lose."""


def looks(closet: Closet, measure: Measure) -> list[Look]:
    """The best main combinations, completed. Empty when nothing fills a main slot, or when no piece is the person's own."""
    cores = sorted(_cores(closet, measure), key=lambda core: -outfit_fitness(core, measure))[:COMPLETED]
    completed = (_completed(core, closet, measure) for core in cores)
    return [look for look in completed if any(piece.number is not None for piece in look)]


def _cores(closet: Closet, measure: Measure) -> Iterator[Look]:
    """Dresses, and tops with bottoms; a kept piece decides between the two. One side alone when the other is missing.

    Asked for another outfit or another level, worn pieces join in, so that a small wardrobe has one more to give; for
    mourning too, where black that is worn serves better than a colour that is owned.
    """
    if not closet.kept & {"top", "bottom"}:
        yield from ((dress,) for dress in closet.of("dress"))
    if "dress" in closet.kept:
        return
    tops, bottoms = closet.of("top"), closet.of("bottom")
    if _widened(measure.ask):
        tops, bottoms = (_with_worn(slot, pool, closet) for slot, pool in _named(tops, bottoms))
    if tops and bottoms:
        yield from ((top, bottom) for top in tops for bottom in bottoms)
    elif closet.own["top"] or closet.own["bottom"] or not closet.of("dress"):
        yield from ((piece,) for piece in tops or bottoms)


def _with_worn(slot: Slot, pool: list[Piece], closet: Closet) -> list[Piece]:
    """Nothing takes the place of a kept piece."""
    return pool if slot in closet.kept else list(dict.fromkeys([*pool, *closet.worn[slot]]))


def _widened(ask: Ask) -> bool:
    mourning = ask.occasion.demand == "dark"
    return ask.change is None and (ask.another or mourning or (ask.follows and ask.shift != 0))


def _named(tops: list[Piece], bottoms: list[Piece]) -> tuple[tuple[Slot, list[Piece]], tuple[Slot, list[Piece]]]:
    return ("top", tops), ("bottom", bottoms)


def _completed(core: Look, closet: Closet, measure: Measure) -> Look:
    look = core
    for slot in OPTIONAL:
        joining = _joining(slot, look, closet, measure)
        look = (*look, joining) if joining else look
    return in_order(look)


def _joining(slot: Slot, look: Look, closet: Closet, measure: Measure) -> Piece | None:
    wanted = slot in closet.kept or all(piece.number is None for piece in look)
    candidates = closet.own[slot] if slot in closet.kept else [p for p in closet.own[slot] if _moves_in(p, measure)]
    if not (wanted or measure.ask.change == slot):
        candidates = [piece for piece in candidates if not _spoils(piece, look, measure)]
    if not candidates or not (wanted or _called_for(slot, look, measure)):
        return None
    best = max(candidates, key=lambda p: (_joint(p, look, measure) - closet.used(p.number or 0), -(p.number or 0)))
    fitness = piece_fitness(best, measure) + DOUBT_COSTS * best.doubt
    good = wanted or bool(measure.ask.change) or fitness >= GOOD_ENOUGH[slot]
    return best if good else None


def _spoils(piece: Piece, look: Look, measure: Measure) -> bool:
    """What the weather spoils; a small thing that is one pattern too many; a layer that makes the whole too warm, and, on a
    day on which it can stay off, one too many or too dressed. Patterned shoes are worn all the same."""
    after = (*look, piece)
    if is_spoiled(piece, measure):
        return True
    crowds = piece.slot != "shoes" and piece.busy and is_crowded(after)
    if piece.slot != "outer":
        return crowds
    most = TOO_WARM_DRESSED if measure.formality >= FORMAL_FROM else TOO_WARM
    dressed = outfit_formality(after) - measure.formality > TOO_DRESSED
    return warmth_of(after) - measure.warmth > most or (measure.warmth < WINTRY and (crowds or dressed))


def is_spoiled(piece: Piece, measure: Measure) -> bool:
    return any(made_for(piece, condition) <= SPOILED for condition in measure.ask.conditions)


def _moves_in(piece: Piece, measure: Measure) -> bool:
    """Sport takes no shoes but those made to move in; which custom they must not be against holds for all."""
    demand = measure.ask.occasion.demand
    if piece.slot == "shoes" and demand == "active":
        return piece.kind.key in SPORTY or piece.kind.key == "boots"
    return piece.slot != "shoes" or custom_fit(piece, demand) >= 0


def _joint(piece: Piece, look: Look, measure: Measure) -> float:
    """A piece's own fitness, and how its colour, pattern, warmth and room go with the outfit."""
    large = tuple(other for other in look if other.slot in LARGE)
    after = (*large, piece)
    score = JOINING["fitness"] * piece_fitness(piece, measure) + JOINING["colour"] * outfit_harmony(after).score
    if piece.slot == "outer":
        score += JOINING["warmth"] * warmth_fit(warmth_of(after), measure.warmth) - TIGHT * is_tight(after)
    accents = {other.colour for other in large if other.colours and not other.neutral} - {piece.colour}
    second = bool(accents and piece.colours and not piece.neutral and piece.slot != "outer")
    return score - SECOND_PATTERN * (piece.busy and is_crowded(after)) - SECOND_ACCENT * second


def _called_for(slot: Slot, look: Look, measure: Measure) -> bool:
    if slot == "outer":
        enough = LAYER_IN_WINTER if measure.warmth >= WINTRY else LAYER_WHEN_COLDER
        colder = measure.warmth - warmth_of(look) >= enough
        lifts = measure.ask.formality >= FORMAL_FROM and outfit_formality(look) < measure.ask.formality
        return colder or (lifts and "heat" not in measure.ask.conditions) or bool(measure.ask.conditions & {"rain", "snow"})
    if slot == "hat":
        return measure.ask.formality < HATLESS_FROM
    return True


def in_order(pieces: Sequence[Piece]) -> Look:
    return tuple(sorted(pieces, key=lambda piece: SLOTS.index(piece.slot)))


def replaced(look: Look, piece: Piece) -> Look:
    """The look with the piece of one slot changed."""
    return in_order([*(other for other in look if other.slot != piece.slot), piece])


def without_slot(look: Look, slot: Slot) -> Look:
    return tuple(piece for piece in look if piece.slot != slot)

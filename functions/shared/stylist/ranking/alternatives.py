"""Alternatives: the main outfit with exactly one slot changed, and never a padded, worse outfit."""

from collections.abc import Iterator, Sequence

from shared.stylist.advice import Change, Missing
from shared.stylist.garments import Slot
from shared.stylist.ranking.balance import is_crowded
from shared.stylist.ranking.custom import custom_fit
from shared.stylist.ranking.fitness import Measure, outfit_fitness
from shared.stylist.ranking.looks import Look, replaced, without_slot
from shared.stylist.ranking.slots import Closet, refuses
from shared.stylist.swatches import colours_of, later, wished
from shared.stylist.traits import Piece

Changed = tuple[Look, float, Change, Slot, Missing | None]
"""The look (without the slot of a missing piece), its fitness, what the new piece is, its slot, the piece to look for."""

MOST, FEWEST, AT_HAND = 3, 2, 2
WORSE_BY: dict[Change, float] = {"owned": 0.16, "worn": 0.22, "missing": 0.06}
"""How much less fit an alternative may be. A worn piece may cost a step of formality; what one would buy must be as good."""
A_STEP_BELOW, A_STEP_ABOVE = 1.25, 1.75
"""How far a new piece may be from the occasion's formality."""
CHANGEABLE: tuple[Slot, ...] = ("bottom", "top", "dress", "outer", "shoes")
"""Where a change makes another outfit; at equal fitness the earlier slot changes."""
SMALL_CHANGE: dict[Slot, float] = {"outer": 0.05, "shoes": 0.08}
"""What a change there costs against one of a main piece, which makes more of a difference."""


def alternatives_to(look: Look, closet: Closet, measure: Measure, gaps: Sequence[Missing]) -> list[Changed]:
    """2-3 where the clothes allow: at most two from what is at hand, then pieces to look for."""
    fitness = outfit_fitness(look, measure)
    at_hand = _picked([*_owned(look, closet, measure, fitness), *_worn(look, closet, measure, fitness)])
    wanted = max(1, FEWEST - len(at_hand))
    sought = _different([*_swaps(look, closet, measure, fitness), *_other_gaps(look, measure, gaps)], at_hand)
    return [*at_hand, *sought[:wanted]][:MOST]


def _picked(found: Sequence[Changed]) -> list[Changed]:
    """The best two, in different slots where that is possible, owned before worn."""
    ranked = sorted(found, key=lambda change: (change[2] != "owned", SMALL_CHANGE.get(change[3], 0) - change[1]))
    first = ranked[:1]
    other = [change for change in ranked[1:] if not first or change[3] != first[0][3]]
    return [*first, *(other or ranked[1:])][:AT_HAND]


def _owned(look: Look, closet: Closet, measure: Measure, fitness: float) -> Iterator[Changed]:
    yield from _replacements(look, closet.own, closet, measure, least=fitness - WORSE_BY["owned"], change="owned")


def _worn(look: Look, closet: Closet, measure: Measure, fitness: float) -> Iterator[Changed]:
    yield from _replacements(look, closet.worn, closet, measure, least=fitness - WORSE_BY["worn"], change="worn")


def _replacements(
    look: Look, pool: dict[Slot, list[Piece]], closet: Closet, measure: Measure, *, least: float, change: Change
) -> Iterator[Changed]:
    for slot, current in _changeable(look, closet):
        for piece in pool[slot]:
            other = replaced(look, piece)
            fits = not _alike(piece, current) and _suits(piece, current, measure) and _has_own(other)
            if fits and not _is_busier(other, look) and (worth := outfit_fitness(other, measure)) >= least:
                yield other, worth, change, slot, None


def _swaps(look: Look, closet: Closet, measure: Measure, fitness: float) -> list[Changed]:
    """The same kind and silhouette in another colour, as good as what it replaces; the best colour per slot first."""
    found = [
        (rest, worth, slot, _swap(piece, colour))
        for slot, piece in _changeable(look, closet)
        if _has_own(rest := without_slot(look, slot))
        for colour in colours_of(piece.kind.key)
        if colour not in piece.colour_keys and not _have(closet, piece, colour)
        if not refuses(new := wished(piece.kind.key, colour, like=piece), measure) and _customary(new, measure)
        if (worth := outfit_fitness(replaced(look, new), measure)) >= fitness - WORSE_BY["missing"]
    ]
    found.sort(key=lambda entry: (CHANGEABLE.index(entry[2]), later(entry[3].subcategory, entry[3].colour) - entry[1]))
    best = {slot: (rest, worth, "missing", slot, swap) for rest, worth, slot, swap in reversed(found)}
    return [best[slot] for slot in CHANGEABLE if slot in best]  # type: ignore[misc]


def _customary(piece: Piece, measure: Measure) -> bool:
    return custom_fit(piece, measure.ask.occasion.demand) >= 0


def _swap(piece: Piece, colour: str) -> Missing:
    return Missing(piece.slot, "swap", piece.category, piece.kind.key, colour, "unknown", "other_colour")


def _other_gaps(look: Look, measure: Measure, gaps: Sequence[Missing]) -> list[Changed]:
    """For a wardrobe with little to swap: what would complete the outfit, in its next best colour."""
    found: list[Changed] = []
    for gap in gaps:
        others = [colour for colour in colours_of(gap.subcategory) if colour != gap.colour]
        pieces = {colour: wished(gap.subcategory, colour, gap.material) for colour in others}
        allowed = {c: outfit_fitness(replaced(look, p), measure) for c, p in pieces.items() if not refuses(p, measure)}
        if allowed:
            colour = max(allowed, key=lambda key: allowed[key] - later(gap.subcategory, key))
            lacking = Missing(gap.slot, "complete", gap.category, gap.subcategory, colour, gap.material, gap.why)
            found.append((look, allowed[colour], "missing", gap.slot, lacking))
    return found


def _different(found: Sequence[Changed], chosen: Sequence[Changed]) -> list[Changed]:
    """Slots that no chosen alternative changes come first."""
    taken = {change[3] for change in chosen}
    return sorted(found, key=lambda change: change[3] in taken and change[3] != "bottom")


def _changeable(look: Look, closet: Closet) -> Iterator[tuple[Slot, Piece]]:
    """A kept piece stays in every alternative."""
    by_slot = {piece.slot: piece for piece in look}
    yield from ((slot, by_slot[slot]) for slot in CHANGEABLE if slot in by_slot and slot not in closet.kept)


def _alike(piece: Piece, other: Piece) -> bool:
    """The same piece, or one that looks like it: a worn one with the same words, an owned one of the same kind as well."""
    same_words = (piece.category, piece.colour, piece.busy) == (other.category, other.colour, other.busy)
    same_kind = (piece.kind, piece.pattern) == (other.kind, other.pattern)
    return piece is other or (same_words and (same_kind or piece.number is None or other.number is None))


def _suits(piece: Piece, current: Piece, measure: Measure) -> bool:
    """With the occasion's custom, and within a step of its level or no further than the piece it replaces."""
    target, demand = measure.ask.formality, measure.ask.occasion.demand
    low, high = min(target - A_STEP_BELOW, current.formality), max(target + A_STEP_ABOVE, current.formality)
    loud = demand == "dark" and piece.busy and not current.busy
    return low <= piece.formality <= high and custom_fit(piece, demand) >= 0 and not loud


def _is_busier(other: Look, look: Look) -> bool:
    """A second pattern where the main outfit has one at most."""
    return is_crowded(other) and not is_crowded(look)


def _have(closet: Closet, piece: Piece, colour: str) -> bool:
    return any(own.category == piece.category and own.colour == colour for own in closet.own[piece.slot])


def _has_own(look: Look) -> bool:
    return any(piece.number is not None for piece in look)

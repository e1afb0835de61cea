"""Wishes about garments as they stand after a sentence: what it adds, what stays from before, what it takes back."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from shared.stylist.garments import Garment, Slot
from shared.stylist.questions.asks import Ask
from shared.stylist.questions.criteria import Criterion
from shared.stylist.questions.wishes import Wishes
from shared.stylist.traits import Piece, piece_of


@dataclass(frozen=True)
class Standing:
    keep: frozenset[int]
    without: tuple[Criterion, ...]
    change: Slot | None


def standing(wishes: Wishes, before: Ask | None, garments: Sequence[Garment]) -> Standing:
    """`before` is the question that this one carries on. What is wished now outranks what was wished before."""
    pieces = [piece_of(garment) for garment in garments]
    change = next((slot for wish in wishes.changed if (slot := _slot_of(wish, pieces))), None)
    welcome = (*wishes.released, *wishes.keep)
    earlier = [wish for wish in (before.without if before else ()) if not any(_same(wish, w, pieces) for w in welcome)]
    without = (*earlier, *wishes.without, *_other_colours(wishes, pieces))
    return Standing(_kept(wishes, before, pieces, change), tuple(dict.fromkeys(without)), change)


def _slot_of(wish: Criterion, pieces: Iterable[Piece]) -> Slot | None:
    """The slot that a phrase names, or that of the garment it means ("3번")."""
    return wish.slot or next((piece.slot for piece in pieces if wish != Criterion() and wish.fits(piece)), None)


def _same(wish: Criterion, other: Criterion, pieces: Iterable[Piece]) -> bool:
    """Whether both speak of the same clothes."""
    return wish == other or any(wish.fits(piece) and other.fits(piece) for piece in pieces)


def _kept(wishes: Wishes, before: Ask | None, pieces: Sequence[Piece], change: Slot | None) -> frozenset[int]:
    """Numbers that the person wants to wear: named now, or before and not taken back now."""
    named = {p.number for p in pieces if any(wish.fits(p) for wish in wishes.keep)}
    slots = {p.slot for p in pieces if p.number in named} | {change}
    earlier = {p.number for p in pieces if before and p.number in before.keep and p.slot not in slots}
    refused = {p.number for p in pieces if any(wish.fits(p) for wish in (*wishes.without, *wishes.released))}
    return frozenset(number for number in (named | earlier) - refused if number is not None)


def _other_colours(wishes: Wishes, pieces: Sequence[Piece]) -> list[Criterion]:
    """ "3번 다른 색으로": not the colours of that garment in its slot, where the person has another colour at all."""
    found = []
    for wish in wishes.recoloured:
        slot = _slot_of(wish, pieces)
        meant = next((piece for piece in pieces if wish.number is not None and wish.fits(piece)), None)
        others = [piece for piece in pieces if meant and piece.slot == slot and not piece.colour_keys & meant.colour_keys]
        if meant and others:
            found.append(Criterion(kind=slot, colours=meant.colour_keys))
    return found

"""The places of an outfit: which pieces may fill each, after every hard wish, and only the best of them."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from shared.stylist.body import WornPiece
from shared.stylist.garments import MAIN, SLOTS, Garment, Slot
from shared.stylist.ranking.fitness import Measure, piece_fitness
from shared.stylist.traits import Piece, piece_of, worn_piece

OPTIONAL: tuple[Slot, ...] = ("outer", "shoes", "bag", "hat", "accessory")
BEST: dict[Slot, int] = {"top": 14, "bottom": 14, "dress": 6, "outer": 6, "shoes": 5, "bag": 4, "hat": 3, "accessory": 4}
"""How many candidates of a slot are combined: a 100-garment wardrobe makes some 200 cores, not 10,000."""
CLASHES: dict[Slot, tuple[Slot, ...]] = {"dress": ("top", "bottom"), "top": ("dress",), "bottom": ("dress",)}
"""A dress stands for top and bottom."""
ANY_LAYER = frozenset({"outwear", "jacket"})
"""Words that mean whatever goes on top."""
WORN_CONFIDENCE = 0.3
"""A worn piece seen less surely than this is not built upon."""

Pools = dict[Slot, list[Piece]]


@dataclass(frozen=True)
class Closet:
    """`own` and `worn` are what may be used, best first. `refused` are main slots that only a wish has emptied; `used` says
    what showing a number again costs."""

    own: Pools
    worn: Pools
    kept: frozenset[Slot]
    refused: tuple[Slot, ...]
    used: Callable[[int], float]

    def of(self, slot: Slot) -> list[Piece]:
        """The person's own pieces, or, where there are none, what they wear in the body photo."""
        return self.own[slot] or self.worn[slot]


def closet_of(
    garments: Iterable[Garment],
    worn: Sequence[WornPiece],
    measure: Measure,
    *,
    used: Callable[[int], float],
    last: frozenset[int],
) -> Closet:
    """A garment of which not even the category is known yet is left out.

    `used` says what showing a number again costs; `last` is the outfit that a change of one slot starts from.
    """
    pieces = [piece_of(garment) for garment in garments if "category" in garment.attributes]
    allowed = [piece for piece in pieces if not refuses(piece, measure)]
    seen = [worn_piece(piece) for piece in worn if piece["confidence"] >= WORN_CONFIDENCE]
    worn_by_slot = {slot: [piece for piece in seen if piece.slot == slot and not refuses(piece, measure)] for slot in SLOTS}
    own = {slot: _best(slot, _wanted(slot, allowed, measure, last), measure, used) for slot in SLOTS}
    change = measure.ask.change
    if change and not own[change] and not worn_by_slot[change]:
        own[change] = [piece for piece in allowed if piece.slot == change and piece.number in last]
    return Closet(
        own=own,
        worn=worn_by_slot,
        kept=_kept_slots(allowed, measure),
        refused=tuple(slot for slot in MAIN if not own[slot] and any(piece.slot == slot for piece in pieces)),
        used=used,
    )


def refuses(piece: Piece, measure: Measure) -> bool:
    """Hard: what the question leaves out and what the person dislikes for good."""
    return measure.taste.refuses(piece) or any(wish.fits(piece) for wish in measure.ask.without)


def refuses_layers(measure: Measure) -> bool:
    """Whether the person wants no layer on top at all, and not only without a certain one ("without the jacket")."""
    wishes = (*measure.ask.without, *measure.taste.refused)
    return any(wish.kind in ANY_LAYER and not (wish.number or wish.colours or wish.pattern) for wish in wishes)


def _kept_slots(pieces: Iterable[Piece], measure: Measure) -> frozenset[Slot]:
    return frozenset(piece.slot for piece in pieces if piece.number in measure.ask.keep)


def _wanted(slot: Slot, pieces: Iterable[Piece], measure: Measure, last: frozenset[int]) -> list[Piece]:
    """A kept piece shuts the others of its slot out; when one slot is to change, the last outfit holds the other slots."""
    here = [piece for piece in pieces if piece.slot == slot]
    kept = [piece for piece in here if piece.number in measure.ask.keep]
    if kept:
        return [piece for piece in kept if piece.number in last] or kept
    return _around_change(slot, here, measure.ask.change, last) if measure.ask.change and last else here


def _around_change(slot: Slot, here: list[Piece], change: Slot, last: frozenset[int]) -> list[Piece]:
    before = [piece for piece in here if piece.number in last]
    if slot == change:
        return [piece for piece in here if piece not in before]
    if slot in CLASHES.get(change, ()):
        return []
    return before or (here if slot in MAIN else [])


def _best(slot: Slot, pieces: Sequence[Piece], measure: Measure, used: Callable[[int], float]) -> list[Piece]:
    scored = [(piece_fitness(piece, measure) - used(piece.number or 0), piece) for piece in pieces]
    scored.sort(key=lambda pair: (-pair[0], pair[1].number or 0))
    return [piece for _, piece in scored[: BEST[slot]]]

"""The check on what a model said: a card is shown only as garments that are there, may be worn and go together by our rules.

The model chooses and words its choice; slots, names, colours, evidence, what is missing and the tips stay our own.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from shared.stylist.advice import Advice, Outfit
from shared.stylist.body import WornPiece
from shared.stylist.checks.chosen import Chosen
from shared.stylist.checks.offered import offered
from shared.stylist.checks.raw_answer import RawChange, raw_change, raw_main
from shared.stylist.garments import SLOTS, Garment, Slot
from shared.stylist.ranking.combination import outfit_of, pieces_in, shows
from shared.stylist.ranking.fitness import Measure
from shared.stylist.ranking.slots import refuses
from shared.stylist.ranking.wearable import Wearable
from shared.stylist.traits import Piece, piece_of, worn_piece

ENOUGH_ALTERNATIVES = 3


class Grounding:
    """Checks the cards of one answer, main outfit first. `counts` says how many cards were `passed`, `repaired` (the engine's
    is shown instead) and `dropped`."""

    def __init__(
        self,
        garments: Sequence[Garment],
        worn: Sequence[WornPiece],
        measure: Measure,
        advice: Advice,
        *,
        last: frozenset[int] = frozenset(),
    ) -> None:
        """`last` holds the numbers of the outfit shown before, from which "another" must differ."""
        own = [piece for piece in map(piece_of, garments) if not refuses(piece, measure)]
        self._own: dict[int, Piece] = {piece.number: piece for piece in own if piece.number is not None}
        self._worn: dict[Slot, Piece] = {seen.slot: seen for seen in map(worn_piece, worn) if not refuses(seen, measure)}
        kept = [self._own[number] for number in measure.ask.keep if number in self._own]
        self._wearable = Wearable(measure, kept, last, advice.main)
        self._garments, self._seen, self._measure, self._advice = garments, worn, measure, advice
        self._shown: list[tuple[object, ...]] = []
        self._main: Outfit | None = advice.main
        self._offered = advice.alternatives
        self.counts: Counter[str] = Counter()

    @property
    def speakable(self) -> frozenset[int]:
        """The numbers that the model's words may name: garments that no wish excludes."""
        return frozenset(self._own)

    def main(self, raw: Mapping[str, Any]) -> Chosen | None:
        """The model's main outfit, or the engine's when it breaks a rule. None only if the engine has none either."""
        said = raw_main(raw)
        pieces = [self._own.get(number) for number in said.items] + [self._worn.get(slot) for slot in said.worn]
        found = [piece for piece in pieces if piece is not None]
        good = len(found) == len(pieces) and self._wearable.as_main(found)
        self._main = outfit_of(found) if good else self._advice.main
        if self._main is None:
            return self._count("dropped", None)
        self._offered = offered(self._main, self._garments, self._seen, self._measure, self._advice)
        if not good:
            return self._count("repaired", Chosen(self._main))
        return self._count("passed", Chosen(self._main, items=said.items, worn=said.worn, reason=said.reason))

    def begun(self, raw: Mapping[str, Any]) -> Chosen | None:
        """The main outfit as far as it is known, while the engine offers an outfit with these pieces: one that is shown
        should not have to be taken back."""
        said = raw_main(raw)
        found = [self._own[number] for number in said.items if number in self._own]
        offers = [offer for offer in self._advice.ranked if said.items.keys() <= offer.numbers]
        if not found or not offers:
            return None
        return Chosen(outfit_of(found), items=said.items, coming=len(pieces_in(offers[0])) - len(found))

    def alternative(self, raw: Mapping[str, Any]) -> Chosen | None:
        """One of the model's alternatives, or the engine's next one in its place, or None."""
        changed = self._changed(raw_change(raw))
        if changed is not None and self._shown_now(changed):
            return self._count("passed", changed)
        another = self.next_of_engine()
        return self._count("repaired" if another else "dropped", another)

    def next_of_engine(self) -> Chosen | None:
        """The engine's next alternative to the main outfit that is not shown yet: what fills up a model's short list."""
        for other in self._offered:
            chosen = Chosen(other.outfit, change=other.change, slot=other.slot, missing=other.missing)
            if self._shown_now(chosen):
                return chosen
        return None

    def _changed(self, said: RawChange) -> Chosen | None:
        """The main outfit with one slot changed as the model said, if that can be worn."""
        main, slot = self._main, next((slot for slot in SLOTS if slot == said.slot), None)
        if main is None or slot is None:
            return None
        if said.change == "missing":
            return self._with_gap(main, slot, said)
        if said.change == "owned":
            return self._with_piece(
                main, slot, self._own.get(said.number), Chosen(main, said.reason, change="owned", slot=slot)
            )
        if said.change == "worn":
            return self._with_piece(main, slot, self._worn.get(slot), Chosen(main, said.reason, change="worn", slot=slot))
        return None

    def _with_piece(self, main: Outfit, slot: Slot, piece: Piece | None, chosen: Chosen) -> Chosen | None:
        if piece is None or piece.slot != slot or shows(main, piece):
            return None
        pieces = [*(other for other in pieces_in(main) if other.slot != slot), piece]
        return replace(chosen, outfit=outfit_of(pieces)) if self._wearable.as_alternative(pieces) else None

    def _with_gap(self, main: Outfit, slot: Slot, said: RawChange) -> Chosen | None:
        """Something to look for is only what the engine offers for that slot: never a piece that the model made up."""
        swaps = [other.missing for other in (*self._offered, *self._advice.alternatives) if other.missing]
        missing = next((piece for piece in [*swaps, *self._advice.missing] if piece.slot == slot), None)
        left = [piece for piece in pieces_in(main) if piece.slot != slot]
        if missing is None or not self._wearable.as_worn(left):
            return None
        return Chosen(outfit_of(left), said.reason, change="missing", slot=slot, missing=missing)

    def _shown_now(self, chosen: Chosen) -> bool:
        """Remembers an alternative; False when it was shown before, or when there are enough."""
        mark = (chosen.outfit.numbers, chosen.outfit.slots, chosen.missing and chosen.missing.slot)
        if mark in self._shown or len(self._shown) >= ENOUGH_ALTERNATIVES:
            return False
        self._shown.append(mark)
        return True

    def _count(self, what: str, chosen: Chosen | None) -> Chosen | None:
        self.counts[what] += 1
        return chosen

"""The check on what a model said: a card is shown only as garments that are there, may be worn and go together by our rules.

The model chooses and words its choice; slots, names, colours, evidence, what is missing and the tips stay our own.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from shared.stylist.advice import Advice, Alternative, Outfit
from shared.stylist.alternatives import WORSE_BY
from shared.stylist.body import WornPiece
from shared.stylist.chosen import Chosen
from shared.stylist.duplicates import same_picture
from shared.stylist.evidence import evidence_for
from shared.stylist.fitness import Measure, outfit_fitness
from shared.stylist.garments import SLOTS, Garment, Slot
from shared.stylist.slots import MAIN, refuses
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
        self._measure, self._advice, self._last = measure, advice, last
        own = [piece_of(garment) for garment in garments]
        self._own: dict[int, Piece] = {piece.number: piece for piece in own if piece.number is not None and self._may(piece)}
        self._worn: dict[Slot, Piece] = {piece["slot"]: seen for piece in worn if self._may(seen := worn_piece(piece))}
        self._shown: list[tuple[object, ...]] = []
        self._main: Outfit | None = advice.main
        self.counts: Counter[str] = Counter()

    @property
    def speakable(self) -> frozenset[int]:
        """The numbers that the model's words may name: garments that no wish excludes."""
        return frozenset(self._own)

    def main(self, raw: Mapping[str, Any]) -> Chosen | None:
        """The model's main outfit, or the engine's when it breaks a rule. None only if the engine has none either."""
        items, worn = _reasons(raw.get("items"), "number"), _reasons(raw.get("worn"), "slot")
        pieces = [self._own.get(number) for number in items] + [self._worn.get(slot) for slot in worn]
        found = [piece for piece in pieces if piece is not None]
        good = len(found) == len(pieces) and self._wearable(found) and self._as_wished(found)
        self._main = _outfit(found) if good else self._advice.main
        if self._main is None:
            return self._count("dropped", None)
        shown = {number: text for number, text in items.items() if number in self._main.numbers}
        chosen = Chosen(self._main, items=shown, worn=worn, reason=_text(raw.get("reason")))
        return self._count("passed", chosen) if good else self._count("repaired", Chosen(self._main))

    def alternative(self, raw: Mapping[str, Any]) -> Chosen | None:
        """One of the model's alternatives, or the engine's next one in its place, or None."""
        changed = self._changed(raw)
        if changed is not None and self._shown_now(changed):
            return self._count("passed", changed)
        another = self.next_of_engine()
        return self._count("repaired" if another else "dropped", another)

    def next_of_engine(self) -> Chosen | None:
        """The engine's next alternative to the main outfit that is not shown yet: what fills up a model's short list."""
        for offered in self._advice.alternatives:
            chosen = self._from_engine(offered)
            if chosen is not None and self._shown_now(chosen):
                return chosen
        return None

    def _changed(self, raw: Mapping[str, Any]) -> Chosen | None:
        """The main outfit with one slot changed as the model said, if that can be worn."""
        main, slot, change = self._main, raw.get("slot"), raw.get("change")
        if main is None or slot not in SLOTS:
            return None
        if change == "missing":
            return self._with_gap(main, slot, raw)
        piece = self._own.get(_number(raw.get("number"))) if change == "owned" else self._worn.get(slot)
        if change not in ("owned", "worn") or piece is None or piece.slot != slot or _shows(main, piece):
            return None
        pieces = [*(other for other in _pieces(main) if other.slot != slot), piece]
        if not (self._wearable(pieces) and self._fitting(pieces)):
            return None
        return Chosen(_outfit(pieces), _text(raw.get("reason")), change=change, slot=slot)

    def _with_gap(self, main: Outfit, slot: Slot, raw: Mapping[str, Any]) -> Chosen | None:
        """Something to look for is only what the engine offers for that slot: never a piece that the model made up."""
        offered = [alternative.missing for alternative in self._advice.alternatives if alternative.missing]
        missing = next((piece for piece in [*offered, *self._advice.missing] if piece.slot == slot), None)
        left = [piece for piece in _pieces(main) if piece.slot != slot]
        if missing is None or not (self._wearable(left) and self._kept(left)):
            return None
        return Chosen(_outfit(left), _text(raw.get("reason")), change="missing", slot=slot, missing=missing)

    def _from_engine(self, offered: Alternative) -> Chosen | None:
        """Only if it changes nothing but its slot of the outfit that is shown as the main one."""
        main = self._main
        if main is None or _marks(offered.outfit, besides=offered.slot) != _marks(main, besides=offered.slot):
            return None
        return Chosen(offered.outfit, change=offered.change, slot=offered.slot, missing=offered.missing)

    def _shown_now(self, chosen: Chosen) -> bool:
        """Remembers an alternative; False when it was shown before, or when there are enough."""
        mark = (chosen.outfit.numbers, chosen.outfit.slots, chosen.missing and chosen.missing.slot)
        if mark in self._shown or len(self._shown) >= ENOUGH_ALTERNATIVES:
            return False
        self._shown.append(mark)
        return True

    def _wearable(self, pieces: Sequence[Piece]) -> bool:
        slots = [piece.slot for piece in pieces]
        clash = "dress" in slots and ("top" in slots or "bottom" in slots)
        return len(set(slots)) == len(slots) and not clash and any(piece.number is not None for piece in pieces)

    def _as_wished(self, pieces: Sequence[Piece]) -> bool:
        """A main outfit has a main slot, keeps what is to be kept, and changes only what is to be changed."""
        if not any(piece.slot in MAIN for piece in pieces) or not self._fitting(pieces):
            return False
        ask, engine = self._measure.ask, self._advice.main
        if ask.change and engine is not None:
            return _marks(_outfit(pieces), besides=ask.change) == _marks(engine, besides=ask.change)
        return not ask.another or self._last != {piece.number for piece in pieces}

    def _fitting(self, pieces: Sequence[Piece]) -> bool:
        """Not worse than what the engine would still show as an alternative."""
        best = self._advice.main
        least = outfit_fitness(_pieces(best), self._measure) - WORSE_BY["worn"] if best else 0.0
        return self._kept(pieces) and outfit_fitness(pieces, self._measure) >= least

    def _kept(self, pieces: Sequence[Piece]) -> bool:
        kept = [self._own[number] for number in self._measure.ask.keep if number in self._own]
        there = {piece.number for piece in pieces}
        return all(
            any(piece.number in there for piece in kept if piece.slot == slot) for slot in {piece.slot for piece in kept}
        )

    def _may(self, piece: Piece) -> bool:
        return not refuses(piece, self._measure)

    def _count(self, what: str, chosen: Chosen | None) -> Chosen | None:
        self.counts[what] += 1
        return chosen


def _reasons(raw: object, key: str) -> dict[Any, str]:
    """{number or slot: reason}. What has no such key stays under None, so that it is found to be unknown."""
    entries = raw if isinstance(raw, list) else []
    return {_key(entry, key): _reason(entry) for entry in entries}


def _key(entry: object, key: str) -> int | str | None:
    value = entry.get(key) if isinstance(entry, dict) else None
    return value if isinstance(value, int | str) and not isinstance(value, bool) else None


def _reason(entry: object) -> str:
    return _text(entry.get("reason")) if isinstance(entry, dict) else ""


def _text(raw: object) -> str:
    return raw.strip() if isinstance(raw, str) else ""


def _number(raw: object) -> int:
    return raw if isinstance(raw, int) and not isinstance(raw, bool) else -1


def _pieces(outfit: Outfit) -> list[Piece]:
    return [*map(piece_of, outfit.garments), *map(worn_piece, outfit.worn)]


def _mark(piece: Piece) -> object:
    """A garment by its number, a worn piece by its slot."""
    return piece.slot if piece.number is None else piece.number


def _shows(outfit: Outfit, piece: Piece) -> bool:
    """The piece itself, or another picture of it."""
    twins = (isinstance(piece.source, Garment) and same_picture(piece.source, garment) for garment in outfit.garments)
    return any(twins) or _mark(piece) in _marks(outfit)


def _marks(outfit: Outfit, *, besides: Slot | None = None) -> set[object]:
    return {_mark(piece) for piece in _pieces(outfit) if piece.slot != besides}


def _outfit(pieces: Sequence[Piece]) -> Outfit:
    ordered = sorted(pieces, key=lambda piece: SLOTS.index(piece.slot))
    garments = tuple(piece.source for piece in ordered if isinstance(piece.source, Garment))
    worn = tuple(piece.source for piece in ordered if not isinstance(piece.source, Garment))
    return Outfit(garments, worn, 0.0, evidence_for(garments, worn))

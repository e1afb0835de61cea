"""The wardrobe card: all a model needs to know of a person's clothes, as text that stays the same while they do."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from shared.stylist.body import WornPiece
from shared.stylist.garments import Colour, Garment

MAX_GARMENTS = 60


def pinned(garments: Iterable[Garment], wanted: Iterable[int] = ()) -> list[Garment]:
    """At most 60 garments in the order of their numbers; when there are more, those `wanted` stay and the newest fill up.

    The order never depends on the question, so that the prompt's prefix stays the same and can be cached.
    """
    by_number = {garment.number: garment for garment in garments}
    first = [number for number in dict.fromkeys(wanted) if number in by_number]
    rest = sorted(by_number.keys() - set(first), reverse=True)
    return [by_number[number] for number in sorted([*first, *rest][:MAX_GARMENTS])]


def card(garments: Sequence[Garment], worn: Sequence[WornPiece] = ()) -> str:
    """One line per garment and per worn piece; unknown attributes are left out. Colours are measured."""
    lines = [_garment_line(garment) for garment in garments]
    lines += [f"worn {piece['slot']}: {piece['name']['en']}; {_colours(piece['colours'])}" for piece in worn]
    return "\n".join(lines) or "(no garments yet)"


def _garment_line(garment: Garment) -> str:
    known: Mapping[str, Any] = garment.attributes
    facts = [f"{name} {known[name]}" for name in _FACTS if known.get(name) not in (None, "unknown")]
    head = f"[{garment.number}] {garment.slot}: {known.get('subcategory') or garment.category}"
    return "; ".join(filter(None, [head, _colours(garment.colours), *facts, _CERTAINTY[garment.source]]))


_CERTAINTY = {"said": "as the person said", "model": "", "reader": "a guess", "measured": "a guess"}
_FACTS = ("pattern", "material", "silhouette", "fit", "formality", "warmth")


def _colours(colours: Iterable[Colour]) -> str:
    return ", ".join(f"{c['name']['en']} {c['hex']} {c['share']:.0%}" for c in colours)

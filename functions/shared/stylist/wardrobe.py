"""The wardrobe card: all a model needs to know of a person's clothes, as text that stays the same while they do."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from shared.stylist.body import WornPiece
from shared.stylist.fencing import one_line
from shared.stylist.garments import Colour, Garment

MAX_GARMENTS = 60


def pinned(garments: Iterable[Garment]) -> list[Garment]:
    """At most 60 garments in the order of their numbers: the newest, when there are more.

    Which ones never depends on the question, so that the prompt's prefix stays the same and can be cached; what a question
    needs besides stands with the question (`besides`).
    """
    return sorted(garments, key=lambda garment: garment.number)[-MAX_GARMENTS:]


def besides(wanted: Iterable[Garment], pinned: Iterable[Garment]) -> list[Garment]:
    """The garments of `wanted` that the pinned card leaves out, each once, in the order of their numbers."""
    shown = {garment.number for garment in pinned}
    left = {garment.number: garment for garment in wanted if garment.number not in shown}
    return [left[number] for number in sorted(left)]


def card(garments: Sequence[Garment], worn: Sequence[WornPiece] = ()) -> str:
    """One line per garment and per worn piece; unknown attributes are left out. Colours are measured."""
    lines = [_garment_line(garment) for garment in garments]
    lines += [_line(f"worn {piece['slot']}: {one_line(piece['name']['en'])}", _colours(piece["colours"])) for piece in worn]
    return "\n".join(lines) or "(no garments yet)"


def _garment_line(garment: Garment) -> str:
    known: Mapping[str, Any] = garment.attributes
    kind = one_line(known.get("subcategory") or "") or garment.category
    look = ", ".join(str(known[name]) for name in _LOOKS if known.get(name) not in (None, "unknown"))
    fit = f"{known['fit']} fit" if known.get("fit", "unknown") != "unknown" else ""
    levels = ", ".join(f"{name} {known[name]}" for name in _LEVELS if known.get(name) is not None)
    return _line(
        f"[{garment.number}] {garment.slot}: {kind}", _colours(garment.colours), look, fit, levels, _CERTAINTY[garment.source]
    )


_CERTAINTY = {"said": "as the person said", "model": "", "reader": "a guess", "measured": "a guess"}
_LOOKS = ("pattern", "material", "silhouette")
_LEVELS = ("formality", "warmth")


def _line(*facts: str) -> str:
    return "; ".join(filter(None, facts))


def _colours(colours: Iterable[Colour]) -> str:
    """Each colour name once, by its largest shade; the share of a garment that has one colour only is not worth a word."""
    shades: dict[str, tuple[str, float]] = {}
    for colour in colours:
        name, before = colour["name"]["en"], shades.get(colour["name"]["en"])
        shades[name] = (before[0] if before else colour["hex"], (before[1] if before else 0.0) + colour["share"])
    return ", ".join(
        f"{name} {shade}" + (f" {share:.0%}" if len(shades) > 1 else "") for name, (shade, share) in shades.items()
    )

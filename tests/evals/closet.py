"""A wardrobe whose truth is known: what each piece is, apart from anything that the product made of it."""

from dataclasses import dataclass
from functools import cached_property

Swatch = tuple[str, float]
"""A measured colour: #rrggbb and its share of the garment."""
SLOT = {
    "t-shirt": "top", "shirt": "top", "longsleeve": "top", "outwear": "outer", "pants": "bottom", "shorts": "bottom",
    "skirt": "bottom", "dress": "dress", "shoes": "shoes", "hat": "hat", "bag": "bag", "accessory": "accessory",
}  # fmt: skip
"""Where a category is worn, written anew here: the evaluation does not ask the product."""


@dataclass(frozen=True)
class Cloth:
    """One garment. `colours` are the true colour words (English, main colour first), `kind` its exact noun or "".

    `formality` runs from 1 (sport) to 5 (formal), `warmth` from 1 (over 26 °C) to 5 (below 5 °C), None for what no photo
    tells. `description` is what a reader of the photo wrote down, which may be hostile.
    """

    number: int
    category: str
    kind: str
    swatches: tuple[Swatch, ...]
    colours: tuple[str, ...]
    pattern: str = "plain"
    material: str = "unknown"
    formality: int | None = None
    warmth: int | None = None
    fit: str = "unknown"
    description: str = ""

    @property
    def slot(self) -> str:
        return SLOT[self.category]

    @property
    def hexes(self) -> tuple[str, ...]:
        return tuple(shade for shade, _ in self.swatches)


@dataclass(frozen=True)
class Closet:
    """`clothes` have photos; `worn` were seen in the body photo (their numbers mean nothing). `body` tells whether there is
    one, `notes` what its reader noted of it, `lines` what it wrote in place of a fair line: (topic, Korean, English). `avoid`
    are colours that the person refused by a chip."""

    key: str
    clothes: tuple[Cloth, ...]
    worn: tuple[Cloth, ...] = ()
    body: bool = True
    notes: tuple[str, ...] = ()
    lines: tuple[tuple[str, str, str], ...] = ()
    avoid: tuple[str, ...] = ()

    @cached_property
    def by_number(self) -> dict[int, Cloth]:
        return {cloth.number: cloth for cloth in self.clothes}

    @property
    def everything(self) -> tuple[Cloth, ...]:
        return (*self.clothes, *self.worn)

    def told(self) -> str:
        """For a failing case's report."""
        lines = [f"  {c.number}: {'/'.join(c.colours)} {c.pattern} {c.kind or c.category}" for c in self.clothes]
        lines += [f"  worn: {'/'.join(c.colours)} {c.kind or c.category}" for c in self.worn]
        return f"wardrobe {self.key}:\n" + "\n".join(lines)

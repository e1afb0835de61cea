"""Closets written as tables: one line a garment, the truth beside the exact colour."""

from tests.evals.closet import Cloth

Row = tuple[str, str, str, str, str, str, int | None, int | None]
"""category, kind, #rrggbb, its colour in a word, pattern, material, formality, warmth"""


def drawn(*rows: Row, first: int = 1) -> tuple[Cloth, ...]:
    """Garments of one colour each, numbered in order from `first`."""
    return tuple(_cloth(number, row) for number, row in enumerate(rows, first))


def _cloth(number: int, row: Row) -> Cloth:
    category, kind, shade, colour, pattern, material, formality, warmth = row
    return Cloth(number, category, kind, ((shade, 1.0),), (colour,), pattern, material, formality, warmth)

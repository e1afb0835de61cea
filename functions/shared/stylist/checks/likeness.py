"""Whether a colour word may be said of measured colours: the word's family, its neighbours to the eye, or a near shade."""

from collections.abc import Sequence

from shared.stylist.colour import difference, key_of, shades_of
from shared.stylist.garments import Colour
from shared.stylist.questions.criteria import family
from shared.stylist.traits import Piece

TOLERANCE = 0.12
"""In OKLab with a and b counted twice, from a word's typical shades: about 13 in CIEDE2000. The 25 of our evaluation's metric
(0.24 here) would let sky blue pass for ivory; what people do confuse beyond 0.12 stands in the table of neighbours."""
TYPICAL = 2
"""The first points of a colour in `colour.py` are typical of it; the further ones are its borders."""
SPEAKING_SHARE = 0.15
"""From this share on a colour of a plain garment may be spoken of; of a busy one every measured colour may."""
_NEIGHBOURS: dict[str, frozenset[str]] = {
    # A colour word → measured colours beyond its family that people call by it too: dark shades, off-whites, dyed neighbours.
    "black": frozenset({"charcoal", "navy", "dark green"}),
    "white": frozenset({"light grey"}),
    "ivory": frozenset({"white", "beige", "light grey"}),
    "grey": frozenset({"charcoal", "taupe"}),
    "charcoal": frozenset({"black", "grey", "navy"}),
    "navy": frozenset({"blue", "black", "charcoal"}),
    "blue": frozenset({"navy", "sky blue", "teal"}),
    "sky blue": frozenset({"blue", "light grey", "mint", "lavender"}),
    "green": frozenset({"teal", "mint", "olive", "khaki"}),
    "olive": frozenset({"dark green", "green", "taupe", "beige", "camel"}),
    "mint": frozenset({"sky blue", "light green", "green"}),
    "beige": frozenset({"ivory", "khaki", "taupe", "light grey"}),
    "brown": frozenset({"camel", "burgundy", "black"}),
    "yellow": frozenset({"light green"}),
    "orange": frozenset({"rust", "mustard"}),
    "red": frozenset({"rust", "burgundy", "coral", "magenta"}),
    "burgundy": frozenset({"red", "rust", "brown", "magenta"}),
    "pink": frozenset({"coral", "lavender"}),
    "purple": frozenset({"magenta"}),
}


def may_be_called(word: str, piece: Piece) -> bool:
    """`word` is a key of `criteria.FAMILIES`. True of a piece without measured colours: nothing is known against it."""
    colours = _speaking(piece)
    return not colours or any(_agrees(word, colour["hex"]) for colour in colours)


def _speaking(piece: Piece) -> Sequence[Colour]:
    return [colour for colour in piece.colours if piece.busy or colour["share"] >= SPEAKING_SHARE]


def _agrees(word: str, shade: str) -> bool:
    covered = family(word)
    if key_of(shade) in covered | _NEIGHBOURS.get(word, frozenset()):
        return True
    typical = (point for key in covered for point in shades_of(key)[:TYPICAL])
    return min(difference(shade, point) for point in typical) <= TOLERANCE

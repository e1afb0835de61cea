"""What our own reader says of a body photo: the three lines, and the pieces worn above and below, as colours."""

from PIL import Image

from describe.lines import reading_of
from describe.person import person_in
from shared.stylist.body import WornPiece
from shared.stylist.foreground import Lab, raster
from shared.stylist.garments import Category, Colour, Slot, Words
from shared.stylist.palette import exposed, palette
from shared.stylist.photos import Seen

_SIDE = 96
_SKIN_OR_HAIR = frozenset({"brown", "dusty pink", "camel", "beige", "rust", "taupe", "coral"})
_ENOUGH = 0.22
_SURE, _UNSURE = 0.5, 0.3


def read_body(picture: Image.Image) -> Seen:
    small = picture.copy()
    small.thumbnail((_SIDE, _SIDE), Image.Resampling.BOX)
    person = person_in(raster(exposed(small.tobytes()), *small.size))
    upper, lower = _cloth(person.upper), _cloth(person.lower)
    sure = _SURE if person.found else _UNSURE
    return Seen(
        source="reader",
        moderated=False,
        notes=["not_full_body"] if person.found and not person.whole else [],
        reading=reading_of(upper, lower, found=person.found),
        worn=[
            _piece("top", "t-shirt", Words(ko="상의", en="top"), upper, sure),
            _piece("bottom", "pants", Words(ko="하의", en="bottoms"), lower, sure),
        ],
    )


def _cloth(labs: list[Lab]) -> list[Colour]:
    """Hair, neck and hands lie over the clothes: their colours count only when nothing else does."""
    large = [colour for colour in palette(labs, [1.0] * len(labs)) if colour["share"] >= _ENOUGH]
    cloth = [colour for colour in large if colour["name"]["en"] not in _SKIN_OR_HAIR] or large
    whole = sum(colour["share"] for colour in cloth)
    return [Colour(hex=c["hex"], share=round(c["share"] / whole, 3), name=c["name"]) for c in cloth]


def _piece(slot: Slot, category: Category, noun: Words, colours: list[Colour], confidence: float) -> WornPiece:
    main = colours[0]["name"]
    name = Words(ko=f"{main['ko']} {noun['ko']}", en=f"{main['en']} {noun['en']}")
    return WornPiece(slot=slot, category=category, name=name, colours=colours, confidence=confidence)

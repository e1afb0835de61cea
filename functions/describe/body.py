"""What our own reader says of a body photo: the three lines, and the pieces worn above and below, as colours."""

from PIL import Image

from describe.judgement import PEOPLE, UNKNOWN, Judgement, judge
from describe.lines import NOBODY, reading_of
from describe.person import Person, person_in
from shared.stylist.body import WornPiece
from shared.stylist.foreground import Lab, raster
from shared.stylist.garments import Category, Colour, Slot, Words
from shared.stylist.palette import exposed, palette
from shared.stylist.photos import Note, Seen

_SIDE = 96
_SKIN_OR_HAIR = frozenset({"brown", "dusty pink", "camel", "beige", "rust", "taupe", "coral"})
_ENOUGH = 0.22
_SURE, _UNSURE, _MIXED = 0.5, 0.3, 0.2
"""How sure a piece is: of a person who stood out, of the usual places, of usual places where no colour is most of it."""
_CERTAIN_GARMENT, _CERTAIN_OTHER = 0.93, 0.8
"""From when on the judgement is believed; of real people it has taken none for a garment by more than 0.9."""


def read_body(picture: Image.Image) -> Seen:
    """Worn pieces only of what is seen; none, and other lines, where there is nobody."""
    small = picture.copy()
    small.thumbnail((_SIDE, _SIDE), Image.Resampling.BOX)
    person, judgement = person_in(raster(exposed(small.tobytes()), *small.size)), judge(picture)
    notes = _notes(person, judgement)
    if "no_person" in notes:
        return Seen(source="reader", moderated=False, notes=notes, reading=NOBODY, worn=[])
    upper, lower = _cloth(person.upper), _cloth(person.lower)
    worn = [_piece("top", "t-shirt", Words(ko="상의", en="top"), upper, found=person.found)]
    if lower:
        worn.append(_piece("bottom", "pants", Words(ko="하의", en="bottoms"), lower, found=person.found))
    reading = reading_of(upper, lower, found=person.found)
    return Seen(source="reader", moderated=False, notes=notes, reading=reading, worn=worn)


def _notes(person: Person, judgement: Judgement) -> list[Note]:
    """A figure that stands out is believed more than the judgement, which was made on garments."""
    scenes = judgement.scenes
    garment = judgement.guesses[0]["confidence"] * scenes["garment"]
    elsewhere = max(scenes["several"], scenes["other"]) >= _CERTAIN_OTHER or judgement.strange >= UNKNOWN
    if not person.found and (garment >= _CERTAIN_GARMENT or elsewhere):
        return ["no_person"]
    notes: list[Note] = [] if person.whole else ["not_full_body"]
    return ["several_people", *notes] if scenes["people"] >= PEOPLE else notes


def _cloth(labs: list[Lab]) -> list[Colour]:
    """Hair, neck and hands lie over the clothes: their colours count only when hardly anything else is there."""
    if not labs:
        return []
    found = palette(labs, [1.0] * len(labs))
    others = [colour for colour in found if colour["name"]["en"] not in _SKIN_OR_HAIR]
    seen = others if sum(colour["share"] for colour in others) > _ENOUGH else found
    whole = sum(colour["share"] for colour in seen)
    large = [colour for colour in seen if colour["share"] >= _ENOUGH * whole] or seen[:1]
    rest = sum(colour["share"] for colour in large)
    return [Colour(hex=c["hex"], share=round(c["share"] / rest, 3), name=c["name"]) for c in large]


def _piece(slot: Slot, category: Category, noun: Words, colours: list[Colour], *, found: bool) -> WornPiece:
    main = colours[0]["name"]
    name = Words(ko=f"{main['ko']} {noun['ko']}", en=f"{main['en']} {noun['en']}")
    confidence = _SURE if found else _UNSURE if colours[0]["share"] > 0.6 else _MIXED
    return WornPiece(slot=slot, category=category, name=name, colours=colours, confidence=confidence)

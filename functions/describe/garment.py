"""What our own reader says of a garment photo: a best category with its doubt, and what usually goes with it."""

from statistics import pstdev

from PIL import Image

from describe.judgement import PEOPLE, UNKNOWN, Judgement, judge
from describe.pattern import pattern_of
from describe.shape import Shape, shape_of
from shared.stylist.colour import key_of
from shared.stylist.garments import SLOT_OF, Attributes, Colour, Guess, Pattern, Season, Words
from shared.stylist.kinds import Kind, kind_of
from shared.stylist.palette import colours_of
from shared.stylist.photos import Note, Seen

_DENIM = frozenset({"blue"})
_PATTERNED_SLOTS = frozenset({"top", "bottom", "dress", "outer"})
_ALL_YEAR: list[Season] = ["spring", "summer", "autumn", "winter"]
_SEASONS: dict[int, list[Season]] = {
    1: ["summer"], 2: ["spring", "summer", "autumn"], 3: ["spring", "autumn"], 4: ["autumn", "winter"], 5: ["winter"],
}  # fmt: skip
_PATTERN_WORDS: dict[Pattern, Words] = {
    "striped": Words(ko="줄무늬 ", en="striped "),
    "checked": Words(ko="체크 ", en="checked "),
    "other": Words(ko="무늬 ", en="patterned "),
}
_SEVERAL, _WORN, _OTHER = 0.6, 0.5, 0.7
"""From when on a kind of scene is named; more is asked for where a garment would be left out."""
_STRANGE = 1.05
"""How strange a picture is that is asked about: set by eye on 40 pictures of other things, as UNKNOWN was; two of 337
garments are."""
_HARDLY_ANY = 0.015
_ASKED = 0.5
"""The most that a doubtful category is believed: less than the page trusts without asking."""


def read_garment(picture: Image.Image, measured: list[Colour] | None = None) -> Seen:
    """`guesses` are the three likeliest categories. `measured` are thumbnail's colours, so that words and swatch agree.

    What is not clothing has no attributes, so that it is never put on anyone; its guesses are there to be asked about.
    """
    shape, judgement = shape_of(picture), judge(picture)
    notes = _notes(shape, judgement)
    ranked = _doubted(judgement, ask=bool(notes) or judgement.strange >= _STRANGE)
    seen = Seen(source="reader", moderated=False, notes=notes, guesses=ranked)
    if "not_clothing" not in notes:
        seen["attributes"] = _attributes(ranked[0], (measured or colours(picture))[0], picture, shape)
    return seen


def colours(picture: Image.Image) -> list[Colour]:
    return colours_of(picture.tobytes(), *picture.size)


def _attributes(best: Guess, main: Colour, picture: Image.Image, shape: Shape) -> Attributes:
    category = best["category"]
    pattern = pattern_of(picture, shape) if SLOT_OF[category] in _PATTERNED_SLOTS else "plain"
    known = Attributes(category=category, pattern=pattern, confidence=best["confidence"])
    if category == "pants" and key_of(main["hex"]) in _DENIM:
        known["subcategory"], known["material"] = "jeans", "denim"
    kind = kind_of(known)
    known["warmth"] = round(kind.warmth)
    if kind.key != "shoes":  # derbies or trainers: left to the rules, which judge by colour
        known["formality"] = round(kind.formality)
    known["seasons"] = list(_SEASONS[round(kind.warmth)] if kind.slot in _PATTERNED_SLOTS else _ALL_YEAR)
    known["description"] = described(main, pattern, kind)
    return known


def described(main: Colour, pattern: Pattern, kind: Kind) -> Words:
    """Such as "네이비 바지", "white striped shirt"."""
    words = _PATTERN_WORDS.get(pattern, Words(ko="", en=""))
    return Words(
        ko=f"{main['name']['ko']} {words['ko']}{kind.name['ko']}",
        en=f"{main['name']['en']} {words['en']}{kind.name['en']}",
    )


def _doubted(judgement: Judgement, *, ask: bool) -> list[Guess]:
    """A category is as likely as that there is one garment at all, times that it is this one."""
    share = min(judgement.scenes["garment"], _ASKED) if ask else judgement.scenes["garment"]
    return [
        Guess(category=guess["category"], confidence=round(guess["confidence"] * share, 3)) for guess in judgement.guesses[:3]
    ]


def _notes(shape: Shape, judgement: Judgement) -> list[Note]:
    scenes = judgement.scenes
    holds: dict[Note, bool] = {
        "several_garments": scenes["several"] >= _SEVERAL,
        "several_people": scenes["people"] >= PEOPLE,
        "worn": scenes["person"] + scenes["people"] >= _WORN,
        "not_clothing": scenes["other"] >= _OTHER or judgement.strange >= UNKNOWN or _blank(shape),
    }
    return next(([note] for note, here in holds.items() if here), [])


def _blank(shape: Shape) -> bool:
    """A covered lens or a bare wall: hardly any light and shade."""
    return pstdev(lab[0] for lab in shape.picture.labs) < _HARDLY_ANY

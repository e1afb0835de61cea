"""What our own reader says of a garment photo: a best category with its doubt, and what usually goes with it."""

from statistics import pstdev

from PIL import Image

from describe.pattern import pattern_of
from describe.scene import scene
from describe.scene_model import Scene, chances
from describe.shape import Shape, features, shape_of
from describe.shape_model import guesses
from shared.stylist.colour import key_of
from shared.stylist.garments import SLOT_OF, Attributes, Colour, Guess, Pattern, Season, Words
from shared.stylist.kinds import Kind, kind_of
from shared.stylist.palette import colours_of
from shared.stylist.photos import Note, Seen

_COLOUR_SIDE = 96
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
_NAMED: dict[Scene, tuple[Note, float]] = {
    "several": ("several_garments", 0.5),
    "other": ("not_clothing", 0.7),
    "person": ("worn", 0.5),
    "people": ("several_people", 0.65),
}
"""What a scene is called once it is this likely; more is asked for where a garment would be left out."""
_LARGE_PART, _MANY_PARTS, _HARDLY_ANY = 0.05, 3, 0.015
_WITH_NOTE = 0.5
"""How sure a category may be beside a note: less than the page trusts without asking."""


def read_garment(picture: Image.Image, measured: list[Colour] | None = None) -> Seen:
    """`guesses` are the three likeliest categories. `measured` are thumbnail's colours, so that words and swatch agree.

    What is not clothing has no attributes, so that it is never put on anyone; its guesses are there to be asked about.
    """
    shape = shape_of(picture)
    numbers = features(picture, shape)
    kinds = chances([*numbers, *scene(picture, shape)])
    notes = _notes(shape, kinds)
    ranked = _doubted(guesses(numbers)[:3], min(kinds["garment"], _WITH_NOTE) if notes else kinds["garment"])
    seen = Seen(source="reader", moderated=False, notes=notes, guesses=ranked)
    if "not_clothing" not in notes:
        seen["attributes"] = _attributes(ranked[0], (measured or colours(picture))[0], picture, shape)
    return seen


def colours(picture: Image.Image) -> list[Colour]:
    small = picture.copy()
    small.thumbnail((_COLOUR_SIDE, _COLOUR_SIDE), Image.Resampling.BOX)
    return colours_of(small.tobytes(), *small.size)


def _attributes(best: Guess, main: Colour, picture: Image.Image, shape: Shape) -> Attributes:
    category = best["category"]
    pattern = pattern_of(picture, shape) if SLOT_OF[category] in _PATTERNED_SLOTS else "plain"
    known = Attributes(category=category, pattern=pattern, confidence=best["confidence"])
    if category == "pants" and key_of(main["hex"]) in _DENIM:
        known["subcategory"], known["material"] = "jeans", "denim"
    kind = kind_of(known)
    known["formality"], known["warmth"] = round(kind.formality), round(kind.warmth)
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


def _doubted(ranked: list[Guess], share: float) -> list[Guess]:
    """A category is as likely as that there is one garment at all, times that it is this one."""
    return [Guess(category=guess["category"], confidence=round(guess["confidence"] * share, 3)) for guess in ranked]


def _notes(shape: Shape, kinds: dict[Scene, float]) -> list[Note]:
    if _blank(shape):
        return ["not_clothing"]
    if named := [note for kind, (note, enough) in _NAMED.items() if kinds[kind] >= enough]:
        return named
    return ["several_garments"] if large_parts(shape) >= _MANY_PARTS else []


def _blank(shape: Shape) -> bool:
    """A covered lens or a bare wall: hardly any light and shade."""
    return pstdev(lab[0] for lab in shape.picture.labs) < _HARDLY_ANY


def large_parts(shape: Shape) -> int:
    """How many separate large parts the silhouette has; a pair of shoes has two."""
    width = shape.picture.width
    open_ = {at for at, p in enumerate(shape.belief) if p > 0.5}
    count = 0
    while open_:
        count += len(_taken(open_, width)) > _LARGE_PART * len(shape.belief)
    return count


def _taken(open_: set[int], width: int) -> list[int]:
    """Remove one connected part from `open_` and return it."""
    part = [open_.pop()]
    for at in part:
        for near in (at - width, at + width, *([at - 1] if at % width else []), *([at + 1] if (at + 1) % width else [])):
            if near in open_:
                open_.remove(near)
                part.append(near)
    return part

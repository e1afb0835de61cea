"""A closet as the rows of its photos: what a reader of the pictures would have stored, through the product's own intake."""

from dataclasses import replace

from shared.stylist import seeing
from shared.stylist.colour import name_of
from shared.stylist.garments import Colour
from shared.stylist.photos import Kind, Measured, Photo, Seen
from tests.evals.closet import Closet, Cloth

KEPT = 2**40
_READING = {
    "proportion": ("상의가 하의보다 짧게 나뉘어 보여요.", "The top looks shorter than the bottoms."),
    "tone": ("이 조명에선 위아래 명암 차이가 커 보여요.", "In this light, top and bottom seem clearly apart."),
    "impression": ("큰 무늬가 없어 담백해 보여요.", "Without a large pattern it looks plain and calm."),
}
_WORN_NAMES = {
    ("t-shirt", "", "white"): ("흰 티셔츠", "white T-shirt"),
    ("longsleeve", "", "white"): ("흰 긴팔 티", "white long-sleeve top"),
    ("pants", "", "black"): ("검은 바지", "black trousers"),
    ("pants", "jeans", "black"): ("검은 청바지", "black jeans"),
    ("pants", "jeans", "blue"): ("파란 청바지", "blue jeans"),
    ("pants", "jeans", "navy"): ("네이비 청바지", "navy jeans"),
    ("outwear", "cardigan", "magenta"): ("마젠타 가디건", "magenta cardigan"),
}


def rows_of(closet: Closet) -> list[Photo]:
    """Their owner is the closet's key, so that a picture's key tells whose it is."""
    garments = [replace(_garment(cloth), owner=closet.key) for cloth in closet.clothes]
    return [*garments, replace(_body(closet), owner=closet.key)] if closet.body else garments


def _garment(cloth: Cloth) -> Photo:
    raw = {
        "notes": [],
        "category": cloth.category,
        "confidence": 0.9,
        "second_category": cloth.category,
        "subcategory": cloth.kind,
        "pattern": cloth.pattern,
        "material": cloth.material,
        "silhouette": "unknown",
        "fit": cloth.fit,
        "formality": cloth.formality,
        "warmth": cloth.warmth,
        "seasons": [],
        "description": {"ko": cloth.description, "en": cloth.description},
    }
    return _photo(cloth.number, "garment", [_colour(*swatch) for swatch in cloth.swatches], seen=seeing.garment_seen(raw))


def _body(closet: Closet) -> Photo:
    raw = {"notes": list(closet.notes), "worn": [_worn(cloth) for cloth in closet.worn]}
    said = _READING | {topic: (ko, en) for topic, ko, en in closet.lines}
    lines = {topic: {"ko": ko, "en": en} for topic, (ko, en) in said.items()}
    return _photo(900, "body", [_colour("#808080", 1.0)], seen=seeing.body_seen(raw | lines))


def _worn(cloth: Cloth) -> dict[str, object]:
    ko, en = _WORN_NAMES[cloth.category, cloth.kind, cloth.colours[0]]
    return {"category": cloth.category, "name": {"ko": ko, "en": en}, "hex": cloth.hexes[0], "confidence": 0.9}


def _photo(number: int, kind: Kind, colours: list[Colour], *, seen: Seen) -> Photo:
    measured = Measured(width=400, height=533, colours=colours)
    return Photo(
        id=f"p{number}",
        owner="o",
        number=number,
        kind=kind,
        content_type="image/jpeg",
        size=1,
        created=0,
        kept_until=KEPT,
        measured=measured,
        seen=seen,
    )


def _colour(shade: str, share: float) -> Colour:
    return Colour(hex=shade, share=share, name=name_of(shade))

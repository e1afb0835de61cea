"""Closets of real photographs: the truth is what their collector wrote in the manifest, the colours are measured here.

Pictures and credits: tests/files/credits.txt (Clothing dataset, Alexey Grigorev and contributors, CC0-1.0; people: IBM CODAIT
team, CC0-1.0, and 18F, public domain). Words in `truth` are the collector's, from the manifest of the same pictures.
"""

from functools import lru_cache
from io import BytesIO

from PIL import Image

from tests.evals.closet import Closet, Cloth
from tests.evals.drawn import drawn
from tests.photos import FILES, photo
from thumbnail import measure

Row = tuple[str, str, str, tuple[str, ...], str, str]
"""file, category, kind, true colours, pattern, material"""
_OFFICE: tuple[Row, ...] = (
    ("shirt_01.jpg", "shirt", "", ("white", "grey"), "striped", "unknown"),
    ("pants_03.jpg", "pants", "", ("navy",), "plain", "unknown"),
    ("items/blazer_01.jpg", "outwear", "blazer", ("grey", "brown"), "checked", "unknown"),
    ("shoes_02.jpg", "shoes", "dress shoes", ("black",), "plain", "leather"),
    ("t-shirt_04.jpg", "t-shirt", "", ("burgundy",), "plain", "unknown"),
    ("items/pants_02.jpg", "pants", "jeans", ("blue",), "plain", "denim"),
)
_DRESSES: tuple[Row, ...] = (
    ("items/dress_01.jpg", "dress", "", ("black", "red"), "plain", "unknown"),
    ("items/dress_02.jpg", "dress", "", ("black",), "floral", "unknown"),
    ("dress_03.jpg", "dress", "", ("blue",), "plain", "unknown"),
    ("items/skirt_02.jpg", "skirt", "pencil skirt", ("teal",), "plain", "unknown"),
    ("items/t-shirt_03.jpg", "t-shirt", "", ("sky blue",), "plain", "unknown"),
    ("items/shoes_03.jpg", "shoes", "flats", ("black",), "plain", "unknown"),
    ("items/outwear_03.jpg", "outwear", "coat", ("dusty pink",), "plain", "unknown"),
    ("items/longsleeve_03.jpg", "longsleeve", "turtleneck", ("black",), "plain", "knit"),
)
_WEEKEND: tuple[Row, ...] = (
    ("items/hoodie_01.jpg", "longsleeve", "hoodie", ("magenta",), "plain", "unknown"),
    ("items/t-shirt_02.jpg", "t-shirt", "", ("charcoal", "grey"), "graphic", "unknown"),
    ("t-shirt_01.jpg", "t-shirt", "", ("charcoal", "black", "grey"), "plain", "unknown"),
    ("items/pants_01.jpg", "pants", "sweatpants", ("grey",), "plain", "unknown"),
    ("items/shorts_01.jpg", "shorts", "", ("blue",), "plain", "denim"),
    ("items/shoes_01.jpg", "shoes", "running shoes", ("grey", "pink"), "plain", "unknown"),
    ("items/hat_02.jpg", "hat", "beanie", ("grey",), "plain", "knit"),
)
_COLOURS: tuple[Row, ...] = (
    ("items/shirt_02.jpg", "shirt", "", ("black", "beige"), "checked", "unknown"),
    ("shirt_03.jpg", "shirt", "", ("charcoal", "black"), "checked", "unknown"),
    ("items/skirt_01.jpg", "skirt", "mini skirt", ("blue", "navy"), "floral", "unknown"),
    ("skirt_03.jpg", "skirt", "", ("magenta",), "plain", "chiffon"),
    ("items/outwear_01.jpg", "outwear", "puffer jacket", ("coral", "red"), "plain", "down"),
    ("items/longsleeve_01.jpg", "longsleeve", "sweatshirt", ("light grey", "sky blue"), "plain", "unknown"),
    ("items/hat_01.jpg", "hat", "cap", ("white", "black"), "graphic", "unknown"),
    ("outwear_02.jpg", "outwear", "jacket", ("navy",), "plain", "unknown"),
)
_MAN = drawn(
    ("t-shirt", "", "#e9e8e6", "white", "plain", "unknown", None, None),
    ("pants", "", "#232226", "black", "plain", "unknown", None, None),
    first=901,
)
_WOMAN = drawn(
    ("outwear", "cardigan", "#b0326a", "magenta", "plain", "knit", None, None),
    ("pants", "jeans", "#232a3d", "navy", "plain", "denim", None, None),
    first=901,
)


@lru_cache
def photographed() -> tuple[Closet, ...]:
    """Measured by our own pipeline, which costs about 30 ms a picture."""
    return (
        Closet("photos: office", _measured(_OFFICE), _MAN),
        Closet("photos: dresses", _measured(_DRESSES), _WOMAN),
        Closet("photos: weekend", _measured(_WEEKEND), body=False),
        Closet("photos: colours", _measured(_COLOURS), _MAN),
    )


def pictures() -> dict[tuple[str, int], bytes]:
    """The pictures by closet and number, for a model that looks."""
    rows = zip(photographed(), (_OFFICE, _DRESSES, _WEEKEND, _COLOURS), strict=True)
    return {(closet.key, n): photo(row[0]) for closet, found in rows for n, row in enumerate(found, 1)}


def _measured(rows: tuple[Row, ...]) -> tuple[Cloth, ...]:
    return tuple(_cloth(number, row) for number, row in enumerate(rows, 1))


def _cloth(number: int, row: Row) -> Cloth:
    file, category, kind, colours, pattern, material = row
    with Image.open(BytesIO((FILES / file).read_bytes())) as picture:
        seen = measure.colours(picture.convert("RGB"))
    swatches = tuple((colour["hex"], colour["share"]) for colour in seen)
    return Cloth(number, category, kind, swatches, colours, pattern, material)

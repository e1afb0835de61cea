"""Closets of one kind: only casual, one season, one colour, loud patterns."""

from tests.evals.closet import Closet
from tests.evals.closets.working import TEE_AND_JEANS
from tests.evals.drawn import drawn

CASUAL = Closet(
    "only casual",
    drawn(
        ("t-shirt", "", "#e8e9ea", "white", "striped", "cotton", 2, 2),
        ("t-shirt", "", "#348a50", "green", "plain", "cotton", 2, 2),
        ("longsleeve", "hoodie", "#1e2a4a", "navy", "plain", "cotton", 1, 4),
        ("pants", "jeans", "#466a9c", "blue", "plain", "denim", 2, 3),
        ("shorts", "", "#cbbb9c", "beige", "plain", "cotton", 2, 1),
        ("outwear", "denim jacket", "#49688f", "blue", "plain", "denim", 2, 3),
        ("shoes", "sneakers", "#1b1b1c", "black", "plain", "leather", 2, 2),
        ("hat", "cap", "#1f2b4c", "navy", "plain", "cotton", 1, 1),
    ),
    TEE_AND_JEANS,
)
SUMMER = Closet(
    "summer",
    drawn(
        ("t-shirt", "tank top", "#f4f4f2", "white", "plain", "cotton", 1, 1),
        ("shirt", "", "#b9d3ea", "sky blue", "plain", "linen", 3, 1),
        ("t-shirt", "", "#f2c9d1", "pink", "plain", "cotton", 2, 1),
        ("shorts", "", "#c8b694", "beige", "plain", "linen", 2, 1),
        ("pants", "", "#f0ede4", "white", "plain", "linen", 3, 1),
        ("skirt", "", "#2b5e3f", "green", "floral", "chiffon", 3, 1),
        ("shoes", "sandals", "#6a4630", "brown", "plain", "leather", 1, 1),
        ("shoes", "sneakers", "#efefee", "white", "plain", "cotton", 2, 2),
        ("hat", "bucket hat", "#d9c9a8", "beige", "plain", "cotton", 1, 1),
    ),
    body=False,
)
WINTER = Closet(
    "winter",
    drawn(
        ("longsleeve", "turtleneck", "#1c1c1d", "black", "plain", "wool", 3, 4),
        ("longsleeve", "sweater", "#ede5d3", "ivory", "plain", "wool", 3, 4),
        ("shirt", "flannel shirt", "#7a2230", "burgundy", "checked", "cotton", 2, 3),
        ("pants", "corduroys", "#6b4a33", "brown", "plain", "cotton", 2, 4),
        ("pants", "slacks", "#4b4c4f", "charcoal", "plain", "wool", 4, 3),
        ("outwear", "puffer jacket", "#1f2a45", "navy", "plain", "down", 2, 5),
        ("outwear", "coat", "#7f8083", "grey", "plain", "wool", 4, 5),
        ("shoes", "boots", "#4f3526", "brown", "plain", "leather", 3, 4),
        ("shoes", "sandals", "#1b1b1b", "black", "plain", "leather", 1, 1),
        ("accessory", "scarf", "#b3202a", "red", "plain", "wool", 3, 4),
    ),
    TEE_AND_JEANS,
)
ALL_BLACK = Closet(
    "all black",
    drawn(
        ("t-shirt", "", "#141415", "black", "plain", "cotton", 2, 2),
        ("shirt", "", "#1a1a1b", "black", "plain", "cotton", 3, 2),
        ("longsleeve", "sweater", "#202022", "black", "plain", "knit", 3, 4),
        ("pants", "jeans", "#18181a", "black", "plain", "denim", 2, 3),
        ("pants", "slacks", "#121213", "black", "plain", "wool", 4, 2),
        ("outwear", "blazer", "#1b1b1d", "black", "plain", "wool", 4, 3),
        ("shoes", "boots", "#161616", "black", "plain", "leather", 3, 4),
    ),
    body=False,
)
LOUD = Closet(
    "loud patterns",
    drawn(
        ("shirt", "", "#d62b30", "red", "floral", "cotton", 2, 2),
        ("shirt", "", "#2b62c4", "blue", "checked", "cotton", 2, 2),
        ("t-shirt", "", "#f2d13a", "yellow", "graphic", "cotton", 2, 2),
        ("pants", "", "#2f7d4f", "green", "checked", "cotton", 2, 2),
        ("pants", "", "#5d2f86", "purple", "striped", "cotton", 2, 2),
        ("skirt", "", "#e5762a", "orange", "floral", "cotton", 2, 2),
        ("outwear", "jacket", "#c22c7c", "magenta", "graphic", "polyester", 2, 3),
        ("shoes", "sneakers", "#efefef", "white", "plain", "leather", 2, 2),
    ),
    TEE_AND_JEANS,
)
BARE = Closet(
    "nothing known but colours",
    drawn(
        ("shirt", "", "#e3e4e6", "white", "striped", "unknown", None, None),
        ("t-shirt", "", "#611527", "burgundy", "plain", "unknown", None, None),
        ("pants", "", "#1f2a4d", "navy", "plain", "unknown", None, None),
        ("pants", "", "#85868a", "grey", "plain", "unknown", None, None),
        ("outwear", "", "#c3a06a", "camel", "plain", "unknown", None, None),
        ("shoes", "", "#1c1b1b", "black", "plain", "unknown", None, None),
    ),
    TEE_AND_JEANS,
)
CLOSETS = (CASUAL, SUMMER, WINTER, ALL_BLACK, LOUD, BARE)

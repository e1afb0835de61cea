"""Closets of people who work, study and dress up."""

from tests.evals.closet import Closet
from tests.evals.drawn import drawn

TEE_AND_JEANS = drawn(
    ("t-shirt", "", "#f2f2f2", "white", "plain", "cotton", 2, 2),
    ("pants", "jeans", "#1b1b1d", "black", "plain", "denim", 2, 3),
    first=901,
)
OFFICE_MAN = Closet(
    "man's office",
    drawn(
        ("shirt", "dress shirt", "#f3f4f6", "white", "plain", "cotton", 4, 2),
        ("shirt", "", "#a9c3e0", "sky blue", "striped", "cotton", 4, 2),
        ("longsleeve", "sweater", "#6f7073", "grey", "plain", "wool", 3, 4),
        ("pants", "slacks", "#202b4c", "navy", "plain", "wool", 4, 2),
        ("pants", "slacks", "#4a4b4e", "charcoal", "plain", "wool", 4, 2),
        ("pants", "chinos", "#cdbd9f", "beige", "plain", "cotton", 3, 2),
        ("outwear", "blazer", "#1c2747", "navy", "plain", "wool", 4, 3),
        ("outwear", "trench coat", "#c09a60", "camel", "plain", "cotton", 3, 3),
        ("shoes", "dress shoes", "#161617", "black", "plain", "leather", 4, 2),
        ("shoes", "loafers", "#5f3e2c", "brown", "plain", "suede", 3, 2),
        ("accessory", "tie", "#6b1528", "burgundy", "plain", "silk", 5, 2),
    ),
    TEE_AND_JEANS,
)
DRESSES_WOMAN = Closet(
    "woman's with dresses",
    drawn(
        ("dress", "", "#17181a", "black", "plain", "polyester", 4, 2),
        ("dress", "", "#2f5fc4", "blue", "floral", "chiffon", 3, 1),
        ("dress", "shirt dress", "#cdbb9d", "beige", "plain", "linen", 3, 2),
        ("shirt", "blouse", "#f5efe2", "ivory", "plain", "silk", 4, 2),
        ("skirt", "midi skirt", "#222c47", "navy", "plain", "polyester", 3, 2),
        ("longsleeve", "sweater", "#e9a3b6", "pink", "plain", "knit", 3, 4),
        ("pants", "slacks", "#47484b", "charcoal", "plain", "wool", 4, 2),
        ("outwear", "cardigan", "#85868a", "grey", "plain", "knit", 3, 3),
        ("outwear", "coat", "#bd965c", "camel", "plain", "wool", 4, 5),
        ("shoes", "heels", "#18181a", "black", "plain", "leather", 4, 1),
        ("shoes", "flats", "#d8c9ae", "beige", "plain", "leather", 3, 1),
        ("bag", "shoulder bag", "#60402c", "brown", "plain", "leather", 3, 2),
    ),
    drawn(
        ("longsleeve", "", "#f1f1f1", "white", "plain", "cotton", 2, 3),
        ("pants", "jeans", "#3f66a2", "blue", "plain", "denim", 2, 3),
        first=901,
    ),
)
STUDENT = Closet(
    "student",
    drawn(
        ("t-shirt", "", "#f0f0f1", "white", "graphic", "cotton", 2, 2),
        ("t-shirt", "", "#1a1a1b", "black", "plain", "cotton", 2, 2),
        ("longsleeve", "hoodie", "#7b7d80", "grey", "plain", "cotton", 1, 4),
        ("longsleeve", "sweatshirt", "#20304f", "navy", "plain", "cotton", 2, 3),
        ("shirt", "flannel shirt", "#a92023", "red", "checked", "cotton", 2, 3),
        ("pants", "jeans", "#42689f", "blue", "plain", "denim", 2, 3),
        ("pants", "joggers", "#1d1d1f", "black", "plain", "cotton", 1, 3),
        ("pants", "chinos", "#8f8a5e", "khaki", "plain", "cotton", 3, 2),
        ("shorts", "", "#2a3350", "navy", "plain", "cotton", 2, 1),
        ("outwear", "puffer jacket", "#19191b", "black", "plain", "down", 2, 5),
        ("shoes", "sneakers", "#f2f2f0", "white", "plain", "leather", 2, 2),
        ("bag", "backpack", "#1c1c1e", "black", "plain", "nylon", 2, 2),
    ),
    TEE_AND_JEANS,
)
FORMAL = Closet(
    "formal",
    drawn(
        ("shirt", "dress shirt", "#f7f7f8", "white", "plain", "cotton", 4, 2),
        ("shirt", "dress shirt", "#c9dbee", "sky blue", "plain", "cotton", 4, 2),
        ("pants", "slacks", "#1a1a1c", "black", "plain", "wool", 5, 2),
        ("pants", "slacks", "#1f2948", "navy", "plain", "wool", 4, 2),
        ("outwear", "suit jacket", "#19191b", "black", "plain", "wool", 5, 3),
        ("outwear", "blazer", "#1f2948", "navy", "plain", "wool", 4, 3),
        ("outwear", "coat", "#48494c", "charcoal", "plain", "wool", 4, 5),
        ("shoes", "dress shoes", "#141415", "black", "plain", "leather", 5, 2),
        ("accessory", "tie", "#1d2745", "navy", "plain", "silk", 5, 2),
    ),
)
CLOSETS = (OFFICE_MAN, DRESSES_WOMAN, STUDENT, FORMAL)

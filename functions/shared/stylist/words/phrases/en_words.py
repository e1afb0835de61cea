"""Single words and short parts that the English plans are filled with."""

EFFECTS: dict[str, str] = {
    "cotton": "It feels easy and washes well.",
    "linen": "It lets air through, and creases belong to it.",
    "denim": "It holds its shape firmly.",
    "wool": "It creases little and keeps its shape.",
    "knit": "Its soft surface feels relaxed.",
    "polyester": "It creases little and dries fast.",
    "silk": "Its quiet sheen suits a dressy occasion.",
    "chiffon": "It is thin and light and moves a little.",
    "leather": "Its firm surface adds weight to the look.",
    "suede": "Its soft nap feels warm.",
    "nylon": "It is light and copes with water.",
    "down": "It is light and warm.",
}
SHAPES: dict[str, str] = {
    "shirt": "a collared shirt", "t-shirt": "an easy T-shirt", "longsleeve": "a long-sleeve top", "sweater": "a sweater",
    "turtleneck": "a high-neck knit", "blouse": "a blouse", "polo shirt": "a collared knit shirt", "hoodie": "a hoodie",
    "sweatshirt": "a sweatshirt", "tank top": "a tank top", "jersey": "a jersey", "pants": "long trousers", "jeans": "jeans",
    "slacks": "pressed trousers", "shorts": "shorts", "skirt": "a skirt",
}  # fmt: skip
TOPICS = {
    "colour": "Colour", "pattern": "Pattern", "silhouette": "Silhouette", "material": "Material", "fit": "Fit",
    "rain": "If it rains", "cold": "If it's cold", "heat": "If it's hot",
    "look_for": "To look for",
}  # fmt: skip
PALETTES = {
    "neutral": "basic colours", "monochrome": "one colour family", "accent": "basics with one accent",
    "accents": "basics with some colour",
    "analogous": "neighbouring colours", "complementary": "contrasting colours", "split": "clearly different colours",
    "mixed": "several colours",
}  # fmt: skip

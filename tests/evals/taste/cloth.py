"""Cloth in each of the colours that the product has a name for."""

CLOTH = {
    "white": "#f1f1f2", "ivory": "#f6f0e0", "beige": "#dccdb0", "camel": "#c19a5b", "brown": "#7a4a2a", "taupe": "#8f8377",
    "black": "#1a1a1c", "charcoal": "#46474a", "grey": "#85868a", "light grey": "#aeb0b3", "navy": "#1f2a4d", "blue": "#1f45ad",
    "sky blue": "#9cc4e8", "teal": "#0f6b6f", "mint": "#a9dcc8", "green": "#1f7a3d", "dark green": "#12382a",
    "light green": "#a6cf5a", "olive": "#55562f", "khaki": "#7b7750", "yellow": "#f4d62a", "mustard": "#c99a1e",
    "orange": "#e8741e", "coral": "#f2705c", "red": "#c1121f", "rust": "#9c4a31", "burgundy": "#5e1224", "pink": "#f2b8c6",
    "dusty pink": "#c4959a", "hot pink": "#e5308b", "magenta": "#b0247a", "purple": "#5f2c83", "lavender": "#c3b1e1",
}  # fmt: skip
"""One for each name of `shared.stylist.colour.NAMES`; a test holds that each is called so."""

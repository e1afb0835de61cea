"""Made-up pictures of people: puppets with a head, hands and feet, in real garments."""

from PIL import Image, ImageDraw

from tests.training.material import Source

SKIN = ["#f1c9a9", "#e5b18c", "#d49a73", "#b97f5a", "#8d5a3b", "#5f3b28"]
HAIR = ["#1c1613", "#3b2a20", "#6b4a2f", "#b08a55", "#8a8682"]


def person(source: Source) -> Image.Image:
    """A puppet with a head, hands and feet, in real garments."""
    picture = source.ground(source.size())
    _dress(source, picture, source.chance.uniform(0.4, 0.6), source.chance.uniform(0.75, 1.3))
    return picture


def people(source: Source) -> Image.Image:
    """Two to five puppets side by side."""
    picture, count = source.ground(source.size()), source.chance.randint(2, 5)
    for at in range(count):
        _dress(source, picture, (at + source.chance.uniform(0.35, 0.65)) / count, source.chance.uniform(0.5, 1.1))
    return picture


def _dress(source: Source, picture: Image.Image, across: float, tall: float) -> None:
    """`tall` in parts of the picture's height; the head is an eighth of it, and always in the picture."""
    chance, height = source.chance, picture.height * tall
    top, x, head = chance.uniform(0.02, 0.1) * picture.height, across * picture.width, height / 15
    draw, skin = ImageDraw.Draw(picture), chance.choice(SKIN)
    limb = max(2, round(height / 28))
    for side in (-1, 1):
        hand = x + side * height * chance.uniform(0.1, 0.22), top + height * chance.uniform(0.35, 0.55)
        draw.line([(x + side * height * 0.09, top + height * 0.2), hand], fill=skin, width=limb)
        hip = x + side * height * 0.04, top + height * 0.5
        draw.line([hip, (x + side * height * 0.05, top + height)], fill=skin, width=limb)
    _stretch(picture, source.cutout("pants", "shorts", "skirt"), (x, top + height * 0.72), (height * 0.24, height * 0.5))
    shirt = source.cutout("t-shirt", "longsleeve", "shirt", "outwear", "dress")
    _stretch(picture, shirt, (x, top + height * 0.34), (height * chance.uniform(0.24, 0.4), height * chance.uniform(0.34, 0.5)))
    hair = chance.uniform(1, 1.4)
    draw.ellipse((x - head * hair, top - head * 0.3, x + head * hair, top + head * 2 * hair), fill=chance.choice(HAIR))
    draw.rectangle((x - head * 0.4, top + head, x + head * 0.4, top + head * 2.8), fill=skin)
    draw.ellipse((x - head * 0.8, top + head * 0.2, x + head * 0.8, top + head * 2.2), fill=skin)


def _stretch(picture: Image.Image, cutout: Image.Image, centre: tuple[float, float], size: tuple[float, float]) -> None:
    fitted = cutout.resize((max(2, round(size[0])), max(2, round(size[1]))))
    picture.paste(fitted, (round(centre[0] - fitted.width / 2), round(centre[1] - fitted.height / 2)), fitted)

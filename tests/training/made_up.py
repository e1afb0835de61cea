"""Pictures that are no single garment, put together from garment photographs, drawn shapes and words; nothing is downloaded.

They teach what one garment is *not*. No real cup, cat or person is among them: those are for judging only.
"""

import math
from collections.abc import Callable
from random import Random

from PIL import Image, ImageDraw, ImageFilter, ImageFont, ImageOps

from tests.training.material import Size, Source, part_of
from tests.training.puppets import people, person

WORDS = [
    "total", "cash", "tax", "item", "milk", "bread", "coffee", "2", "x", "4.50", "12.00", "card", "visa", "date", "thank",
    "you", "the", "of", "and", "to", "in", "is", "for", "that", "notice",
]  # fmt: skip
GRIDS = [(1, 2), (2, 1), (1, 3), (3, 1), (2, 2), (2, 3), (3, 2), (3, 3), (4, 3), (3, 4)]


def collage(source: Source) -> Image.Image:
    """Photographs in a grid, with or without gaps."""
    chance = source.chance
    columns, rows = chance.choice(GRIDS)
    cell, gap = 256 // max(columns, rows), chance.choice([0, 0, 0, 2, 5, 9])
    width, height = int(cell * chance.uniform(0.8, 1)), int(cell * chance.uniform(0.85, 1))
    sheet = Image.new("RGB", (columns * (width + gap) + gap, rows * (height + gap) + gap), chance.choice(["white", "black"]))
    for at in range(columns * rows):
        place = gap + at % columns * (width + gap), gap + at // columns * (height + gap)
        sheet.paste(ImageOps.fit(source.photo(), (width, height)), place)
    return sheet.resize(source.size()) if chance.random() < 0.7 else sheet


def laid_out(source: Source) -> Image.Image:
    """Two to five garments on one ground."""
    chance, picture = source.chance, source.ground(source.size())
    count = chance.randint(2, 5)
    along = (0.28, 0.72, 0.28, 0.72, 0.5), (0.28, 0.28, 0.73, 0.72, 0.5)
    for at in range(count):
        line, off = (at + 0.5) / count, chance.uniform(0.35, 0.65)
        centre = (along[0][at], along[1][at]) if count > 3 else (line, off) if picture.width >= picture.height else (off, line)
        _put(picture, source.cutout(), centre, chance.uniform(0.75, 1.1) / math.sqrt(count))
    return picture


def page(source: Source) -> Image.Image:
    """A sheet with lines of words: the whole picture, or lying turned on a ground."""
    chance, size = source.chance, source.size()
    if chance.random() < 0.45:
        sheet = _sheet(source, size)
    else:
        sheet = _sheet(source, (int(size[0] * chance.uniform(0.35, 0.85)), int(size[1] * chance.uniform(0.7, 0.97))))
        turned = sheet.convert("RGBA").rotate(chance.uniform(-12, 12), Image.Resampling.BILINEAR, expand=True)
        sheet = source.ground(size)
        sheet.paste(turned, ((size[0] - turned.width) // 2, (size[1] - turned.height) // 2), turned)
    return sheet.filter(ImageFilter.GaussianBlur(chance.uniform(0, 0.9)))


def _sheet(source: Source, size: Size) -> Image.Image:
    chance, light = source.chance, source.chance.randint(205, 255)
    sheet = Image.new("RGB", size, (light, light - chance.randint(0, 8), light - chance.randint(0, 20)))
    draw, points, margin = ImageDraw.Draw(sheet), chance.uniform(6, 15), chance.uniform(0.04, 0.18) * size[0]
    font, ink, ragged = ImageFont.load_default(points), (chance.randint(0, 90),) * 3, chance.random() < 0.5
    down, end = chance.uniform(0.03, 0.3) * size[1], chance.uniform(0.6, 0.98) * size[1]
    while down < end:
        line, room = "", (size[0] - 2 * margin) * (chance.uniform(0.4, 1) if ragged else 1)
        while draw.textlength(line, font=font) < room:
            line += chance.choice(WORDS) + " " * chance.choice([1, 1, 1, 3])
        draw.text((margin, down), line[:-3], font=font, fill=ink)
        down += points * chance.uniform(1.15, 1.9)
    return sheet


def things(source: Source) -> Image.Image:
    """Round and angular things with parts of their own."""
    chance, picture = source.chance, source.ground(source.size())
    count = chance.choice([1, 1, 1, 2, 3, 6, 12])
    for _ in range(count):
        side = min(picture.size) * chance.uniform(0.4, 0.95) / math.sqrt(count)
        thing = _thing(source, (int(side * chance.uniform(0.8, 1.3)), int(side * chance.uniform(0.6, 1.2))))
        near = (0.35, 0.65) if count == 1 else (0.1, 0.9)
        _put(picture, thing, (chance.uniform(*near), chance.uniform(*near)), None)
    return picture.filter(ImageFilter.GaussianBlur(chance.uniform(0.3, 1.2)))


def _thing(source: Source, size: Size) -> Image.Image:
    chance, round_ = source.chance, source.chance.random() < 0.6
    thing = Image.new("RGBA", size)
    thing.paste(source.ground(size), mask=_form(chance, size, round_))
    for _ in range(chance.choice([0, 1, 2, 3, 6])):
        part = chance.uniform(0.15, 0.8)
        inner = max(2, int(size[0] * part)), max(2, int(size[1] * part))
        place = (size[0] - inner[0]) // 2, (size[1] - inner[1]) // 2
        if chance.random() < 0.5:
            place = chance.randint(0, size[0] - inner[0]), chance.randint(0, size[1] - inner[1])
        thing.paste(source.ground(inner), place, _form(chance, inner, round_))
    return thing


def _form(chance: Random, size: Size, round_: bool) -> Image.Image:
    mask = Image.new("L", size)
    if round_:
        ImageDraw.Draw(mask).ellipse((0, 0, size[0] - 1, size[1] - 1), fill=255)
        return mask
    corners, (x, y) = chance.randint(4, 14), (size[0] / 2, size[1] / 2)
    turns = [(chance.uniform(0.45, 1), 2 * math.pi * at / corners) for at in range(corners)]
    outline = [(x + x * far * math.cos(turn), y + y * far * math.sin(turn)) for far, turn in turns]
    ImageDraw.Draw(mask).polygon(outline, fill=255)
    return mask


def close_up(source: Source) -> Image.Image:
    """So near that no garment can be told, or blurred with noise."""
    chance, part = source.chance, source.chance.uniform(0.2, 0.4)
    corner = chance.uniform(0.1, 0.9 - part), chance.uniform(0.1, 0.9 - part)
    picture = part_of(source.photo(), corner, part).resize(source.size(), Image.Resampling.BICUBIC)
    if chance.random() < 0.7:
        return picture
    grain = chance.choice([8, 16, 32, 64, 128])
    noise = Image.frombytes("L", (grain, grain), chance.randbytes(grain * grain)).convert("RGB")
    noise = noise.resize(picture.size, Image.Resampling.BICUBIC)
    return Image.blend(noise, picture, chance.uniform(0, 0.6))


def _put(picture: Image.Image, cutout: Image.Image, centre: tuple[float, float], part: float | None) -> None:
    """`centre` in parts of the picture; `part` of it is what the cutout may take, None for its own size."""
    fitted = ImageOps.contain(cutout, (int(picture.width * part), int(picture.height * part))) if part else cutout
    place = round(centre[0] * picture.width - fitted.width / 2), round(centre[1] * picture.height - fitted.height / 2)
    picture.paste(fitted, place, fitted)


MAKERS: list[tuple[Callable[[Source], Image.Image], str, int]] = [
    (collage, "several", 450), (laid_out, "several", 300), (page, "other", 450), (things, "other", 700),
    (close_up, "other", 350), (person, "person", 450), (people, "people", 450),
]  # fmt: skip

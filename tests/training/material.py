"""Garment photographs as material for made-up pictures: whole, cut out, or their ground."""

from pathlib import Path
from random import Random

from PIL import Image, ImageFilter

from describe.shape import shape_of

Size = tuple[int, int]


class Source:
    """Garment photographs by category, and the chance of one made-up picture."""

    def __init__(self, folder: Path, chance: Random) -> None:
        self.chance = chance
        self.by_category = {part.name: sorted(part.glob("*.jpg")) for part in sorted(folder.iterdir()) if part.is_dir()}
        self.all = [path for paths in self.by_category.values() for path in paths]

    def photo(self, *categories: str) -> Image.Image:
        paths = self.by_category[self.chance.choice(categories)] if categories else self.all
        with Image.open(self.chance.choice(paths)) as photo:
            return photo.convert("RGB")

    def size(self) -> Size:
        """A real photo's, 256 px on the long side, so that no picture is betrayed by its format."""
        width, height = self.photo().size
        longest = max(width, height)
        return round(width * 256 / longest), round(height * 256 / longest)

    def colour(self) -> tuple[int, int, int]:
        return self.chance.randint(0, 255), self.chance.randint(0, 255), self.chance.randint(0, 255)

    def ground(self, size: Size) -> Image.Image:
        """Plain, shaded, or the corner of a photo."""
        kind = self.chance.random()
        if kind < 0.25:
            return Image.new("RGB", size, self.colour())
        if kind < 0.45:
            shade = Image.linear_gradient("L").rotate(self.chance.choice([0, 90, 180, 270])).resize(size)
            return Image.composite(Image.new("RGB", size, self.colour()), Image.new("RGB", size, self.colour()), shade)
        photo, part = self.photo(), self.chance.uniform(0.08, 0.2)
        corner = self.chance.choice([0, 1 - part]), self.chance.choice([0, 1 - part])
        return part_of(photo, corner, part).resize(size, Image.Resampling.BICUBIC)

    def cutout(self, *categories: str) -> Image.Image:
        """A garment off its ground, RGBA."""
        photo = self.photo(*categories)
        shape = shape_of(photo)
        mask = Image.frombytes("L", (shape.picture.width, shape.picture.height), bytes(255 * (p > 0.5) for p in shape.belief))
        photo.putalpha(mask.filter(ImageFilter.GaussianBlur(0.6)).resize(photo.size))
        return photo.crop(photo.getbbox() or (0, 0, *photo.size))


def part_of(photo: Image.Image, corner: tuple[float, float], part: float) -> Image.Image:
    left, top = int(corner[0] * photo.width), int(corner[1] * photo.height)
    return photo.crop((left, top, left + int(part * photo.width), top + int(part * photo.height)))

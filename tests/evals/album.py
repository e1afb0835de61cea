"""The pictures of the photographed closets, as a model's adapter reads them: bytes only, for there is nowhere to fetch from."""

from io import BytesIO

from PIL import Image

from shared.stylist.photos import parse_key
from shared.stylist.ports import SignedUrl
from tests.evals.closets.photographed import pictures
from tests.photos import encoded

SIDE = 512


class Album:
    """In place of the store (shared/adapters/openai_pictures.Renditions). Body photos are not in it: the closets know what is
    worn in them."""

    def __init__(self) -> None:
        self._pictures = pictures()

    def shows(self, closet: str) -> bool:
        return any(key == closet for key, _ in self._pictures)

    def sign(self, key: str) -> SignedUrl:
        return SignedUrl("http://127.0.0.1/no-such-picture", 2**40)

    def read(self, key: str, limit: int) -> bytes | None:
        found = parse_key(key)
        picture = self._pictures.get((found[0], int(found[1].removeprefix("p")))) if found else None
        return _rendition(picture) if picture else None


def _rendition(picture: bytes) -> bytes:
    with Image.open(BytesIO(picture)) as image:
        small = image.convert("RGB")
        small.thumbnail((SIDE, SIDE))
        return encoded(small, "WEBP", quality=80)

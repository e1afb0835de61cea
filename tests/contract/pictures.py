"""Renditions for the contract tests: pictures in memory, served over HTTP so that their signed URLs can be downloaded."""

import io
from collections.abc import Iterator
from contextlib import contextmanager

from PIL import Image
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from shared.stylist.ports import SignedUrl
from tests.recorded.running import serving


def webp(colour: str = "#8090a0", size: tuple[int, int] = (384, 512)) -> bytes:
    out = io.BytesIO()
    Image.new("RGB", size, colour).save(out, "WEBP", quality=80)
    return out.getvalue()


class MemoryRenditions:
    """Keeps pictures by key; `address` is where `served` offers them."""

    def __init__(self, pictures: dict[str, bytes], address: str = "") -> None:
        self.pictures, self.address = pictures, address
        self.downloads: list[str] = []

    def read(self, key: str, limit: int) -> bytes | None:
        data = self.pictures.get(key)
        return data[:limit] if data else None

    def sign(self, key: str) -> SignedUrl:
        return SignedUrl(f"{self.address}/{key}?X-Amz-Signature=secret", 4102444800)


@contextmanager
def served(renditions: MemoryRenditions) -> Iterator[MemoryRenditions]:
    """The same renditions, downloadable from this machine while the block runs."""

    async def get(request: Request) -> Response:
        key = request.path_params["key"]
        renditions.downloads.append(key)
        data = renditions.pictures.get(key)
        return Response(data, media_type="image/webp") if data else Response(status_code=404)

    with serving(Starlette(routes=[Route("/{key:path}", get)])) as address:
        renditions.address = address
        yield renditions

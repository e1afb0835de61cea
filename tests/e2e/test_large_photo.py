"""A phone's photo leaves the device small, through the page's own worker."""

from io import BytesIO

import pytest
from PIL import Image
from playwright.sync_api import FilePayload, Request

from tests.e2e.start_page import FILES
from tests.e2e.visitor import Visitor

MOST = 600_000
LARGE = FILES / "large" / "jacket_12mp_landscape.jpg"


def as_taken() -> FilePayload:
    return {"name": "taken.jpg", "mimeType": "image/jpeg", "buffer": LARGE.read_bytes()}


def by_night() -> FilePayload:
    """The same with the noise of a dark room, which no JPEG encoder can shrink well."""
    with Image.open(LARGE) as photo:
        noise = Image.effect_noise(photo.size, 60).convert("RGB")
        written = BytesIO()
        Image.blend(photo.convert("RGB"), noise, 0.4).save(written, "JPEG", quality=92)
    return {"name": "night.jpg", "mimeType": "image/jpeg", "buffer": written.getvalue()}


@pytest.mark.parametrize("taken", [as_taken, by_night])
def test_a_12_megapixel_photo_leaves_the_device_small(visitor: Visitor, taken: object) -> None:
    assert callable(taken)
    photo = taken()
    with visitor.page.expect_request(is_announced) as announced:
        visitor.start.give("clothes", photo)
    size = (announced.value.post_data_json or {})["size"]
    print(f"12 MP, {len(photo['buffer']) / 1e6:.1f} MB: sent as {size / 1e3:.0f} kB")
    assert 50_000 < size <= MOST < len(photo["buffer"])


def is_announced(request: Request) -> bool:
    return request.method == "POST" and request.url.endswith("/api/photos")

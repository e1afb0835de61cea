"""How pictures travel to the model: as signed URLs or as bytes (CODI_IMAGES, design section 2)."""

import base64
import io
import time
from collections.abc import Callable, Sequence
from typing import Any, Protocol

from shared.adapters.openai_profiles import Profile, is_private
from shared.settings import Images
from shared.stylist.ports import SignedUrl

BYTES_SECONDS = BLIND_SECONDS = 600
LARGEST = 4 * 1024 * 1024


class Renditions(Protocol):
    """The part of `intake.Pictures` that is needed here."""

    def read(self, key: str, limit: int) -> bytes | None: ...

    def sign(self, key: str) -> SignedUrl: ...


class PictureSender:
    """Turns rendition keys into content parts of a message. One per process: for 10 min it remembers that a download failed,
    and that the model refuses pictures."""

    def __init__(
        self,
        renditions: Renditions,
        *,
        images: Images,
        model_url: str,
        profile: Profile,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._renditions, self._images, self._profile, self._clock = renditions, images, profile, clock
        self._model_is_private = is_private(model_url)
        self._bytes_until = self._blind_until = float("-inf")

    @property
    def welcome(self) -> bool:
        """Whether pictures may be sent now."""
        return self._clock() >= self._blind_until

    def download_failed(self) -> None:
        """The provider could not fetch a URL: bytes for 10 minutes, or no pictures where the setting demands URLs."""
        if self._images == "url":
            self.refused()
        self._bytes_until = self._clock() + BYTES_SECONDS

    def refused(self) -> None:
        """The model takes no pictures: none for 10 minutes."""
        self._blind_until = self._clock() + BLIND_SECONDS

    def parts(self, keys: Sequence[str], detail: str) -> list[dict[str, Any]]:
        """One `image_url` part per picture, in order; a picture deleted meanwhile is left out. Blocks on storage."""
        addresses = filter(None, (self._address(key) for key in keys))
        shown = {"detail": detail} if self._profile.detail else {}
        return [{"type": "image_url", "image_url": {"url": url, **shown}} for url in addresses]

    def _address(self, key: str) -> str | None:
        signed = self._renditions.sign(key).url
        return self._data_url(key) if self._as_bytes(signed) else signed

    def _as_bytes(self, signed: str) -> bool:
        if self._images != "auto":
            return self._images == "bytes"
        unreachable = is_private(signed) and not self._model_is_private
        return self._profile.images == "bytes" or unreachable or self._clock() < self._bytes_until

    def _data_url(self, key: str) -> str | None:
        data = self._renditions.read(key, LARGEST)
        if data is None:
            return None
        if self._profile.mime == "image/jpeg":
            data = _jpeg(data)
        return f"data:{self._profile.mime};base64,{base64.b64encode(data).decode()}"


def _jpeg(picture: bytes) -> bytes:
    from PIL import Image  # only one profile needs it

    out = io.BytesIO()
    with Image.open(io.BytesIO(picture)) as image:
        image.convert("RGB").save(out, "JPEG", quality=90)
    return out.getvalue()

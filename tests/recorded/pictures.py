"""What a provider does with the pictures of a request: it downloads each URL, decodes each data URL, and opens them."""

import base64
import io
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from PIL import Image

from tests.recorded.published import Refusal

_FORMATS = ("PNG", "JPEG", "WEBP", "GIF")
_SECONDS = 5


class UnfetchableError(Exception):
    def __init__(self, refusal: Refusal) -> None:
        super().__init__(refusal.message)
        self.refusal = refusal


@dataclass(frozen=True)
class Sent:
    """One picture as it arrived. `by` is "url" or "data"; `host` is where it was downloaded from."""

    by: str
    host: str
    bytes: int
    format: str
    width: int
    height: int
    detail: str
    image: Image.Image

    def told(self) -> dict[str, Any]:
        return {name: value for name, value in vars(self).items() if name != "image"}


def image_parts(messages: list[dict[str, Any]]) -> Iterator[dict[str, str]]:
    for message in messages:
        if isinstance(message.get("content"), list):
            yield from (part["image_url"] for part in message["content"] if part["type"] == "image_url")


def received(messages: list[dict[str, Any]], *, refuse_loopback: bool) -> list[Sent]:
    """Every picture of a request, opened. Blocks. Raises UnfetchableError as the provider would answer."""
    return [_open(part, refuse_loopback=refuse_loopback) for part in image_parts(messages)]


def _open(part: dict[str, str], *, refuse_loopback: bool) -> Sent:
    url, detail = part["url"], part.get("detail", "auto")
    by = "data" if url.startswith("data:") else "url"
    data = base64.b64decode(url.partition(",")[2]) if by == "data" else _download(url, refuse_loopback=refuse_loopback)
    try:
        image = Image.open(io.BytesIO(data))
        image.load()
    except (OSError, SyntaxError) as error:
        raise UnfetchableError(_unsupported(url)) from error
    declared = url.partition(";")[0].removeprefix("data:image/").upper()
    if image.format not in _FORMATS or (by == "data" and declared != image.format):
        raise UnfetchableError(_unsupported(url))
    return Sent(by, urlsplit(url).netloc if by == "url" else "", len(data), image.format, *image.size, detail, image)


def _unsupported(url: str) -> Refusal:
    text = "You uploaded an unsupported image. Please make sure your image is one of ['png', 'jpeg', 'gif', 'webp']."
    return Refusal(text, "url" if url.startswith("http") else None, "image_parse_error")


def _download(url: str, *, refuse_loopback: bool) -> bytes:
    host = urlsplit(url).hostname or ""
    if refuse_loopback and (host in ("localhost", "::1") or host.startswith("127.") or host.endswith(".localhost")):
        raise UnfetchableError(Refusal(f"Timeout while downloading {url}.", "url", "invalid_value"))
    try:
        with urllib.request.urlopen(url, timeout=_SECONDS) as response:  # noqa: S310  the pattern of the schema allows http only
            data: bytes = response.read()
            return data
    except OSError as error:
        raise UnfetchableError(Refusal(f"Error while downloading {url}.", "url", "invalid_image_url")) from error

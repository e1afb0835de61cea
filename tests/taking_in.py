"""An upload taken in by the thumbnail function over in-memory rows and objects, and what a rendition may hold."""

import re
from collections.abc import Iterator
from functools import cache

from shared.stylist.photos import RENDITIONS, Reason, rendition_key
from tests.fakes_intake import InMemoryPictures, InMemoryRows, a_photo
from thumbnail.intake import Outcome, take_in

KEY = "uploads/ann/p1"
PLAIN_CHUNKS = [[b"VP8 "], [b"VP8L"]]
PLANTED = re.compile(
    rb"PRIVACY-MARKER|PWNED|Exif\0\0|GPSLatitude|https?://|<\?(xpacket|php)|<script|PK\x03\x04|%PDF-|ICC_PROFILE|acsp"
)
"""Of what the corpora hide in their files; in a rendition's pixels chance puts none of it."""


class TakenIn:
    """`reason` when refused; `renditions` by their long side's limit when ready; `left` are the keys that were kept."""

    def __init__(self, data: bytes) -> None:
        self._rows, pictures = InMemoryRows(a_photo()), InMemoryPictures(**{KEY: data})
        self.outcome: Outcome = take_in(KEY, rows=self._rows, pictures=pictures, now=100)
        self.left = set(pictures.objects)
        kept = {side: pictures.objects.get(rendition_key("ann", "p1", side)) for side in RENDITIONS}
        self.renditions = {side: data for side, data in kept.items() if data is not None}

    @property
    def reason(self) -> Reason | None:
        return self._rows.photos["ann", "p1"].reason(now=100)

    @property
    def size(self) -> tuple[int, int]:
        measured = self._rows.photos["ann", "p1"].measured
        assert measured is not None
        return measured["width"], measured["height"]


@cache
def taken_in(data: bytes) -> TakenIn:
    """The same file is rendered once, however many tests look at it."""
    return TakenIn(data)


def chunks(webp: bytes) -> Iterator[bytes]:
    """The names of a WebP's RIFF chunks; fails when anything stands before, between or behind them."""
    assert (webp[:4], webp[8:12]) == (b"RIFF", b"WEBP")
    assert len(webp) == 8 + int.from_bytes(webp[4:8], "little")
    at = 12
    while at < len(webp):
        yield webp[at : at + 4]
        length = int.from_bytes(webp[at + 4 : at + 8], "little")
        at += 8 + length + length % 2
    assert at == len(webp)

"""What the header of a JPEG promises: its size, its scans, and the memory that its decoder will take."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from thumbnail.formats import JPEG, MEGA, RefusedError

_MAX_SCANS = 100
_MAX_EXIF = 100
_MAX_SEGMENTS = 10_000
"""Cameras write about ten scans, one EXIF and a few dozen segments. Each repeated scan is as slow as a whole decode; with each
repeated EXIF Pillow copies all that came before."""
_MAX_WORK = 20 * JPEG.max_pixels
"""Pixels of all scans together: as slow as twenty scans of the largest picture, about 3 s."""
_MAX_BUFFER = 400 * MEGA
"""Of a progressive picture all coefficients are in memory at once: 64 MP with three full channels, but not with four."""

_MARKER = re.compile(rb"\xff[^\x00\x01\xd0-\xd7\xff]")
"""With a segment behind it: 00 stuffs a 255 of the picture, 01 and d0 to d7 stand alone, more ff only fill."""
_FRAMES = frozenset(bytes((0xFF, kind)) for kind in range(0xC0, 0xD0) if kind not in (0xC4, 0xC8, 0xCC))
_PROGRESSIVE = frozenset(bytes((0xFF, kind)) for kind in (0xC2, 0xC6, 0xCA, 0xCE))
_SCAN, _END = b"\xff\xda", b"\xff\xd9"


@dataclass(frozen=True)
class _Frame:
    progressive: bool
    width: int
    height: int
    samplings: list[tuple[int, int]]

    @property
    def coefficients(self) -> float:
        """Bytes: 16 bits for each sample of each channel."""
        across, down = (max(sampling[way] for sampling in self.samplings) for way in (0, 1))
        share = sum(x * y for x, y in self.samplings) / (across * down)
        return 2 * self.width * self.height * share


def check_jpeg(data: bytes) -> None:
    """Raises RefusedError for a size, a number of segments or a need of memory that no camera's picture has."""
    frame, scans, exifs = None, 0, 0
    for count, (marker, at) in enumerate(_segments(data), 1):
        if marker in _FRAMES and frame is None:
            frame = _frame(data, marker, at)
            JPEG.check(frame.width, frame.height)
        elif marker == _SCAN:
            scans += 1
            if scans == 1 and frame:
                _check_memory(frame, channels=data[at + 2])
            if frame and scans * frame.width * frame.height > _MAX_WORK:
                raise RefusedError("damaged")
        exifs += data.startswith(b"Exif", at + 2)
        if count > _MAX_SEGMENTS or exifs > _MAX_EXIF or scans > _MAX_SCANS:
            raise RefusedError("damaged")


def _check_memory(frame: _Frame, channels: int) -> None:
    """A picture whose first scan does not hold every channel is decoded as a whole, as a progressive one is."""
    if (frame.progressive or channels < len(frame.samplings)) and frame.coefficients > _MAX_BUFFER:
        raise RefusedError("too_many_pixels")


def _frame(data: bytes, marker: bytes, at: int) -> _Frame:
    height, width = (int.from_bytes(data[at + start : at + start + 2], "big") for start in (3, 5))
    samplings = [divmod(data[at + 9 + 3 * channel], 16) for channel in range(data[at + 7])]
    return _Frame(marker in _PROGRESSIVE, width, height, samplings)


def _segments(data: bytes) -> Iterator[tuple[bytes, int]]:
    """The markers of the first picture and where their segments start; what phones append to it may hold any bytes."""
    at = len(b"\xff\xd8")
    while found := _MARKER.search(data, at):
        marker, start = found[0], found.end()
        if marker == _END:
            return
        yield marker, start
        at = start + int.from_bytes(data[start : start + 2], "big")

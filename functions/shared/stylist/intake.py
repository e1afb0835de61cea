"""What the photo path needs from the outside: thumbnail and describe see rows, pictures and the model only through these."""

from dataclasses import dataclass
from typing import Protocol

from shared.stylist.photos import Measured, Photo, Reason, Seen
from shared.stylist.ports import SignedUrl, Usage


class IntakeRows(Protocol):
    """The PHOTO rows as thumbnail and describe write them. Every write demands that the row exists, so a deleted photo
    never returns; False (or None) says that it is gone. Times are epoch seconds."""

    def get(self, owner: str, photo: str) -> Photo | None: ...

    def start(self, owner: str, photo: str, *, until: int) -> Photo | None:
        """Take the processing lease (sets `processing_until`). None: gone, measured, rejected, or under another's live
        lease; the adapter knows its own again when it had to repeat the request."""
        ...

    def give_back(self, started: Photo) -> None:
        """End the lease that gave `started` after a failure, so that a retry may start at once; another's lease stays.

        The photo then waits for a day, as long as its original is kept.
        """
        ...

    def measure(self, owner: str, photo: str, measured: Measured) -> bool:
        """Whether it is measured now: the first to measure has the word, and a rejected photo stays rejected."""
        ...

    def reject(self, owner: str, photo: str, reason: Reason) -> bool:
        """What is measured already is refused for being unsafe only."""
        ...

    def claim(self, owner: str, photo: str, *, until: int) -> Photo | None:
        """Take describe's claim before paying (sets `claimed_until`); the photo as it is now is the claim's proof.

        Its `maybe_paid` is true when an earlier claim ended without a word: its holder may have paid before it died.
        None: gone, already seen, rejected, or under another's live claim.
        """
        ...

    def see(self, claimed: Photo, seen: Seen) -> bool:
        """Write `seen` and end the claim that gave `claimed`; False when that claim is over, or the photo of another kind.

        A body photo's `reading` and `worn` are copied to PROFILE in the same step.
        """
        ...

    def release(self, claimed: Photo) -> None:
        """Give the claim that gave `claimed` back unused, so that a retry may take it at once; another's stays."""
        ...


class Pictures(Protocol):
    """The photo bucket by key (shared/stylist/photos.py builds the keys)."""

    def read(self, key: str, limit: int) -> bytes | None:
        """At most `limit` bytes from the start of the object, or None when it is not there."""
        ...

    def write(self, key: str, data: bytes, content_type: str) -> None: ...

    def delete(self, key: str) -> None:
        """Deleting what is not there is fine."""
        ...

    def sign(self, key: str) -> SignedUrl: ...


@dataclass(frozen=True)
class Described:
    """What the vision model said of one photo, and what that cost."""

    seen: Seen
    usage: Usage


class Describer(Protocol):
    """The vision model's one call per photo. `worst_case` is what that call may cost at most, in micro-dollars."""

    def worst_case(self, photo: Photo) -> int: ...

    async def describe(self, photo: Photo, key: str) -> Described:
        """Moderate, then read the rendition under `key`. A moderated-out picture raises UnsafeError; anything else that
        yields no usable answer raises ModelError."""
        ...

"""In-memory rows and pictures for thumbnail and describe, with the conditions of the real ones."""

from dataclasses import replace

from shared.stylist.body import Reading, WornPiece
from shared.stylist.errors import LimitError
from shared.stylist.intake import Described
from shared.stylist.photos import Kind, Measured, Photo, Reason, Seen
from shared.stylist.ports import Reservation, SignedUrl, Spender


def a_photo(owner: str = "ann", photo: str = "p1", kind: Kind = "garment") -> Photo:
    return Photo(photo, owner, 1, kind, "image/jpeg", 1000, created=0, kept_until=10_000, net="n")


class InMemoryRows:
    """IntakeRows. `writes` counts updates that changed a row; `clock` decides whether a lease or a claim still lives."""

    def __init__(self, *photos: Photo, clock: int = 0) -> None:
        self.photos = {(photo.owner, photo.id): photo for photo in photos}
        self.claims: dict[tuple[str, str], int] = {}
        self.profiles: dict[str, tuple[Reading, list[WornPiece]]] = {}
        self.clock, self.writes = clock, 0

    def get(self, owner: str, photo: str) -> Photo | None:
        return self.photos.get((owner, photo))

    def start(self, owner: str, photo: str, *, until: int) -> Photo | None:
        row = self.get(owner, photo)
        if row is None or row.measured or row.rejected or (row.processing_until or 0) > self.clock:
            return None
        return self._put(replace(row, processing_until=until))

    def give_back(self, started: Photo) -> None:
        row = self.get(started.owner, started.id)
        if row and row.processing_until == started.processing_until and not (row.measured or row.rejected):
            self._put(replace(row, processing_until=None))

    def measure(self, owner: str, photo: str, measured: Measured) -> bool:
        row = self.get(owner, photo)
        if row is None or row.rejected:
            return False
        return row.measured is not None or self._put(replace(row, measured=measured)) is not None

    def reject(self, owner: str, photo: str, reason: Reason) -> bool:
        row = self.get(owner, photo)
        if row is None or row.rejected or (row.measured and reason != "unsafe"):
            return False
        return self._put(replace(row, rejected=reason)) is not None

    def claim(self, owner: str, photo: str, *, until: int) -> Photo | None:
        row, former = self.get(owner, photo), self.claims.get((owner, photo))
        if row is None or row.seen or row.rejected or (former or 0) > self.clock:
            return None
        self.claims[owner, photo] = until
        return replace(row, claimed_until=until, maybe_paid=former is not None)

    def see(self, claimed: Photo, seen: Seen) -> bool:
        row = self.get(claimed.owner, claimed.id)
        if row is None or not self._holds(claimed):
            return False
        self._put(replace(row, seen=seen))
        self.release(claimed)
        if row.kind == "body" and "reading" in seen:
            self.profiles[row.owner] = seen["reading"], seen.get("worn", [])
        return True

    def release(self, claimed: Photo) -> None:
        if self._holds(claimed):
            self.claims.pop((claimed.owner, claimed.id))

    def turn_into(self, owner: str, photo: str, kind: Kind) -> None:
        """What a person's word that it is of another kind does."""
        self.photos[owner, photo] = replace(self.photos[owner, photo], kind=kind, seen=None)
        self.claims.pop((owner, photo), None)

    def remove(self, owner: str, photo: str) -> None:
        """What the person's own deletion does."""
        self.photos.pop((owner, photo))

    def _holds(self, claimed: Photo) -> bool:
        row, until = self.get(claimed.owner, claimed.id), self.claims.get((claimed.owner, claimed.id))
        return row is not None and (row.kind, until) == (claimed.kind, claimed.claimed_until)

    def _put(self, photo: Photo) -> Photo:
        self.photos[photo.owner, photo.id] = photo
        self.writes += 1
        return photo


class InMemoryPictures:
    """Pictures: a dictionary of key to bytes."""

    def __init__(self, **objects: bytes) -> None:
        self.objects: dict[str, bytes] = dict(objects)

    def read(self, key: str, limit: int) -> bytes | None:
        return self.objects[key][:limit] if key in self.objects else None

    def write(self, key: str, data: bytes, content_type: str) -> None:
        self.objects[key] = data

    def delete(self, key: str) -> None:
        self.objects.pop(key, None)

    def sign(self, key: str) -> SignedUrl:
        return SignedUrl(f"https://pictures.example/{key}", 3_600)


class ScriptedDescriber:
    """Describer: answers or raises what the script says, one entry a call; notes every photo it was asked about."""

    def __init__(self, *script: Described | Exception) -> None:
        self.script, self.asked = list(script), list[str]()

    def worst_case(self, photo: Photo) -> int:
        return 900

    async def describe(self, photo: Photo, key: str) -> Described:
        self.asked.append(key)
        answer = self.script.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer


class CountingLedger:
    """Ledger: `spent` is what was settled; `open` how many reservations were not; refuses when `limit` would be passed."""

    def __init__(self, limit: int = 100_000) -> None:
        self.limit, self.spent, self.open = limit, 0, 0

    def reserve(self, spender: Spender, micro_dollars: int) -> Reservation:
        if self.spent + micro_dollars > self.limit:
            raise LimitError("visitor", 86_400)
        self.open += 1
        return Reservation(micro_dollars, ((spender.owner, spender.net),))

    def settle(self, reservation: Reservation, micro_dollars: int) -> None:
        self.open -= 1
        self.spent += micro_dollars

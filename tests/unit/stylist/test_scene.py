"""What a turn starts from."""

from dataclasses import replace

from shared.stylist.body import ReadingLine, WornPiece
from shared.stylist.garments import Words
from shared.stylist.photos import Measured, Photo, Seen
from shared.stylist.ports import Profile
from shared.stylist.scene import FRESH_SECONDS, Rows, look
from tests.fakes_turn import FakeConversations, FakePhotos, FakeVisitors

NOW = 1_000_000
MEASURED = Measured(width=400, height=533, colours=[{"hex": "#1f2a44", "share": 1.0, "name": {"ko": "네이비", "en": "navy"}}])
SHIRT = Seen(source="reader", moderated=False, notes=[], attributes={"category": "shirt"})
WAITING = Photo("p1", "o", 1, "garment", "image/jpeg", 10, created=NOW - 5, kept_until=NOW + 99, measured=MEASURED)
READ = replace(WAITING, seen=SHIRT)


class Clock:
    """Each look at the clock takes a quarter of a second."""

    def __init__(self) -> None:
        self.now = float(NOW)

    def __call__(self) -> float:
        self.now += 0.25
        return self.now


def rows(photos: FakePhotos, profile: Profile | None = None) -> Rows:
    return Rows(photos, FakeVisitors(profile or Profile()), FakeConversations())


async def test_a_photo_described_in_the_meantime_takes_part() -> None:
    scene = await look(rows(FakePhotos([WAITING], later=[READ])), "o", "s", Clock())
    assert [garment.category for garment in scene.garments] == ["shirt"]
    assert scene.unread == 0


async def test_after_its_patience_a_turn_goes_on_without_the_unread_photo() -> None:
    scene = await look(rows(FakePhotos([WAITING, replace(READ, id="p2", number=2)])), "o", "s", Clock())
    assert [garment.number for garment in scene.garments] == [2]
    assert scene.unread == 1


async def test_nobody_waits_for_a_photo_that_was_never_described() -> None:
    old = replace(WAITING, created=NOW - FRESH_SECONDS - 1)
    photos = FakePhotos([old])
    scene = await look(rows(photos), "o", "s", lambda: float(NOW))
    assert (photos.looks, scene.unread) == (1, 0)


async def test_what_was_read_of_a_deleted_body_photo_is_still_known() -> None:
    name: Words = {"ko": "흰 상의", "en": "white top"}
    worn: WornPiece = {"slot": "top", "category": "t-shirt", "name": name, "colours": [], "confidence": 0.5}
    profile = Profile(reading={"lines": []}, worn=(worn,))
    scene = await look(rows(FakePhotos([READ]), profile), "o", "s", Clock())
    assert scene.body is None
    assert scene.worn[0]["slot"] == "top"


async def test_the_newest_body_photo_speaks_before_what_was_kept() -> None:
    seen = Seen(source="reader", moderated=False, notes=[], reading={"lines": []}, worn=[])
    body = replace(READ, id="b", kind="body", seen=seen)
    kept: ReadingLine = {"topic": "tone", "text": {"ko": "x", "en": "x"}, "source": "said"}
    scene = await look(rows(FakePhotos([body]), Profile(reading={"lines": [kept]})), "o", "s", Clock())
    assert scene.reading == {"lines": []}


async def test_a_refused_photo_of_the_person_does_not_take_the_readable_ones_place() -> None:
    body = replace(READ, id="b", kind="body")
    refused = replace(WAITING, id="c", number=9, kind="body", measured=None, rejected="not_an_image")
    scene = await look(rows(FakePhotos([body, refused])), "o", "s", Clock())
    assert scene.body == body

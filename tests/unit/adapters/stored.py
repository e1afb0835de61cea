"""Photos in each state, for the tests of their rows."""

from shared.adapters.dynamodb_photos import Announced, DynamoPhotos
from shared.stylist.photos import Kind, Measured, Photo, Seen

HOUR, DAY = 3600, 86_400
MEASURED = Measured(width=900, height=1600, colours=[{"hex": "#1f2a44", "share": 0.75, "name": {"ko": "네이비", "en": "navy"}}])
SHIRT = Seen(source="model", moderated=True, notes=[], attributes={"category": "shirt", "formality": 4, "confidence": 0.9})
READING = Seen(
    source="reader",
    moderated=False,
    notes=[],
    reading={"lines": [{"topic": "tone", "text": {"ko": "밝아 보여요", "en": "Looks light"}, "source": "measured"}]},
    worn=[{"slot": "top", "category": "t-shirt", "name": {"ko": "흰 티", "en": "white tee"}, "colours": [], "confidence": 0.5}],
)


def added(photos: DynamoPhotos, owner: str, kind: Kind = "garment") -> Photo:
    return photos.add(owner, Announced(kind, "image/jpeg", 1234, "net"))


def measured(photos: DynamoPhotos, owner: str, kind: Kind = "garment") -> Photo:
    photo = added(photos, owner, kind)
    assert photos.measure(owner, photo.id, MEASURED)
    return photo


def claimed(photos: DynamoPhotos, owner: str, photo_id: str) -> Photo:
    photo = photos.claim(owner, photo_id, until=photos._clock() + 60)
    assert photo is not None
    return photo


def described(photos: DynamoPhotos, owner: str, kind: Kind, seen: Seen) -> Photo:
    photo = measured(photos, owner, kind)
    assert photos.see(claimed(photos, owner, photo.id), seen)
    return photo

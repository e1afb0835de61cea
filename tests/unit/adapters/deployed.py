"""Both photo functions on one account, for the tests of S3's events."""

import asyncio
from collections import Counter
from typing import Any

from describe.look import Means, look_at
from shared.adapters.dynamodb_photos import Announced, DynamoPhotos
from shared.adapters.dynamodb_table import Table
from shared.adapters.s3_events import for_each_key
from shared.adapters.s3_pictures import S3Pictures
from shared.settings import Settings
from shared.stylist.intake import Described
from shared.stylist.photos import Photo, Seen, rendition_key, upload_key
from shared.stylist.ports import Usage
from tests.fakes_intake import CountingLedger, ScriptedDescriber
from tests.photos import photo
from tests.s3_events import created
from tests.tables import HandClock, OneAtATime, all_rows, s3
from thumbnail.intake import take_in

SHIRT = photo("shirt_01.jpg")
ANSWER = Described(Seen(source="model", moderated=True, notes=[], attributes={"category": "shirt"}), Usage(micro_dollars=310))


class Deployed:
    """Both photo functions on one account; `writes` counts what DynamoDB and S3 accepted, refused conditions are none."""

    def __init__(self, settings: Settings, clock: HandClock, owner: str) -> None:
        self.settings, self.clock, self.owner = settings, clock, owner
        self.photos, self.pictures = DynamoPhotos(settings, clock), S3Pictures(settings, clock)
        self.photos._table = Table(OneAtATime(), settings.table)
        self.describer = ScriptedDescriber(*[ANSWER] * 10)
        self.means = Means(self.photos, self.pictures, CountingLedger(), self.describer)
        self.writes: Counter[str] = Counter()

    def announce(self) -> Photo:
        return self.photos.add(self.owner, Announced("garment", "image/jpeg", 1234, "net"))

    def upload(self, key: str, data: bytes = SHIRT) -> None:
        s3().put_object(Bucket=self.settings.photo_bucket, Key=key, Body=data)

    def thumbnail(self, event: dict[str, Any]) -> None:
        for_each_key(event, lambda key: take_in(key, rows=self.photos, pictures=self.pictures, now=self.clock()))

    def describe(self, event: dict[str, Any]) -> None:
        for_each_key(event, lambda key: asyncio.run(look_at(key, means=self.means, now=self.clock())))

    def row(self, of: Photo) -> Photo:
        found = self.photos.get(of.owner, of.id)
        assert found is not None
        return found

    def state(self) -> tuple[list[dict[str, Any]], list[tuple[str, str, Any]]]:
        """Every row, and every object with its tag and its time."""
        listed = s3().list_objects_v2(Bucket=self.settings.photo_bucket).get("Contents", [])
        return all_rows(self.settings), [(found["Key"], found["ETag"], found["LastModified"]) for found in listed]

    def count(self, http_response: Any, model: Any, **more: Any) -> None:
        if http_response.status_code == 200:
            self.writes[model.name] += 1


def uploaded(deployed: Deployed) -> tuple[Photo, dict[str, Any], dict[str, Any]]:
    """A photo that has arrived, with the event of its upload and that of its rendition."""
    new = deployed.announce()
    key = upload_key(new.owner, new.id)
    deployed.upload(key)
    return new, created(key), created(rendition_key(new.owner, new.id, 1024))

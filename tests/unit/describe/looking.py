"""One photo on its way to `seen`, with everything around it in memory."""

import asyncio

from describe.look import Means, look_at
from shared.stylist.garments import Attributes
from shared.stylist.intake import Described
from shared.stylist.photos import Kind, Photo, Seen
from shared.stylist.ports import Usage
from tests.fakes_intake import CountingLedger, InMemoryPictures, InMemoryRows, ScriptedDescriber, a_photo
from tests.photos import photo
from thumbnail.render import render

KEY = "renditions/ann/p1/1024.webp"
SHIRT = render(photo("shirt_01.jpg"))
PERSON = render(photo("man_white_tshirt_portrait.jpg"))
ANSWER = Described(
    Seen(source="model", moderated=True, notes=[], attributes=Attributes(category="shirt", confidence=0.97)),
    Usage(input_tokens=400, output_tokens=120, micro_dollars=310),
)


def means(describer: ScriptedDescriber | None = None, *, kind: Kind = "garment", limit: int = 100_000) -> Means:
    rendition = (PERSON if kind == "body" else SHIRT).files[1024]
    return Means(InMemoryRows(a_photo(kind=kind)), InMemoryPictures(**{KEY: rendition}), CountingLedger(limit), describer)


class Unreadable(InMemoryPictures):
    def read(self, key: str, limit: int) -> bytes | None:
        raise ConnectionError


def look(with_: Means, now: int = 100, key: str = KEY) -> str:
    return asyncio.run(look_at(key, means=with_, now=now))


def row(of: Means) -> Photo:
    found = of.rows.get("ann", "p1")
    assert found is not None
    return found


def seen(of: Means) -> Seen:
    written = row(of).seen
    assert written is not None
    return written


def ledger(of: Means) -> CountingLedger:
    assert isinstance(of.ledger, CountingLedger)
    return of.ledger

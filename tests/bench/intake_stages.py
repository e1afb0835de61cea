"""The thumbnail function's own `take_in` on the stack's AWS, each step timed: a line {owner, photo, original} in, times out.

`original` is the key of a copy that no event tells of; what is put lands beside it, and tells nobody either.
"""

import json
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from shared.adapters.dynamodb_intake import DynamoIntake
from shared.adapters.s3_pictures import S3Pictures
from shared.settings import load
from shared.stylist.photos import MAX_BYTES, RENDITIONS, Measured
from thumbnail.decode import decode
from thumbnail.fingerprint import fingerprint
from thumbnail.intake import LEASE_SECONDS
from thumbnail.measure import colours
from thumbnail.render import files, scaled


@dataclass
class Stages:
    """Milliseconds by step, in order."""

    spent: dict[str, float] = field(default_factory=dict)

    @contextmanager
    def step(self, name: str) -> Iterator[None]:
        started = time.perf_counter()
        yield
        self.spent[name] = (time.perf_counter() - started) * 1000


def taken(owner: str, photo: str, original: str, rows: DynamoIntake, pictures: S3Pictures) -> dict[str, float]:
    """The steps of thumbnail/intake.py and render.py; raises when the photo does not become ready."""
    stages = Stages()
    with stages.step("lease"):
        assert rows.start(owner, photo, until=int(time.time()) + LEASE_SECONDS)
    with stages.step("read"):
        data = pictures.read(original, MAX_BYTES + 1) or b""
    with stages.step("decode, scale"):
        decoded = decode(data, max(RENDITIONS))
        shown = scaled(decoded)
    with stages.step("encode"):
        made = files(decoded, shown)
    with stages.step("colours, hash"):
        small, (width, height) = shown[min(RENDITIONS)], decoded.whole
        measured = Measured(width=width, height=height, colours=colours(small), hash=fingerprint(small))
    with stages.step("put both"):
        for side in RENDITIONS:
            pictures.write(f"{original}.{side}", made[side], "image/webp")
    with stages.step("row"):
        assert rows.measure(owner, photo, measured)
    return stages.spent


if __name__ == "__main__":
    intake, bucket = DynamoIntake(load()), S3Pictures(load())
    for line in sys.stdin:
        print(json.dumps(taken(**json.loads(line), rows=intake, pictures=bucket)), flush=True)

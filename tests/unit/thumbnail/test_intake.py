"""An upload's way in: whatever is delivered, how often and in what order, ends in one state."""

import subprocess
import sys

import pytest

from shared.stylist.errors import BusyError
from shared.stylist.photos import Measured, Photo
from tests.fakes_intake import InMemoryPictures, InMemoryRows, a_photo
from tests.photos import photo
from thumbnail.intake import LEASE_SECONDS, take_in

KEY = "uploads/ann/p1"
RENDITIONS = {"renditions/ann/p1/512.webp", "renditions/ann/p1/1024.webp"}


def uploaded(data: bytes = photo("t-shirt_04.jpg")) -> InMemoryPictures:
    return InMemoryPictures(**{KEY: data})


def row(rows: InMemoryRows) -> Photo:
    found = rows.get("ann", "p1")
    assert found is not None
    return found


def test_an_upload_becomes_ready_and_the_original_is_gone() -> None:
    rows, pictures = InMemoryRows(a_photo()), uploaded()
    assert take_in(KEY, rows=rows, pictures=pictures, now=100) == "ready"
    assert pictures.objects.keys() == RENDITIONS
    assert row(rows).status(now=100) == "ready"


def test_a_refused_upload_says_why_and_the_original_is_gone() -> None:
    rows, pictures = InMemoryRows(a_photo()), uploaded(b"no picture")
    assert take_in(KEY, rows=rows, pictures=pictures, now=100) == "rejected"
    assert pictures.objects == {}
    assert row(rows).reason(now=100) == "not_an_image"


def test_the_same_event_again_changes_nothing() -> None:
    rows, pictures = InMemoryRows(a_photo()), uploaded()
    take_in(KEY, rows=rows, pictures=pictures, now=100)
    after, writes = dict(rows.photos), rows.writes
    assert take_in(KEY, rows=rows, pictures=pictures, now=200) == "repeated"
    assert (rows.photos, rows.writes) == (after, writes)
    assert pictures.objects.keys() == RENDITIONS


def test_an_upload_for_a_row_that_is_gone_leaves_nothing() -> None:
    pictures = uploaded()
    assert take_in(KEY, rows=InMemoryRows(), pictures=pictures, now=100) == "gone"
    assert pictures.objects == {}


def test_a_row_deleted_while_the_photo_is_rendered_takes_the_renditions_along() -> None:
    class Deleting(InMemoryRows):
        def measure(self, owner: str, photo: str, measured: Measured) -> bool:
            self.remove(owner, photo)
            return super().measure(owner, photo, measured)

    rows, pictures = Deleting(a_photo()), uploaded()
    assert take_in(KEY, rows=rows, pictures=pictures, now=100) == "gone"
    assert (rows.photos, pictures.objects) == ({}, {})


def test_bytes_are_put_before_the_row_says_ready_and_the_original_goes_last() -> None:
    order: list[str] = []

    class Rows(InMemoryRows):
        def _put(self, photo: Photo) -> Photo:
            order.append(photo.status(now=100))
            return super()._put(photo)

    class Pictures(InMemoryPictures):
        def write(self, key: str, data: bytes, content_type: str) -> None:
            order.append(f"put {key}")
            super().write(key, data, content_type)

        def delete(self, key: str) -> None:
            order.append(f"delete {key}")
            super().delete(key)

    take_in(KEY, rows=Rows(a_photo()), pictures=Pictures(**uploaded().objects), now=100)
    puts = ["put renditions/ann/p1/512.webp", "put renditions/ann/p1/1024.webp"]
    assert order == ["processing", *puts, "ready", f"delete {KEY}"]


def test_an_original_that_was_lost_asks_for_the_photo_again() -> None:
    rows = InMemoryRows(a_photo())
    assert take_in(KEY, rows=rows, pictures=InMemoryPictures(), now=100) == "rejected"
    assert row(rows).reason(now=100) == "damaged"


def test_a_delivery_beside_a_running_one_writes_nothing_and_asks_to_come_again() -> None:
    """Ten at once: nine come while the first reads the upload."""
    rows, writes = InMemoryRows(a_photo()), list[str]()

    class Pictures(InMemoryPictures):
        def read(self, key: str, limit: int) -> bytes | None:
            before = rows.writes
            for _ in range(9):
                with pytest.raises(BusyError):
                    take_in(KEY, rows=rows, pictures=self, now=100)
            assert (rows.writes, KEY in self.objects) == (before, True)
            return super().read(key, limit)

        def write(self, key: str, data: bytes, content_type: str) -> None:
            writes.append(key)
            super().write(key, data, content_type)

    pictures = Pictures(**uploaded().objects)
    assert take_in(KEY, rows=rows, pictures=pictures, now=100) == "ready"
    assert (sorted(writes), rows.writes) == (sorted(RENDITIONS), 2)
    assert take_in(KEY, rows=rows, pictures=pictures, now=101) == "repeated"


@pytest.mark.parametrize("failing", ["read", "write", "measure"])
def test_a_failure_gives_the_lease_back_so_that_a_retry_takes_it_at_once(failing: str) -> None:
    class Rows(InMemoryRows):
        def measure(self, owner: str, photo: str, measured: Measured) -> bool:
            fail("measure")
            return super().measure(owner, photo, measured)

    class Pictures(InMemoryPictures):
        def read(self, key: str, limit: int) -> bytes | None:
            fail("read")
            return super().read(key, limit)

        def write(self, key: str, data: bytes, content_type: str) -> None:
            fail("write")
            super().write(key, data, content_type)

    def fail(step: str) -> None:
        if step == failing and not failed:
            failed.append(step)
            raise ConnectionError

    failed: list[str] = []
    rows, pictures = Rows(a_photo()), Pictures(**uploaded().objects)
    with pytest.raises(ConnectionError):
        take_in(KEY, rows=rows, pictures=pictures, now=100)
    assert (row(rows).status(now=100), KEY in pictures.objects) == ("awaiting", True)
    assert take_in(KEY, rows=rows, pictures=pictures, now=100) == "ready"


def test_an_original_that_could_not_be_deleted_goes_with_the_next_delivery() -> None:
    class Pictures(InMemoryPictures):
        failures = 1

        def delete(self, key: str) -> None:
            self.failures -= 1
            if self.failures >= 0:
                raise ConnectionError
            super().delete(key)

    rows, pictures = InMemoryRows(a_photo()), Pictures(**uploaded().objects)
    with pytest.raises(ConnectionError):
        take_in(KEY, rows=rows, pictures=pictures, now=100)
    writes = rows.writes
    assert row(rows).status(now=100) == "ready"
    assert take_in(KEY, rows=rows, pictures=pictures, now=100) == "repeated"
    assert (rows.writes, set(pictures.objects)) == (writes, RENDITIONS)


def test_a_lease_whose_holder_died_is_taken_over() -> None:
    rows, pictures = InMemoryRows(a_photo()), uploaded()
    rows.start("ann", "p1", until=100 + LEASE_SECONDS)
    rows.clock = 100 + LEASE_SECONDS
    assert take_in(KEY, rows=rows, pictures=pictures, now=rows.clock) == "ready"


def test_a_decoder_that_dies_leaves_a_lease_that_reads_as_damaged() -> None:
    rows = InMemoryRows(a_photo())
    rows.start("ann", "p1", until=160)
    assert row(rows).status(now=159) == "processing"
    assert row(rows).reason(now=160) == "damaged"


@pytest.mark.parametrize("key", ["renditions/ann/p1/512.webp", "uploads/ann", "exports/x", "uploads/a/b/c"])
def test_a_key_that_is_no_upload_is_left_alone(key: str) -> None:
    pictures = InMemoryPictures(**{key: b"x"})
    assert take_in(key, rows=InMemoryRows(a_photo()), pictures=pictures, now=1) == "foreign"
    assert key in pictures.objects


def test_a_fresh_handler_loads_no_web_framework_no_model_and_no_late_decoder() -> None:
    code = "import sys, thumbnail.handler; print(*sys.modules)"
    loaded = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, env={"PYTHONPATH": "functions"}
    ).stdout.split()
    assert "thumbnail.decode" in loaded
    assert not {"fastapi", "openai", "starlette", "pi_heif", "numpy"} & set(loaded)

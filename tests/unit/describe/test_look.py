"""One photo's way to `seen`: never blocked by a model, the same whatever the order of events."""

import subprocess
import sys
from dataclasses import replace

import pytest

from describe.look import Means, look_at
from shared.stylist.body import Reading
from shared.stylist.errors import UnsafeError
from shared.stylist.intake import Described
from shared.stylist.photos import Measured, Photo, Seen
from shared.stylist.ports import Usage
from tests.fakes_intake import CountingLedger, InMemoryPictures, InMemoryRows, ScriptedDescriber, a_photo
from tests.photos import photo
from tests.unit.describe.looking import ANSWER, KEY, ledger, look, means, row, seen
from thumbnail.intake import take_in
from thumbnail.render import render


def test_without_a_model_our_own_reader_describes_and_nothing_is_spent() -> None:
    ours = means()
    assert look(ours) == "reader"
    assert seen(ours)["source"] == "reader"
    assert seen(ours)["attributes"]["category"] == "shirt"
    assert ledger(ours).spent == 0


def test_with_a_model_its_words_are_kept_and_its_price_is_settled() -> None:
    theirs = means(ScriptedDescriber(ANSWER))
    assert look(theirs) == "model"
    assert seen(theirs) == ANSWER.seen
    assert (ledger(theirs).spent, ledger(theirs).open) == (310, 0)


def test_a_reading_that_comes_after_the_kind_was_changed_leaves_the_new_ones_place_alone() -> None:
    """The person says "body" while the garment is being described; the repeated rendition is described beside it."""
    reading = Described(Seen(source="model", moderated=True, notes=[], reading=Reading(lines=[]), worn=[]), Usage())
    rows = InMemoryRows(a_photo())
    theirs = replace(means(ScriptedDescriber(reading)), rows=rows)

    class Slow(ScriptedDescriber):
        async def describe(self, photo: Photo, key: str) -> Described:
            rows.turn_into("ann", "p1", "body")
            assert await look_at(KEY, means=theirs, now=100) == "model"
            return await super().describe(photo, key)

    assert look(replace(theirs, describer=Slow(ANSWER))) == "gone"
    assert seen(theirs) == reading.seen


def test_an_unsafe_picture_is_refused_and_its_renditions_are_removed() -> None:
    unsafe = means(ScriptedDescriber(UnsafeError()))
    unsafe.pictures.write("renditions/ann/p1/512.webp", b"x", "image/webp")
    assert look(unsafe) == "unsafe"
    assert row(unsafe).reason(now=100) == "unsafe"
    assert isinstance(unsafe.pictures, InMemoryPictures)
    assert unsafe.pictures.objects == {}


def test_a_body_photo_leaves_its_reading_and_worn_pieces_on_the_profile() -> None:
    person = means(kind="body")
    assert look(person) == "reader"
    assert isinstance(person.rows, InMemoryRows)
    reading, worn = person.rows.profiles["ann"]
    assert [line["topic"] for line in reading["lines"]] == ["proportion", "tone", "impression"]
    assert [piece["slot"] for piece in worn] == ["top", "bottom"]


def test_a_deleted_photo_stays_deleted() -> None:
    gone = Means(InMemoryRows(), InMemoryPictures(), CountingLedger(), None)
    assert look(gone) == "gone"
    without_picture = Means(InMemoryRows(a_photo()), InMemoryPictures(), CountingLedger(), None)
    assert look(without_picture) == "gone"
    assert row(without_picture).seen is None


@pytest.mark.parametrize("key", ["renditions/ann/p1/512.webp", "uploads/ann/p1", "x"])
def test_only_the_large_rendition_is_described(key: str) -> None:
    assert look(means(), key=key) == "foreign"


def test_described_before_measured_ends_as_measured_before_described() -> None:
    data = photo("t-shirt_04.jpg")
    early, late = means(), means()
    early.pictures.write(KEY, render(data).files[1024], "image/webp")
    look(early)
    for order in (early, late):
        order.pictures.write("uploads/ann/p1", data, "image/jpeg")
        take_in("uploads/ann/p1", rows=order.rows, pictures=order.pictures, now=100)
    look(late)
    for order in (early, late):
        measured: Measured | None = row(order).measured
        assert measured is not None
        assert row(order).status(now=100) == "described"
        assert seen(order)["attributes"] == seen(late)["attributes"]


def test_reading_is_never_written_for_a_garment() -> None:
    ours = means()
    look(ours)
    no_reading: Reading | None = seen(ours).get("reading")
    assert no_reading is None


def test_a_fresh_handler_loads_no_model_and_no_web_framework() -> None:
    code = "import sys, describe.handler; print(*sys.modules)"
    loaded = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, env={"PYTHONPATH": "functions"}
    ).stdout.split()
    assert "describe.look" in loaded
    assert not {"fastapi", "openai", "starlette"} & set(loaded)

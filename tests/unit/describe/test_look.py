"""One photo's way to `seen`: paid at most once, never blocked by a model, the same whatever the order of events."""

import asyncio
import subprocess
import sys
from dataclasses import replace

import pytest
from PIL import UnidentifiedImageError

from describe.look import CLAIM_SECONDS, Means, look_at
from shared.stylist.body import Reading
from shared.stylist.errors import BusyError, ModelError, UnsafeError
from shared.stylist.garments import Attributes
from shared.stylist.intake import Described
from shared.stylist.photos import Kind, Measured, Photo, Reason, Seen
from shared.stylist.ports import Reservation, Usage
from tests.fakes_intake import CountingLedger, InMemoryPictures, InMemoryRows, ScriptedDescriber, a_photo
from tests.photos import photo
from thumbnail.intake import take_in
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


def test_a_repeated_event_never_pays_twice() -> None:
    describer = ScriptedDescriber(ANSWER)
    theirs = means(describer)
    assert [look(theirs), look(theirs, now=5_000)] == ["model", "repeated"]
    assert describer.asked == [KEY]


def test_a_delivery_beside_a_running_one_pays_nothing_and_asks_to_come_again() -> None:
    describer = ScriptedDescriber(ANSWER)
    theirs = means(describer)
    theirs.rows.claim("ann", "p1", until=100 + CLAIM_SECONDS)
    with pytest.raises(BusyError):
        look(theirs)
    assert (describer.asked, ledger(theirs).spent) == ([], 0)


def test_a_claim_whose_holder_died_is_taken_over_by_our_reader_as_it_may_have_paid() -> None:
    describer = ScriptedDescriber(ANSWER)
    theirs = means(describer)
    theirs.rows.claim("ann", "p1", until=0)
    assert look(theirs, now=100) == "reader"
    assert (describer.asked, ledger(theirs).spent) == ([], 0)


def test_a_claim_that_was_taken_over_stays_when_its_new_holder_fails_too() -> None:
    describer = ScriptedDescriber(ANSWER)
    theirs = replace(means(describer), pictures=Unreadable())
    theirs.rows.claim("ann", "p1", until=0)
    with pytest.raises(ConnectionError):
        look(theirs)
    assert isinstance(theirs.rows, InMemoryRows)
    theirs.rows.clock = 100 + CLAIM_SECONDS
    assert look(replace(theirs, pictures=means().pictures)) == "reader"
    assert describer.asked == []


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


def test_a_model_that_fails_costs_what_it_cost_and_our_reader_answers() -> None:
    failure = ModelError("broke off")
    failure.micro_dollars = 120
    theirs = means(ScriptedDescriber(failure))
    assert look(theirs) == "reader"
    assert (ledger(theirs).spent, ledger(theirs).open) == (120, 0)


@pytest.mark.parametrize(("cost", "asked", "outcome"), [(120, 1, "reader"), (0, 2, "model")])
def test_our_readers_failure_after_the_models_keeps_the_claim_if_that_was_paid(cost: int, asked: int, outcome: str) -> None:
    failure = ModelError("broke off")
    failure.micro_dollars = cost
    describer, rows = ScriptedDescriber(failure, ANSWER), InMemoryRows(a_photo())
    theirs = replace(means(describer), rows=rows)
    with pytest.raises(UnidentifiedImageError):
        look(replace(theirs, pictures=InMemoryPictures(**{KEY: b"no picture"})))
    if cost:
        with pytest.raises(BusyError):
            look(theirs)
    rows.clock = 100 + CLAIM_SECONDS
    assert look(theirs, now=rows.clock) == outcome
    assert len(describer.asked) == asked


def test_without_budget_the_model_is_not_asked() -> None:
    describer = ScriptedDescriber(ANSWER)
    poor = means(describer, limit=500)
    assert look(poor) == "reader"
    assert describer.asked == []


def test_an_unsafe_picture_is_refused_and_its_renditions_are_removed() -> None:
    unsafe = means(ScriptedDescriber(UnsafeError()))
    unsafe.pictures.write("renditions/ann/p1/512.webp", b"x", "image/webp")
    assert look(unsafe) == "unsafe"
    assert row(unsafe).reason(now=100) == "unsafe"
    assert isinstance(unsafe.pictures, InMemoryPictures)
    assert unsafe.pictures.objects == {}


def test_a_failure_before_the_model_is_asked_gives_the_claim_back_for_the_retry() -> None:
    describer = ScriptedDescriber(ANSWER)
    theirs = means(describer)
    with pytest.raises(ConnectionError):
        look(replace(theirs, pictures=Unreadable()))
    assert look(theirs) == "model"
    assert describer.asked == [KEY]


def test_a_call_that_broke_in_an_unforeseen_way_counts_as_paid_and_is_not_repeated() -> None:
    describer = ScriptedDescriber(OSError("no network"), ANSWER)
    theirs = means(describer)
    assert [look(theirs), look(theirs)] == ["reader", "repeated"]
    assert (ledger(theirs).spent, ledger(theirs).open) == (900, 0), "the provider may have taken the call"
    assert describer.asked == [KEY]


def test_a_refusal_that_cannot_be_written_is_asked_for_again_as_it_cost_nothing() -> None:
    class Failing(InMemoryRows):
        def reject(self, owner: str, photo: str, reason: Reason) -> bool:
            raise ConnectionError

    theirs = replace(means(ScriptedDescriber(UnsafeError())), rows=Failing(a_photo()))
    with pytest.raises(ConnectionError):
        look(theirs)
    again = replace(theirs, rows=InMemoryRows(row(theirs)), describer=ScriptedDescriber(UnsafeError()))
    assert isinstance(theirs.rows, Failing)
    assert (theirs.rows.claims, look(again)) == ({}, "unsafe")


def test_a_ledger_that_fails_after_the_answer_does_not_lose_it() -> None:
    class Failing(CountingLedger):
        def settle(self, reservation: Reservation, micro_dollars: int) -> None:
            raise ConnectionError

    theirs = replace(means(ScriptedDescriber(ANSWER)), ledger=Failing())
    assert look(theirs) == "model"
    assert seen(theirs) == ANSWER.seen


def test_an_answer_that_could_not_be_written_is_paid_once_however_often_the_event_comes() -> None:
    class Failing(InMemoryRows):
        failing = True

        def see(self, claimed: Photo, seen: Seen) -> bool:
            if self.failing:
                raise ConnectionError
            return super().see(claimed, seen)

    describer, rows = ScriptedDescriber(ANSWER, ANSWER, ANSWER), Failing(a_photo())
    theirs = replace(means(describer), rows=rows)
    for refusal in (ConnectionError, BusyError):
        with pytest.raises(refusal):
            look(theirs)
    rows.clock = 100 + CLAIM_SECONDS
    with pytest.raises(ConnectionError):
        look(theirs, now=rows.clock)
    rows.clock, rows.failing = rows.clock + CLAIM_SECONDS, False
    assert look(theirs, now=rows.clock) == "reader"
    assert describer.asked == [KEY]
    assert (ledger(theirs).spent, ledger(theirs).open) == (310, 0)


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

"""A model is paid for a photo at most once, whatever fails, is repeated or comes beside it."""

from dataclasses import replace

import pytest
from PIL import UnidentifiedImageError

from describe.look import CLAIM_SECONDS
from shared.stylist.errors import BusyError, ModelError, UnsafeError
from shared.stylist.photos import Photo, Reason, Seen
from shared.stylist.ports import Reservation
from tests.fakes_intake import CountingLedger, InMemoryPictures, InMemoryRows, ScriptedDescriber, a_photo
from tests.unit.describe.looking import ANSWER, KEY, Unreadable, ledger, look, means, row, seen


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

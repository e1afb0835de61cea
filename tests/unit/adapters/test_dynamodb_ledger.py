"""The ledger never lets anybody spend more than a ceiling, and loses no refund."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from shared.adapters.dynamodb_ledger import DynamoLedger
from shared.adapters.dynamodb_table import Table
from shared.settings import Settings
from shared.stylist.errors import LimitError
from shared.stylist.ports import Reservation, Spender
from tests.tables import MIDNIGHT, HandClock, OneAtATime, all_rows, aws

VISITOR = Spender(owner="visitor", net="network")


def sums(settings: Settings, attribute: str) -> dict[str, int]:
    """`{"visitor": 40, …}`: what each scope holds of an attribute, over all its rows."""
    held: dict[str, int] = {}
    for row in all_rows(settings):
        scope = row["pk"]["S"].split("#")[1]
        held[scope] = held.get(scope, 0) + int(row.get(attribute, {"N": "0"})["N"])
    return held


def reserved(ledger: DynamoLedger, spender: Spender, amount: int) -> Reservation | None:
    try:
        return ledger.reserve(spender, amount)
    except LimitError:
        return None


def test_a_reservation_is_held_by_all_three_scopes_and_settled_with_what_was_used(settings: Settings) -> None:
    ledger = DynamoLedger(settings, HandClock())
    reservation = ledger.reserve(VISITOR, 900)
    assert sums(settings, "used") == {"visitor": 900, "network": 900, "site": 900}
    ledger.settle(reservation, 250)
    assert sums(settings, "used") == {"visitor": 250, "network": 250, "site": 250}


def test_settling_twice_counts_once(settings: Settings) -> None:
    ledger = DynamoLedger(settings, HandClock())
    reservation = ledger.reserve(VISITOR, 900)
    ledger.settle(reservation, 250)
    ledger.settle(reservation, 250)
    assert ledger.used("visitor").micro_dollars == 250


@pytest.mark.parametrize(
    ("scope", "ceiling"),
    [("visitor", "visitor_micro_dollars"), ("network", "network_micro_dollars"), ("site", "site_micro_dollars")],
)
def test_whichever_scope_refuses_is_named_and_nothing_stays_reserved(scope: str, ceiling: str) -> None:
    with aws(**{ceiling: 100}) as settings:
        ledger = DynamoLedger(settings, HandClock())
        ledger.settle(ledger.reserve(VISITOR, 60), 60)
        with pytest.raises(LimitError) as refused:
            ledger.reserve(VISITOR, 41)
        assert (refused.value.scope, refused.value.renews_at) == (scope, MIDNIGHT)
        assert set(sums(settings, "used").values()) == {60}
        assert ledger.reserve(VISITOR, 40).micro_dollars == 40


def test_more_than_the_whole_ceiling_is_refused_on_the_first_reservation_of_a_day() -> None:
    with aws(visitor_micro_dollars=100) as settings, pytest.raises(LimitError):
        DynamoLedger(settings, HandClock()).reserve(VISITOR, 101)


def test_a_new_day_begins_at_midnight_utc() -> None:
    with aws(visitor_micro_dollars=100) as settings:
        clock = HandClock()
        ledger = DynamoLedger(settings, clock)
        ledger.reserve(VISITOR, 100)
        clock.now = MIDNIGHT - 1
        assert reserved(ledger, VISITOR, 1) is None
        clock.now = MIDNIGHT
        assert reserved(ledger, VISITOR, 1) is not None
        assert ledger.used("visitor").micro_dollars == 1


def test_a_reservation_of_yesterday_is_settled_where_it_was_made() -> None:
    with aws() as settings:
        clock = HandClock(MIDNIGHT - 5)
        ledger = DynamoLedger(settings, clock)
        reservation = ledger.reserve(VISITOR, 100)
        clock.now = MIDNIGHT + 5
        ledger.settle(reservation, 30)
        assert sums(settings, "used") == {"visitor": 30, "network": 30, "site": 30}
        assert ledger.used("visitor").micro_dollars == 0


def test_threads_together_never_overspend_and_use_the_ceiling_to_the_last_reservation() -> None:
    with aws(visitor_micro_dollars=1_000, network_micro_dollars=700, site_micro_dollars=500) as settings:
        ledger = DynamoLedger(settings, HandClock())
        ledger._table = Table(OneAtATime(), settings.table)
        spenders = [Spender(f"visitor-{i % 4}", f"network-{i % 2}") for i in range(80)]
        with ThreadPoolExecutor(8) as pool:
            reservations = list(pool.map(lambda spender: reserved(ledger, spender, 50), spenders))
        held = [reservation for reservation in reservations if reservation]
        assert sums(settings, "used") == {"visitor": 500, "network": 500, "site": 500}
        assert len(held) == 10
        with ThreadPoolExecutor(8) as pool:
            list(pool.map(lambda reservation: ledger.settle(reservation, 7), held))
        assert sums(settings, "used") == {"visitor": 70, "network": 70, "site": 70}


def test_photo_slots_and_bytes_are_limited_together() -> None:
    with aws(visitor_photos=3, visitor_photo_bytes=1_000) as settings:
        ledger = DynamoLedger(settings, HandClock())
        ledger.reserve_photo(VISITOR, 400)
        ledger.reserve_photo(VISITOR, 400)
        with pytest.raises(LimitError) as too_many_bytes:
            ledger.reserve_photo(VISITOR, 201)
        ledger.reserve_photo(VISITOR, 200)
        with pytest.raises(LimitError) as too_many_photos:
            ledger.reserve_photo(VISITOR, 0)
        assert {too_many_bytes.value.scope, too_many_photos.value.scope} == {"visitor"}
        assert sums(settings, "photos") == {"visitor": 3, "network": 3, "site": 3}
        assert sums(settings, "bytes") == {"visitor": 1_000, "network": 1_000, "site": 1_000}


def test_a_site_without_photo_slots_left_gives_the_visitor_and_the_network_theirs_back() -> None:
    with aws(site_photos=1) as settings:
        ledger = DynamoLedger(settings, HandClock())
        ledger.reserve_photo(VISITOR, 10)
        with pytest.raises(LimitError) as refused:
            ledger.reserve_photo(Spender("another", "elsewhere"), 10)
        assert refused.value.scope == "site"
        assert sums(settings, "photos") == {"visitor": 1, "network": 1, "site": 1}


def test_photos_leave_no_hold_behind(settings: Settings) -> None:
    DynamoLedger(settings, HandClock()).reserve_photo(VISITOR, 10)
    assert not [name for row in all_rows(settings) for name in row if name.startswith("hold_")]


def test_a_forgotten_visitor_leaves_the_sums_of_network_and_site(settings: Settings) -> None:
    ledger = DynamoLedger(settings, HandClock())
    reservation = ledger.reserve(VISITOR, 900)
    ledger.forget("visitor")
    ledger.settle(reservation, 100)
    assert sums(settings, "used") == {"network": 100, "site": 100}

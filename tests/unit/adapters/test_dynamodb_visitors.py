"""Only the server mints visitors; what is deleted or expired is nobody."""

import hashlib

import pytest

from shared.adapters.clock import DAY
from shared.adapters.dynamodb_photos import Announced, DynamoPhotos
from shared.adapters.dynamodb_sessions import DynamoSessions
from shared.adapters.dynamodb_visitors import DynamoVisitors, digest
from shared.settings import Settings
from shared.stylist.errors import LimitError, NoVisitorError
from tests.tables import MIDNIGHT, NOW, HandClock, all_rows, aws


@pytest.fixture
def visitors(settings: Settings, clock: HandClock) -> DynamoVisitors:
    return DynamoVisitors(settings, clock)


def test_a_token_leads_to_its_owner_and_an_unknown_one_to_nobody(visitors: DynamoVisitors) -> None:
    minted = visitors.mint("net")
    assert minted.token is not None
    assert visitors.owner(minted.token) == minted.owner
    assert visitors.owner("invented-by-a-client") is None
    assert visitors.owner("") is None


def test_the_table_holds_the_hash_of_a_token_and_never_the_token(visitors: DynamoVisitors, settings: Settings) -> None:
    token = visitors.mint("net").token or ""
    rows = str(all_rows(settings))
    assert token not in rows
    assert hashlib.sha256(token.encode()).hexdigest() in rows


def test_tokens_and_owners_are_random_and_long(visitors: DynamoVisitors) -> None:
    minted = [visitors.mint("net") for _ in range(5)]
    assert len({visitor.token for visitor in minted} | {visitor.owner for visitor in minted}) == 10
    assert all(len(visitor.token or "") >= 43 and len(visitor.owner) == 32 for visitor in minted)


def test_a_network_mints_no_more_than_its_share_a_day() -> None:
    with aws(network_visitors=2) as settings:
        clock = HandClock()
        visitors = DynamoVisitors(settings, clock)
        visitors.mint("a"), visitors.mint("a"), visitors.mint("b")
        with pytest.raises(LimitError) as refused:
            visitors.mint("a")
        assert (refused.value.scope, refused.value.renews_at) == ("network", MIDNIGHT)
        clock.now = MIDNIGHT
        assert visitors.mint("a").token


def test_a_visit_is_noted_at_most_once_a_day(visitors: DynamoVisitors, clock: HandClock) -> None:
    token = visitors.mint("net").token or ""
    clock.advance(DAY - 1)
    first = visitors.visitor(token)
    assert first is not None
    assert first.last_visit == NOW
    clock.advance(1)
    second = visitors.visitor(token)
    assert second is not None
    assert second.last_visit == NOW + DAY
    assert second.kept_until == NOW + 31 * DAY


def test_thirty_days_without_a_visit_make_a_visitor_nobody(visitors: DynamoVisitors, clock: HandClock) -> None:
    visitor = visitors.mint("net")
    clock.advance(30 * DAY - 1)
    assert not visitors.expired(visitor.owner)
    clock.advance(1)
    assert visitors.expired(visitor.owner)
    assert visitors.owner(visitor.token or "") is None


def test_a_visit_renews_the_thirty_days(visitors: DynamoVisitors, clock: HandClock) -> None:
    visitor = visitors.mint("net")
    for _ in range(3):
        clock.advance(29 * DAY)
        assert visitors.owner(visitor.token or "") == visitor.owner


def test_whoever_keeps_coming_keeps_their_token_and_is_told_to_keep_it(
    visitors: DynamoVisitors, clock: HandClock, settings: Settings
) -> None:
    minted = visitors.mint("net")
    for _ in range(30):
        clock.advance(20 * DAY)
        visitor = visitors.visitor(minted.token or "")
        assert visitor is not None
        assert (visitor.owner, visitor.token) == (minted.owner, minted.token)
    (row,) = (row for row in all_rows(settings) if row["pk"]["S"].startswith("TOKEN#"))
    assert int(row["expires_at"]["N"]) == clock() + 400 * DAY


def test_a_token_ends_with_its_cookie(visitors: DynamoVisitors, clock: HandClock, settings: Settings) -> None:
    """Its owner may still come, with the token of another browser."""
    token = visitors.mint("net").token or ""
    visitors._table.update(("TOKEN#" + digest(token), "-"), "SET #expires_at = :end", end=NOW + 10)
    clock.advance(9)
    assert visitors.owner(token)
    clock.advance(1)
    assert visitors.owner(token) is None


def test_taste_is_replaced_and_read_back(visitors: DynamoVisitors, owner: str) -> None:
    visitors.put_taste(owner, {"styles": ["neat"], "fit": None, "avoid_colours": ["black"]})
    assert visitors.profile(owner).taste == {"styles": ["neat"], "fit": None, "avoid_colours": ["black"]}


def test_an_unknown_owner_has_an_empty_profile_and_no_taste_to_put(visitors: DynamoVisitors) -> None:
    assert visitors.profile("nobody").taste == {}
    with pytest.raises(NoVisitorError):
        visitors.put_taste("nobody", {"styles": ["neat"]})


def test_a_deletion_that_has_begun_is_final_for_every_reader(visitors: DynamoVisitors) -> None:
    visitor = visitors.mint("net")
    visitors.start_deletion(visitor.owner)
    assert visitors.owner(visitor.token or "") is None
    assert visitors.expired(visitor.owner)
    with pytest.raises(NoVisitorError):
        visitors.put_taste(visitor.owner, {})


def test_deleting_everything_leaves_no_row_that_names_the_owner(
    visitors: DynamoVisitors, settings: Settings, clock: HandClock
) -> None:
    gone, stays = visitors.mint("net"), visitors.mint("net")
    for visitor in (gone, stays):
        photos, sessions = DynamoPhotos(settings, clock), DynamoSessions(settings, clock)
        photos.add(visitor.owner, Announced("garment", "image/png", 1, "net"))
        session = sessions.create(visitor.owner)
        sessions.begin(visitor.owner, session.id, message_id="m", text="hi", regenerate=False)
    visitors.start_deletion(gone.owner)
    visitors.delete_everything(gone.owner)
    rows = str(all_rows(settings))
    assert gone.owner not in rows
    assert hashlib.sha256((gone.token or "").encode()).hexdigest() not in rows
    assert rows.count(stays.owner) >= 5


def test_a_deleted_visitor_never_returns(visitors: DynamoVisitors, settings: Settings, clock: HandClock) -> None:
    visitor = visitors.mint("net")
    visitors.delete_everything(visitor.owner)
    before = len(all_rows(settings))
    visitors.start_deletion(visitor.owner)
    with pytest.raises(NoVisitorError):
        DynamoPhotos(settings, clock).add(visitor.owner, Announced("body", "image/png", 1, "net"))
    with pytest.raises(NoVisitorError):
        DynamoSessions(settings, clock).create(visitor.owner)
    assert len(all_rows(settings)) == before


def test_every_row_carries_its_version(visitors: DynamoVisitors, owner: str, settings: Settings) -> None:
    visitors.put_taste(owner, {"styles": []})
    rows = [row for row in all_rows(settings) if not row["pk"]["S"].startswith("SPEND#")]
    assert rows
    assert all(row["v"] == {"N": "1"} for row in rows)


def test_rows_that_nobody_sweeps_carry_a_time_to_live(visitors: DynamoVisitors, owner: str, settings: Settings) -> None:
    unswept = [item for item in all_rows(settings) if item["pk"]["S"].startswith(("TOKEN#", "SPEND#"))]
    assert len(unswept) == 2
    assert all(int(item["expires_at"]["N"]) > NOW for item in unswept)

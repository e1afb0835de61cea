"""The sweeper deletes what is due, files first, and ends what is stuck; nothing else."""

from dataclasses import replace

import pytest

from shared.adapters.dynamodb_due import Due
from shared.adapters.dynamodb_photos import Announced, DynamoPhotos
from shared.settings import Settings
from shared.stylist.photos import Kind, Measured, Photo, Seen, rendition_key, upload_key
from shared.stylist.ports import Spender
from sweep.dependencies import Tools
from sweep.housekeeping import SECONDS, Swept, settle, sweep
from tests.tables import NOW, HandClock, all_keys, all_rows

HOUR, DAY = 3600, 86_400


@pytest.fixture
def tools(settings: Settings, clock: HandClock) -> Tools:
    return Tools.build(settings, clock)


@pytest.fixture
def owner(tools: Tools) -> str:
    return tools.visitors.mint("net").owner


def added(tools: Tools, owner: str, kind: Kind = "garment") -> Photo:
    """An announced photo whose file has arrived."""
    photo = tools.photos.add(owner, Announced(kind, "image/jpeg", 9, "net"))
    tools.pictures.write(upload_key(owner, photo.id), b"jpeg", "image/jpeg")
    return photo


def measured(tools: Tools, owner: str, kind: Kind = "garment") -> Photo:
    photo = added(tools, owner, kind)
    for side in (512, 1024):
        tools.pictures.write(rendition_key(owner, photo.id, side), b"webp", "image/webp")
    tools.photos.measure(owner, photo.id, Measured(width=1, height=2, colours=[]))
    tools.pictures.delete(upload_key(owner, photo.id))
    return photo


def left(settings: Settings, name: str) -> list[str]:
    """Rows and objects that still name something."""
    rows = [row["sk"]["S"] for row in all_rows(settings) if name in str(row)]
    return rows + [key for key in all_keys(settings) if name in key]


def test_nothing_due_is_nothing_done(tools: Tools, owner: str) -> None:
    measured(tools, owner), added(tools, owner, "body")
    assert sweep(tools) == Swept(0, 0)


def test_a_body_photo_goes_a_day_after_its_last_use_and_its_reading_stays(
    tools: Tools, owner: str, clock: HandClock, settings: Settings
) -> None:
    photo, garment = measured(tools, owner, "body"), measured(tools, owner)
    claimed = tools.photos.claim(owner, photo.id, until=NOW + 60)
    assert claimed is not None
    tools.photos.see(claimed, Seen(source="reader", moderated=False, notes=[], reading={"lines": []}, worn=[]))
    clock.advance(DAY - 1)
    assert sweep(tools) == Swept(0, 0)
    clock.advance(1)
    assert sweep(tools) == Swept(1, 0)
    assert left(settings, photo.id) == []
    assert tools.visitors.profile(owner).reading == {"lines": []}
    assert [kept.id for kept in tools.photos.photos(owner)] == [garment.id]
    assert len(all_keys(settings)) == 2


def test_an_announced_photo_goes_after_an_hour(tools: Tools, owner: str, clock: HandClock, settings: Settings) -> None:
    photo = added(tools, owner)
    clock.advance(HOUR)
    assert sweep(tools) == Swept(1, 0)
    assert left(settings, photo.id) == []


def test_a_photo_whose_decoder_died_is_damaged_and_its_file_goes(
    tools: Tools, owner: str, clock: HandClock, settings: Settings
) -> None:
    photo = added(tools, owner)
    tools.photos.start(owner, photo.id, until=NOW + 60)
    clock.advance(60)
    assert sweep(tools) == Swept(1, 0)
    assert left(settings, photo.id) == [f"PHOTO#{photo.id}"]
    (kept,) = tools.photos.photos(owner)
    assert kept.rejected == "damaged"
    assert sweep(tools) == Swept(0, 0)
    clock.advance(DAY)
    sweep(tools)
    assert left(settings, photo.id) == []


@pytest.mark.parametrize("work", ["measured", "started again"])
def test_a_photo_that_is_worked_on_while_the_sweeper_looks_keeps_its_files(
    tools: Tools, owner: str, clock: HandClock, settings: Settings, work: str
) -> None:
    photo = added(tools, owner)
    tools.photos.start(owner, photo.id, until=NOW + 60)
    clock.advance(60)

    class Overtaken(DynamoPhotos):
        def get(self, owner: str, photo: str) -> Photo | None:
            found = super().get(owner, photo)
            if work == "measured":
                tools.photos.measure(owner, photo, Measured(width=1, height=2, colours=[]))
            else:
                tools.photos.start(owner, photo, until=clock() + 60)
            return found

    settle(replace(tools, photos=Overtaken(settings, clock)), Due("PHOTO", owner, photo.id))
    kept = tools.photos.get(owner, photo.id)
    assert kept is not None
    assert kept.status(clock()) == ("ready" if work == "measured" else "processing")
    assert all_keys(settings) == [upload_key(owner, photo.id)]


def test_a_photo_that_was_measured_in_time_is_left_alone(tools: Tools, owner: str, clock: HandClock) -> None:
    photo = added(tools, owner)
    tools.photos.start(owner, photo.id, until=NOW + 60)
    tools.photos.measure(owner, photo.id, Measured(width=1, height=2, colours=[]))
    clock.advance(HOUR)
    assert sweep(tools) == Swept(0, 0)
    assert tools.photos.get(owner, photo.id)


def test_a_replaced_body_photo_goes_at_the_next_run(tools: Tools, owner: str, settings: Settings) -> None:
    old, new = measured(tools, owner, "body"), measured(tools, owner, "body")
    assert sweep(tools) == Swept(1, 0)
    assert left(settings, old.id) == []
    assert len(left(settings, new.id)) == 3


def test_a_deletion_that_broke_off_after_the_mark_is_ended(tools: Tools, owner: str, settings: Settings) -> None:
    photo = measured(tools, owner)
    tools.photos.retire(owner, photo.id)
    assert sweep(tools) == Swept(1, 0)
    assert left(settings, photo.id) == []


def test_a_turn_whose_process_died_is_failed(tools: Tools, owner: str, clock: HandClock) -> None:
    session = tools.sessions.create(owner).id
    turn = tools.sessions.begin(owner, session, message_id="m", text="hi", regenerate=False)
    clock.advance(1000)
    assert sweep(tools) == Swept(1, 0)
    assert tools.sessions.session(owner, session).status == "failed"
    (stored,) = tools.sessions.window(owner, session)
    assert (stored.id, stored.status) == (turn.id, "failed")
    assert sweep(tools) == Swept(0, 0)


def test_a_visitor_not_seen_for_thirty_days_is_forgotten_entirely(
    tools: Tools, owner: str, clock: HandClock, settings: Settings
) -> None:
    measured(tools, owner)
    session = tools.sessions.create(owner).id
    tools.sessions.begin(owner, session, message_id="m", text="hi", regenerate=False)
    clock.advance(30 * DAY - 1)
    sweep(tools)
    assert tools.photos.photos(owner)
    clock.advance(1)
    assert sweep(tools).failed == 0
    assert left(settings, owner) == []


def test_a_forgetting_that_broke_off_is_ended(tools: Tools, owner: str, settings: Settings) -> None:
    measured(tools, owner)
    tools.ledger.reserve(Spender(owner, "net"), 10)
    tools.visitors.start_deletion(owner)
    assert sweep(tools) == Swept(1, 0)
    assert left(settings, owner) == []


def test_a_visitor_who_came_back_in_time_keeps_everything(tools: Tools, clock: HandClock) -> None:
    visitor = tools.visitors.mint("net")
    measured(tools, visitor.owner)
    clock.advance(29 * DAY)
    tools.visitors.visitor(visitor.token or "")
    clock.advance(29 * DAY)
    assert sweep(tools) == Swept(0, 0)
    assert tools.photos.photos(visitor.owner)


def test_an_index_that_lags_behind_costs_nobody_anything(tools: Tools, owner: str, settings: Settings) -> None:
    """The row itself says that its time has not come."""
    photo, session = measured(tools, owner, "body"), tools.sessions.create(owner).id
    tools.sessions.begin(owner, session, message_id="m", text="hi", regenerate=False)
    before = all_rows(settings), all_keys(settings)
    for due in (Due("PROFILE", owner, ""), Due("PHOTO", owner, photo.id), Due("SESSION", owner, session)):
        settle(tools, due)
    assert (all_rows(settings), all_keys(settings)) == before


def test_a_run_does_a_bounded_part_and_the_next_the_rest(tools: Tools, owner: str, clock: HandClock) -> None:
    for _ in range(5):
        added(tools, owner)
    clock.advance(HOUR)
    assert [sweep(tools, limit=2).done for _ in range(4)] == [2, 2, 1, 0]


def test_a_run_ends_well_before_its_function_does(settings: Settings) -> None:
    """Every look at this clock costs 40 seconds."""

    class Slow(HandClock):
        def __call__(self) -> int:
            self.now += 40
            return self.now

    still = HandClock()
    tools = Tools.build(settings, still)
    owner = tools.visitors.mint("net").owner
    for _ in range(4):
        added(tools, owner)
    still.advance(HOUR)
    hurried = Tools(**{**vars(tools), "clock": Slow(still.now)})
    assert SECONDS < 120
    assert sweep(hurried).done == 2
    assert sweep(tools).done == 2


def test_one_failure_hides_no_other_and_is_tried_again(
    tools: Tools, owner: str, clock: HandClock, settings: Settings, caplog: pytest.LogCaptureFixture
) -> None:
    stuck, fine = added(tools, owner), added(tools, owner)
    clock.advance(HOUR)

    class Failing:
        """A bucket that refuses one photo's key."""

        def delete(self, key: str) -> None:
            if stuck.id in key:
                raise ConnectionError(key)
            tools.pictures.delete(key)

    broken = Tools(**{**vars(tools), "pictures": Failing()})
    assert sweep(broken) == Swept(1, 1)
    assert left(settings, fine.id) == []
    assert len(left(settings, stuck.id)) == 2
    assert stuck.id not in caplog.text
    assert sweep(tools) == Swept(1, 0)
    assert left(settings, stuck.id) == []

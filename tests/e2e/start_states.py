"""The states of the start page and of the windows over any page, each reached from a fresh load."""

from playwright.sync_api import expect

from tests.e2e.gestures import drag_files
from tests.e2e.staged import TALK, Staged
from tests.e2e.start_page import FILES
from tests.e2e.state import state

ME, SHIRT, TROUSERS, DRESS = (FILES / name for name in ("person_6.jpg", "shirt_01.jpg", "pants_03.jpg", "dress_03.jpg"))
REFUSALS = ("too_large", "not_an_image", "unsupported", "too_many_pixels", "damaged", "unsafe")


@state
def start_empty(staged: Staged) -> None:
    staged.open()


@state
def start_clothes(staged: Staged) -> None:
    staged.dress()
    page = staged.open()
    expect(page.get_by_test_id("photo")).to_have_count(7)


@state
def start_returning(staged: Staged) -> None:
    staged.answered()
    staged.kept = {"session": TALK, "clothes": "yes"}
    expect(staged.open().get_by_test_id("photo")).to_have_count(7)


@state
def photos_being_read(staged: Staged) -> None:
    staged.dress()
    for photo in staged.photos[2:]:
        photo.update(status="ready" if photo["number"] % 2 else "processing", attributes={}, guesses=[])
    page = staged.open()
    expect(page.locator('[data-testid="photo"][data-status="processing"]')).to_have_count(2)


@state
def photo_on_its_way(staged: Staged) -> None:
    page = staged.open()
    page.get_by_test_id("input-clothes").set_input_files([SHIRT, TROUSERS])
    expect(page.locator('[data-testid="photo"][data-status="sending"]')).to_have_count(2)


@state
def unfinished_note(staged: Staged) -> None:
    """What was on its way at a reload."""
    photo_on_its_way(staged)
    staged.page.reload()
    expect(staged.page.get_by_text("shirt_01.jpg")).to_be_visible()


@state
def files_refused(staged: Staged) -> None:
    staged.dress()
    for photo, reason in zip(staged.photos[1:], REFUSALS, strict=True):
        photo.update(
            status="rejected", reason=reason, thumbnail_url=None, image_url=None, colours=[], attributes={}, guesses=[]
        )
    expect(staged.open().get_by_test_id("error")).to_have_count(len(REFUSALS))


@state
def doubts_and_notes(staged: Staged) -> None:
    staged.dress()
    for photo in staged.photos[1:4]:
        photo["attributes"]["confidence"] = 0.4
        photo["guesses"][0]["confidence"] = 0.4
    staged.photos[4]["duplicate_of"] = 4
    staged.photos[5]["notes"] = ["several_garments"]
    staged.photos[6]["attributes"] |= {"clothing": False}
    expect(staged.open().get_by_test_id("doubt").first).to_be_visible()


@state
def consent_waits(staged: Staged) -> None:
    page = staged.open()
    page.get_by_test_id("input-me").set_input_files([ME])
    expect(page.locator('[data-testid="photo"][data-status="waiting"]')).to_have_count(1)


@state
def tray(staged: Staged) -> None:
    page = staged.open()
    drag_files(page, page.locator("h1"), ME, SHIRT, TROUSERS, DRESS)
    expect(page.get_by_test_id("sort-tray")).to_be_visible()
    expect(page.get_by_test_id("sort-file")).to_have_count(4)


@state
def body_replaced(staged: Staged) -> None:
    staged.dress()
    page = staged.open()
    expect(page.get_by_test_id("photo")).to_have_count(7)
    page.get_by_test_id("input-me").set_input_files([ME])
    expect(page.get_by_test_id("replace-body")).to_be_visible()


@state
def sessions_dialog(staged: Staged) -> None:
    staged.answered()
    staged.sessions += [staged.session(number) for number in (1, 2, 9)]
    page = staged.open_talk()
    expect(page.get_by_test_id("outfit-main")).to_be_visible()
    page.evaluate("scrollTo(0, 0)")
    page.get_by_test_id("sessions").click()
    expect(page.get_by_test_id("session")).to_have_count(4)


@state
def session_renamed(staged: Staged) -> None:
    sessions_dialog(staged)
    staged.page.get_by_test_id("rename").first.click()
    expect(staged.page.locator("input[name=title]")).to_be_focused()


@state
def session_deleted(staged: Staged) -> None:
    sessions_dialog(staged)
    staged.page.get_by_test_id("delete-session").nth(1).click()
    expect(staged.page.get_by_test_id("confirm")).to_be_visible()


@state
def no_sessions(staged: Staged) -> None:
    page = staged.open()
    page.get_by_test_id("sessions").click()
    expect(page.get_by_test_id("sessions-dialog")).to_be_visible()


@state
def settings_dialog(staged: Staged) -> None:
    staged.dress()
    staged.model = "gpt-6-luna"
    staged.taste = {"styles": ["neat"], "fit": "loose", "avoid_colours": ["black"]}
    page = staged.open()
    expect(page.get_by_test_id("photo")).to_have_count(7)
    page.get_by_test_id("settings").click()
    expect(page.get_by_test_id("kept").locator("li").nth(2)).to_be_visible()


@state
def photo_dialog(staged: Staged) -> None:
    _enlarge(staged, '[data-number="2"]')


@state
def photo_of_me_dialog(staged: Staged) -> None:
    _enlarge(staged, '[data-kind="body"]')


def _enlarge(staged: Staged, tile: str) -> None:
    staged.dress()
    page = staged.open()
    page.locator(f"{tile} .picture").click()
    expect(page.get_by_test_id("photo-dialog")).to_be_visible()

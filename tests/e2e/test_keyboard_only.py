"""The whole job without a mouse: everything is reached with Tab, the focus is always to be seen, and it is never lost."""

from playwright.sync_api import Page, expect

from tests.e2e.start_page import FILES
from tests.e2e.visitor import Visitor

MOST_STOPS = 90
# What has the focus: whether it is to be seen (a ring, not hidden, not under something), and where it is.
HERE = """() => {
    const at = document.activeElement
    if (!at || at === document.body) return { lost: true }
    const box = at.getBoundingClientRect()
    const style = getComputedStyle(at)
    const ringed = style.outlineStyle !== 'none' || getComputedStyle(at.parentElement).boxShadow !== 'none'
    const top = document.elementFromPoint(box.x + Math.min(box.width / 2, 400), box.y + Math.min(box.height / 2, 300))
    const bare = at.closest('label') ?? at
    return {
        testid: at.dataset.testid ?? '', value: at.dataset.value ?? '', place: at.parentElement.dataset.testid ?? '',
        seen: ringed && box.width > 1 && Boolean(top && (bare.contains(top) || top.contains(at))),
        dialog: at.closest('dialog')?.dataset.testid ?? '', what: at.outerHTML.slice(0, 120),
    }
}"""
# Every text that the live region has had, in order.
LISTEN = """() => {
    window.said = []
    const region = document.querySelector('main ~ p[role=status]')
    const heard = () => window.said.push(region.textContent.trim())
    new MutationObserver(heard).observe(region, { childList: true, characterData: true, subtree: true })
}"""
QUESTION = "출근용 데일리룩 추천"


def test_everything_from_the_first_photo_to_deleting_all_is_done_by_keyboard(visitor: Visitor) -> None:
    page = visitor.page
    page.on("filechooser", lambda chooser: None)  # from now on the system's own picker does not open
    skip_to_content(page)
    give_photos(visitor)
    ask(visitor)
    wish_about_a_piece(visitor)
    take_a_suggestion(visitor)
    rename_and_delete_a_conversation(visitor)
    delete_everything(visitor)
    # A slow machine's delete is asked for again, and the conversation that is open may be looked at meanwhile.
    visitor.caused(r"404 .*/api/sessions/")


def skip_to_content(page: Page) -> None:
    page.keyboard.press("Tab")
    assert here(page)["seen"], here(page)
    page.keyboard.press("Enter")
    expect(page.locator("#content")).to_be_focused()


def give_photos(visitor: Visitor) -> None:
    page = visitor.page
    pick(page, "place-me", "man_white_tshirt_portrait.jpg")
    expect(visitor.start.tiles("body", "waiting")).to_have_count(1)
    reach(page, "consent")
    page.keyboard.press("Space")
    pick(page, "place-clothes", "shirt_01.jpg", "t-shirt_04.jpg")
    visitor.start.wait_for(described=2)
    visitor.start.wait_for(described=1, kind="body")


def ask(visitor: Visitor) -> None:
    page = visitor.page
    reach(page, "start")
    page.keyboard.press("Enter")
    expect(visitor.talk.box).to_be_visible()
    not_lost(page)
    page.evaluate(LISTEN)
    reach(page, "question")
    page.keyboard.type(QUESTION)
    page.keyboard.press("Enter")
    visitor.talk.wait_for_answers(1)
    expect(visitor.talk.box).to_be_focused()
    assert page.evaluate("window.said") == ["답을 쓰고 있어요", "답을 다 썼어요"]


def wish_about_a_piece(visitor: Visitor) -> None:
    page = visitor.page
    reach_where(page, "document.activeElement.parentElement.dataset.testid === 'outfit-item'", backwards=True)
    page.keyboard.press("Enter")
    stays_inside(page, "photo-dialog")
    closes(page, "photo-dialog")
    assert here(page)["place"] == "outfit-item"
    page.keyboard.press("Enter")
    expect(page.get_by_test_id("photo-dialog")).to_be_visible()
    reach(page, "wish")
    page.keyboard.press("Enter")
    visitor.talk.wait_for_answers(2)
    not_lost(page)


def take_a_suggestion(visitor: Visitor) -> None:
    reach(visitor.page, "follow-up")
    visitor.page.keyboard.press("Enter")
    visitor.talk.wait_for_answers(3)
    not_lost(visitor.page)
    assert here(visitor.page)["seen"], here(visitor.page)


def rename_and_delete_a_conversation(visitor: Visitor) -> None:
    page = visitor.page
    opens(page, "sessions", "sessions-dialog")
    reach(page, "rename")
    page.keyboard.press("Enter")
    page.keyboard.type("면접 준비")
    page.keyboard.press("Enter")
    expect(page.get_by_test_id("session").first).to_contain_text("면접 준비")
    not_lost(page)
    closes(page, "sessions-dialog")
    assert here(page)["testid"] == "sessions", here(page)
    page.keyboard.press("Enter")
    reach(page, "delete-session")
    page.keyboard.press("Enter")
    reach(page, "confirm-yes")
    page.keyboard.press("Enter")
    expect(page.get_by_test_id("session")).to_have_count(0, timeout=20_000)
    not_lost(page)
    assert here(page)["dialog"] == "sessions-dialog", here(page)
    closes(page, "sessions-dialog")
    not_lost(page)


def delete_everything(visitor: Visitor) -> None:
    page = visitor.page
    opens(page, "settings", "settings-dialog")
    reach(page, "delete-everything")
    page.keyboard.press("Enter")
    expect(page.get_by_test_id("confirm")).to_be_visible()
    closes(page, "confirm")
    assert here(page)["testid"] == "delete-everything", here(page)
    page.keyboard.press("Enter")
    reach(page, "confirm-yes")
    page.keyboard.press("Enter")
    expect(visitor.start.photos).to_have_count(0)
    expect(page.get_by_test_id("settings-dialog")).to_have_count(0)


def here(page: Page) -> dict[str, object]:
    """What has the focus, once it stands still."""
    found: dict[str, object] = page.evaluate(HERE)
    for _ in range(10):
        if found.get("seen"):
            break
        page.wait_for_timeout(20)
        found = page.evaluate(HERE)
    return found


def not_lost(page: Page) -> None:
    page.wait_for_function(f"() => !({HERE})().lost")


def pick(page: Page, place: str, *files: str) -> None:
    """The button of a place opens the system's picker."""
    reach_where(page, f"document.activeElement.matches('[data-testid={place}] button:has(+ input[type=file])')")
    with page.expect_file_chooser() as chosen:
        page.keyboard.press("Enter")
    chosen.value.set_files([FILES / file for file in files])


def reach(page: Page, testid: str, *, backwards: bool = False) -> None:
    reach_where(page, f"document.activeElement.dataset.testid === '{testid}'", backwards=backwards)


def reach_where(page: Page, wanted: str, *, backwards: bool = False) -> None:
    """Tab by Tab; at every stop the focus is to be seen."""
    stops: list[object] = []
    for _ in range(MOST_STOPS):
        if stops and page.evaluate(wanted):
            return
        page.keyboard.press("Shift+Tab" if backwards else "Tab")
        at = here(page)
        stops.append(at.get("what", "-"))
        assert at.get("lost") or at["seen"], at
    raise AssertionError(f"{wanted} was not reached: {stops}")


def opens(page: Page, testid: str, dialog: str) -> None:
    reach(page, testid, backwards=True)
    page.keyboard.press("Enter")
    stays_inside(page, dialog)


def closes(page: Page, dialog: str) -> None:
    page.keyboard.press("Escape")
    expect(page.get_by_test_id(dialog)).to_have_count(0)


def stays_inside(page: Page, dialog: str) -> None:
    """Once around and a little more: nothing below the window is ever reached."""
    expect(page.get_by_test_id(dialog)).to_be_visible()
    not_lost(page)
    for _ in range(12):
        page.keyboard.press("Tab")
        at = here(page)
        assert at.get("lost") or (at["dialog"] == dialog and at["seen"]), at

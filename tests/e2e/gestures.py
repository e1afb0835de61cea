"""What a hand does that Playwright has no word for."""

from pathlib import Path

from playwright.sync_api import Locator, Page

COPY = 1


def drag_files(page: Page, target: Locator, *files: Path) -> None:
    """Drag files of this machine from outside the browser and let them go above `target`: a real drop, all in one."""
    target.scroll_into_view_if_needed()
    box = target.bounding_box()
    assert box is not None, "the target is not on the screen"
    where = {"x": box["x"] + box["width"] / 2, "y": box["y"] + min(box["height"] / 2, 200)}
    data = {"items": [], "files": [str(file) for file in files], "dragOperationsMask": COPY}
    session = page.context.new_cdp_session(page)
    for kind in ("dragEnter", "dragOver", "drop"):
        session.send("Input.dispatchDragEvent", {"type": kind, **where, "data": data})
    session.detach()

"""What a layout may never do, whatever it looks like: scroll sideways, cut words off, cover or shrink a target."""

from pathlib import Path

from playwright.sync_api import Page

SCRIPT = Path(__file__).with_suffix(".js").read_text("utf-8")


def faults(page: Page) -> list[str]:
    """One line for each, on the page as it is shown now, in its real fonts."""
    found: list[str] = page.evaluate(SCRIPT)
    return found

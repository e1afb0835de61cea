"""The start page in the words of a visitor: give photos, look at their tiles, start."""

from pathlib import Path
from typing import Literal

from playwright.sync_api import FilePayload, Locator, Page, expect

FILES = Path(__file__).parents[1] / "files"
Given = str | Path | FilePayload
Place = Literal["me", "clothes"]


class StartPage:
    def __init__(self, page: Page) -> None:
        self.page = page
        self.button = page.get_by_test_id("start")
        self.photos = page.get_by_test_id("photo")

    def place(self, place: Place) -> Locator:
        return self.page.get_by_test_id(f"place-{place}")

    def agree(self) -> None:
        self.page.get_by_test_id("consent").check()

    def give(self, place: Place, *files: Given) -> None:
        """Through the picker; a plain name is a file of tests/files."""
        self.page.get_by_test_id(f"input-{place}").set_input_files([_file(file) for file in files])  # type: ignore[arg-type]

    def tiles(self, kind: Literal["body", "garment"] = "garment", status: str = "") -> Locator:
        wanted = f'[data-testid="photo"][data-kind="{kind}"]'
        return self.page.locator(wanted + (f'[data-status="{status}"]' if status else ""))

    def wait_for(self, described: int, kind: Literal["body", "garment"] = "garment") -> None:
        """Until so many photos are read. The first ones meet cold functions."""
        expect(self.tiles(kind, "described")).to_have_count(described, timeout=40_000)

    def tile(self, number: int) -> Locator:
        return self.page.locator(f'[data-testid="photo"][data-number="{number}"]')

    def chip(self, number: int, name: str) -> Locator:
        return self.tile(number).locator(f'[data-testid="chip"][data-name="{name}"]')

    def open(self, number: int) -> Locator:
        """The large view of a photo."""
        self.tile(number).locator(".picture").click()
        return self.page.get_by_test_id("photo-dialog")

    def say_category(self, number: int, category: str) -> None:
        """In the large view, which has all chips, also while the tile asks about a doubt."""
        self.open(number).locator('[data-name="category"]').get_by_role("combobox").select_option(category)
        self.page.keyboard.press("Escape")

    def error_of(self, code: str) -> Locator:
        return self.photos.locator(f'[data-testid="error"][data-code="{code}"]')

    def begin(self) -> None:
        self.button.click()
        expect(self.page.get_by_test_id("question")).to_be_visible()

    def dress(self, *files: Given) -> None:
        """Give clothes, wait until they are read, start a conversation."""
        self.give("clothes", *files)
        self.wait_for(described=len(files))
        self.begin()


def _file(given: Given) -> Path | FilePayload:
    return FILES / given if isinstance(given, str) else given

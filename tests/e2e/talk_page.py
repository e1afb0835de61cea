"""A conversation in the words of a visitor: ask, wait, read the answer."""

from playwright.sync_api import Locator, Page, expect

OVER = ("done", "stopped", "failed", "unsent")


class TalkPage:
    def __init__(self, page: Page) -> None:
        self.page = page
        self.box = page.get_by_test_id("question")
        self.answers = page.get_by_test_id("answer")
        self.questions = page.get_by_test_id("asked")
        self.hint = page.locator("form").get_by_test_id("error")

    @property
    def last(self) -> Locator:
        return self.answers.last

    def ask(self, question: str) -> None:
        self.box.fill(question)
        self.box.press("Enter")

    def wait_for_answers(self, count: int) -> None:
        """Until all of `count` answers are complete."""
        expect(self.page.locator('[data-testid="answer"][data-state="done"]')).to_have_count(count, timeout=30_000)

    def part(self, name: str) -> Locator:
        """Of the last answer: `headline`, `analysis`, `outfit-main`, …"""
        return self.last.get_by_test_id(name)

    def main_items(self) -> Locator:
        return self.part("outfit-main").get_by_test_id("outfit-item")

    def numbers(self) -> list[int]:
        """Of the garments in the last main outfit."""
        return [int(item.get_attribute("data-number") or 0) for item in self.main_items().all()]

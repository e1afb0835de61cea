"""When what appeared in an answer, as the page itself saw it: the clock of the browser, without the way to this process."""

from dataclasses import astuple, dataclass, replace
from itertools import pairwise
from typing import Any

from playwright.sync_api import Page

# A change counts when it brings words, a card or a chip: attributes and what is taken away are nothing new.
WATCH = """() => {
    const watched = { sent: 0, words: 0, card: 0, done: 0, news: [], shift: 0 }
    const now = () => performance.now()
    const last = () => [...document.querySelectorAll('[data-testid="answer"]')].at(-1)
    const looked = (records) => {
        const answer = last()
        if (!watched.sent || watched.done || !answer) return
        if (records.some(({ type, addedNodes }) => type === 'characterData' || addedNodes.length)) watched.news.push(now())
        if (answer.querySelector('[data-testid="headline"]')?.textContent) watched.words ||= now()
        if (answer.querySelector('[data-testid="outfit-main"]')) watched.card ||= now()
        if (watched.words && answer.dataset.state === 'done') watched.done = now()
    }
    const everything = { subtree: true, childList: true, characterData: true, attributes: true }
    new MutationObserver(looked).observe(document.body, everything)
    new PerformanceObserver((list) => {
        for (const { value, hadRecentInput, startTime } of list.getEntries())
            if (watched.sent && startTime > watched.sent && !hadRecentInput) watched.shift += value
    }).observe({ type: 'layout-shift' })
    const send = (event) => {
        if (event.key !== 'Enter' || event.target.dataset.testid !== 'question') return
        Object.assign(watched, { sent: now(), words: 0, card: 0, done: 0, news: [], shift: 0 })
    }
    addEventListener('keydown', send, true)
    window.watched = watched
}"""


@dataclass(frozen=True)
class Cadence:
    """Seconds; `longest_silence` is between two news, from the first words until the answer was done, and `shift` the sum of
    the layout's jumps that no hand caused."""

    first_words: float
    card_after_words: float
    longest_silence: float
    shift: float

    def within(self, limits: "Cadence") -> bool:
        return all(mine <= limit for mine, limit in zip(astuple(self), astuple(limits), strict=True))

    def with_first_words(self, seconds: float) -> "Cadence":
        return replace(self, first_words=seconds)

    def __str__(self) -> str:
        return (
            f"first words {self.first_words:.2f} s, card {self.card_after_words:+.2f} s, "
            f"longest silence {self.longest_silence:.2f} s, shift {self.shift:.3f}"
        )


def watch(page: Page) -> None:
    page.evaluate(WATCH)


def seen(page: Page) -> Cadence:
    """Of the last answer, which is done, to a question that was sent with Enter."""
    page.evaluate("() => new Promise((done) => requestAnimationFrame(() => setTimeout(done)))")
    return _told(page.evaluate("window.watched"))


def _told(watched: dict[str, Any]) -> Cadence:
    moments = [
        watched["words"],
        *[news for news in watched["news"] if watched["words"] < news <= watched["done"]],
        watched["done"],
    ]
    silences = [later - earlier for earlier, later in pairwise(moments)]
    return Cadence(
        first_words=(watched["words"] - watched["sent"]) / 1000,
        card_after_words=(watched["card"] - watched["words"]) / 1000,
        longest_silence=max(silences) / 1000,
        shift=watched["shift"],
    )

"""The form of an answer: lengths, cards, the three lines, and nothing in it that a page would draw as something else."""

import re
from collections.abc import Iterator

from tests.evals.judged import Judged, whole
from tests.evals.shown import Shown

HEADLINE = {"ko": 40, "en": 70}
READING = {"ko": 60, "en": 110}
FOLLOW_UP = {"ko": 14, "en": 28}
FOLLOW_UPS = 4
"""As many next steps as fit beside each other; a good answer has two or three."""
REASON = 200
REPLY = 1200
_FOREIGN = re.compile(
    r"https?://|www\.|!\[|\]\(|</?[a-z]+[^>]*>|&lt;|```|\{\{|\[\[|\]\]|<\||\bnull\b|undefined|\{[a-z_]+(\|[^}]*)?\}", re.I
)
_EMPTY = re.compile(r" {2,}|\s[.,]|(?<!\.)\.\.(?!\.)")


def shape(shown: Shown) -> Judged:
    return whole(_faults(shown))


def _faults(shown: Shown) -> Iterator[str]:
    language, headline = shown.say.language, shown.text["headline"]
    if shown.ended != "stop":
        yield f"ended as {shown.ended!r}"
    if not 0 < len(headline.strip()) <= HEADLINE[language]:
        yield f"headline of {len(headline)} characters: {headline!r}"
    if not 0 < len(shown.text["reply"].strip()) <= REPLY:
        yield f"reply of {len(shown.text['reply'])} characters"
    yield from (f"drawn as something else: {text!r}" for text in shown.words if _FOREIGN.search(text))
    yield from (f"a place left empty: {text!r}" for text in shown.words if _EMPTY.search(text.replace("\n", "").strip()))
    yield from _follow_ups(shown.follow_ups, FOLLOW_UP[language])
    if shown.reading is not None:
        yield from _reading(shown.reading, READING[language])
    if shown.cards or shown.say.expects == "outfit":
        yield from _cards(shown)


def _follow_ups(texts: list[str], longest: int) -> Iterator[str]:
    if len(texts) > FOLLOW_UPS:
        yield f"{len(texts)} follow-ups"
    if len({text.strip().casefold() for text in texts}) < len(texts):
        yield f"a follow-up twice: {texts}"
    yield from (f"a follow-up that says nothing: {text!r}" for text in texts if not re.search(r"\w", text))
    yield from (f"follow-up too long: {text!r}" for text in texts if len(text) > longest)


def _reading(lines: list[str], longest: int) -> Iterator[str]:
    if len(lines) != 3:
        yield f"a reading of {len(lines)} lines"
    yield from (f"a line of {len(line)} characters: {line!r}" for line in lines if not 0 < len(line) <= longest)


def _cards(shown: Shown) -> Iterator[str]:
    mains = [card for card in shown.cards if card["kind"] == "main"]
    if len(mains) != 1:
        yield f"{len(mains)} main cards"
    if not 2 <= len(shown.alternatives) <= 3:
        yield f"{len(shown.alternatives)} alternatives"
    if mains and len(mains[0]["missing"]) > 2:
        yield "more than two missing pieces"
    for card in shown.cards:
        if len(card["reason"]) > REASON or not card["reason"]:
            yield f"a reason of {len(card['reason'])} characters"
        if not all(0 < len(part["reason"]) <= REASON and part["name"] for part in [*card["items"], *card["worn"]]):
            yield "a piece without name or reason, or with too long a one"

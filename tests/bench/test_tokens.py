"""What a conversation costs against the naive design: every picture at 2,048 px and the whole history with every question."""

import json
from dataclasses import dataclass

import pytest

from shared.stylist.events import Event, Finished, TextDelta
from shared.stylist.ports import Prompt
from shared.stylist.prices import PRICES, cost
from tests.bench.conversation import QUESTIONS, Described, conversation, wardrobe
from tests.recorded.completion import PromptCache
from tests.recorded.tokens import image_tokens, text_tokens

NAIVE_PICTURE = 3000
"""A picture as the page uploads it, 2,048 px at `detail: high`: capped at 2,500 patches x 1.2."""
NAIVE_SYSTEM = 40
AT_MOST, AT_MOST_WITHOUT_DESCRIBING = 1 / 6, 1 / 8
WINDOW = 6
"""Turns until the window of five pairs slides: the sixth question still has all of the history."""
CACHEABLE_BEFORE, CACHEABLE_AFTER = 0.6, 0.3
PRICE = PRICES["gpt-6-luna"]


@dataclass
class Bill:
    """Tokens of many calls; `cached` is the part of the input that the provider's prompt cache would have had."""

    input: int = 0
    cached: int = 0
    output: int = 0

    def add(self, *, input: int, output: int, cached: int = 0) -> None:  # noqa: A002
        self.input, self.cached, self.output = self.input + input, self.cached + cached, self.output + output

    @property
    def tokens(self) -> int:
        return self.input + self.output

    def dollars(self, *, cache: bool) -> float:
        cached = self.cached if cache else 0
        fresh = 0 if cache else self.input
        return cost(PRICE, fresh=fresh, cached=cached, written=self.input - cached - fresh, output=self.output) / 1e6


def text_of(prompt: Prompt) -> str:
    """All text of a request, the schema first, as the provider reads it."""
    return "\n".join([json.dumps(prompt.schema, separators=(",", ":")), *(message["content"] for message in prompt.messages)])


def described(calls: list[Described]) -> Bill:
    bill = Bill()
    for call in calls:
        picture = image_tokens(*call.size, call.prompt.detail)
        bill.add(input=text_tokens(text_of(call.prompt)) + picture, output=text_tokens(call.answer))
    return bill


def turn_by_turn(calls: list[tuple[Prompt, str]]) -> list[Bill]:
    bills, cache = [], PromptCache()
    for prompt, answer in calls:
        pictures = len(prompt.images) * image_tokens(384, 512, prompt.detail)
        text = text_of(prompt)
        bills.append(Bill(text_tokens(text) + pictures, cache.cached(text), text_tokens(answer)))
    return bills


def summed(bills: list[Bill]) -> Bill:
    return Bill(*(sum(getattr(bill, name) for bill in bills) for name in ("input", "cached", "output")))


def cacheable(bills: list[Bill]) -> float:
    """The share of the input that the provider has read before. A first question cannot have any."""
    return sum(bill.cached for bill in bills) / sum(bill.input for bill in bills)


def naive(turns: list[list[Event]], pictures: int) -> Bill:
    """The same words said with all pictures and all history each time; its cache hits on all of the question before."""
    bill, history, before = Bill(), 0, 0
    for question, events in zip(QUESTIONS, turns, strict=True):
        words = text_tokens("".join(event.text for event in events if isinstance(event, TextDelta)))
        asked = NAIVE_SYSTEM + pictures * NAIVE_PICTURE + history + text_tokens(question)
        bill.add(input=asked, cached=before // 128 * 128, output=words)
        history, before = history + text_tokens(question) + words, asked
    return bill


async def test_ten_turns_with_seven_photos_cost_a_sixth_of_the_naive_tokens(capsys: pytest.CaptureFixture[str]) -> None:
    photos, describing = wardrobe()
    model, turns = await conversation(photos)
    assert len(model.calls) == len(QUESTIONS), "every turn must have asked the model"
    assert all(isinstance(events[-1], Finished) for events in turns)

    bills = turn_by_turn(model.calls)
    reading, answering, plain = described(describing), summed(bills), naive(turns, len(photos))
    ours = summed([reading, answering])
    ratio, without = ours.tokens / plain.tokens, answering.tokens / plain.tokens
    before, after = cacheable(bills[1:WINDOW]), cacheable(bills[WINDOW:])
    with capsys.disabled():
        print(f"\ntokens of {len(QUESTIONS)} turns with 1 + {len(photos) - 1} photos (estimated, tests/recorded/tokens.py)")
        for name, bill in (("  7 describe calls", reading), ("  10 answers", answering), ("ours", ours), ("naive", plain)):
            uncached, cached = bill.dollars(cache=False), bill.dollars(cache=True)
            print(f"{name:18} {bill.tokens:8,} tokens  ${uncached:.5f}, with the provider's cache ${cached:.5f}")
        print("  a turn: " + " ".join(f"{bill.input:,}+{bill.output}" for bill in bills) + " tokens in + out")
        print(f"ours / naive: {ratio:.4f} (at most {AT_MOST:.4f})")
        print(f"ours without describing / naive: {without:.4f} (at most {AT_MOST_WITHOUT_DESCRIBING})")
        print(
            f"input read from the cache: {before:.0%} of turns 2 to {WINDOW}, before the window slides (at least "
            f"{CACHEABLE_BEFORE:.0%}), {after:.0%} after it (at least {CACHEABLE_AFTER:.0%}); with the first turn and its "
            f"pictures {cacheable(bills[:WINDOW]):.0%} and {cacheable(bills):.0%} of all ten"
        )
        print(_prefix_line(model.calls[0][0]))
    assert ratio <= AT_MOST
    assert without <= AT_MOST_WITHOUT_DESCRIBING
    assert before >= CACHEABLE_BEFORE
    assert after >= CACHEABLE_AFTER


def _prefix_line(prompt: Prompt) -> str:
    prefix = "\n".join([json.dumps(prompt.schema, separators=(",", ":")), prompt.messages[0]["content"]])
    other = sum(not character.isascii() for character in prefix)
    cautious = (len(prefix) - other) / 4.5 + other * 0.5
    return (
        f"prefix (schema, system, card, reading) with 7 photos: {text_tokens(prefix):,} tokens, "
        f"{cautious:,.0f} if a token held 4.5 letters; providers cache from 1,024 on"
    )

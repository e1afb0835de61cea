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
AT_MOST = 1 / 5
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


def answered(calls: list[tuple[Prompt, str]]) -> Bill:
    bill, cache = Bill(), PromptCache()
    for prompt, answer in calls:
        pictures = len(prompt.images) * image_tokens(384, 512, prompt.detail)
        text = text_of(prompt)
        bill.add(input=text_tokens(text) + pictures, cached=cache.cached(text), output=text_tokens(answer))
    return bill


def naive(turns: list[list[Event]], pictures: int) -> Bill:
    """The same words said with all pictures and all history each time; its cache hits on all of the question before."""
    bill, history, before = Bill(), 0, 0
    for question, events in zip(QUESTIONS, turns, strict=True):
        words = text_tokens("".join(event.text for event in events if isinstance(event, TextDelta)))
        asked = NAIVE_SYSTEM + pictures * NAIVE_PICTURE + history + text_tokens(question)
        bill.add(input=asked, cached=before // 128 * 128, output=words)
        history, before = history + text_tokens(question) + words, asked
    return bill


async def test_ten_turns_with_seven_photos_cost_a_fifth_of_the_naive_tokens(capsys: pytest.CaptureFixture[str]) -> None:
    photos, describing = wardrobe()
    model, turns = await conversation(photos)
    assert len(model.calls) == len(QUESTIONS), "every turn must have asked the model"
    assert all(isinstance(events[-1], Finished) for events in turns)

    reading, answering, plain = described(describing), answered(model.calls), naive(turns, len(photos))
    ours = Bill(reading.input + answering.input, answering.cached, reading.output + answering.output)
    ratio = ours.tokens / plain.tokens
    with capsys.disabled():
        print(f"\ntokens of {len(QUESTIONS)} turns with 1 + {len(photos) - 1} photos (estimated, tests/recorded/tokens.py)")
        for name, bill in (("  7 describe calls", reading), ("  10 answers", answering), ("ours", ours), ("naive", plain)):
            uncached, cached = bill.dollars(cache=False), bill.dollars(cache=True)
            print(f"{name:18} {bill.tokens:8,} tokens  ${uncached:.5f}, with the provider's cache ${cached:.5f}")
        print(f"ours / naive: {ratio:.3f} (at most {AT_MOST:.3f}); without describing {answering.tokens / plain.tokens:.3f}")
    assert ratio <= AT_MOST

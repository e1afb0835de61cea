"""The chunks of one streamed completion."""

from typing import Any

from openai.types.chat import ChatCompletionChunk

from shared.adapters.openai_answer import Answer
from shared.stylist.ports import Usage
from shared.stylist.prices import Price

PRICE = Price(1, 0.1, 1.25, 5)


def chunk(delta: dict[str, Any] | None = None, *, finish: str | None = None, **more: Any) -> ChatCompletionChunk:
    """As the SDK builds it: without validation, so that a server's nulls arrive as they are."""
    choices = [] if delta is None and finish is None else [{"index": 0, "delta": delta, "finish_reason": finish}]
    from openai._models import construct_type

    built = construct_type(type_=ChatCompletionChunk, value={"id": "c", "choices": choices, **more})
    assert isinstance(built, ChatCompletionChunk)
    return built


def test_content_is_read_and_everything_empty_is_nothing() -> None:
    answer = Answer()

    read = [answer.read(each) for each in (chunk(), chunk({"content": None}), chunk({}), chunk({"content": "옷"}))]

    assert read == ["", "", "", "옷"]


def test_a_null_delta_and_null_choices_are_survived() -> None:
    answer = Answer()

    assert answer.read(chunk(None, finish="stop")) == ""
    assert answer.read(chunk(choices=None)) == ""
    assert answer.whole


def test_only_words_begin_an_answer() -> None:
    answer = Answer()
    answer.read(chunk({"role": "assistant", "content": ""}))

    assert not answer.begun
    answer.read(chunk({"content": "a"}))
    assert answer.begun


def test_a_stream_without_a_finish_reason_is_not_whole() -> None:
    answer = Answer()
    answer.read(chunk({"content": "half"}))

    assert not answer.whole


def test_a_refusal_is_noticed() -> None:
    answer = Answer()
    answer.read(chunk({"refusal": "no"}))

    assert answer.refused


def test_usage_is_priced_with_cached_and_written_tokens_apart() -> None:
    answer = Answer()
    details = {"cached_tokens": 600, "cache_write_tokens": 300}
    answer.read(
        chunk(usage={"prompt_tokens": 1000, "completion_tokens": 10, "total_tokens": 1010, "prompt_tokens_details": details})
    )

    assert answer.usage(PRICE, otherwise=9) == Usage(1000, 600, 10, 100 + 60 + 375 + 50)


def test_a_later_chunk_without_usage_does_not_erase_it() -> None:
    answer = Answer()
    answer.read(chunk(usage={"prompt_tokens": 1, "completion_tokens": 1, "total_tokens": 2}))
    answer.read(chunk())

    assert answer.usage(PRICE, otherwise=9).input_tokens == 1


def test_without_usage_the_worst_case_counts() -> None:
    answer = Answer()
    answer.read(chunk({}, finish="length"))

    assert answer.usage(PRICE, otherwise=9) == Usage(micro_dollars=9, stopped="length")

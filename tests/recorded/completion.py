"""One completion as the provider streams it: chunks, how it ends, and the usage with what its prompt cache would have saved."""

import json
import time
from collections.abc import Iterator
from typing import Any

from tests.recorded.faults import Fault
from tests.recorded.pictures import Sent
from tests.recorded.tokens import image_tokens, text_tokens

_CACHE_LEAST, _CACHE_STEP = 1024, 128


class PromptCache:
    """Remembers prompts; a new one reuses the longest common prefix, from 1,024 tokens on in steps of 128, as published."""

    def __init__(self) -> None:
        self._prompts: list[str] = []

    def cached(self, prompt: str) -> int:
        shared = max((_shared(prompt, before) for before in self._prompts), default=0)
        self._prompts.append(prompt)
        tokens = text_tokens(prompt[:shared])
        return tokens // _CACHE_STEP * _CACHE_STEP if tokens >= _CACHE_LEAST else 0


def usage(request: dict[str, Any], pictures: list[Sent], answer: str, cache: PromptCache) -> dict[str, Any]:
    text = json.dumps([request.get("response_format"), _texts(request["messages"])], ensure_ascii=False)
    seen = sum(image_tokens(picture.width, picture.height, picture.detail) for picture in pictures)
    prompt, completion = text_tokens(text) + seen, text_tokens(answer)
    return {
        "prompt_tokens": prompt,
        "completion_tokens": completion,
        "total_tokens": prompt + completion,
        "prompt_tokens_details": {"cached_tokens": cache.cached(text), "image_tokens": seen},
        "completion_tokens_details": {"reasoning_tokens": 0},
    }


def chunks(model: str, answer: str, used: dict[str, Any] | None, fault: Fault, size: int) -> Iterator[dict[str, Any]]:
    """The published chunks of one answer. Stalls and cuts are done by the caller; `used` is sent when it was asked for."""

    def chunk(delta: dict[str, Any] | None, finish: str | None = None) -> dict[str, Any]:
        choices = [] if delta is None else [{"index": 0, "delta": delta, "finish_reason": finish, "logprobs": None}]
        frame = {"id": "chatcmpl-recorded", "object": "chat.completion.chunk", "created": int(time.time()), "model": model}
        return {**frame, "choices": choices}

    yield chunk({"role": "assistant", "content": "", "refusal": None})
    if fault == "refusal":
        yield chunk({"refusal": "I'm sorry, I can't help with that."})
    elif fault != "filtered":
        for piece in _pieces(answer, size):
            if fault == "empty_chunks":
                yield from (chunk(None), chunk({"content": None}), chunk({"content": ""}), chunk({}))
            yield chunk({"content": piece})
    if fault == "no_end":
        return
    yield chunk({}, {"length": "length", "filtered": "content_filter"}.get(fault, "stop"))
    if used is not None and fault != "no_usage":
        yield {**chunk(None), "usage": used}


def _shared(one: str, other: str) -> int:
    """How many characters two texts begin with in common."""
    return next((i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))


def _pieces(answer: str, size: int) -> Iterator[str]:
    return (answer[i : i + size] for i in range(0, len(answer), size))


def _texts(messages: list[dict[str, Any]]) -> list[list[str]]:
    contents = (message.get("content") or "" for message in messages)
    return [[content] if isinstance(content, str) else [part.get("text", "") for part in content] for content in contents]

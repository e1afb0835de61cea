"""Reads the chunks of one streamed completion: its text, how it ended, and what it used."""

from typing import TYPE_CHECKING, Literal

from shared.stylist.ports import Usage
from shared.stylist.prices import Price, cost

if TYPE_CHECKING:
    from openai.types import CompletionUsage
    from openai.types.chat import ChatCompletionChunk

Stopped = Literal["stop", "length", "content-filter"]
_STOPPED: dict[str, Stopped] = {"length": "length", "content_filter": "content-filter"}


class Answer:
    """`taken`: the provider took the call and may bill it; `begun`: words came; `ended`: its finish reason, None for a stream
    that broke off; `refused`: it refused."""

    def __init__(self) -> None:
        self.taken = False
        self.begun = False
        self.refused = False
        self.ended: str | None = None
        self._usage: CompletionUsage | None = None

    def read(self, chunk: "ChatCompletionChunk") -> str:
        """The text of a chunk, empty when it has none (keep-alives, role, usage, a null content)."""
        self._usage = chunk.usage or self._usage
        choice = chunk.choices[0] if chunk.choices else None
        if choice is None:
            return ""
        self.ended = choice.finish_reason or self.ended
        delta = choice.delta
        if delta is None:
            return ""
        self.refused = self.refused or bool(delta.refusal)
        text = delta.content or ""
        self.begun = self.begun or bool(text or self.refused)
        return text

    @property
    def whole(self) -> bool:
        return self.ended is not None

    def usage(self, price: Price, *, otherwise: int) -> Usage:
        """What the provider reports; a server that reports nothing is taken to have used the worst case, `otherwise`."""
        stopped: Stopped = _STOPPED.get(self.ended or "", "stop")
        used = self._usage
        if used is None:
            return Usage(micro_dollars=otherwise, stopped=stopped)
        details = used.prompt_tokens_details
        cached, written = (details.cached_tokens or 0, details.cache_write_tokens or 0) if details else (0, 0)
        fresh = max(0, used.prompt_tokens - cached - written)
        dollars = cost(price, fresh=fresh, cached=cached, written=written, output=used.completion_tokens)
        return Usage(used.prompt_tokens, cached, used.completion_tokens, dollars, stopped)

"""The `Model` port on any server that speaks OpenAI's Chat Completions: OpenAI, Bedrock, vLLM, llama.cpp, Ollama, LM Studio."""

import asyncio
import json
from collections.abc import AsyncGenerator
from contextlib import aclosing
from typing import TYPE_CHECKING, Any

from shared.adapters.openai_answer import Answer
from shared.adapters.openai_connection import Connection, Key
from shared.adapters.openai_errors import Sent, translated
from shared.adapters.openai_pictures import PictureSender, Renditions
from shared.adapters.openai_profiles import OPENAI_URL, Profile, is_private, is_text_only, profile_of, reasoning
from shared.settings import Images
from shared.stylist import prices
from shared.stylist.errors import ImageFetchError, ModelError, VisionError
from shared.stylist.ports import Prompt, Usage

if TYPE_CHECKING:
    from openai import AsyncStream
    from openai.types.chat import ChatCompletionChunk

FIRST_TOKEN_SECONDS = 10.0
WHOLE_SECONDS = 45.0


class OpenAIModel:
    """One per process. Each call of `stream` is one provider attempt. Nothing is imported or opened before the first call.

    `profile` is for a server whose address does not tell what it is.
    """

    def __init__(
        self,
        *,
        name: str,
        url: str,
        key: Key,
        renditions: Renditions,
        images: Images,
        profile: Profile | None = None,
        first_token_seconds: float = FIRST_TOKEN_SECONDS,
        whole_seconds: float = WHOLE_SECONDS,
    ) -> None:
        self.name, address = name, url or OPENAI_URL
        self._profile = profile or profile_of(address)
        self._price = prices.price_of(name, own_server=is_private(address))
        self._connection = Connection(url=address, key=key, profile=self._profile)
        self._pictures = PictureSender(renditions, images=images, model_url=address, profile=self._profile)
        self._first, self._whole = first_token_seconds, whole_seconds

    def worst_case(self, prompt: Prompt) -> int:
        text = json.dumps([prompt.messages, prompt.schema], ensure_ascii=False)
        return prices.worst_case(
            self._price,
            text_bytes=len(text.encode()),
            images=len(prompt.images),
            detail=prompt.detail,
            max_tokens=prompt.max_tokens,
        )

    def sees(self) -> bool:
        return self._pictures.welcome and not is_text_only(self.name)

    async def stream(self, prompt: Prompt) -> AsyncGenerator[str | Usage]:
        """See ports.Model. ModelError's code is `refused` when the model refused or all of its answer was filtered."""
        pictures = await self._parts(prompt)
        answer, worst = Answer(), self.worst_case(prompt)
        try:
            async with aclosing(self._pieces(self._request(prompt, pictures), answer, _sent(pictures))) as pieces:
                async for piece in pieces:
                    yield piece
        except ModelError as error:
            self._learn(error)
            if answer.taken:
                yield Usage(micro_dollars=worst)
            raise
        yield answer.usage(self._price, otherwise=worst)
        if answer.refused or (answer.ended == "content_filter" and not answer.begun):
            raise ModelError(code="refused")

    async def close(self) -> None:
        """Give the sockets back; the next call opens new ones."""
        await self._connection.close()

    async def _parts(self, prompt: Prompt) -> list[dict[str, Any]]:
        """Nobody was asked yet when the store fails: that costs nothing, and needs no pictures to be answered."""
        try:
            return await asyncio.to_thread(self._pictures.parts, prompt.images, prompt.detail)
        except Exception as error:
            raise VisionError(type(error).__name__, code="unread_pictures") from error

    async def _pieces(self, request: dict[str, Any], answer: Answer, sent: Sent) -> AsyncGenerator[str]:
        from openai import APIError

        clock = asyncio.get_running_loop().time
        begun = clock()
        chunks: AsyncStream[ChatCompletionChunk] | None = None
        try:
            async with asyncio.timeout_at(begun + self._first):
                chunks = await self._connection.open(request)
            answer.taken = True
            while True:
                async with asyncio.timeout_at(begun + (self._whole if answer.begun else self._first)):
                    chunk = await anext(chunks, None)
                if chunk is None:
                    break
                if text := answer.read(chunk):
                    yield text
        except TimeoutError as error:
            answer.taken = True  # it may be working on it, and bill for it
            raise ModelError("too slow") from error
        except APIError as error:
            raise translated(error, sent=sent) from error
        except ValueError as error:
            raise ModelError("not the published stream") from error
        finally:
            if chunks is not None:
                await chunks.close()
        if not answer.whole:
            raise ModelError("the answer broke off")

    def _learn(self, error: ModelError) -> None:
        """Pictures that were only unfit for once (a content filter, say) blind nobody else."""
        if isinstance(error, ImageFetchError):
            self._pictures.download_failed()
        elif isinstance(error, VisionError) and error.code == "no_vision":
            self._pictures.refused()

    def _request(self, prompt: Prompt, pictures: list[dict[str, Any]]) -> dict[str, Any]:
        *before, last = prompt.messages
        shape = {"name": prompt.schema_name, "strict": True, "schema": prompt.schema}
        with_pictures = {**last, "content": [{"type": "text", "text": last["content"]}, *pictures]}
        return {
            "model": self.name,
            "messages": [*before, with_pictures if pictures else last],
            "response_format": {"type": "json_schema", "json_schema": shape},
            "stream_options": {"include_usage": True},
            self._profile.limit: prompt.max_tokens,
            **reasoning(self.name),
        }


def _sent(pictures: list[dict[str, Any]]) -> Sent:
    if not pictures:
        return "no pictures"
    return "urls" if any(part["image_url"]["url"].startswith("http") for part in pictures) else "bytes"

"""One connection to a Chat Completions server: its client, its key, and what to do when the key is refused."""

import asyncio
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from shared.adapters.openai_profiles import Profile
from shared.stylist.errors import ModelKeyError

if TYPE_CHECKING:
    from openai import AsyncOpenAI, AsyncStream
    from openai.types.chat import ChatCompletionChunk

Key = Callable[[bool], str | None]


class Connection:
    """`key(again)` reads the model key, from the store when `again` is true; it may block. The SDK is imported at first use."""

    def __init__(self, *, url: str, key: Key, profile: Profile) -> None:
        self._url, self._key, self._profile = url, key, profile
        self._client: AsyncOpenAI | None = None
        self._loop: asyncio.AbstractEventLoop | None = None

    async def open(self, request: dict[str, Any]) -> "AsyncStream[ChatCompletionChunk]":
        """Start one streamed completion. A 401 reads the key again and asks once more (a refused call costs nothing).

        Raises the SDK's errors, and ModelKeyError when there is no key or it cannot be read.
        """
        from openai import AuthenticationError

        client = await self._ready()
        try:
            return await self._create(client, request)
        except AuthenticationError:
            used, client.api_key = client.api_key, await self._read_key(again=True)
            if client.api_key == used:
                raise
        return await self._create(client, request)

    async def close(self) -> None:
        if self._client is not None:
            await self._client.close()
            self._client = None

    async def _create(self, client: "AsyncOpenAI", request: dict[str, Any]) -> "AsyncStream[ChatCompletionChunk]":
        chunks: AsyncStream[ChatCompletionChunk] = await client.chat.completions.create(**request, stream=True)
        return chunks

    async def _ready(self) -> "AsyncOpenAI":
        """The process's client. Its sockets belong to an event loop, so a new loop (a new Lambda event) gets a new one."""
        loop = asyncio.get_running_loop()
        if self._client is None or self._loop is not loop:
            key = await self._read_key(again=False)
            self._client, self._loop = await asyncio.to_thread(_client, self._url, key), loop
        return self._client

    async def _read_key(self, *, again: bool) -> str:
        try:
            key = await asyncio.to_thread(self._key, again)
        except Exception as error:
            raise ModelKeyError(type(error).__name__) from error  # before any call: it costs nothing
        if not key and self._profile.needs_key:
            raise ModelKeyError("no key")
        return key or "none"


def _client(url: str, key: str) -> "AsyncOpenAI":
    """Without the SDK's own retries: each attempt is reserved in the ledger first."""
    from openai import AsyncOpenAI

    return AsyncOpenAI(base_url=url, api_key=key, max_retries=0)

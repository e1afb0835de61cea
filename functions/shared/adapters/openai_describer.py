"""The `Describer` port on a vision model: one call per photo, its answer checked before it is kept."""

import json
from dataclasses import replace
from typing import Any, Protocol

from shared.stylist import prompts, seeing
from shared.stylist.errors import ImageFetchError, ModelError, VisionError
from shared.stylist.intake import Described
from shared.stylist.photos import Photo
from shared.stylist.ports import Model, Prompt, Usage


class Vision(Model, Protocol):
    """A model whose sockets can be given back."""

    async def close(self) -> None: ...


class OpenAIDescriber:
    """Give its model longer deadlines than a chat's: nobody watches this answer arrive.

    Nothing is moderated here: `seen.moderated` stays False until there is a moderator.
    """

    def __init__(self, model: Vision) -> None:
        self._model = model

    def worst_case(self, photo: Photo) -> int:
        return self._model.worst_case(_prompt(photo, "key"))

    async def describe(self, photo: Photo, key: str) -> Described:
        try:
            answer, usage = await self._answer(_prompt(photo, key))
        finally:
            # Each event of the Lambda has an event loop of its own, and sockets do not outlive theirs.
            await self._model.close()
        seen = seeing.body_seen(answer) if photo.kind == "body" else seeing.garment_seen(answer)
        return Described(seen, usage)

    async def _answer(self, prompt: Prompt) -> tuple[dict[str, Any], Usage]:
        """Raises ModelError. A model that is known to see nothing is not asked what it sees."""
        if not self._model.sees():
            raise VisionError
        try:
            return await self._ask(prompt)
        except ImageFetchError:
            # A refused call cost nothing, so the same reservation pays for the attempt with bytes.
            return await self._ask(prompt)

    async def _ask(self, prompt: Prompt) -> tuple[dict[str, Any], Usage]:
        text, usage = "", Usage()
        try:
            async for piece in self._model.stream(prompt):
                if isinstance(piece, Usage):
                    usage = piece
                else:
                    text += piece
            return _object(text), usage
        except ModelError as error:
            error.micro_dollars = usage.micro_dollars
            raise


def _object(text: str) -> dict[str, Any]:
    try:
        answer = json.loads(text)
    except ValueError as error:
        raise ModelError("not JSON") from error
    if not isinstance(answer, dict):
        raise ModelError("not an object")
    return answer


def _prompt(photo: Photo, key: str) -> Prompt:
    asked = prompts.describe_body_prompt() if photo.kind == "body" else prompts.describe_garment_prompt()
    return replace(asked, images=(key,))

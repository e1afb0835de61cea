"""The model's answer: one call, read while it grows, every card checked before it is shown (design section 2)."""

import logging
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Sequence
from contextlib import aclosing

from shared.stylist import wardrobe
from shared.stylist.checks.growing import Finding, Growing
from shared.stylist.errors import ImageFetchError, ModelError, VisionError, fault
from shared.stylist.events import Checked, Event, Notice
from shared.stylist.photos import Photo, rendition_key
from shared.stylist.pictured import pictures_for
from shared.stylist.ports import Model, Prompt
from shared.stylist.prompts import Picture, answer_prompt
from shared.stylist.questions.eyes import needs_eyes
from shared.stylist.retelling import Retelling
from shared.stylist.spending import Spending
from shared.stylist.thought import Thought

log = logging.getLogger(__name__)

PICTURE_SIDE = 512
AT_FAULT = frozenset({"bad_pictures", "refused"})
"""Codes of an error by which these very pictures are to blame, once the same question is answered without them."""


async def modelled(model: Model, thought: Thought, spending: Spending, clock: Callable[[], float]) -> AsyncIterator[Event]:
    """With pictures where the question is helped by them; from the attributes alone, with a notice, where the model will not
    take them. Raises LimitError when it cannot be paid and ModelError when no usable answer came: the caller then answers.
    """
    photos, told, refused = pictures_for(thought), False, ""
    if photos and model.sees():
        try:
            async for event in _told(model, thought, photos, spending, clock):
                told = told or not isinstance(event, Checked)
                yield event
            return
        except ModelError as error:
            if not (isinstance(error, VisionError) or error.code in AT_FAULT):
                raise
            refused = error.code
            log.warning("answered without pictures", extra={"turn": thought.turn.id, **fault(error)})
        yield Notice("without_pictures", {"restart": told})
    elif photos and (needs_eyes(thought.ask.text) or "without_pictures" not in thought.scene.carried.noticed):
        yield Notice("without_pictures", {"restart": False})
    async for event in _told(model, thought, (), spending, clock):
        yield event
    if refused in AT_FAULT:
        spending.refused = tuple(_picture(photo).key for photo in photos)


async def _told(
    model: Model, thought: Thought, photos: Sequence[Photo], spending: Spending, clock: Callable[[], float]
) -> AsyncIterator[Event]:
    telling = Retelling(thought)
    try:
        async with aclosing(_findings(model, _prompt(thought, photos), spending, clock)) as findings:
            async for finding in findings:
                for event in telling.told(finding):
                    yield event
        for event in telling.rest():
            yield event
    except ModelError:
        yield telling.checked()
        raise


def _picture(photo: Photo) -> Picture:
    label = "the person" if photo.kind == "body" else f"[{photo.number}]"
    return Picture(label, rendition_key(photo.owner, photo.id, PICTURE_SIDE))


def _prompt(thought: Thought, photos: Sequence[Photo]) -> Prompt:
    scene, candidates = thought.scene, thought.advice.ranked
    pinned = wardrobe.pinned(scene.garments)
    wanted = [garment for outfit in candidates for garment in outfit.garments]
    return answer_prompt(
        card=wardrobe.card(pinned, scene.worn),
        besides=wardrobe.besides(wanted, pinned),
        reading=scene.reading,
        turns=scene.window,
        ask=thought.ask,
        candidates=candidates,
        taste=thought.kept_taste,
        images=[_picture(photo) for photo in photos],
        advice=thought.advice,
    )


async def _findings(
    model: Model, prompt: Prompt, spending: Spending, clock: Callable[[], float]
) -> AsyncGenerator[Finding, None]:
    """One attempt, and a second one when the provider could not download a picture: the adapter then sends bytes."""
    for may_retry in (True, False):
        growing_answer = Growing(clock)
        try:
            async with aclosing(spending.stream(model, prompt)) as pieces:
                async for piece in pieces:
                    for finding in growing_answer.feed(piece):
                        yield finding
        except ImageFetchError:
            if not (may_retry and model.sees()):
                raise
            continue
        for finding in growing_answer.close(whole=spending.usage.stopped == "stop"):
            yield finding
        return

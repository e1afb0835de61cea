"""The model's answer: one call, read while it grows, every card checked before it is shown (design section 2)."""

from collections.abc import AsyncGenerator, AsyncIterator, Callable
from contextlib import aclosing

from shared.stylist import wardrobe
from shared.stylist.errors import ImageFetchError
from shared.stylist.events import Event
from shared.stylist.growing import Finding, Growing
from shared.stylist.photos import Photo, rendition_key
from shared.stylist.ports import Model, Prompt
from shared.stylist.prompts import Picture, answer_prompt
from shared.stylist.retelling import Retelling
from shared.stylist.spending import Spending
from shared.stylist.thought import Thought

MOST_PICTURES = 10
PICTURE_SIDE = 512


async def modelled(model: Model, thought: Thought, spending: Spending, clock: Callable[[], float]) -> AsyncIterator[Event]:
    """Raises LimitError when it cannot be paid and ModelError when no usable answer came; the caller then answers itself."""
    telling = Retelling(thought)
    async with aclosing(_findings(model, _prompt(thought), spending, clock)) as findings:
        async for finding in findings:
            for event in telling.told(finding):
                yield event
    for event in telling.rest():
        yield event


def unseen(thought: Thought) -> list[Photo]:
    """Photos that the model has not seen in this session, at most the 10 newest: the person first, then garments by number.

    Only what an answer may speak of: a picture that was found to be something else goes to nobody.
    """
    scene = thought.scene
    numbers = {garment.number for garment in scene.garments}
    fit = [photo for photo in scene.photos if photo.number in numbers or (photo is scene.body and _is_one_person(photo))]
    fresh = [photo for photo in fit if photo.id not in scene.carried.pictured]
    newest = sorted(fresh, key=lambda photo: (photo.kind == "body", photo.number))[-MOST_PICTURES:]
    return sorted(newest, key=lambda photo: (photo.kind != "body", photo.number))


def _is_one_person(photo: Photo) -> bool:
    return photo.seen is not None and not {"no_person", "several_people"} & set(photo.seen["notes"])


def _picture(photo: Photo) -> Picture:
    label = "the person" if photo.kind == "body" else f"[{photo.number}]"
    return Picture(label, rendition_key(photo.owner, photo.id, PICTURE_SIDE))


def _prompt(thought: Thought) -> Prompt:
    scene, candidates = thought.scene, thought.candidates()
    pinned = wardrobe.pinned(scene.garments, wanted=[number for outfit in candidates[:5] for number in sorted(outfit.numbers)])
    return answer_prompt(
        card=wardrobe.card(pinned, scene.worn),
        reading=scene.reading,
        turns=scene.window,
        ask=thought.ask,
        candidates=candidates,
        taste=thought.kept_taste,
        images=[_picture(photo) for photo in unseen(thought)],
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
            if not may_retry:
                raise
            continue
        for finding in growing_answer.close(whole=spending.usage.stopped == "stop"):
            yield finding
        return

"""Which pictures go with a question: those new to the conversation, and those that it can only be answered by looking at."""

from shared.stylist.photos import Photo, refusal
from shared.stylist.questions.criteria import mentions
from shared.stylist.questions.eyes import is_about_the_person, needs_eyes
from shared.stylist.thought import Thought
from shared.stylist.traits import piece_of

MOST_PICTURES = 10
MOST_LOOKED_AT = 3
"""Garments whose pictures are sent again because the question is about how something looks."""


def pictures_for(thought: Thought) -> list[Photo]:
    """The person first, then garments by number; at most 10.

    Only what an answer may speak of: a picture that was found to be something else goes to nobody. What the provider refused
    before in this conversation would be refused, and perhaps paid for, again.
    """
    fit = _fit(thought)
    fresh = [photo for photo in fit if photo.id not in thought.scene.carried.pictured]
    looked_at = [photo for photo in _meant(thought, fit) if photo not in fresh] if needs_eyes(thought.ask.text) else []
    newest = sorted(fresh, key=lambda photo: (photo.kind == "body", photo.number))
    chosen = [*newest, *looked_at][-MOST_PICTURES:]
    return sorted(chosen, key=lambda photo: (photo.kind != "body", photo.number))


def _fit(thought: Thought) -> list[Photo]:
    scene = thought.scene
    numbers = {garment.number for garment in scene.garments}
    welcome = [photo for photo in scene.photos if photo.id not in scene.carried.refused]
    return [photo for photo in welcome if photo.number in numbers or (photo is scene.body and _is_readable(photo))]


def _is_readable(photo: Photo) -> bool:
    return photo.seen is not None and refusal(photo.seen) is None


def _meant(thought: Thought, fit: list[Photo]) -> list[Photo]:
    """The garments that the question names, else those of the last outfit, else of the one advised now."""
    text, scene, main = thought.ask.text, thought.scene, thought.advice.main
    named = [mention.criterion for mention in mentions(text)]
    named = [wish for wish in named if wish.number is not None] or named
    found = {garment.number for garment in scene.garments if any(wish.fits(piece_of(garment)) for wish in named)}
    numbers = found or (scene.recent[-1] if scene.recent else main.numbers if main else frozenset())
    garments = [photo for photo in fit if photo.kind == "garment" and photo.number in numbers]
    person = [photo for photo in fit if photo.kind == "body" and is_about_the_person(text)]
    return [*person, *garments[:MOST_LOOKED_AT]]

"""The model's answer: one call, read while it grows, every card checked before it is shown (design section 2)."""

from collections.abc import AsyncGenerator, AsyncIterator, Callable, Iterator
from contextlib import aclosing

from shared.stylist import advice, growing, wardrobe
from shared.stylist.advice import Alternative
from shared.stylist.cards import OutfitCard
from shared.stylist.chosen import Chosen, in_the_models_words
from shared.stylist.errors import ImageFetchError, ModelError
from shared.stylist.events import Event, FollowUps, Notice, Outfit, TextDelta
from shared.stylist.fitness import Measure
from shared.stylist.grounding import Grounding
from shared.stylist.growing import Finding, Growing
from shared.stylist.marks import Marks
from shared.stylist.outfit_cards import alternative_card, main_card
from shared.stylist.photos import Photo, rendition_key
from shared.stylist.ports import Model, Prompt
from shared.stylist.prompts import Picture, answer_prompt
from shared.stylist.spending import Spending
from shared.stylist.teller import teller_for
from shared.stylist.thought import Thought

MOST_PICTURES = 10
PICTURE_SIDE = 512
FEWEST_ALTERNATIVES = 2


async def modelled(model: Model, thought: Thought, spending: Spending, clock: Callable[[], float]) -> AsyncIterator[Event]:
    """Raises LimitError when it cannot be paid and ModelError when no usable answer came; the caller then answers itself."""
    telling = _Telling(thought)
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


class _Telling:
    """Findings of one answer → events. Text is spoken through marks, cards through the grounding."""

    def __init__(self, thought: Thought) -> None:
        self._thought = thought
        scene, measure = thought.scene, Measure(thought.ask, thought.taste, thought.ask.season or thought.season)
        last = scene.recent[-1] if scene.recent else frozenset()
        self._check = Grounding(scene.garments, scene.worn, measure, thought.advice, last=last)
        self._teller = teller_for(thought.ask, scene.garments, language=thought.ask.language, seed=thought.turn.id)
        namer, speakable = self._teller.namer, self._check.speakable
        self._names = {garment.number: namer.garment(garment) for garment in scene.garments if garment.number in speakable}
        self._marks = {"headline": self._fresh(), "reply": self._fresh()}
        self._alternatives = 0
        self._shown: advice.Outfit | None = None
        self._repaired = False
        self._follow_ups: list[str] = []

    def told(self, finding: Finding) -> Iterator[Event]:
        match finding:
            case growing.TextGrew(block, text):
                if spoken := self._marks[block].feed(text):
                    yield TextDelta(block, spoken)
            case growing.MainFound(raw):
                yield from self._flushed("headline")
                yield from self._main_card(self._check.main(raw))
            case growing.AlternativeFound(raw):
                yield from self._flushed("reply")
                yield from self._alternative(self._check.alternative(raw))
            case growing.FollowUpsFound(suggestions):
                self._follow_ups = [self._fresh().whole(text) for text in suggestions]

    def rest(self) -> Iterator[Event]:
        """What the model left out, filled from the engine, and a word about what had to be put right."""
        if self._shown is None:
            raise ModelError("no outfit in the answer")
        yield from self._flushed("reply")
        while self._alternatives < FEWEST_ALTERNATIVES and (chosen := self._check.next_of_engine()):
            yield from self._alternative(chosen)
        if count := self._repaired + sum(marks.dropped for marks in self._marks.values()):
            yield Notice("corrected", {"count": count})
        if self._follow_ups:
            yield FollowUps(self._follow_ups)

    def _main_card(self, chosen: Chosen | None) -> Iterator[Event]:
        if chosen is None:
            raise ModelError("no outfit that may be shown")
        self._repaired = self._check.counts["repaired"] > 0
        self._shown = chosen.outfit
        gaps = [gap for gap in self._thought.advice.missing if gap.slot not in chosen.outfit.slots]
        card = main_card(chosen.outfit, gaps, self._thought.advice.tips, self._teller, turn_id=self._thought.turn.id)
        yield Outfit(in_the_models_words(card, chosen, self._fresh))

    def _alternative(self, chosen: Chosen | None) -> Iterator[Event]:
        if chosen:
            self._alternatives += 1
            yield Outfit(self._alternative_card(chosen, f"{self._thought.turn.id}-alt{self._alternatives}"))

    def _alternative_card(self, chosen: Chosen, card_id: str) -> OutfitCard:
        changed = Alternative(chosen.outfit, chosen.change or "owned", chosen.slot or "top", chosen.missing)
        card = alternative_card(changed, self._shown or chosen.outfit, self._teller, card_id=card_id)
        return in_the_models_words(card, chosen, self._fresh)

    def _flushed(self, block: str) -> Iterator[Event]:
        if spoken := self._marks[block].flush():
            yield TextDelta("headline" if block == "headline" else "reply", spoken)

    def _fresh(self) -> Marks:
        return Marks(self._names, self._thought.ask.language)

"""The model's findings told on as events: words through the proof, cards through the check, gaps filled from the engine."""

from collections.abc import Iterator
from dataclasses import replace
from functools import cache, cached_property
from typing import Any, Literal

from shared.stylist import advice
from shared.stylist.advice import Alternative
from shared.stylist.cards import OutfitCard
from shared.stylist.checks import growing
from shared.stylist.checks.chosen import Chosen, begun, in_the_models_words
from shared.stylist.checks.growing import Finding
from shared.stylist.checks.next_steps import fitting
from shared.stylist.checks.proofreading import Proof
from shared.stylist.checks.raw_answer import raw_change
from shared.stylist.checks.speech import Headline, Speech
from shared.stylist.errors import ModelError
from shared.stylist.events import Checked, Event, FollowUps, Notice, Outfit, OutfitGrew, TextDelta
from shared.stylist.grounding import Grounding
from shared.stylist.narrator import Narration, narrate
from shared.stylist.ranking.fitness import Measure
from shared.stylist.thought import Thought
from shared.stylist.words.outfit_cards import alternative_card, main_card
from shared.stylist.words.teller import teller_for

FEWEST_ALTERNATIVES = 2
Block = Literal["headline", "reply"]


class Retelling:
    """Findings of one answer → events. What may not be said or shown gives way to the engine's words and outfits."""

    def __init__(self, thought: Thought) -> None:
        self._thought = thought
        scene, measure = thought.scene, Measure(thought.ask, thought.taste, thought.ask.season or thought.season)
        last = scene.recent[-1] if scene.recent else frozenset()
        self._check = Grounding(scene.garments, scene.worn, measure, thought.advice, last=last)
        self._teller = teller_for(thought.ask, scene.garments, seed=thought.turn.id)
        namer, speakable = self._teller.namer, self._check.speakable
        swaps = [other.missing for other in thought.advice.alternatives if other.missing]
        sought = [*thought.advice.missing, *swaps]
        self._proof = Proof(scene.garments, scene.worn, namer, speakable, thought.ask.language, sought=sought)
        self._speeches: dict[Block, Headline | Speech] = {"headline": self._proof.headline(), "reply": self._proof.speech()}
        self._on_the_main_card = cache(self._proof.spoken)
        self._said: set[str] = set()
        self._alternatives = 0
        self._begun: tuple[Chosen | None, bool] | None = None
        self._shown: advice.Outfit | None = None
        self._follow_ups: list[str] = []

    def told(self, finding: Finding) -> Iterator[Event]:
        match finding:
            case growing.TextGrew(block, text):
                yield from self._spoken(block, self._speeches[block].feed(text))
            case growing.TextEnded(block):
                yield from self._spoken(block, self._speeches[block].flush())
            case growing.MainGrew(raw):
                yield from self._growing_card(self._check.begun(raw))
            case growing.MainFound(raw):
                yield from self._main_card(self._check.main(raw))
            case growing.AlternativeBegun(raw):
                yield from self._begin_alternative(raw)
            case growing.AlternativeFound(raw):
                yield from self._end_alternative(raw)
            case growing.FollowUpsFound(suggestions):
                spoken = [said for text in suggestions if (said := self._proof.spoken(text))]
                self._follow_ups = fitting(spoken, self._thought.ask.language) or self._engine.follow_ups

    def rest(self) -> Iterator[Event]:
        """What the model left out, filled from the engine, and a word about what had to be put right."""
        if self._shown is None:
            raise ModelError("no outfit in the answer")
        yield from self._spoken("reply", self._speeches["reply"].flush())
        yield from self._instead("reply", self._engine.reply)
        if self._begun:
            yield from self._alternative(self._begun[0])
        while self._alternatives < FEWEST_ALTERNATIVES and (chosen := self._check.next_of_engine()):
            yield from self._alternative(chosen)
        yield from self._put_right()
        if self._follow_ups:
            yield FollowUps(self._follow_ups)

    def _put_right(self) -> Iterator[Event]:
        """A card of an alternative that was changed or left out is not worth a word; what was said is."""
        colours = self._proof.wrong_colours()
        spoken = self._speeches.values()
        said = sum(speech.dropped + speech.withheld.total() - speech.withheld["length"] for speech in spoken)
        if count := self._main_repaired + said + len(colours):
            yield Notice("corrected", {"count": count, **({"colours": colours} if colours else {})})
        yield self.checked()

    def checked(self) -> Checked:
        """What was put right so far: of an answer that is given up, too."""
        return Checked({**{f"cards_{what}": count for what, count in self._check.counts.items()}, **self._proof.closed()})

    @cached_property
    def _engine(self) -> Narration:
        """The engine's own answer with the outfit that is shown: what stands in where nothing of the model's may be said."""
        thought, said = self._thought, self._thought.advice
        shown, ask, turn = replace(said, main=self._shown or said.main), thought.ask, thought.turn.id
        garments = thought.scene.garments
        return narrate(shown, ask, garments=garments, turn_id=turn)

    def _growing_card(self, chosen: Chosen | None) -> Iterator[Event]:
        """Never before the first words. A reason is judged, and counted, once: the whole card says it again."""
        if chosen and "headline" in self._said:
            card = main_card(chosen.outfit, (), (), self._teller, turn_id=self._thought.turn.id)
            yield OutfitGrew(begun(card, chosen, self._on_the_main_card))

    def _main_card(self, chosen: Chosen | None) -> Iterator[Event]:
        if chosen is None:
            raise ModelError("no outfit that may be shown")
        self._main_repaired = self._check.counts["repaired"] > 0
        self._shown = chosen.outfit
        yield from self._instead("headline", self._engine.headline)
        gaps = [gap for gap in self._thought.advice.missing if gap.slot not in chosen.outfit.slots]
        card = main_card(chosen.outfit, gaps, self._thought.advice.tips, self._teller, turn_id=self._thought.turn.id)
        yield Outfit(in_the_models_words(card, chosen, self._on_the_main_card))

    def _alternative(self, chosen: Chosen | None) -> Iterator[Event]:
        if chosen:
            card = self._alternative_card(chosen, self._next_id)
            self._alternatives += 1
            yield Outfit(card)

    def _begin_alternative(self, raw: dict[str, Any]) -> Iterator[Event]:
        """One of the engine's in its place waits: its words are whole at once."""
        self._begun = chosen, is_the_models = self._checked_alternative(raw)
        if chosen and is_the_models:
            yield OutfitGrew(begun(self._alternative_card(chosen, self._next_id), chosen, self._proof.spoken))

    def _end_alternative(self, raw: dict[str, Any]) -> Iterator[Event]:
        (chosen, is_the_models), self._begun = self._begun or self._checked_alternative(raw), None
        if chosen and is_the_models:
            chosen = replace(chosen, reason=raw_change(raw).reason)
        yield from self._alternative(chosen)

    def _checked_alternative(self, raw: dict[str, Any]) -> tuple[Chosen | None, bool]:
        """(what may be shown, whether it is the model's)."""
        passed = self._check.counts["passed"]
        return self._check.alternative(raw), self._check.counts["passed"] > passed

    @property
    def _next_id(self) -> str:
        return f"{self._thought.turn.id}-alt{self._alternatives + 1}"

    def _alternative_card(self, chosen: Chosen, card_id: str) -> OutfitCard:
        changed = Alternative(chosen.outfit, chosen.change or "owned", chosen.slot or "top", chosen.missing)
        card = alternative_card(changed, self._shown or chosen.outfit, self._teller, card_id=card_id)
        return in_the_models_words(card, chosen, self._proof.spoken)

    def _spoken(self, block: Block, text: str) -> Iterator[Event]:
        if text:
            self._said.update({block} if text.strip() else ())
            yield TextDelta(block, text)

    def _instead(self, block: Block, of_engine: str) -> Iterator[Event]:
        """The engine's words, where nothing at all was left of the model's."""
        if block not in self._said:
            yield from self._spoken(block, of_engine)

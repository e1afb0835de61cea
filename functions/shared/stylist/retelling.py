"""The model's findings told on as events: words through marks, cards through the check, gaps filled from the engine."""

from collections.abc import Iterator

from shared.stylist import advice, growing
from shared.stylist.advice import Alternative
from shared.stylist.cards import OutfitCard
from shared.stylist.chosen import Chosen, in_the_models_words
from shared.stylist.errors import ModelError
from shared.stylist.events import Event, FollowUps, Notice, Outfit, TextDelta
from shared.stylist.fitness import Measure
from shared.stylist.grounding import Grounding
from shared.stylist.growing import Finding
from shared.stylist.marks import Marks
from shared.stylist.outfit_cards import alternative_card, main_card
from shared.stylist.teller import teller_for
from shared.stylist.thought import Thought

FEWEST_ALTERNATIVES = 2


class Retelling:
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

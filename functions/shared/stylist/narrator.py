"""What the rule engine says: it decides first, then compares two pieces by measured facts, and marks what is a guess."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from shared.stylist.advice import Advice, Outfit
from shared.stylist.cards import OutfitCard
from shared.stylist.garments import Garment, Slot
from shared.stylist.occasion import Ask
from shared.stylist.ranking.combination import pieces_in
from shared.stylist.traits import piece_of
from shared.stylist.words import talk
from shared.stylist.words.comparison import paragraphs
from shared.stylist.words.explaining import why
from shared.stylist.words.follow_ups import follow_ups
from shared.stylist.words.forecast_words import reckoned_with
from shared.stylist.words.headlines import headline
from shared.stylist.words.outfit_cards import alternative_card, main_card
from shared.stylist.words.phrasing import with_article
from shared.stylist.words.taste_words import colours_not_met, remembered
from shared.stylist.words.teller import Teller, teller_for
from shared.stylist.words.tip_words import for_the_hour, for_the_weather
from shared.stylist.words.wording import noun

DOUBTFUL = 0.6
"""Below this confidence a category that nobody confirmed is said to be a guess."""


@dataclass(frozen=True)
class Narration:
    """`headline` keeps to `headlines.LONGEST`; `reply` may hold **bold** and blank lines; cards carry ids of the turn."""

    headline: str
    reply: str
    main: OutfitCard | None = None
    alternatives: list[OutfitCard] = field(default_factory=list)
    follow_ups: list[str] = field(default_factory=list)


def narrate(
    advice: Advice,
    ask: Ask,
    *,
    garments: Sequence[Garment],
    turn_id: str,
    previous_cards: Sequence[OutfitCard] = (),
) -> Narration:
    """The answer in words and cards, the same for the same arguments; another `turn_id` gives other words, the same facts.

    `previous_cards` are the cards of the last answer, for "왜?" and for saying that an outfit stayed the same.
    """
    teller = teller_for(ask, garments, seed=turn_id)
    steps = follow_ups(advice, ask)
    if ask.intent == "why":
        return Narration(*why(previous_cards, garments, teller), follow_ups=steps)
    if ask.intent == "extra":
        return Narration(*talk.about_slot(advice, teller), follow_ups=steps)
    if ask.intent != "outfit":
        return Narration(*talk.small_talk(teller), follow_ups=steps)
    if not advice.main:
        return Narration(*talk.nothing_to_wear(advice, garments, teller), follow_ups=steps)
    others = enumerate(advice.alternatives, 1)
    return Narration(
        headline=headline(advice, advice.main, previous_cards, teller),
        reply="\n\n".join(_reply(advice, advice.main, teller)),
        main=main_card(advice.main, advice.missing, advice.tips, teller, turn_id=turn_id),
        alternatives=[alternative_card(x, advice.main, teller.turned(n), card_id=f"{turn_id}-alt{n}") for n, x in others],
        follow_ups=steps,
    )


def _reply(advice: Advice, main: Outfit, teller: Teller) -> Iterator[str]:
    """What stood in the way first, what answers the weather, the comparison, guesses; tips and gaps are on the card."""
    pieces = pieces_in(main)
    yield from _notes(advice, teller)
    yield from reckoned_with(teller)
    yield from for_the_weather(pieces, teller)
    yield from for_the_hour(pieces, teller)
    yield from paragraphs(pieces, advice.missing, teller)
    yield from _guesses(main, teller)


def _notes(advice: Advice, teller: Teller) -> Iterator[str]:
    yield from remembered(teller)
    if advice.main:
        yield from colours_not_met(pieces_in(advice.main), teller)
    if advice.empty_slots:
        empty = advice.empty_slots[0]
        other = "refused" in advice.notes
        yield teller.say("note.empty_slot", **_wanted(empty, teller, other=other))
    if "nothing_else" in advice.notes:
        yield teller.say("note.add_photos")
    if "against_custom" in advice.notes:
        yield teller.say("note.custom")
    elif "formality_short" in advice.notes:
        yield teller.say("note.short")


def _wanted(slot: Slot, teller: Teller, *, other: bool) -> dict[str, str]:
    if not other:
        return {"empty": teller.slot(slot), "a_empty": teller.some(slot)}
    return {"empty": f"다른 {teller.slot(slot)}", "a_empty": f"{teller.some(slot)} of another kind"}


def _guesses(main: Outfit, teller: Teller) -> Iterator[str]:
    """The garments of the outfit that were taken for something without much certainty, at most one."""
    doubtful = [garment for garment in main.garments if _is_doubtful(garment)]
    for garment in doubtful[:1]:
        name = noun(piece_of(garment), teller.language)
        yield teller.say("note.guess", number=str(garment.number), noun=name, a_noun=with_article(name))


def _is_doubtful(garment: Garment) -> bool:
    return "category" not in garment.said and garment.attributes.get("confidence", 1.0) < DOUBTFUL

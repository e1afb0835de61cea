"""The first sentence of an answer: it decides, in at most 40 characters of Korean or 70 of English."""

from collections.abc import Callable, Sequence
from itertools import product

from shared.stylist.advice import Advice, Outfit
from shared.stylist.cards import OutfitCard
from shared.stylist.garments import MAIN, Language, Slot
from shared.stylist.kinds import KINDS
from shared.stylist.questions.leanings import Leaning, leanings_in
from shared.stylist.ranking.combination import pieces_in
from shared.stylist.ranking.weather import suffers
from shared.stylist.traits import Piece
from shared.stylist.words.comparison import listed
from shared.stylist.words.teller import Teller
from shared.stylist.words.wording import noun

_LEANINGS: tuple[Leaning, ...] = ("warmer", "cooler", "brighter", "darker")
_Naming = Callable[[Piece], str]
LONGEST: dict[Language, int] = {"ko": 40, "en": 70}


def headline(advice: Advice, main: Outfit, previous: Sequence[OutfitCard], teller: Teller) -> str:
    """`main` is the advice's main outfit. Where it gets too long, names give way before the weather does, the time of day
    before names."""
    pieces = pieces_in(main)
    key = _key(advice, pieces, previous, teller)
    whens = (teller.words["when"], teller.plain_when)
    named: tuple[_Naming, ...] = (
        teller.name,
        teller.namer.piece,
        lambda piece: noun(piece, teller.language),
        lambda piece: KINDS[piece.category].name[teller.language],
    )
    placed: tuple[_Naming, ...] = (lambda piece: teller.slot(piece.slot),)
    shortening = product(whens, named) if teller.ask.conditions else ((when, name) for name in named for when in whens)
    for when, name in (*shortening, *product(whens, placed)):
        words = _words(key, pieces, advice, name, teller) | {"when": when}
        fitting = [plan for plan in teller.voice.plans(key, words) if len(plan) <= LONGEST[teller.language]]
        if fitting:
            return fitting[0]
    return shortest(teller, "head.short")


def shortest(teller: Teller, key: str, **words: str) -> str:
    """The chosen plan if it is short enough, else the shortest of the key's plans."""
    plans = teller.voice.plans(key, teller.words | words)
    return next((plan for plan in plans if len(plan) <= LONGEST[teller.language]), min(plans, key=len))


def _key(advice: Advice, pieces: Sequence[Piece], previous: Sequence[OutfitCard], teller: Teller) -> str:
    ask = teller.ask
    if "nothing_else" in advice.notes:
        return "head.nothing_else"
    if advice.empty_slots:
        return "head.refused" if "refused" in advice.notes else "head.lone"
    if ask.change and any(piece.slot == ask.change for piece in pieces):
        return "head.change"
    if any(piece.slot == "dress" for piece in pieces):
        return "head.one"
    if ask.conditions and not ask.another:
        return "head.weather_still" if any(suffers(piece, ask.conditions) for piece in pieces) else "head.weather"
    if ask.follows and _same(pieces, previous):
        return "head.same"
    return _by_wish(teller)


def _by_wish(teller: Teller) -> str:
    ask = teller.ask
    if ask.another and ask.follows:
        return "head.another"
    if ask.follows and (leaning := next((wish for wish in _LEANINGS if wish in leanings_in(ask.text)), None)):
        return f"head.{leaning}"
    if ask.follows and ask.shift:
        return "head.casual" if ask.shift < 0 else "head.dressy"
    return "head"


def _same(pieces: Sequence[Piece], previous: Sequence[OutfitCard]) -> bool:
    shown = next(({item["number"] for item in card["items"]} for card in previous if card["kind"] == "main"), set())
    return shown == {piece.number for piece in pieces if piece.number is not None}


def _words(key: str, pieces: Sequence[Piece], advice: Advice, name: _Naming, teller: Teller) -> dict[str, str]:
    by_slot: dict[str, str] = {piece.slot: name(piece) for piece in pieces}
    change: Slot | None = teller.ask.change
    lead = change if key == "head.change" and change else next((slot for slot in MAIN if slot in by_slot), None)
    words: dict[str, str] = {slot: by_slot[slot] for slot in MAIN if slot in by_slot}
    words["piece"] = by_slot.get(lead, "") if lead else ""
    if key in ("head.lone", "head.refused"):
        words["piece"] = listed(list(by_slot.values()), teller)
    words["slot"] = teller.slot(change) if change else ""
    words["empty"] = teller.slot(advice.empty_slots[0]) if advice.empty_slots else ""
    return teller.words | words

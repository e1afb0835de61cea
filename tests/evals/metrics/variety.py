"""Over ten asks about one wardrobe: how much of it is used, and how often the same pair comes back."""

from collections import Counter
from collections.abc import Sequence

from tests.evals.cases.talks import TEN_ASKS
from tests.evals.judged import NOTHING, Judged
from tests.evals.shown import Card, Shown


def least_coverage(answers: Sequence[Shown]) -> Judged:
    """Of the closet that is used least, among those that were asked about ten times."""
    return min((coverage(asked) for asked in _asked_ten(answers)), key=lambda found: found.score, default=NOTHING)


def most_frequent_pair(answers: Sequence[Shown]) -> Judged:
    """Of the closet whose answers are most alike."""
    return max((top_pair(asked) for asked in _asked_ten(answers)), key=lambda found: found.score, default=NOTHING)


def _asked_ten(answers: Sequence[Shown]) -> list[list[Shown]]:
    asked = [shown for shown in answers if shown.case == TEN_ASKS.key]
    return [[shown for shown in asked if shown.closet.key == key] for key in dict.fromkeys(x.closet.key for x in asked)]


def coverage(answers: Sequence[Shown]) -> Judged:
    """Garments on the main and alternative cards of all answers, of all garments."""
    used = {item["number"] for shown in answers for card in shown.cards for item in card["items"]}
    idle = sorted(answers[0].closet.by_number.keys() - used)
    return Judged(len(used), len(answers[0].closet.clothes), (f"{answers[0].closet.key}: never worn {idle}",) if idle else ())


def top_pair(answers: Sequence[Shown]) -> Judged:
    """The share of the main outfits that have the most frequent pair of top and bottom (a dress counts as its own pair)."""
    pairs = Counter(_pair(shown.main) for shown in answers if shown.main)
    pair, times = pairs.most_common(1)[0]
    return Judged(times, sum(pairs.values()), (f"{answers[0].closet.key}: {pair} {times} times",))


def _pair(card: Card) -> tuple[object, ...]:
    owned = [(item["slot"], item["number"]) for item in card["items"]]
    worn = [(piece["slot"], 0) for piece in card["worn"]]
    return tuple(sorted(mark for mark in [*owned, *worn] if mark[0] in ("top", "bottom", "dress")))

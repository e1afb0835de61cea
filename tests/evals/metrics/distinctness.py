"""Each alternative changes exactly one slot of the main outfit, and no two are the same."""

from collections.abc import Iterator

from tests.evals.judged import Judged, total, whole
from tests.evals.nouns import garments_in
from tests.evals.shown import Card, Shown

Mark = tuple[str, object]


def distinctness(shown: Shown) -> Judged:
    if not shown.main:
        return total([])
    return total(whole(_faults(card, shown.main, shown)) for card in shown.alternatives)


def _faults(card: Card, main: Card, shown: Shown) -> Iterator[str]:
    changed = {slot for slot, _ in _marks(card) ^ _marks(main)} | {gap["slot"] for gap in card["missing"]}
    if len(changed) != 1:
        yield f"{card['title']!r} changes {sorted(changed) or 'nothing'}"
    twins = [other for other in shown.alternatives if other is not card and _marks(other) == _marks(card)]
    if any(_sought(other) == _sought(card) for other in twins):
        yield f"{card['title']!r} is there twice"
    if card["missing"] and not _keeps_category(card, main, shown.say.language):
        yield f"{card['title']!r} is to look for, but of another category"


def _marks(card: Card) -> set[Mark]:
    owned = {(item["slot"], item["number"]) for item in card["items"]}
    return owned | {(piece["slot"], "worn") for piece in card["worn"]}


def _sought(card: Card) -> set[str]:
    return {gap["slot"] for gap in card["missing"]}


def _keeps_category(card: Card, main: Card, language: str) -> bool:
    """Something to look for in place of a piece is of the same category, only of another colour."""
    slot = card["missing"][0]["slot"]
    replaced = [part["name"] for part in [*main["items"], *main["worn"]] if part["slot"] == slot]
    sought = {named.category for named in garments_in(card["missing"][0]["advice"], language)[:1]}
    return not replaced or sought <= {named.category for name in replaced for named in garments_in(name, language)}

"""Nothing is worn twice in a place, a dress replaces top and bottom, and a full outfit is put on when there is one."""

from collections.abc import Iterator

from tests.evals.judged import Judged, is_outfit, total, whole
from tests.evals.pieces import forbidden
from tests.evals.shown import Card, Shown


def slots(shown: Shown) -> Judged:
    return total(whole(_faults(card, shown)) for card in shown.cards)


def _faults(card: Card, shown: Shown) -> Iterator[str]:
    used = [part["slot"] for part in [*card["items"], *card["worn"]]]
    if len(set(used)) != len(used):
        yield f"two pieces in a slot: {used}"
    if "dress" in used and {"top", "bottom"} & set(used):
        yield f"a dress with a top or bottom: {used}"
    numbers = [item["number"] for item in card["items"]]
    if len(set(numbers)) != len(numbers):
        yield f"a garment twice: {numbers}"
    if is_outfit(shown) and card["kind"] == "main":
        yield from _gaps(set(used), shown)


def _gaps(used: set[str], shown: Shown) -> Iterator[str]:
    """A main slot stays empty only when nothing may go there."""
    if "dress" in used:
        return
    out = forbidden(shown.closet, shown.say.never)
    there = {cloth.slot for cloth in shown.closet.everything if cloth.number not in out}
    for slot in ("top", "bottom"):
        if slot not in used and slot in there:
            yield f"no {slot}, though there is one"

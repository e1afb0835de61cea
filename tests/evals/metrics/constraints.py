"""What the person said is obeyed: nothing excluded, everything locked, only the named slot changed, another when asked."""

import re
from collections.abc import Iterator

from tests.evals.colours import colours_in
from tests.evals.judged import Judged, is_outfit, judged
from tests.evals.nouns import garments_in
from tests.evals.pieces import fits_words, forbidden, pieces
from tests.evals.shown import Card, Shown

Check = tuple[bool, str]
_NEAR = 3
"""Characters between a colour word and the noun it describes."""
_LEFT_OUT = re.compile(r"빼|말고|없이|제외|기억|without|leave|left out|instead|rather|remember|no more", re.IGNORECASE)


def constraints(shown: Shown) -> Judged:
    if not is_outfit(shown) or not shown.main:
        return judged([])
    return judged([*_never(shown), *_in_words(shown), *_always(shown), *_against_before(shown, shown.main), *_not_bound(shown)])


def _never(shown: Shown) -> Iterator[Check]:
    out = forbidden(shown.closet, shown.say.never)
    for card in shown.cards if shown.say.never else []:
        used = {cloth.number for cloth in pieces(card, shown.closet)}
        yield not used & out, f"excluded {sorted(used & out)} on the {card['kind']} card ({shown.say.never})"
        for gap in card["missing"]:
            yield not _asks_for(gap["advice"], shown), f"excluded, yet to look for: {gap['advice']!r}"


def _in_words(shown: Shown) -> Iterator[Check]:
    """Nothing excluded by its colour is named as something to wear."""
    for text in shown.prose if shown.say.never else []:
        for sentence in re.split(r"(?<=[.!?])\s|\n", text):
            nouns = {named.start for named in garments_in(sentence, shown.say.language)}
            for word, start, end in colours_in(sentence, shown.say.language):
                named = any(0 <= noun - end <= _NEAR for noun in nouns)
                good = word not in shown.say.never or not named or bool(_LEFT_OUT.search(sentence))
                yield good, f"excluded {sentence[start:end]!r} named in: {sentence}"


def _asks_for(advice: str, shown: Shown) -> bool:
    """Whether the piece to look for (the first colour and noun of the advice) is what was excluded by one word."""
    language = shown.say.language
    colours = {word for word, _, _ in colours_in(advice, language)[:1]}
    nouns = {word for named in garments_in(advice, language)[:1] for word in (named.category, named.kind)}
    return bool((colours | nouns) & set(shown.say.never))


def _always(shown: Shown) -> Iterator[Check]:
    for number in shown.say.always:
        for card in shown.cards:
            used = {item["number"] for item in card["items"]}
            yield number in used, f"locked {number} is not on the {card['kind']} card"


def _not_bound(shown: Shown) -> Iterator[Check]:
    """What was only asked about binds nothing."""
    for words in shown.say.not_bound:
        without = [card for card in shown.cards if not any(fits_words(cloth, words) for cloth in pieces(card, shown.closet))]
        yield bool(without), f"{words!r} on every card, though it was only asked about"


def _against_before(shown: Shown, main: Card) -> Iterator[Check]:
    before = next((card for card in shown.before if card["kind"] == "main"), None)
    if before is None:
        return
    if shown.say.another:
        yield _marks(main) != _marks(before), "the same outfit again"
    if slot := shown.say.change:
        kept = {mark for mark in _marks(before) if mark[0] != slot}
        yield kept == {mark for mark in _marks(main) if mark[0] != slot}, f"more than the {slot} changed"
        yield _marks(main) != _marks(before), f"the {slot} did not change"


def _marks(card: Card) -> set[tuple[str, int]]:
    owned = {(item["slot"], item["number"]) for item in card["items"]}
    return owned | {(piece["slot"], 0) for piece in card["worn"]}

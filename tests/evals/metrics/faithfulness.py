"""What is said of a garment is so: colours (word and delta-E), pattern, kind, cloth; in names, on cards and in prose."""

import re
from collections.abc import Iterator, Sequence

from tests.evals.closet import SLOT, Cloth
from tests.evals.colours import colours_in
from tests.evals.judged import Judged, whole
from tests.evals.metrics.kinds_and_cloth import cloth, kind
from tests.evals.nouns import BETWEEN, NOT_YOURS, Named, garments_in
from tests.evals.pieces import all_pieces, has_colour
from tests.evals.shown import Card, Shown

Check = tuple[bool, str]
PATTERNS = {
    "striped": r"줄무늬|스트라이프|striped?\b|stripes",
    "checked": r"체크(?:무늬)?|check(?:ed|s)\b|plaid|gingham",
    "floral": r"꽃무늬|플로럴|floral|\bflowers",
    "graphic": r"프린트|그래픽|printed|graphic|\bprint\b",
}
_SUBJECT = re.compile(
    r"(?:은|는|이|가|도)\s+(?:(?!\S*(?:서|고|며|면|니|라)\s)\S+\s+){0,2}"
    r"|\s(?:is|are|looks?|was)\s+(?:an? |in |deep |dark |bright |really |also |mostly )*"
)


def faithfulness(shown: Shown) -> Judged:
    """Of an answer as a whole: one wrong word makes it wrong."""
    return whole(fault for good, fault in [*_names(shown), *_prose(shown)] if not good)


def _names(shown: Shown) -> Iterator[Check]:
    """Names on cards, word for word against the truth."""
    for card in shown.cards:
        for item in card["items"]:
            cloth = shown.closet.by_number.get(item["number"])
            if cloth:
                yield from _name(item["name"], cloth, shown.say.language)


def _name(name: str, cloth: Cloth, language: str) -> Iterator[Check]:
    for word, _, _ in colours_in(name, language):
        yield has_colour(cloth, word), f"{name!r} is {'/'.join(cloth.colours)} {cloth.hexes}"
    for pattern, words in PATTERNS.items():
        if re.search(words, name, re.IGNORECASE):
            yield cloth.pattern == pattern, f"{name!r} is {cloth.pattern}"
    for named in garments_in(name, language)[-1:]:
        yield _is_kind(cloth, named), f"{name!r} is a {cloth.kind or cloth.category}"


def _is_kind(cloth: Cloth, named: Named) -> bool:
    return cloth.slot == SLOT[named.category] and (not named.kind or not cloth.kind or cloth.kind == named.kind)


def _prose(shown: Shown) -> Iterator[Check]:
    pieces = all_pieces(shown) or list(shown.closet.everything)
    for text in shown.prose:
        for sentence in re.split(r"(?<=[.!?])\s|\n", text):
            if not NOT_YOURS.search(sentence):
                yield from _colours(sentence, pieces, shown)
                yield from _patterns(sentence, pieces, shown)
                yield from cloth(sentence, shown)
                yield from kind(sentence, shown)


def _colours(sentence: str, pieces: Sequence[Cloth], shown: Shown) -> Iterator[Check]:
    nouns = garments_in(sentence, shown.say.language)
    for word, start, end in colours_in(sentence, shown.say.language):
        named = _described(sentence, nouns, start, end)
        meant = _meant(named, pieces, shown)
        good = (
            any(has_colour(cloth, word) for cloth in meant)
            or _is_offered(word, shown)
            or _is_corrected(sentence[start:end], shown)
        )
        yield (
            good,
            f"{sentence[start:end]!r} is said of {sentence[named.start : named.end] if named else 'no piece'!r} in: {sentence}",
        )


def _meant(named: Named | None, pieces: Sequence[Cloth], shown: Shown) -> list[Cloth]:
    """The shown pieces that a noun may mean; when none is shown there, all that the person has."""
    if named is None:
        return list(pieces)
    slot = SLOT[named.category]
    of_slot = [cloth for cloth in pieces if cloth.slot == slot]
    return of_slot or [cloth for cloth in shown.closet.everything if cloth.slot == slot]


def _described(sentence: str, nouns: Sequence[Named], start: int, end: int) -> Named | None:
    """The noun that a colour word belongs to: right after it, else the last one before it in the same clause."""
    after = next((named for named in nouns if named.start >= end and BETWEEN.fullmatch(sentence[end : named.start])), None)
    if after:
        return after
    before = [
        named for named in nouns if named.end <= start and not re.search(r"[,;:]|고 |과 |와 ", sentence[named.end : start])
    ]
    return before[-1] if before and _is_predicate(sentence[before[-1].end : start]) else None


def _is_predicate(between: str) -> bool:
    """셔츠는 (짙은) 빨간…, the shirt is (a deep) red: the noun is the subject, with no other clause in between."""
    return bool(_SUBJECT.fullmatch(between))


def _patterns(sentence: str, pieces: Sequence[Cloth], shown: Shown) -> Iterator[Check]:
    there = {cloth.pattern for cloth in pieces}
    for pattern, words in PATTERNS.items():
        if found := re.search(words, sentence, re.IGNORECASE):
            yield pattern in there, f"{found[0]!r}, but no piece is {pattern}, in: {sentence}"


def _is_offered(word: str, shown: Shown) -> bool:
    """The colour of something to look for, as the card says."""
    offers = [gap["advice"] for card in shown.cards for gap in card["missing"]]
    return any(word == offered for text in offers for offered, _, _ in colours_in(text, shown.say.language))


def _is_corrected(said: str, shown: Shown) -> bool:
    """A wrong word that the `corrected` notice takes back."""
    told: list[Card] = (shown.detail("corrected") or {}).get("colours", [])
    return any(said in str(entry["said"]) or str(entry["said"]) in said for entry in told)

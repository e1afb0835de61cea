"""Nouns of clothes that name nothing to wear: a piece that a sentence only leaves out or compares with, or another word."""

import re

_LEFT_OUT_KO = re.compile(
    r"^(?:은|는|이|가|을|를|도|나|까지|까지는|만)?\s?"
    r"(?:보다|말고|없|아니|아닌|안\s|빼|뺀|대신|만큼|필요\s?없|너무|과하|과해|생략|피하|피해|모자라)"
)
_LEFT_OUT_BEFORE = re.compile(
    r"(?:\b(?:no|not|skip|without|than|avoid|instead of|forget|leave out|drop|neither|nor|never|isn't|aren't|need(?:s|ed)? no)"
    r"|\bleave)\s+(?:(?:a|an|the|any|your|another)\s+)?(?:[\w'·-]+\s+)?$",
    re.IGNORECASE,
)
_LEFT_OUT_BEHIND = re.compile(
    r"^\s+(?:(?:is|are|was|were|would be|feels?|looks?|seems?)\s+(?:(?:a bit|far|much|just)\s+)?(?:too|not)\b|(?:is|are)n't\b)",
    re.IGNORECASE,
)
_WORDS_KO: dict[str, str] = {
    "모자": r"^(?:라|란|랄|람|랐|르)",
    "드레스": r"^\s?(?:코드|다운|업)",
    "벨트": r"^\s?(?:고리|루프)",
    "시계": r"^\s?(?:반대\s?)?방향",
    "베스트": r"^",
}
"""A noun → what follows it where it is another word: 모자라다, 드레스 코드, 베스트 (best)."""
_LOOSE = r"(?:it|them|the|this|that|these|those|both|all|everything|in|into|back|together|to|with|your|a|\w+ together)"
_VERBS_EN: dict[str, tuple[str, str]] = {
    "tie": (
        r"(?<!\ba )(?<!\bthe )(?<!\byour )(?<!\bthis )(?<!\bsilk )(?<!\bknit )(?<!\band )(?<!· )$",
        rf"^\s+(?:{_LOOSE}\b|\[)",
    ),
    "watch": (r"(?:^|[,:;]|\b(?:to|and|you|we))\s*$", r"^\s+(?:for|out|how|that|the|as)\b"),
    "dress": (r"(?:^|[,:;]|\b(?:to|you|we|can|must|should))\s*$", r"^\s+(?:shirts?|shoes?|trousers|pants|sense|rather|as)\b"),
    "belt": (r"(?!)", r"^\s+loops?\b"),
    "accessorie": (r"", r""),
    "cap": (r"(?!)", r"^\s+sleeves?\b"),
}
"""A noun → (what stands before it, what behind it) where it is a verb or part of another word; "accessories" are
never one piece."""


def left_out(sentence: str, start: int, end: int) -> bool:
    """Whether the noun at `start`-`end` is named to be left out or to be compared with: "후드티보다", "no hoodie"."""
    before, behind = sentence[:start], sentence[end:]
    return bool(_LEFT_OUT_KO.search(behind) or _LEFT_OUT_BEFORE.search(before) or _LEFT_OUT_BEHIND.search(behind))


def another_word(sentence: str, start: int, end: int) -> bool:
    """Whether the letters at `start`-`end` are no noun of clothes here: "ties it together", "invest", "모자라요"."""
    before, word, behind = sentence[:start], sentence[start:end].lower(), sentence[end:]
    if word.isascii():
        return _in_a_word(before, behind) or _as_a_verb(before, word, behind)
    return word in _WORDS_KO and bool(re.search(_WORDS_KO[word], behind))


def _in_a_word(before: str, behind: str) -> bool:
    return (before[-1:].isascii() and before[-1:].isalpha()) or (behind[:1].isascii() and behind[:1].isalpha())


def _as_a_verb(before: str, word: str, behind: str) -> bool:
    stem = next((stem for stem in _VERBS_EN if word in (stem, f"{stem}s", f"{stem}es")), None)
    if stem is None:
        return False
    ahead, after = _VERBS_EN[stem]
    return bool(re.search(ahead, before, re.IGNORECASE) or re.search(after, behind, re.IGNORECASE))

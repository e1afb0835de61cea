"""Korean particles fit the sound before them; worked out from the syllables, not from the product's table."""

import re
from collections.abc import Iterator

from tests.evals.judged import Judged, judged
from tests.evals.shown import Shown

_END = r"(?=$|[\s,.!?:;)”\"'])"
_RULES: tuple[tuple[str, str], ...] = (
    # particle, the sound that must stand before it: a final consonant ("closed"), none ("open"), none or ㄹ ("smooth").
    ("을", "closed"), ("를", "open"), ("은", "closed"), ("과", "closed"), ("와", "open"), ("으로", "rough"),
    ("로", "smooth"), ("이에요", "closed"), ("예요", "open"), ("이랑", "closed"), ("랑", "open"),
)  # fmt: skip
_RULED = {particle: re.compile(rf"([가-힣0-9]){particle}{_END}") for particle, _ in _RULES}
_WORDS = re.compile(
    r"(?:^|\s)(?:가을|마을|노을|이을|효과|결과|사과|성과|통과|가과|이랑|사랑|자랑|노랑|파랑|이은|지은|나은|부은|그은)$"
)
"""Words that only look like a noun with a particle."""
_DIGIT_FINAL = {"0": 21, "1": 8, "2": 0, "3": 16, "4": 0, "5": 0, "6": 1, "7": 8, "8": 8, "9": 0}


def particles(shown: Shown) -> Judged:
    if shown.say.language != "ko":
        return judged([])
    return judged(check for text in shown.words for check in _checks(text))


def _checks(text: str) -> Iterator[tuple[bool, str]]:
    for particle, sound in _RULES:
        for match in _RULED[particle].finditer(text):
            word = text[: match.end()].split()[-1].lstrip("“\"'(*")
            if _WORDS.search(word) or (particle == "랑" and word.endswith("이랑")):
                continue
            if particle == "로" and word.endswith("으로"):
                continue
            yield _fits(match[1], sound), f"{word!r} in: {text}"


def _fits(before: str, sound: str) -> bool:
    final = _DIGIT_FINAL[before] if before in _DIGIT_FINAL else (ord(before) - ord("가")) % 28
    return {"closed": final != 0, "open": final == 0, "rough": final not in (0, 8), "smooth": final in (0, 8)}[sound]

"""Korean particles (조사) that follow the sound a word ends with, for Hangul, Latin names and digits."""

import re
from typing import Literal

Particle = Literal["은", "이", "을", "과", "으로", "이라", "이에요", "이라면", "이랑", "이나", "이고"]
_AFTER_VOWEL: dict[str, str] = {
    "은": "는", "이": "가", "을": "를", "과": "와", "으로": "로", "이라": "라", "이라면": "라면", "이에요": "예요",
    "이랑": "랑", "이나": "나", "이고": "고",
}  # fmt: skip
_RIEUL = 8
"""Index of the final ㄹ among the 28 finals of a Hangul syllable: 으로 becomes 로 after it."""
_DIGITS = {"0": 21, "1": _RIEUL, "2": 0, "3": 16, "4": 0, "5": 0, "6": 1, "7": _RIEUL, "8": _RIEUL, "9": 0}
"""영 일 이 삼 사 오 육 칠 팔 구."""
_LETTERS = {"l": _RIEUL, "m": 16, "n": 4, "r": _RIEUL}
"""Letters read by their names whose names end in a consonant: 엘 엠 엔 알."""
_ENGLISH = {
    # Garment words whose Korean reading the spelling does not give away: the final of 재킷, 니트, 코트 …
    "jacket": 19, "blanket": 19, "hat": 19, "knit": 0, "coat": 0, "suit": 0, "skirt": 0, "shirt": 0, "t-shirt": 0, "belt": 0,
    "boot": 0, "top": 17, "cap": 17, "bag": 1, "backpack": 1, "tank": 1, "denim": 16, "jumper": 0, "sweater": 0, "blazer": 0,
    "cardigan": 4, "jean": 4, "cotton": 4, "linen": 4, "nylon": 4, "wool": _RIEUL, "heel": _RIEUL, "sandal": _RIEUL,
    "flannel": _RIEUL, "trench": 0, "vest": 0, "dress": 0, "scarf": 0, "tie": 0, "hoodie": 0, "chino": 0,
    "book": 1, "lookbook": 1, "look": 1, "set": 0, "cm": 0, "mm": 0, "km": 0, "kg": 0,
}  # fmt: skip
_SIGNS = {"%": 0, "℃": 0, "°": 0, "+": 0}
"""Signs that are read aloud: 퍼센트, 도, 플러스."""
_SHORT_STOP = re.compile(r"(?:^|[^aeiou])[aeiou]([ptkcb])$")
"""One vowel and a stop ("pop", "rock") is read with a final consonant; two letters of vowel ("coat") are not."""
_TAIL = re.compile(r"(\s*\([^()]*\)|[^0-9A-Za-z가-힣])+$")


def with_josa(word: str, particle: Particle) -> str:
    """`word` with the particle's fitting form: 셔츠를, 코트를, 데님을, 1번을, blazer를, 3으로 → "3으로", 1 → "1로"."""
    return word + josa(word, particle)


def josa(word: str, particle: Particle) -> str:
    """The form of a particle (named by its form after a consonant) that follows `word`; closing marks are skipped."""
    final = _SIGNS.get(word.rstrip()[-1:], -1)
    final = _final(_TAIL.sub("", word) or word) if final < 0 else final
    if final == 0 or (particle == "으로" and final == _RIEUL):
        return _AFTER_VOWEL[particle]
    return particle


def _final(word: str) -> int:
    """The final consonant's index of the last sound, 0 for none."""
    last = word[-1:]
    if "가" <= last <= "힣":
        return (ord(last) - ord("가")) % 28
    if last in _DIGITS:
        return _DIGITS[last]
    return _latin_final(word) if last.isalpha() and last.isascii() else 0


def _latin_final(word: str) -> int:
    name = re.split(r"[^A-Za-z\-]", word)[-1]
    if name.isupper() or len(name) == 1:
        return _LETTERS.get(name[-1].lower(), 0)
    lower = name.lower()
    if lower in _ENGLISH:
        return _ENGLISH[lower]
    if lower.endswith("ng"):
        return 21
    if lower.endswith("ck"):
        return 1
    if lower[-1] in "lmn":
        return _LETTERS[lower[-1]]
    return 17 if _SHORT_STOP.search(lower) else 0

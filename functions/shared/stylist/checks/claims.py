"""What a model's sentence says of a garment's colour: the colour word, and the mark `[[n]]` that it stands with.

Only words that surely belong to a mark are taken: before it, or said of it by a verb. "[[2]]는 검은 신발과" claims nothing.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from shared.stylist.questions.criteria import FAMILIES

Colour = str
"""A key of `criteria.FAMILIES`."""
MARK = re.compile(r"\[{1,2}\s*(\d{1,4})\s*\]{1,2}")
_SENTENCE = re.compile(r"[^.!?\n]+")
_MORE_WORDS = {
    "blue": r"푸른색?|하늘빛|\bcobalt\b",
    "red": r"붉은색?|\bscarlet\b|\bcrimson\b",
    "green": r"\bemerald\b",
    "black": r"\bjet\b",
}

_TONE = r"(?:색|톤|빛|계열|컬러)?"
_SHADE_KO = (
    r"(?:(?:아주|꽤|더|좀|짙은|깊은|옅은|연한|진한|밝은|어두운|선명한|차분한|거의|전부|전체가|모두|둘\s다|같은|기본)\s+)*"
)
_CLOTH_KO = (
    r"(?:(?:면|울|리넨|데님|니트|실크|가죽|스웨이드|줄무늬|체크(?:무늬)?|꽃무늬|무지|민무늬|얇은|두꺼운|도톰한|가벼운"
    r"|단정한)\s+)?"
)
_SHADE_EN = (
    r"(?:(?:a|an|the|in|as|very|quite|really|all|mostly|almost|nearly|deep|dark|light|pale|bright|soft|plain|solid|pure|true"
    r"|quiet|clear|warm|cool|crisp|muted|classic|simple|neutral)\s+)*"
)
_CLOTH_EN = (
    r"(?:(?:cotton|linen|wool|denim|knit|silk|leather|suede|striped|checked|checkered|floral|plain|solid|soft|crisp|neat"
    r"|straight|wide|slim|long|short|thin|thick|light|heavy|casual|tailored)\s+){0,2}"
)
_IS_KO = (
    r"(?:이에요|예요|입니다|이라|라서?|이고|고|이며|며|이지만|지만|이어서|이어|여서|이니|니까|인데|이죠|죠|인|으로\s?보"
    r"|로\s?보|에\s?가까|을\s?띠|이\s?도[는니])"
)

_BEFORE = (
    re.compile(rf"^\s?{_TONE}(?:의|인)?\s*{_CLOTH_KO}$"),  # 검은 [[2]], 네이비 톤의 면 [[2]]
    re.compile(rf"^[\s-]+{_CLOTH_EN}$", re.IGNORECASE),  # black [[2]], navy cotton [[2]]
    re.compile(r"^\s+(?:colou?r |tone )?of\s+(?:the\s+|your\s+)?$", re.IGNORECASE),  # the white of [[1]]
)
"""What may stand between a colour word and the mark behind it."""
_BEHIND: tuple[tuple[re.Pattern[str], re.Pattern[str]], ...] = (
    # (between the mark and the colour word, behind the colour word)
    (re.compile(rf"^(?:은|는|이|가|도|만)(?:\s색[은이])?\s*{_SHADE_KO}$"), re.compile(rf"^\s?{_TONE}{_IS_KO}")),
    (re.compile(rf"^의\s색[은이]\s*{_SHADE_KO}$"), re.compile(rf"^{_TONE}{_IS_KO}")),
    (re.compile(rf"^의\s*{_SHADE_KO}$"), re.compile(r"^(?:색|톤|빛|컬러)?(?:과|와|이|가|을|를|은|는|에|으로|로|도)")),
    (re.compile(r"^\s?\($"), re.compile(r"^[^)]{0,8}\)")),
    (
        re.compile(rf"^(?:'s|\s+(?:is|are|was|looks?|reads?|comes?|stays?|being))\s+{_SHADE_EN}$"),
        re.compile(r"^(?!-|\s+tie\b|\s+or\b)"),
    ),
    (re.compile(rf"^\s+in\s+{_SHADE_EN}$"), re.compile(r"^(?!-|\s+or\b)")),
    (re.compile(rf"^'s\s+{_SHADE_EN}$"), re.compile(r"^\s*(?:and|against|with|is|makes|keeps|[,;:]|$)")),
)
_OF_ITSELF = re.compile(rf"^\s*{_SHADE_KO}(?P<ko>)$|^\s*(?:its?(?:'s| is)?\s+)?{_SHADE_EN}(?P<en>)$", re.IGNORECASE)
"""A piece's own reason may start with its colour: "짙은 네이비라 …", "It is black, so …"."""
_SAID_KO, _SAID_EN = re.compile(rf"^\s?{_TONE}{_IS_KO}"), re.compile(r"^\s*(?:[,;:]|and\b|so\b|that\b|which\b|to\b|$)")


@dataclass(frozen=True)
class Claim:
    """`number` is None where a reason speaks of its own piece; `word` is the colour word as written."""

    number: int | None
    colour: Colour
    word: str


def claims(text: str, *, of_itself: bool = False) -> Iterator[Claim]:
    """Every colour that a text gives to a mark; with `of_itself` also those that a piece's own reason gives to its piece."""
    for sentence in _SENTENCE.findall(text):
        marks = [(mark.start(), mark.end(), int(mark[1])) for mark in MARK.finditer(sentence)]
        for start, end, colour in _words(sentence):
            found = _marked(sentence, marks, start, end)
            if found is not None or (of_itself and _is_of_itself(sentence, start, end)):
                yield Claim(found, colour, sentence[start:end])


def blanked(text: str) -> str:
    """The text without its colour words, every other character in its place."""
    for start, end, _ in _words(text):
        text = f"{text[:start]}{'·' * (end - start)}{text[end:]}"
    return text


def _marked(sentence: str, marks: list[tuple[int, int, int]], start: int, end: int) -> int | None:
    behind = next(((at, number) for at, _, number in marks if at >= end), None)
    if behind and any(glue.search(sentence[end : behind[0]]) for glue in _BEFORE):
        return behind[1]
    before = next(((to, number) for _, to, number in reversed(marks) if to <= start), None)
    if before and any(one.search(sentence[before[0] : start]) and two.search(sentence[end:]) for one, two in _BEHIND):
        return before[1]
    return None


def _is_of_itself(sentence: str, start: int, end: int) -> bool:
    """Nothing but words of shade comes before it, and it is a predicate or stands alone."""
    if not _OF_ITSELF.search(sentence[:start]):
        return False
    korean = "가" <= sentence[end - 1] <= "힣"
    return bool((_SAID_KO if korean else _SAID_EN).search(sentence[end:]))


def _words(sentence: str) -> list[tuple[int, int, Colour]]:
    """(start, end, family) of colour words without overlaps: "sky blue" is not blue."""
    found = [(*hit.span(), key) for key, cue in _cues().items() for hit in cue.finditer(sentence)]
    chosen: list[tuple[int, int, Colour]] = []
    for word in sorted(found, key=lambda word: word[0] - word[1]):
        if all(word[1] <= other[0] or word[0] >= other[1] for other in chosen):
            chosen.append(word)
    return sorted(chosen)


@lru_cache(maxsize=1)
def _cues() -> dict[Colour, re.Pattern[str]]:
    return {
        key: re.compile("|".join(filter(None, [cue, _MORE_WORDS.get(key)])), re.IGNORECASE)
        for key, (_, cue) in FAMILIES.items()
    }

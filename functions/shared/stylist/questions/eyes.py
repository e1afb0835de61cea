"""Questions that only a look at the picture can answer: a print's size, a sleeve's length, sheen, buttons, wear."""

import re

_KO = (
    r"사진\s?(에서|으로|속|을|좀)?.{0,10}(보여|봐|보고|보이|보면|확인|어때)",
    r"눈으로|자세히 (봐|보)|(보여|보일까|보이나|보이니|보이지)(요|\?|$)",
    r"(무늬|프린트|로고|자수|단추|지퍼|주머니|카라|깃|소매|밑단|기장|목선|넥라인|질감|광택|주름|보풀|얼룩|디테일)"
    r"\s?(이|가|은|는|의)?\s?(길이|어때|어떤|어떻|얼마나|몇|있|커|크|작|길|짧|많|보)",
)
_EN = (
    r"(in|from|at) (the|my|this) (photos?|pictures?|images?)|looks? (closely|loud|busy|worn|faded|shiny|cheap|see-through)",
    r"\b(print|pattern|logo|embroidery|buttons?|zip(per)?|pockets?|collar|sleeves?|hem|neckline|texture|sheen|wrinkles?|stains?)\b"
    r".{0,24}\b(looks?|loud|busy|big|small|long|short|visible|show|have|like)\b",
    r"\bhow (long|loud|big|busy|shiny) (is|are|does)\b|\bcan you see\b|what do you see",
)
_EYES = re.compile("|".join((*_KO, *_EN)), re.IGNORECASE)
_PERSON = re.compile(r"나한테|저한테|(내|제) 사진|입은 사진|\bon me\b|\bmy (full.body |own )?(photo|picture)\b", re.IGNORECASE)


def needs_eyes(text: str) -> bool:
    """Whether no attribute can answer it."""
    return bool(_EYES.search(text))


def is_about_the_person(text: str) -> bool:
    """Whether the body photo is meant too."""
    return bool(_PERSON.search(text))

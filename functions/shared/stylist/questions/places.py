"""The place that a question names, from a table by code: nothing is looked up elsewhere, nobody's words leave Codi."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from shared.stylist.garments import Words
from shared.stylist.questions.places_korea import CITIES, PROVINCES
from shared.stylist.questions.places_world import ABROAD

KOREA_HOURS = 9.0
_LONGEST, _MOST_WORDS = 7, 4
_ALSO_OTHER_KO = """
진주 이천 나주 양산 공주 사천 부여 예산 인제 진도 화성 고양 구미 상주 오산 안성 정선 영주 강화 외도 중문 서면 상해 동경 선전
동해 남해 파리 니스 바스 레딩 보스턴 하와이 세부 도하 리마 리우 말레 피지 퍼스 델리 나하 심천
"""
_ALSO_OTHER_EN = "nice bath reading phoenix la florence austin cologne lima rio orlando"
CAREFUL_KO, CAREFUL_EN = frozenset(_ALSO_OTHER_KO.split()), frozenset(_ALSO_OTHER_EN.split())
"""Also other words: pearl, parasol, princess, a fly, a Boston bag; a nice bath, an Austin. They are places only where the
sentence goes there; in English after in, to or at, with a capital letter."""
_NOT_AFTER = {"경주": re.compile(r"(자동차|자전거|달리기|카트|요트|말)\s*$")}
_GOING = r"여행|신혼|휴가|호캉스|출장|날씨|기온|놀러|당일|바다|시내|나들이|비행기|공항|호텔|숙소|근교|출발|도착"
_COMPOUND = rf"(?:{_GOING}|데이트|결혼식|돌잔치|해변|카페|맛집|축제|코디|룩|한옥마을|역|가는|가서|가요|갈|간다|사는)[가-힣]*"
_PARTICLE = (
    r"(?:에서는|에서도|에서|에선|에는|에도|에|은|는|이|가|을|를|도|만|으로|로|의|와|과|이?랑|하고|까지|부터|쪽|쪽으로|행"
    r"|이?요|이?에요|예요|이야|야|인데|이고|이면)?"
)
_TAIL = re.compile(rf"(?:특별시|광역시|시|도|군|동)?{_PARTICLE}|{_COMPOUND}")
_THERE = re.compile(
    rf"^(?:(?:특별시|시|군)(?![가-힣])|(?:시|군)?(?:에서|에선)|(?:시|군)?(?:에|로|으로|까지)?\s*(?:{_GOING}|가(?:는|서|요|려|고|기|야)"
    r"|갈(?!비)|간다|갔|있|살|사는|머물|다녀|비\s?(?:와|오|올)|눈\s?(?:와|오|올)|몇\s?도|추워|더워|결혼식|[1-9]박))"
)
_STYLE_KO = re.compile(r"^\s*(?:스타일|감성|느낌|무드|풍|브랜드|백(?![가-힣])|가방|셔츠|갈비)")
_STYLE_EN = re.compile(r"^[\s-]*(?:style|fashion(?! week)|look|vibe|chic|inspired|yankees|dodgers|bag)", re.IGNORECASE)
_LEAVING_KO = re.compile(r"^[가-힣]{0,2}?(?:에서\s|부터|\s?말고|\s?빼고)")
_LEAVING_EN = re.compile(r"\b(?:from|not|leaving)\s*$", re.IGNORECASE)
_TO_THERE = re.compile(r"\b(?:[Ii]n|[Tt]o|[Aa]t)\s*$")
_DAY_BEFORE = re.compile(r"^(?:오늘|내일|모레|글피|이번주말|주말)(?:은|에|의)?")


@dataclass(frozen=True)
class Place:
    """`hours` its clocks are ahead of UTC in winter; summer time is left out (an hour at most, around midnight)."""

    name: Words
    latitude: float
    longitude: float
    hours: float


def place_in(text: str) -> Place | None:
    """Where the question plays; of several places the first that is not left ("서울에서 부산 가요") or refused."""
    found = [*_korean(text), *_english(text)]
    return next((place for place, leaving in found if not leaving), found[0][0] if found else None)


def place_named(english: str) -> Place | None:
    """The place of the table with this English name."""
    return next((place for place in _spellings().values() if place.name["en"] == english), None)


@lru_cache
def _spellings() -> Mapping[str, Place]:
    tables = [(KOREA_HOURS, PROVINCES), (KOREA_HOURS, CITIES), *ABROAD.items()]
    return {word: place for hours, table in tables for row in table.split("\n") if row for word, place in _row(row, hours)}


def _row(row: str, hours: float) -> Iterator[tuple[str, Place]]:
    told, _, others = row.partition("|")
    korean, english, latitude, longitude = told.split()
    place = Place(Words(ko=korean, en=english.replace("_", " ")), float(latitude), float(longitude), hours)
    for word in (korean, english, *others.split()):
        yield word.lower(), place


def _korean(text: str) -> Iterator[tuple[Place, bool]]:
    for run in re.finditer(r"[가-힣]+", text):
        skipped = _DAY_BEFORE.match(run[0])
        start = run.start() + (skipped.end() if skipped and skipped.end() < len(run[0]) else 0)
        for end in range(min(run.end(), start + _LONGEST), start, -1):
            word, after = text[start:end], text[end:]
            place = _spellings().get(word)
            if place and _is_place(word, text[:start], text[end : run.end()], after):
                yield place, bool(_LEAVING_KO.search(after))
                break


def _is_place(word: str, before: str, rest: str, after: str) -> bool:
    if _STYLE_KO.search(after) or (word in _NOT_AFTER and _NOT_AFTER[word].search(before)):
        return False
    return bool(_THERE.search(after)) if word in CAREFUL_KO else bool(_TAIL.fullmatch(rest))


def _english(text: str) -> Iterator[tuple[Place, bool]]:
    words = list(re.finditer(r"[A-Za-zÀ-ÿ]+(?:-[A-Za-z]+)?", text))
    at = 0
    while at < len(words):
        size = next((n for n in range(_MOST_WORDS, 0, -1) if _is_english(text, words[at : at + n])), 0)
        if size:
            yield _spellings()[_joined(words[at : at + size])], bool(_LEAVING_EN.search(text[: words[at].start()]))
        at += size or 1


def _is_english(text: str, words: list[re.Match[str]]) -> bool:
    if not words or _joined(words) not in _spellings():
        return False
    before, after = text[: words[0].start()], text[words[-1].end() :]
    if _STYLE_EN.search(after):
        return False
    if _joined(words) not in CAREFUL_EN:
        return True
    return words[0][0][0].isupper() and bool(_TO_THERE.search(before) or _THERE.search(after.lstrip()))


def _joined(words: list[re.Match[str]]) -> str:
    return "_".join(word[0].lower() for word in words)

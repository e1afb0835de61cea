"""Time, place, occasion: the table of what people dress for, with the words by which they say it."""

import re
from dataclasses import dataclass
from typing import Literal

from shared.stylist.garments import Words

Demand = Literal["none", "dark", "no_white", "active", "outdoor"]


@dataclass(frozen=True)
class Occasion:
    """What to dress for. `formality` 1-5 is on the scale of `garments.Attributes`; `code` is the dress code's everyday name.

    `demand` is the one hard custom of the occasion: dark colours (funeral), no white (wedding guest), clothes to move in
    (sport), clothes for a day outside.
    """

    key: str
    name: Words
    code: Words
    formality: float
    demand: Demand = "none"


def _row(key: str, ko: str, en: str, formality: float, code: str, demand: Demand = "none") -> Occasion:
    return Occasion(key, Words(ko=ko, en=en), _CODES[code], formality, demand)


_CODES: dict[str, Words] = {
    "sport": Words(ko="움직이기 편한 차림", en="clothes to move in"),
    "relaxed": Words(ko="편한 차림", en="relaxed clothes"),
    "casual": Words(ko="캐주얼", en="casual"),
    "smart": Words(ko="깔끔한 캐주얼", en="smart casual"),
    "business": Words(ko="비즈니스 캐주얼", en="business casual"),
    "dressy": Words(ko="갖춰 입은 차림", en="a dressy look"),
    "suit": Words(ko="정장에 가까운 차림", en="close to a suit"),
    "mourning": Words(ko="어둡고 단정한 차림", en="dark and sober"),
}
_LEVELS = ((1.75, "relaxed"), (2.5, "casual"), (3.0, "smart"), (3.5, "business"), (4.25, "dressy"), (5.1, "suit"))


def code_at(formality: float) -> Words:
    """The dress code's name at a level, 1-5, for a question that moves away from its occasion's own."""
    return _CODES[next(code for below, code in _LEVELS if formality < below)]


_TABLE: tuple[tuple[Occasion, str], ...] = (
    # The first row that matches wins, so a narrower word stands before a wider one (면접 before 회사).
    (_row("funeral", "장례식", "the funeral", 4.5, "mourning", "dark"),
     r"장례|조문|문상|상갓집|빈소|추모|funeral|memorial service|wake\b"),
    (_row("interview", "면접", "the interview", 4, "suit"), r"면접|인터뷰|interview"),
    (_row("wedding_guest", "결혼식", "the wedding", 4, "dressy", "no_white"),
     r"결혼식|하객|예식|피로연|청첩|wedding|bridal shower"),
    (_row("family_meeting", "상견례", "meeting the families", 4, "dressy"),
     r"상견례|부모님\s?(을|께)?\s?(뵈|뵙|인사)|meet(ing)? (his|her|their|the|my \w+'s) (parents|famil)"),
    (_row("baby_party", "돌잔치", "the birthday banquet", 3.5, "dressy"), r"돌잔치|환갑|칠순|고희|잔치|banquet"),
    (_row("graduation", "졸업식", "the graduation", 3.5, "dressy"),
     r"졸업|입학식|시상식|수료식|graduation|award (ceremony|night)"),
    (_row("presentation", "발표", "the presentation", 3.5, "business"),
     r"발표|프레젠|미팅|회의|컨퍼런스|세미나|클라이언트|거래처|출장"
     r"|presentation|\bmeetings?\b(?! (up|friends|people))|conference|client|business trip"),
    (_row("workout", "운동", "the workout", 1, "sport", "active"),
     r"운동(?!화|복)|헬스|필라테스|요가|러닝(?!화)|조깅|달리기|테니스|골프|축구|농구|자전거"
     r"|workout|work out|gym|yoga|pilates|running(?! (shoes|errands))|\bjog|tennis|golf"),
    (_row("hiking", "등산", "the hike", 1, "sport", "active"), r"등산|트레킹|하이킹|둘레길|hik(e|ing)|trek"),
    (_row("camping", "캠핑", "camping", 1.5, "relaxed", "outdoor"), r"캠핑|글램핑|차박|낚시|camp(ing|site)?\b|fishing"),
    (_row("picnic", "나들이", "the picnic", 2, "casual", "outdoor"),
     r"소풍|피크닉|나들이|산책|놀이공원|놀이동산|꽃구경|벚꽃|picnic|stroll|walk in the park|theme park"),
    (_row("beach", "바닷가", "the beach", 1.5, "relaxed", "outdoor"), r"바다|바닷가|해변|해수욕|수영장|beach|seaside|pool\b"),
    (_row("blind_date", "소개팅", "the first date", 3, "smart"), r"소개팅|선 보|선보|맞선|blind date|first date"),
    (_row("anniversary", "기념일 저녁", "the special dinner", 3.5, "dressy"),
     r"기념일|프로포즈|파인\s?다이닝|레스토랑|호텔|anniversary|fine dining|restaurant|special dinner"),
    (_row("date", "데이트", "the date", 3, "smart"), r"데이트|애인|남자친구|여자친구|남친|여친|date night|\bdate\b"),
    (_row("party", "파티", "the party", 3, "smart"), r"파티|송년|연말|생일|클럽|party|birthday|clubbing|new year'?s eve"),
    (_row("gathering", "모임", "seeing people", 2.5, "smart"),
     r"모임|동창|약속|회식|집들이|친구|술자리|get.?together|reunion|friends|drinks|housewarming"),
    (_row("concert", "공연", "the concert", 2, "casual"), r"콘서트|공연|페스티벌|뮤지컬|concert|gig\b|festival|musical"),
    (_row("exhibition", "전시", "the exhibition", 2.5, "smart"),
     r"전시|미술관|박물관|갤러리|영화|exhibition|museum|gallery|movie|cinema|theat(re|er)"),
    (_row("cafe", "카페", "the café", 2, "casual"), r"카페|브런치|커피|맛집|caf[eé]|coffee|brunch"),
    (_row("worship", "예배", "the service", 3, "smart"), r"교회|성당|예배|미사|절에|법회|church|mass\b|temple|mosque"),
    (_row("work", "출근", "work", 3, "business"),
     r"출근|회사|직장|오피스|사무실|업무|비즈니스|\bwork\b|office|business casual|commut"),
    (_row("school", "학교", "class", 2, "casual"),
     r"학교|등교|개강|캠퍼스|강의|수업|대학|학원|도서관|school|campus|class\b|college|university|lecture|library"),
    (_row("travel", "여행", "the trip", 2, "casual", "outdoor"),
     r"여행|공항|비행기|휴가|관광|호캉스|travel|trip\b|airport|flight|vacation|holiday|sightsee"),
    (_row("shopping", "쇼핑", "shopping", 2, "casual"), r"쇼핑|백화점|아울렛|shopping|mall\b"),
    (_row("home", "집", "home", 1, "relaxed"), r"집에서|집콕|재택|홈웨어|at home|work(ing)? from home|wfh|loung"),
    (_row("errand", "동네", "running errands", 1.5, "relaxed"), r"동네|마트|편의점|장\s?보|마실|errand|grocer|neighbou?rhood"),
)  # fmt: skip

EVERYDAY = _row("everyday", "오늘", "today", 2.25, "casual")
OCCASIONS: dict[str, Occasion] = {row.key: row for row, _ in _TABLE} | {EVERYDAY.key: EVERYDAY}
"""Every occasion by its key.

Formality levels follow the dress codes of the Emily Post Institute (emilypost.com, "Attire Guide: Dress Codes from Casual
to White Tie"), mapped onto 1-5. Korean customs: a guest leaves white to the bride; mourners wear black, navy or grey without
bright colours (조문객의 옷차림, as Korean etiquette guides give it, e.g. 행복이 가득한 집, 이필도 교수 도움말). The rest are
our own settings for an ordinary day in a Korean city.
"""

_CUES = tuple((row, re.compile(cue, re.IGNORECASE)) for row, cue in _TABLE)
_HOME_FIRST = re.compile(r"재택|집에서|work(ing)? from home|wfh", re.IGNORECASE)


def occasion_in(text: str) -> Occasion | None:
    """The occasion that a sentence names, or None."""
    if _HOME_FIRST.search(text):
        return OCCASIONS["home"]
    return next((row for row, cue in _CUES if cue.search(text)), None)

"""Time, place, occasion: the table of what people dress for, with the words by which they say it."""

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
    "suit": Words(ko="정장에 가까운 차림", en="business formal"),
    "mourning": Words(ko="어둡고 단정한 차림", en="dark, sober clothes"),
}
_LEVELS = ((1.75, "relaxed"), (2.5, "casual"), (3.0, "smart"), (3.5, "business"), (4.25, "dressy"), (5.1, "suit"))


def code_at(formality: float) -> Words:
    """The dress code's name at a level, 1-5, for a question that moves away from its occasion's own."""
    return _CODES[next(code for below, code in _LEVELS if formality < below)]


TABLE: tuple[tuple[Occasion, str], ...] = (
    # The first row that matches wins, so a narrower word stands before a wider one (면접 before 회사).
    (_row("funeral", "장례식", "the funeral", 4.5, "mourning", "dark"),
     r"장례|조문|문상|상[가갓]\s?집|빈소|추모식|발인|영결|(부친|모친|조부|조모|빙부|빙모)상|부고|조의|부의금|돌아가(셨|신|시)"
     r"|funeral|memorial service|\bwake\b(?! up)|burial|passed away|pay(ing)? (my |our |last )*respects|condolence"),
    (_row("memorial_rite", "제사", "the memorial rite", 3, "mourning", "dark"), r"제사|제삿날|기일|성묘|추도식|추모"),
    (_row("interview", "면접", "the interview", 4, "suit"), r"면\s?접|인터뷰|증명\s?사진|interview"),
    (_row("wedding_guest", "결혼식", "the wedding", 4, "dressy", "no_white"),
     r"결혼\s?식|결혼(하는|해|한다)|하객|예식|피로연|청첩|축의|wedding(?! anniversary)|bridal shower"),
    (_row("families_meet", "상견례", "meeting the families", 4, "dressy"), r"상견례|meet(ing)? (both |the two )?families"),
    (_row("family_meeting", "어른들 뵙는 자리", "meeting the family", 4, "dressy"),
     r"부모님\s?(을|께|도)?\s?(처음\s?|저녁에\s?)?(뵈|뵙|인사|만나)|(시댁|처가)(?!집)|예비\s?(시|장)|시부모|시어머|시아버|장인|장모"
     r"|(여자|남자|여|남)\s?친구?\s?부모님|(boy|girl)friend'?s (mom|mum|dad|parents|famil)"
     r"|meet(ing)? (his|her|their|the|my \w+'s) (mom|mum|dad|parents|famil)"
     r"|in-?laws"),
    (_row("holiday_visit", "명절", "the family holiday", 2.75, "smart"),
     r"명절|설날|구정|추석|한가위|차례\s?(지내|상)|seollal|chuseok|thanksgiving|christmas dinner|family holiday"),
    (_row("formal_event", "격식 있는 행사", "the formal event", 4.5, "suit"),
     r"갈라|연회|턱시도|블랙\s?타이|(black|white).?tie(?= |$|[?!.,])|\bgala\b|\bformal (event|ball|dinner)"),
    (_row("court", "법원", "court", 3.75, "suit"),
     r"법원|법정|재판|(?<!tennis )(?<!food )(?<!basketball )\bcourt\b(?! shoes)|jury duty"),
    (_row("baby_party", "돌잔치", "the first birthday party", 3.5, "dressy"), r"돌\s?잔치|first birthday"),
    (_row("banquet", "잔치", "the family celebration", 3.5, "dressy"), r"환갑|회갑|칠순|고희|팔순|잔치|banquet"),
    (_row("graduation", "졸업식", "the graduation", 3.5, "dressy"), r"졸업|수료식|graduation|\bgrad\b|commencement"),
    (_row("ceremony", "행사", "the event", 3.5, "dressy"),
     r"입학식|입사식|시상식|수여식|임명식|취임식|개업식|기념식|행사|ceremony|award night|networking|\bevent\b"),
    (_row("consultation", "면담", "the meeting", 2.75, "smart"),
     r"학부모|면담|상담(?!\s?(해|좀|부탁|가능))|\bpta\b|parent.?teacher|parents'? evening"),
    (_row("presentation", "발표", "the presentation", 3.5, "business"),
     r"발표|프레젠|강연|연설|presentation|\bpitch\b|(giv(e|ing)|holding) (a |my |the )?(talk|speech|lecture|toast)|keynote"
     r"|(thesis|dissertation) defen[cs]e"),
    (_row("business", "업무 자리", "the business meeting", 3.5, "business"),
     r"(?<!소개)미팅|회의|컨퍼런스|세미나|클라이언트|거래처|출장|상사|사장님"
     r"|\bmeetings?\b(?! (up|with friends|friends|people|someone|my|his|her|them|him|the (fam|parents)))"
     r"|conference|seminar|client|business trip|\bmy (boss|manager|ceo)\b"),
    (_row("workout", "운동", "the workout", 1, "sport", "active"),
     r"운동(?!화|복|장)|헬스|필라테스|(?<![가-힣])요가|러닝(?!화)|런닝|조깅|달리기|테니스|골프|축구|농구|배드민턴|자전거"
     r"|라이딩|클라이밍|스키장?|보드\s?타"
     r"|workout|work(ing)? out\b|\bgym\b|yoga|pilates|running(?! (shoes|errands|late))|go(ing)? for a run|\bjog|tennis|golf"
     r"|cycling"
     r"|bike ride|climbing|\bski(ing)?\b|\bsports?\b(?! (coat|jacket))"),
    (_row("hiking", "등산", "the hike", 1, "sport", "active"),
     r"등산|트레킹|하이킹|둘레길|산\s?(에|을)\s?(가|갈|오를|타)|\bhik(e|ing)|trek"),
    (_row("camping", "캠핑", "camping", 1.5, "relaxed", "outdoor"),
     r"캠핑|글램핑|차박|낚시|바베큐|바비큐|\bcamp(ing|site)?\b|fishing|barbecue|\bbbq\b"),
    (_row("picnic", "나들이", "the picnic", 2, "casual", "outdoor"),
     r"소풍|피크닉|나들이|산책|놀이공원|놀이동산|동물원|꽃\s?구경|벚꽃|단풍|한강(?!의)|picnic|stroll"
     r"|walk (in the park|the dog)|theme park|\bzoo\b"
     r"|cherry blossom"),
    (_row("beach", "바닷가", "the beach", 1.5, "relaxed", "outdoor"),
     r"바다(?!색|빛)|바닷가|해변|해수욕|beach|seaside"),
    (_row("pool", "물놀이", "the pool", 1.5, "relaxed", "outdoor"), r"물놀이|수영|워터파크|계곡|\bpool\b|water park|swimming"),
    (_row("blind_date", "소개팅", "the first date", 3, "smart"),
     r"소개팅|소개받|선\s?보러|선을?\s?보|맞선|blind date|first date"),
    (_row("anniversary", "기념일 저녁", "the special dinner", 3.5, "dressy"),
     r"기념일|프로포즈|anniversary|special dinner|propos(e|ing|al dinner)"),
    (_row("fine_dining", "근사한 식사", "the nice dinner", 3.5, "dressy"),
     r"파인\s?다이닝|레스토랑|오마카세|호텔(?! 수영)|(비싼|고급|근사한|좋은)\s?(식당|밥집|곳)|fine dining|restaurant"
     r"|rehearsal dinner|(fancy|nice|expensive) (dinner|place)"),
    (_row("opera", "오페라", "the opera", 3.5, "dressy"),
     r"오페라|발레\s?(공연|보)|클래식\s?공연|\bopera\b|the ballet|symphony"),
    (_row("date", "데이트", "the date", 3, "smart"),
     r"데이트|애인|남자\s?친구|여자\s?친구|남친|여친|썸남|썸녀|썸\s?타|date night|(?<!court )\bdate\b(?! (of|is|today))"
     r"|my (boy|girl)friend|my crush"),
    (_row("party", "파티", "the party", 3, "smart"),
     r"파티(?!션)|크리스마스|성탄|할로윈|송년|연말|망년|생일|생신|클럽|part(y|ies)\b|birthday|clubbing"
     r"|(?<!book )\bclub\b|halloween|christmas|baby shower|new year'?s eve|prom\b"),
    (_row("concert", "공연", "the concert", 2, "casual"),
     r"콘서트|공연(?!히)|페스티벌|뮤지컬|concert|\bgigs?\b|festival|\bmusical\b"),
    (_row("stadium", "경기 관람", "the game", 1.75, "casual", "outdoor"),
     r"야구장|축구장|경기장|직관|(야구|축구|농구)\s?보러|ball ?game|stadium"),
    (_row("travel", "여행", "the trip", 2, "casual", "outdoor"),
     r"여행|공항|비행기|휴가|관광|호캉스|드라이브|기차\s?타|travel|\btrip\b|airport|\bflight|vacation|holiday|sightsee"
     r"|road ?trip"),
    (_row("gathering", "모임", "seeing people", 2.5, "smart"),
     r"모임|동창|(?<!병원 )약속|회식|집들이|친구|술자리|술\s?(마시|약속|한잔)|동호회|친척"
     r"|get.?together|reunion|\bfriends?\b|drinks|housewarming|hang(ing)? out|team dinner"),
    (_row("meal", "식사 자리", "the meal", 2.5, "smart"),
     r"외식|식사|식당|밥\s?(약속|먹으러)|dinner (with|at|out)|lunch with|family dinner|out (for|to) (dinner|lunch)"),
    (_row("family", "가족과 보내는 날", "the family day", 2.25, "casual"), r"가족|부모님|친정|본가"),
    (_row("exhibition", "전시", "the exhibition", 2.5, "smart"),
     r"전시|미술관|박물관|갤러리|영화|exhibition|museum|gallery|movie|cinema|theat(re|er)"),
    (_row("cafe", "카페", "the café", 2, "casual"), r"카페|브런치|커피(?!색)|맛집|caf[eé]|coffee|brunch"),
    (_row("worship", "예배", "the service", 3, "smart"),
     r"교회|성당|예배|미사(?!일)|(?<![가-힣])절에|법회|church|\bmass\b|\btemple|mosque|synagogue"),
    (_row("work", "출근", "work", 3, "business"),
     r"출\s?근|회사|직장|오피스|사무실|업무|비즈니스|근무|알바|일하러|이직|입사(?!식)|\bwork\b|office|off.?site|casual friday"
     r"|워크[샵숍]|business casual|commut|\b(my|new) job\b"),
    (_row("school", "학교", "class", 2, "casual"),
     r"학교|등교|개강|캠퍼스|(?<!한)강의|수업|대학|학원|도서관|스터디|시험|엠티|school|campus|\bclass\b|college|university"
     r"|\buni\b|lecture"
     r"|library|\bexams?\b"),
    (_row("shopping", "쇼핑", "shopping", 2, "casual"), r"쇼핑(?!몰)|백화점|아울렛|shopping(?! link)|\bmall\b"),
    (_row("smart_casual", "깔끔한 자리", "a smart casual day", 2.75, "smart"), r"스마트\s?캐주얼|smart.casual"),
    (_row("home", "집", "home", 1, "relaxed"),
     r"집에서|집에\s?(있|만)|집콕|집순이|집돌이|(종일|그냥|오늘은?)\s집|재택|홈웨어|잠옷|at home|stay(ing)? (in|home)"
     r"|work(ing)? from home|\bwfh\b|loung"),
    (_row("errand", "동네", "running errands", 1.5, "relaxed"),
     r"동네|(?<!스)마트(?!폰)|편의점|장\s?보|마실|집\s?앞|errand|grocer"
     r"|farmers.? market|neighbou?rhood"),
    (_row("chores", "볼일", "the day's errands", 1.5, "relaxed"),
     r"병원|은행|미용실|구청|주민\s?센터|이사\s?(하|가|날|도)|세차|대청소|dentist|doctor'?s|moving day"
     r"|car wash|wash(ing)? the car"),
)  # fmt: skip

EVERYDAY = _row("everyday", "오늘", "today", 2.25, "casual")
OCCASIONS: dict[str, Occasion] = {row.key: row for row, _ in TABLE} | {EVERYDAY.key: EVERYDAY}
"""Every occasion by its key.

Formality levels follow the dress codes of the Emily Post Institute (emilypost.com, "Attire Guide: Dress Codes from Casual
to White Tie"), mapped onto 1-5. Korean customs: a guest leaves white to the bride; mourners wear black, navy or grey without
bright colours (조문객의 옷차림, as Korean etiquette guides give it, e.g. 행복이 가득한 집, 이필도 교수 도움말). The rest are
our own settings for an ordinary day in a Korean city.
"""

"""What a sentence is for: an outfit, a reason, small talk, something out of reach, or nothing that can be made out."""

import re
from typing import Literal

Intent = Literal[
    "outfit", "why", "extra", "greeting", "thanks", "help", "body", "weather", "laugh", "out_of_reach", "unclear"
]  # fmt: skip
"""`unclear`: typing at random, a lone sign, a word that has nothing to do with clothes; nobody is dressed on a guess."""


def _any(*words: str) -> re.Pattern[str]:
    return re.compile("|".join(words), re.IGNORECASE)


CLOTHES = _any(
    r"코디|옷|(?<!블)룩(?!북)|(?<![구수가진개투도])입(?!니다|학|장|금|구|원|력|술)|추천|골라|고를|골랐|스타일(?!러)|매치"
    r"|어울리|신을까|신지",
    r"챙겨|걸칠|차려|꾸미|꾸며|느낌|감성|분위기|무드",
    r"outfit|\bwear|\blooks?\b|\bdress|cloth|\bstyle|recommend|\bchoose\b|\bpick\b|suggest|\bmatch|go(es)? with"
    r"|put together|\bootd\b|colou?rs? (would |will )?suits?",
    r"\bfit check|\bvibes?\b|aesthetic|wardrobe|closet",
)
"""Words of dressing: whoever says one of them wants to be dressed, whatever else is in the sentence."""
ASKED_FOR = _any(
    r"아무거나|알아서|일교차|미세먼지|바람\S{0,1}\s?(많이\s?|세게\s?)?(불|부는|분다)|도와\s?줘|도와\s?주세요|부탁|정해\s?(줘|주)|뭐가\s?(좋|나)|뭘\s?(해"
    r"|로)|어떡|어쩌지|고민"
    r"|보여\s?줘|시작|(이거|이건|이런\s?거|어떨까|이\s?조합)\s?어때",
    r"help me|surprise me|you (choose|decide)|up to you|anything|whatever|any ideas?|show me|go ahead|no idea|\bidk\b|what now",
    r"what do you think",
)
"""Vague, yet asked for."""
GOING_OUT = _any(
    r"가요|가는|갈\s?(때|건|거|일|데|예정|듯|게)|갑니다|간다|가야|가려|가기로|나가|나갈|외출|방문|참석|초대|만나|만날|뵈러|뵙"
    r"|보러|먹으러|놀러",
    r"[가-힣](?<!컬)러(\s?(가|갈|간|감|나가|나감)|\W*$)",
    r"(?<!수 )있어|(?<!수 )있는데|있다|있음|있습니다|예정|일정|계획",
    r"\b(going|heading|headed|off|out) (to|out|on|for|with)\b|\bi'?m (going|off|meeting|seeing)|\bmeet(ing)?\b|\bseeing\b",
    r"\bvisit(ing)?\b|attend|invited|hang(ing)? out|\bi(?:'ve)? (have|got) (a|an|my|some|to)\b|there'?s an? |\bplans\b",
    r"\bout (tonight|today|tomorrow)\b",
)
"""Where somebody goes, or what is up: enough to be dressed for, though the table of occasions does not name it."""

_ROWS: tuple[tuple[Intent, re.Pattern[str], bool], ...] = (
    # intent, its words, and whether a word about clothes or an occasion in the same sentence overrules it.
    ("body", _any(
        r"뚱뚱|날씬|통통|살\s?(이|을)?\s?(쪄|찐|쪘|빠|뺀|빼)|몸매|체형|몸무게|뱃살|배\s?(가\s?)?나(온|와)|허벅지|종아리"
        r"|어깨가?\s?(넓|좁)",
        r"키가?\s?(작|커\s?보|큰\s?편|\d)|다리가?\s?(짧|길어|굵)|얼굴|못생|잘생|내 몸|제 몸|몸 어때|비율 어때"
        r"|(나|저|내가|제가)\s?(예뻐|예쁜|이뻐|이쁜|섹시)",
        r"\b(fat|skinny|thinner|slimmer|chubby|overweight|attractive|ugly|handsome|sexy|hot or not|pretty enough)\b",
        r"my (body|figure|belly|thighs|legs|hips|weight|height)|body (type|shape)|am i (pretty|hot|too)\b|hide my"
        r"|look (too )?(old|young)\b",
        r"(look|looks) (thin|slim|taller|tall|short|shorter|big|bigger|small|smaller)\b",
    ), False),
    ("out_of_reach", _any(
        r"주식|코인|파이썬|코딩|코드\s?(짜|작성|리뷰)|프로그래밍|번역|레시피|점심\s?(메뉴|뭐|추천)"
        r"|저녁\s?(메뉴|뭐\s?먹|추천\s?메뉴)|뭐\s?먹",
        r"맛집\s?(추천|알려|어디)|뉴스|환율|로또|숙제|계산해|운세|사주",
        r"헤어|머리\s?(스타일|모양|색|자르|자를|염색|펌)|메이크업|화장(?!실)|향수|네일",
        r"얼마(예요|에요|야|인|지|죠|\s?해|\?|$)|가격|최저가|할인|살까|사야\s?(해|돼|할)|몇\s?시|쿠폰|배송|어디(서"
        r"|에서)\s?(사|살|구매|구입)|구매|구입|쇼핑몰",
        r"브랜드\s?(추천|알려|뭐|좀)|입어\s?(본|보는)\s?(사진|모습)|입혀\s?(줘|봐|주)|가상 피팅|피팅해",
        r"연예인|아이돌|셀럽|두통|감기약|진통제|소화제|처방|진단|증상|병원\s?(추천|어디)|다이어트",
        r"stocks?\b|bitcoin|crypto|python|javascript|coding"
        r"|write (me )?(a |some |an )?(code|function|program|poem|essay|email|song)",
        r"translate|recipe|\b(eat|cook)\b|lunch (menu|ideas?)|homework|what time is it|\bnews\b|horoscope|hair(cut|style"
        r"| colou?r)?\b"
        r"|make-?up|perfume",
        r"how much (is|are|does|did|do|for|would)|price|discount|coupon|shipping|(is|are|this|\w+) worth\b|where (can"
        r"|to|do|should) (i )?(buy|get|find)",
        r"should i buy|(buy|order) (me|it|this|one|a|an|some)\b|which brand|brands?\b|shopping link|virtual (try|fitting)"
        r"|try (it|this|them) on me",
        r"celebrit|\bidols?\b|movie star|k-?pop star|headache|medicine|medication|symptom|diagnos|\bdiet\b|lose weight",
    ), False),
    ("out_of_reach", _any(
        r"(?<![가-힣])버(릴|려|리(?!지))|처분|정리할\s?옷|반말|존댓말|말투|로\s?(답|대답|말)해",
        r"throw (it |them )?(away|out)|get rid of|declutter|(talk|speak|answer|reply) (to me )?(in|like)\b",
    ), False),
    ("weather", _any(
        r"날씨\s?(는|가|좀)?\s?(어때|어떤|알려|뭐|예보|\?|$)|몇\s?도|기온(?!\s?(은|이)?\s?(영하|영상|-)?\s?\d)",
        r"(what|how)('s| is) the weather|weather (forecast|today|like)|\bwill it (rain|snow|be (hot|cold))",
    ), True),
    ("laugh", _any(
        r"^(?=.*[ㅋㅎㅠㅜ😂🤣😆😄😁😅])[ㅋㅎㅠㅜ~!.^\s😂🤣😆😄😁😅]+$",
        r"^\S{0,4}\W*[ㅋㅎ]{2,}$|^[ㅋㅎ]{2,}|^(ha){2,}h?[!.]*$|^(lo+l|lmao|rofl|hehe)[!.]*$",
    ), False),
    ("why", _any(r"(?<![가-힣])왜(?!냐)|이유|어째서|무슨 근거", r"\bwhy\b|how come|explain your|\breasons?\b"), False),
    ("thanks", _any(
        r"잘 입을게|(이|그)(걸로|거로|대로)\s?(할게|할래|입을게|입을래|갈게|결정|좋)",
        r"\bi'?ll (wear|go with|take) (it|this|that)\b|^sold[!.]*$",
    ), False),
    ("help", _any(
        r"뭐\s?(를|을)?\s?할 수|무엇을 할|사용법|어떻게 (써|쓰|사용)|도움말|누구(야|세요|니|예요)|너\s?(ai|로봇|사람"
        r"|챗봇)|넌 뭐|너는 뭐|너 뭐",
        r"what (can|do) you do|who (are|made) you|are you (an? )?(ai|bot|robot|human|real)|how (does|do) (this|it"
        r"|you) work|^help\W*$",
    ), True),
    ("thanks", _any(
        r"고마|감사|사랑해|땡큐|최고(야|예요|네|다)?|(마음|맘)에\s?(들|드네|쏙)|(?<!안)(?<!안 )좋아(요|용)?\W*$|좋네"
        r"|좋은데\W*$|(?<!안 )좋다"
        r"|예쁘네|완전 좋|굿",
        r"^(네+|넵|넹|응+|ㅇㅇ|ㅇㅋ|오케이?|오키|굿굿|그래요?|알겠\S*|알았\S*)\W*$|^[👍❤️♥🥰😍🙏💯]+$",
        r"thank|thx|\bty\b|(?<!don't )(?<!not )love (it|this)|^(great|perfect|nice|awesome|cool|wonderful|beautiful)\b",
        r"^(ok(ay)?|yes|yep|yeah|yup|sure|yes,? please|got it|sounds good|looks good|alright|fine|will do|done|good)\W*$",
    ), True),
    ("greeting", _any(r"^안녕|^하이|^헬로|반가|^ㅎㅇ|좋은 (아침|저녁)|^[👋]+$",
     r"^(hi|hello|hey|yo|good (morning|evening|afternoon))\b"), True),
    ("out_of_reach", _any(
        r"(이|가|은|는|란)?\s?(뭐야|뭔가요|무엇인가|뭐예요)\??$|설명해|알려\s?줘|써\s?줘|만들어\s?줘|농담|아파요?|심심|노래|몇\s?살|(주문|예약|배달|결제)\s?해|불러\s?줘",
        r"^(what is|what's|who is|who's|explain|write|tell me (about|a)|calculate|how do i|when is|where is)\b|\bjoke\b"
        r"|^(please |can you |could you )?(order|book|reserve|call)\b|how old are you",
    ), True),
)  # fmt: skip


def intent_of(text: str, *, about_clothes: bool, about_the_day: bool = False) -> Intent:
    """`about_clothes`: the sentence names a garment, an occasion or a wish, which makes it a question for an outfit; so does
    one `about_the_day` (its weather, its hour, another day), unless it asks for the weather itself."""
    stripped = text.strip()
    clothed = about_clothes or bool(CLOTHES.search(stripped))
    dressing = clothed or about_the_day
    for intent, words, overruled in _ROWS:
        if words.search(stripped) and not (overruled and (clothed if intent == "weather" else dressing)):
            return intent
    asked = dressing or ASKED_FOR.search(stripped) or GOING_OUT.search(stripped)
    return "outfit" if asked else "unclear"


def knows(text: str) -> bool:
    """Whether any row or list has a word of it."""
    lists = (CLOTHES, ASKED_FOR, GOING_OUT, *(words for _, words, _ in _ROWS))
    return any(words.search(text) for words in lists)

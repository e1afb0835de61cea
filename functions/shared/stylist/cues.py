"""The words by which a question shows what it wants: its language, its intent, the weather, more or less formal."""

import re
from typing import Literal

from shared.stylist.garments import Fit, Language, Season

Intent = Literal["outfit", "why", "extra", "greeting", "thanks", "help", "body", "weather", "laugh", "out_of_reach"]
Condition = Literal["rain", "snow", "cold", "heat"]

KOREAN_SHARE = 0.2
"""A Korean sentence may be half English words ("출근용 daily look"); English sentences hold no Hangul at all."""
COLD_BELOW, HOT_FROM = 9, 27
"""Degrees Celsius, from the temperature table that weather.py cites."""


def _any(*words: str) -> re.Pattern[str]:
    return re.compile("|".join(words), re.IGNORECASE)


_CLOTHES = _any(
    r"코디|옷|룩(?!북)|입(?!니다|학|장|금)|추천|골라|스타일|매치|어울리|신을|챙겨",
    r"outfit|wear|\blooks?\b|dress|cloth|style|recommend|pick|suggest|match|go(es)? with|put together",
)
_INTENTS: tuple[tuple[Intent, re.Pattern[str], bool], ...] = (
    # intent, its words, and whether a word about clothes or an occasion in the same sentence overrules it.
    ("body", _any(
        r"뚱뚱|날씬|살\s?(이|을)?\s?(쪄|찐|쪘|빠|뺀|빼)|몸매|체형|몸무게|뱃살|배\s?나온|허벅지|키가?\s?(작|커\s?보)|다리가?\s?(짧|길어)",
        r"얼굴|못생|잘생|내 몸|제 몸|몸 어때|비율 어때",
        r"\b(fat|skinny|thinner|slimmer|chubby|overweight|attractive|ugly|handsome|pretty enough)\b",
        r"my (body|figure|belly|thighs|legs|weight)|body (type|shape)|look (thin|slim|taller|short)\b|hide my",
    ), False),
    ("out_of_reach", _any(
        r"주식|코인|파이썬|코딩|번역|레시피|점심|저녁\s?(메뉴|뭐 먹)|뭐 먹|맛집|뉴스|환율|로또|숙제|계산해",
        r"헤어|머리\s?(스타일|모양)|메이크업|화장|향수|네일",
        r"얼마|가격|최저가|어디(서|에서)\s?(사|살|구매)|구매 링크|쇼핑몰|브랜드 (추천|알려)",
        r"입어\s?(본|보는)\s?(사진|모습)|가상 피팅|피팅해",
        r"stocks?\b|bitcoin|python|translate|recipe|lunch|homework|\bnews\b|hair(cut|style)?\b|make-?up|perfume",
        r"how much|price|where (can|to|do) (i )?buy|which brand|shopping link|virtual (try|fitting)|try (it|this|them) on me",
    ), False),
    ("out_of_reach", _any(
        r"(?<![가-힣])버(릴|려|리(?!지))|처분|정리할\s?옷|반말|존댓말|말투|로\s?(답|대답|말)해",
        r"throw (it |them )?(away|out)|get rid of|declutter|(talk|speak|answer|reply) (to me )?(in|like)\b",
    ), False),
    ("weather", _any(
        r"날씨\s?(는|가|좀)?\s?(어때|어떤|알려|뭐|예보|\?|$)|몇\s?도|기온",
        r"(what|how)('s| is) the weather|weather (forecast|today|like)|\bwill it (rain|snow|be (hot|cold))",
    ), True),
    ("laugh", _any(r"^[ㅋㅎㅠㅜ~!.^\s]+$", r"^(ha){2,}h?[!.]*$|^(lo+l|lmao|rofl|hehe)[!.]*$"), False),
    ("why", _any(r"^왜|왜\s?(이|그|요|골|추천|\?)|이유|어째서|\bwhy\b|how come|reason"), False),
    ("help", _any(
        r"뭐\s?(를|을)?\s?할 수|무엇을 할|사용법|어떻게 (써|쓰|사용)|도움말|누구(야|세요|니)|넌 뭐|너는 뭐",
        r"what can you do|who are you|how (does|do) (this|it|you) work|^help",
    ), True),
    ("thanks", _any(
        r"고마|감사|땡큐|최고(야|예요|네|다)?|마음에 들|맘에 들|좋아요?!*$|좋네|좋다|예쁘네|완전 좋",
        r"thank|thx|\bty\b|love (it|this)|^(great|perfect|nice|awesome|cool)\b",
    ), True),
    ("greeting", _any(r"^안녕|^하이|^헬로|반가|^ㅎㅇ|좋은 (아침|저녁)",
     r"^(hi|hello|hey|yo|good (morning|evening|afternoon))\b"), True),
    ("out_of_reach", _any(
        r"(이|가|은|는|란)?\s?(뭐야|뭔가요|무엇인가|뭐예요)\??$|설명해|알려\s?줘|써\s?줘|만들어\s?줘|농담",
        r"^(what is|what's|who is|explain|write|tell me (about|a)|calculate|how do i)\b",
    ), True),
)  # fmt: skip
_ENGLISH = _any(
    r"\b(the|an|and|or|of|to|is|it|it's|i|i'm|i'd|my|you|your|we|what|which|how|when|where|who|can|could|do|does|don't)\b",
    r"\b(should|would|will|have|want|need|like|with|without|for|from|on|at|this|that|these|those|not|no|yes|ok|okay|please)\b",
    r"\b(some|any|more|less|other|one|going|go|change|show|give|today|tomorrow|tonight|morning|evening|day|anything|fit)\b",
)
_CONDITIONS: dict[Condition, re.Pattern[str]] = {
    "rain": _any(
        r"(?<![가-힣])비\s?(가|는|도)?\s?(많이\s?)?(오|와|온|올|내리|예보|소식)|우천|장마|소나기|우산",
        r"\brain(y|ing|s)?\b|drizzl|umbrella|\bwet\b",
    ),
    "snow": _any(
        r"(?<![가-힣])눈\s?(이|은|도)?\s?(많이\s?)?(오|와|온|올|내리|예보|소식)|폭설|눈길",
        r"\bsnow(y|ing|s)?\b",
    ),
    "cold": _any(r"추워|추운|추위|추울|춥|쌀쌀|한파|영하|\bcold\b|chilly|freez|frost"),
    "heat": _any(r"더워|더운|더위|더울|덥|무더|폭염|찜통|\bhot\b(?! pink)|\bheat|humid|swelter"),
}  # fmt: skip
_DRY = _any(r"비\s?(가|는)?\s?(안|그쳤|그친)|안 추|안 더|not raining|stopped raining|no rain")
_ANOTHER_DAY = _any(
    r"내일|모레|글피|다음\s?(날|주|달)|주말|[월화수목금토일]요일|이번\s?주",
    r"tomorrow|next (day|week|month)|weekend|\b(mon|tues|wednes|thurs|fri|satur|sun)day",
)
_SEASONS: dict[Season, re.Pattern[str]] = {
    "spring": _any(r"(?<![가-힣])봄(?=$|[\s,.?]|에|엔|날|철|옷|룩|코디|용)|\bspring\b"),
    "summer": _any(r"여름|\bsummer\b"),
    "autumn": _any(r"가을|간절기|환절기|\b(autumn|fall)\b"),
    "winter": _any(r"겨울|\bwinter\b"),
}
_CASUAL = _any(
    r"(?<!비즈니스 )(?<!비즈니스)(?<!스마트 )캐주얼|편하게|편한|편안|가볍게|덜\s?(격식|갖춰|딱딱|포멀)|꾸안꾸|힘\s?빼",
    r"(?<!business )(?<!smart )casual|less (formal|dressy)|relaxed|dress(ed)? (it )?down|comf(y|ier|ortable)|laid.?back",
)
_DRESSY = _any(
    r"더\s?(격식|포멀|단정|갖춰|차려|드레시)|격식\s?(있|차)|포멀하|갖춰\s?입|차려\s?입|드레시|정장\s?(느낌|스타일|처럼)",
    r"dress(ier|y)|more formal|smarter|dress(ed)? (it )?up|less casual|fancier|formal look",
)
_ANOTHER = _any(
    r"다른\s?(거|것|걸|옷|코디|조합|룩|스타일)|다시\s?(골라|추천|해)|또\s?(골라|추천|다른)|하나\s?더|새로운|딴\s?(거|걸)",
    r"another|something else|different (one|outfit|look)|other (options?|outfits?)|again|one more|try again",
)
_STYLES = {
    "neat": _any(r"깔끔|단정|미니멀|neat|clean look|minimal|tidy"),
    "comfortable": _any(r"편하|편안|편한|comf(y|ort)"),
    "accent": _any(r"포인트|화려|튀는|눈에 띄|accent|colou?rful|stand out|statement"),
}
_FITS: dict[Fit, re.Pattern[str]] = {
    "loose": _any(r"넉넉|오버\s?핏|루즈|박시|헐렁|loose|oversized|baggy|roomy"),
    "slim": _any(r"딱\s?맞|슬림|타이트|slim|fitted|tailored"),
}
_LASTING = _any(r"좋아해|선호|항상|평소|취향|i (like|love|prefer|always)|my style")
DISLIKE = _any(r"싫|별로|안 좋아|안\s?입어요|hate|dislike|don'?t like|never wear|can'?t stand|not a fan")
_DEGREES = re.compile(r"(영하\s*|-|minus )?(\d{1,2})\s*(?:도(?!시|로|구|착|움|전|서)|°\s?c?|degrees|℃)", re.IGNORECASE)


def language_of(text: str, otherwise: Language = "ko", *, about_clothes: bool = False) -> Language:
    """By the share of Hangul among the letters; English when a word of it is known, or when the rules understood it
    (`about_clothes`). `otherwise` for signs, typing at random and other languages."""
    letters = [char for char in text if char.isalpha()]
    hangul = sum("가" <= char <= "힣" or "ㄱ" <= char <= "ㅣ" for char in letters)
    if letters and hangul / len(letters) >= KOREAN_SHARE:
        return "ko"
    known = _ENGLISH.search(text) or _CLOTHES.search(text) or any(words.search(text) for _, words, _ in _INTENTS)
    return "en" if letters and (known or about_clothes) else otherwise


def intent_of(text: str, *, about_clothes: bool) -> Intent:
    """`about_clothes`: the sentence names a garment, an occasion or the weather, which makes it a question for an outfit."""
    stripped = text.strip()
    dressing = about_clothes or bool(_CLOTHES.search(stripped))
    for intent, words, overruled in _INTENTS:
        if words.search(stripped) and not (overruled and dressing):
            return intent
    return "outfit"


def conditions_in(text: str) -> frozenset[Condition]:
    if _DRY.search(text):
        return frozenset()
    named = {condition for condition, words in _CONDITIONS.items() if words.search(text)}
    return frozenset(named | _by_degrees(text))


def names_another_day(text: str) -> bool:
    """Of another day nobody has said what the weather will be."""
    return bool(_ANOTHER_DAY.search(text))


def takes_weather_back(text: str) -> bool:
    return bool(_DRY.search(text))


def _by_degrees(text: str) -> set[Condition]:
    found = _DEGREES.search(text)
    if not found:
        return set()
    degrees = -int(found[2]) if found[1] else int(found[2])
    return {"cold"} if degrees < COLD_BELOW else {"heat"} if degrees >= HOT_FROM else set()


def season_in(text: str) -> Season | None:
    return next((season for season, words in _SEASONS.items() if words.search(text)), None)


def shift_in(text: str) -> int:
    """-1 more casual, +1 dressier, 0 neither."""
    return int(bool(_DRESSY.search(text))) or -int(bool(_CASUAL.search(text)))


def wants_another(text: str) -> bool:
    return bool(_ANOTHER.search(text))


def styles_in(text: str) -> tuple[str, ...]:
    return tuple(style for style, words in _STYLES.items() if words.search(text))


def fit_in(text: str) -> Fit | None:
    return next((fit for fit, words in _FITS.items() if words.search(text)), None)


def is_lasting(text: str) -> bool:
    """Said as a taste ("넉넉한 핏을 좋아해요"), not for this once."""
    return bool(_LASTING.search(text))

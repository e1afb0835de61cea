"""The words by which a question shows what it wants: the weather, the season, more or less formal."""

import re
from typing import Literal

from shared.stylist.garments import Fit, Season
from shared.stylist.questions.degrees import degrees_in

Condition = Literal["rain", "snow", "cold", "heat"]

CONTRARY: dict[Condition, frozenset[Condition]] = {
    "cold": frozenset({"heat"}),
    "heat": frozenset({"cold", "snow"}),
    "snow": frozenset({"heat"}),
}
"""What a day cannot be beside each."""
COLD_BELOW, HOT_FROM = 9, 27
"""Degrees Celsius, from the temperature table that weather.py cites."""


def _any(*words: str) -> re.Pattern[str]:
    return re.compile("|".join(words), re.IGNORECASE)


_SKY = r"(?:(?<![가-힣])|(?<=오늘)|(?<=내일)|(?<=지금)|(?<=밖에))"
"""비 and 눈 begin a word, but for those that are often written together with them (오늘비와요)."""
_BEARS = r"\s?(를|도)?\s?(많이\s?|잘\s?)?(타|탄|탐)"
"""추위를 많이 타요 is about the person, whatever the weather (leanings.py)."""
_CONDITIONS: dict[Condition, re.Pattern[str]] = {
    "rain": _any(
        _SKY + r"비\s?(가|는|도)?\s?(많이\s?|계속\s?)?(오|와|온|올|왔|내리|내려|맞|예보|소식)|우천|장마|소나기|우산",
        r"\brain(y|ing|s)?\b|drizzl|umbrella|\bwet\b|\bpour(s|ing)?\b|☔|🌧|⛈",
    ),
    "snow": _any(
        _SKY + r"눈\s?(이|은|도)?\s?(많이\s?|펑펑\s?)?(오|와|온|올|왔|내리|내려|예보|소식)|폭설|눈길|함박눈",
        r"\bsnow(y|ing|s)?\b|blizzard|❄|☃|⛄|🌨",
    ),
    "cold": _any(
        r"추워|추운|추울|춥(?!지\s?않(게|도록)|게)|추위(?!" + _BEARS + r")|쌀쌀|한파|영하|칼바람",
        r"(?<!a )(?<!always )\bcold\b|chilly|freez|frost|🥶",
    ),
    "heat": _any(
        r"더워|더운|더울|덥(?!지\s?않(게|도록)|게)|더위(?!" + _BEARS + r")|무더|폭염|찜통|후덥|땡볕",
        r"(?<!always )\bhot\b(?! pink| or not)|\bheat|humid|swelter|boiling|🥵",
    ),
}  # fmt: skip
_DENIED: dict[Condition, re.Pattern[str]] = {
    "rain": _any(
        r"비\s?(가|는|도)?\s?(안|그쳤|그친|그침|멈|없)|(비가?|비는)\s?오(지|진)\s?않|맑(아|은|음|대)|화창|(?<![가-힣])갰",
        r"(not|isn'?t|ain'?t|won'?t|doesn'?t|stopped|no( more)?|without) (going to )?rain(ing)?",
        r"rain('s| has| is)? (stopped|over|gone)|sunny|cleared up|dry (day|today|outside)",
    ),
    "snow": _any(r"눈\s?(이|은|도)?\s?(안|그쳤|그친|그침|멈|녹)|눈이?\s?오(지|진)\s?않",
                 r"(not|isn'?t|won'?t|stopped|no( more)?) snow(ing)?|snow('s| has)? (stopped|melted|gone)"),
    "cold": _any(r"안\s?추|안\s?춥(?!게)|춥(지|진)\s?(는|도)?\s?않(?!게|도록)|추위\s?(안|가 가)|풀렸|포근",
                 r"(not|isn'?t|wasn'?t|n'?t) (\w+ )?(cold|chilly|freezing)|no longer cold|warmed up|mild (day|today|out)"),
    "heat": _any(r"안\s?더|안\s?덥(?!게)|덥(지|진)\s?(는|도)?\s?않(?!게|도록)|더위\s?(안|가 가)|선선|시원해졌",
                 r"(not|isn'?t|wasn'?t|n'?t) (\w+ )?(hot|humid)|no longer hot|cooled (down|off)"),
}  # fmt: skip
_SEASONS: dict[Season, re.Pattern[str]] = {
    "spring": _any(r"(?<![가-힣])봄(?=$|[\s,.?]|에|엔|날|철|옷|룩|코디|용|나들이|소풍|여행|느낌)|\bspring\b"),
    "summer": _any(r"여름|\bsummer\b"),
    "autumn": _any(r"가을|간절기|환절기|\b(autumn|fall)\b"),
    "winter": _any(r"겨울|\bwinter\b"),
}
_CASUAL = _any(
    r"(?<!비즈니스 )(?<!비즈니스)(?<!스마트 )(?<!스마트)(?<!덜 )캐주얼|편하게|(?<!불)편한|편안|가볍게"
    r"|덜\s?(격식|갖춰|딱딱|포멀)|꾸안꾸|힘\s?빼|대충",
    r"(?<!business )(?<!smart )(?<!less )casual|less (formal|dressy|fancy)|informal|relaxed|dress(ed)? (it )?down"
    r"|comf(y|ier|ortable)",
    r"laid.?back|low.?key",
)
_DRESSY = _any(
    r"더\s?(격식|포멀|단정|갖춰|차려|드레시)|(?<!덜 )(?<!덜)격식\s?(있|차|을|좀)|포멀|갖춰\s?입|차려\s?입|드레시"
    r"|정장\s?(느낌|스타일|처럼|입)|덜\s?(캐주얼|편)|고급스럽|힘\s?(좀 )?줘",
    r"(?<!less )(?<!less)dress(ier|y)|(?<!less )(?<!in)\bformal\b|smarter|dress(ed)? (it |me )?up|less casual|fanc(y"
    r"|ier)|elegant|classy",
)
_TOO_CASUAL = _any(
    r"너무\s?(캐주얼|편해|편한|편하|가벼|후줄)", r"(?<!not )(?<!be )(?<!nothing )too (casual|relaxed|sloppy|plain for)"
)
_TOO_DRESSY = _any(
    r"너무\s?(격식|포멀|정장|딱딱|갖춰|차려|꾸민|꾸몄|드레시)",
    r"(?<!not )(?<!be )(?<!nothing )too (formal|dressy|fancy|stuffy|smart|dressed up)|overdressed",
)
_TOO = r"(너무|많이|굳이|아주)\s?"
_NOT_CASUAL = _any(
    _TOO + r"(캐주얼|편|가벼|가볍|후줄)\S*(\s\S+)?\s?(않|말|안|싫|아닌|없)|캐주얼하지\s?않",
    r"(not|isn'?t|nothing|don'?t want \w*|without being) (too |so |very |that |overly )?(casual|relaxed|laid.?back|comfy)",
)
_NOT_DRESSY = _any(
    _TOO + r"(격식|포멀|정장|딱딱|갖춰|차려|꾸민|꾸며|드레시)\S*(\s\S+)?\s?(않|말|안|싫|아닌|없)"
    r"|(격식|포멀|딱딱|꾸민|드레시)\S{0,2}\s?(않|안 )",
    r"(not|isn'?t|nothing|without (being|looking)|don'?t want (to )?(be|look)?) ?(too |so |very |that |overly )?"
    r"(formal|dressy|fancy|smart|dressed up|overdressed)",
)
_ANOTHER = _any(
    r"[다따]른\s?(거|것|걸|옷|코디|조합|룩|스타일|색|느낌|버전)|다시\s?(골라|추천|해|짜)|또\s?(골라|추천|다른|없)|하나\s?더"
    r"|새로운|딴\s?(거|걸|옷|코디|색)",
    r"(이|그|저)\s?(거|것|건|코디|옷|조합|룩)\s?(은|는)?\s?(말고|말구|빼고|싫|별로|아니|아닌)|(마음|맘)에\s?안\s?들"
    r"|안\s?(예쁘|이쁘|어울려|끌)|그냥\s?(그래|그렇)|그저\s?그",
    r"^(다|전부|음+|흠+)?\s?(아니(요|야)?|아뇨|노노|싫(어요?|은데\S*)|ㄴㄴ|별로(야|예요|네|다|인데|임)?|글쎄요?)[\s!.~…]*$",
    r"another|something else|different (one|outfit|look|combo)|other (options?|outfits?|ideas?)|\bagain\b|one more"
    r"|\bothers\b|try again"
    r"|anything else",
    r"not feeling (it|this|that)|(don'?t|do not|didn'?t) (really )?(like|love|feel) (it|this|that)|\bnot (this|that|it)\b"
    r"|^(no|nope|nah|meh|ew|not (really|good|great))\W*$",
)
_STYLES = {
    "neat": _any(
        r"깔끔|단정|미니멀|차분|얌전|점잖|덜\s?튀|튀지\s?않|neat|less (flashy|colou?r)|toned down|clean look|minimal"
        r"|tidy|polished"
    ),
    "comfortable": _any(r"편하|편안|(?<!불)편한|활동성|comf(y|ort)"),
    "accent": _any(
        r"포인트|화려|색\s?(을|좀)\s?(더|넣)|튀는|(?<!덜 )튀게|눈에 띄|힙하|밋밋|심심|boring|too plain\b|accent|(add"
        r"|more|some) colou?r|colou?rful|stand out|statement|edgy"
    ),
}
_FITS: dict[Fit, re.Pattern[str]] = {
    "loose": _any(r"넉넉|오버\s?핏|루즈|박시|헐렁|loose|oversized|baggy|roomy"),
    "slim": _any(r"딱\s?맞|슬림|타이트|slim|fitted|tailored"),
}
_LASTING = _any(r"좋아해|선호|항상|평소|취향|i (like|love|prefer|always)|my style")


def conditions_in(text: str) -> frozenset[Condition]:
    named = {condition for condition, words in _CONDITIONS.items() if words.search(text)}
    return frozenset((named | _by_degrees(text)) - denied_in(text))


def denied_in(text: str) -> frozenset[Condition]:
    """Weather that is said to be over or not to come: "비 그쳤어요", "안 추워요"."""
    return frozenset(condition for condition, words in _DENIED.items() if words.search(text))


def _by_degrees(text: str) -> set[Condition]:
    degrees = degrees_in(text)
    if degrees is None:
        return set()
    return {"cold"} if degrees < COLD_BELOW else {"heat"} if degrees >= HOT_FROM else set()


def season_in(text: str) -> Season | None:
    return next((season for season, words in _SEASONS.items() if words.search(text)), None)


def shift_in(text: str, *, seen: bool = False) -> int:
    """-1 more casual, +1 dressier, 0 neither. "Too formal" and "not too formal" are a step down; "not too casual" is one up
    only where an outfit was `seen` before, for every first answer is at its occasion's level."""
    if _NOT_DRESSY.search(text):
        return -1
    if _NOT_CASUAL.search(text):
        return int(seen)
    if _TOO_DRESSY.search(text) or _TOO_CASUAL.search(text):
        return -1 if _TOO_DRESSY.search(text) else 1
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

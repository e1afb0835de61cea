"""What a question leans to: warmer or cooler clothes, brighter or darker colours."""

import re
from typing import Literal

Leaning = Literal["warmer", "cooler", "brighter", "darker"]

_WORDS: dict[Leaning, tuple[str, ...]] = {
    "warmer": (
        r"따뜻하게|두껍게|두툼하게|도톰하게|따듯하게|따뜻히|더\s?(따뜻|따듯)(?!한\s?(색|톤))|(따뜻|따듯)한\s?(걸|거|옷"
        r"|코디|룩|쪽)|(안|덜)\s?춥게"
        r"|춥지\s?않(게|도록)|보온"
        r"|추위\s?(를|도)?\s?(많이\s?|잘\s?)?(타|탄|탐)",
        r"\b(warmer|cosier|cozier)\b(?! (day|weather|than|today|colou?r|tone))|(something|keep me|stay|dress) (warm|cosy|cozy)"
        r"|bundle up"
        r"|not (too |so )?(cool|thin|light) enough|always cold|get cold",
    ),
    "cooler": (
        r"시원하게|더\s?시원|시원한\s?(걸|거|옷|코디|룩|쪽|소재)|(안|덜)\s?덥게|덥지\s?않(게|도록)"
        r"|더위\s?(를|도)?\s?(많이\s?|잘\s?)?(타|탄|탐)|통풍|얇게",
        r"\bcooler\b(?! (day|weather|than|today|colou?r|tone))|(something|keep me|stay) cool\b|breathable|lightweight"
        r"|(lighter|thinner) (fabric|clothes|layers|material)|not (too |so |as )(warm|thick)|less warm"
        r"|(?<!not )too (warm|thick)|always hot",
    ),
    "brighter": (
        r"(?<!안 )밝게|더\s?밝|밝은\s?(색|톤|걸|거|옷|쪽|느낌|코디|룩)|환하게|화사|칙칙|어두워|어둡지\s?않|덜\s?어둡"
        r"|안\s?어둡게",
        r"(?<!too )(?<!so )(?<!less )\bbright(er)?\b"
        r"|lighter(?! (fabric|clothes|layers|material))|\blight (colou?rs?|tones?|look|outfit)\b"
        r"|not (too |so )(dark|gloomy)|(?<!not )too (dark|gloomy|drab)",
    ),
    "darker": (
        r"(?<!안 )어둡게|더\s?어둡|어두운\s?(색|톤|걸|거|옷|쪽|느낌|코디|룩)|짙게|더\s?짙|짙은\s?(색|톤|걸|거|쪽)|톤\s?다운"
        r"|밝지\s?않|너무\s?(밝아|밝은데|밝다|하얘)|덜\s?밝|안\s?밝게",
        r"\bdarker\b|\bdark (colou?rs?|tones?|look|outfit)\b|tone (it )?down|not (too |so )bright"
        r"|(?<!not )too (bright|light|loud|flashy)|less bright"
        r"|moodier|너무\s?(튀|화려|요란)",
    ),
}  # fmt: skip
_CONTRARY: dict[Leaning, Leaning] = {
    "warmer": "cooler", "cooler": "warmer", "brighter": "darker", "darker": "brighter",
}  # fmt: skip
_LEANINGS = {leaning: re.compile("|".join(words), re.IGNORECASE) for leaning, words in _WORDS.items()}


def leanings_in(text: str) -> frozenset[Leaning]:
    """Warmer or cooler clothes, brighter or darker colours; what contradicts itself says nothing."""
    found = {leaning for leaning, words in _LEANINGS.items() if words.search(text)}
    return frozenset(leaning for leaning in found if _CONTRARY[leaning] not in found)


def leaning_on(before: frozenset[Leaning], now: frozenset[Leaning]) -> frozenset[Leaning]:
    """What was wished before stays until its contrary is wished."""
    return now | frozenset(leaning for leaning in before if _CONTRARY[leaning] not in now)

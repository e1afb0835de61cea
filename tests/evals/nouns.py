"""What garments are called in both languages, to find them in prose without the product's own table."""

import re
from dataclasses import dataclass
from functools import lru_cache

_TABLE: tuple[tuple[str, str, str, str], ...] = (
    # category, exact kind or "", Korean, English. Longer words win over shorter ones that they contain.
    ("dress", "shirt dress", "셔츠 ?원피스", "shirt dress(?:es)?"),
    ("shirt", "dress shirt", "드레스 ?셔츠|와이셔츠", "dress shirts?"),
    ("shirt", "blouse", "블라우스", "blouses?"),
    ("shirt", "flannel shirt", "플란넬 ?셔츠|남방", "flannel shirts?"),
    ("t-shirt", "tank top", "민소매|나시", "tank tops?"),
    ("longsleeve", "hoodie", "후드티|후디", "hoodies?"),
    ("longsleeve", "sweatshirt", "맨투맨|스웨트셔츠", "sweatshirts?"),
    ("longsleeve", "turtleneck", "목폴라|터틀넥", "turtlenecks?"),
    ("longsleeve", "sweater", "니트(?! ?소재)|스웨터", "sweaters?|jumpers?"),
    ("longsleeve", "", "긴팔 ?티셔츠|긴팔 ?티", "long-sleeve(?:d)? (?:tops?|tees?)"),
    ("t-shirt", "", "티셔츠|티(?=$|[ ,.]|와|를|는|가|에|의|도|보다|로)", "t-shirts?|tees?"),
    ("shirt", "", "셔츠", "shirts?"),
    ("outwear", "cardigan", "가디건|카디건", "cardigans?"),
    ("outwear", "blazer", "블레이저", "blazers?"),
    ("outwear", "suit jacket", "정장 ?재킷", "suit jackets?"),
    ("outwear", "denim jacket", "청재킷|데님 ?재킷", "denim jackets?"),
    ("outwear", "trench coat", "트렌치코트", "trench coats?"),
    ("outwear", "puffer jacket", "패딩", "puffer jackets?|puffers?"),
    ("outwear", "coat", "코트", "coats?"),
    ("outwear", "", "재킷|자켓|겉옷|외투", "jackets?"),
    ("pants", "jeans", "청바지", "jeans"),
    ("pants", "slacks", "슬랙스", "dress trousers|dress pants|slacks"),
    ("pants", "chinos", "면바지|치노", "chinos"),
    ("pants", "joggers", "조거 ?팬츠", "joggers"),
    ("pants", "sweatpants", "트레이닝 ?바지", "sweatpants"),
    ("pants", "corduroys", "코듀로이 ?바지", "corduroys"),
    ("shorts", "", "반바지", "shorts"),
    ("pants", "", "긴바지|바지", "trousers|pants"),
    ("skirt", "", "(?:미디|미니|펜슬)? ?(?:치마|스커트)", "(?:midi |mini |pencil |pleated )?skirts?"),
    ("dress", "", "원피스|드레스(?! ?셔츠)", "dress(?:es)?(?! shirt| trousers| pants| shoes| code)"),
    ("shoes", "loafers", "로퍼", "loafers?"),
    ("shoes", "dress shoes", "구두", "dress shoes"),
    ("shoes", "heels", "하이힐|힐(?![가-힣])", "heels"),
    ("shoes", "flats", "플랫 ?슈즈", "flats"),
    ("shoes", "boots", "부츠", "boots?"),
    ("shoes", "sandals", "샌들", "sandals?"),
    ("shoes", "running shoes", "러닝화", "running shoes"),
    ("shoes", "sneakers", "스니커즈|운동화", "sneakers|trainers"),
    ("shoes", "", "신발", "shoes"),
    ("hat", "beanie", "비니", "beanies?"),
    ("hat", "", "(?:캡|버킷) ?모자|버킷햇|모자(?![라랐란])", "bucket hats?|hats?|caps?"),
    ("bag", "", "(?:토트|숄더|크로스|백)백|가방", "(?:tote |shoulder |crossbody )?bags?|backpacks?"),
    ("accessory", "scarf", "머플러|목도리|스카프", "scar(?:f|ves)"),
    ("accessory", "tie", "넥타이", "ties?(?! it| the| this)"),
    ("accessory", "belt", "벨트", "belts?"),
    ("accessory", "watch", "손목시계", "watches|wristwatch"),
)
WHOLE_SLOTS = {"ko": {"상의": "top", "하의": "bottom"}, "en": {"top": "top", "bottoms": "bottom", "bottom": "bottom"}}

NOT_YOURS = re.compile(r"있다면|있으면 좋|찾아볼|사진이 없|if you have|to look for|something like|nice to have", re.IGNORECASE)
"""Sentences that say that the thing is not there yet: they alone may name one with its colour that no card offers."""

BETWEEN = re.compile(
    r"(?:색|계열의|무늬|줄무늬|체크|꽃무늬|프린트|무지|striped|checked|floral|printed|plain|cotton|wool|\s|의|leather|가죽|면|울)*"
)
"""What may stand between a colour and the noun that it describes."""


@dataclass(frozen=True)
class Named:
    """A garment word in a text."""

    category: str
    kind: str
    start: int
    end: int


def _pattern(which: int, boundary: str, end: str) -> re.Pattern[str]:
    groups = "|".join(f"(?P<g{index}>{row[which]})" for index, row in enumerate(_TABLE))
    return re.compile(f"{boundary}(?:{groups}){end}", re.IGNORECASE)


_IN = {"ko": _pattern(2, "(?<![가-힣])", ""), "en": _pattern(3, r"\b", r"\b")}


@lru_cache(maxsize=65536)
def garments_in(text: str, language: str) -> tuple[Named, ...]:
    """The garment words of a text, from left to right."""
    return tuple(_named(match) for match in _IN[language].finditer(text))


def _named(match: re.Match[str]) -> Named:
    category, kind = _TABLE[int(str(match.lastgroup)[1:])][:2]
    return Named(category, kind, *match.span())

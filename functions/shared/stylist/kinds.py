"""The kinds of clothes Codi can name: their words in both languages, how formal and how warm they usually are."""

import re
from dataclasses import dataclass
from functools import lru_cache

from shared.stylist.garments import SLOT_OF, Attributes, Category, Slot, Words


@dataclass(frozen=True)
class Kind:
    """`formality` and `warmth` are defaults on the scales of `garments.Attributes`, for when nobody said or saw better."""

    key: str
    category: Category
    name: Words
    formality: float
    warmth: float
    cue: re.Pattern[str]

    @property
    def slot(self) -> Slot:
        return SLOT_OF[self.category]


_TEE = r"(?:(?<![가-힣])|(?<=[흰검]))티(?=$|[\s,.!?]|에|랑|는|은|를|와|도|만|로)"
"""티, the short word for a T-shirt, never inside another word (티켓, 파티)."""
_ROWS: tuple[tuple[str, Category, str, str, float, float, str], ...] = (
    # key, category, Korean, English, formality, warmth, words that mean it. Levels: our own settings, after the dress codes
    # cited in tpo.py and the temperature table cited in weather.py. The longest match in a sentence wins.
    ("dress shirt", "shirt", "드레스 셔츠", "dress shirt", 4, 2, r"드레스\s?셔츠|와이셔츠|dress shirts?"),
    ("denim shirt", "shirt", "데님 셔츠", "denim shirt", 2, 3, r"데님\s?셔츠|청남방|denim shirts?"),
    ("flannel shirt", "shirt", "플란넬 셔츠", "flannel shirt", 2, 3, r"플란넬\s?셔츠|남방|flannel shirts?"),
    ("blouse", "shirt", "블라우스", "blouse", 3.5, 2, r"블라우스|blouses?"),
    ("polo shirt", "t-shirt", "카라 티셔츠", "polo shirt", 2.5, 2, r"카라\s?티(셔츠)?|폴로\s?(셔츠|티)|polo( shirts?)?"),
    ("tank top", "t-shirt", "민소매", "tank top", 1, 1, r"민소매|나시|탱크\s?탑|tank tops?|sleeveless tops?"),
    ("jersey", "t-shirt", "저지", "jersey", 1, 2, r"유니폼|저지|jerseys?"),
    ("hoodie", "longsleeve", "후드티", "hoodie", 1, 4, r"후드\s?(티셔츠|티)?|hoodies?"),
    ("sweatshirt", "longsleeve", "맨투맨", "sweatshirt", 1.5, 3, r"맨투맨|스웨트\s?셔츠|sweatshirts?"),
    ("turtleneck", "longsleeve", "목폴라", "turtleneck", 3, 4, r"목\s?폴라|폴라티|터틀넥|turtle ?necks?"),
    ("sweater", "longsleeve", "니트", "sweater", 2.75, 4, r"니트|스웨터|sweaters?|jumpers?|pullovers?|knitwear"),
    ("cardigan", "outwear", "가디건", "cardigan", 2.75, 3, r"가디건|카디건|cardigans?"),
    ("blazer", "outwear", "블레이저", "blazer", 4, 3, r"블레이저|콤비|blazers?|sports? coats?"),
    ("suit jacket", "outwear", "정장 재킷", "suit jacket", 4.5, 3, r"정장\s?(재킷|자켓)|수트\s?(재킷|자켓)|suit jackets?"),
    ("denim jacket", "outwear", "청재킷", "denim jacket", 2, 3,
     r"청\s?(재킷|자켓)|데님\s?(재킷|자켓)|denim jackets?|jean jackets?"),
    ("leather jacket", "outwear", "가죽 재킷", "leather jacket", 2.5, 3,
     r"가죽\s?(재킷|자켓)|라이더\s?(재킷|자켓)?|leather jackets?"),
    ("windbreaker", "outwear", "바람막이", "windbreaker", 1.5, 2,
     r"바람막이|윈드브레이커|windbreakers?|rain ?coats?|우비|레인코트"),
    ("trench coat", "outwear", "트렌치코트", "trench coat", 3.5, 3, r"트렌치\s?코트|트렌치|trench( coats?)?"),
    ("padding", "outwear", "패딩", "puffer jacket", 1.5, 5, r"패딩|다운\s?재킷|puffers?( jackets?)?|down jackets?|parkas?"),
    ("coat", "outwear", "코트", "coat", 3.5, 5, r"코트|coats?"),
    ("fleece", "outwear", "플리스", "fleece", 1.5, 4, r"플리스|후리스|fleeces?"),
    ("vest", "outwear", "조끼", "vest", 2.5, 2, r"조끼|베스트(?!셀)|vests?|waistcoats?|gilets?"),
    ("bomber jacket", "outwear", "항공 점퍼", "bomber jacket", 2, 3, r"항공\s?점퍼|블루종|bombers?( jackets?)?"),
    ("jacket", "outwear", "재킷", "jacket", 3.25, 3, r"재킷|자켓|jackets?"),
    ("jumper jacket", "outwear", "점퍼", "casual jacket", 2, 3, r"점퍼|잠바"),
    ("jeans", "pants", "청바지", "jeans", 2, 3, r"청바지|데님\s?(바지|팬츠)|진\s?바지|jeans|denims?"),
    ("slacks", "pants", "슬랙스", "dress trousers", 3.75, 2,
     r"슬랙스|정장\s?바지|slacks|dress (pants|trousers)|suit (pants|trousers)"),
    ("chinos", "pants", "면바지", "chinos", 2.75, 2, r"면\s?바지|치노(\s?팬츠)?|chinos?"),
    ("joggers", "pants", "조거 팬츠", "joggers", 1, 3, r"조거(\s?팬츠)?|joggers?"),
    ("sweatpants", "pants", "트레이닝 바지", "sweatpants", 1, 3,
     r"트레이닝\s?(바지|팬츠)|추리닝|운동복\s?바지|sweatpants|track pants"),
    ("leggings", "pants", "레깅스", "leggings", 1, 2, r"레깅스|leggings"),
    ("cargo pants", "pants", "카고 팬츠", "cargo pants", 1.5, 3, r"카고(\s?(팬츠|바지))?|cargos?( pants| trousers)?"),
    ("corduroys", "pants", "코듀로이 바지", "corduroys", 2.5, 4,
     r"코듀로이(\s?바지)?|골덴(\s?바지)?|corduroys?( pants| trousers)?"),
    ("shorts", "shorts", "반바지", "shorts", 1.5, 1, r"반바지|쇼츠|shorts"),
    ("midi skirt", "skirt", "미디 치마", "midi skirt", 3, 2, r"미디\s?(스커트|치마)|midi skirts?"),
    ("mini skirt", "skirt", "미니 치마", "mini skirt", 2, 1, r"미니\s?(스커트|치마)|mini ?skirts?"),
    ("pleated skirt", "skirt", "주름치마", "pleated skirt", 3, 2,
     r"플리츠(\s?(스커트|치마))?|주름\s?치마|pleated skirts?"),
    ("pencil skirt", "skirt", "펜슬 치마", "pencil skirt", 4, 2, r"펜슬\s?(스커트|치마)|pencil skirts?"),
    ("shirt dress", "dress", "셔츠 원피스", "shirt dress", 3, 2, r"셔츠\s?원피스|shirt ?dress(es)?"),
    ("evening dress", "dress", "드레스", "evening dress", 4.5, 2, r"드레스(?!\s?셔츠)|evening (dress|gown)(es|s)?|gowns?"),
    ("jumpsuit", "dress", "점프슈트", "jumpsuit", 2.5, 2, r"점프\s?(슈트|수트)|jumpsuits?|overalls?|멜빵"),
    ("loafers", "shoes", "로퍼", "loafers", 3.5, 2, r"로퍼|loafers?"),
    ("dress shoes", "shoes", "구두", "dress shoes", 4.25, 2, r"구두|옥스퍼드|더비|dress shoes|oxfords?|derb(y|ies)"),
    ("heels", "shoes", "힐", "heels", 4, 1, r"하이힐|힐(?!링)|펌프스|heels|pumps"),
    ("flats", "shoes", "플랫 슈즈", "flats", 3, 1, r"플랫\s?슈즈|플랫(?!폼)|단화|flats|ballerinas?"),
    ("sneakers", "shoes", "스니커즈", "sneakers", 2, 2, r"운동화|스니커즈?|sneakers?|trainers"),
    ("running shoes", "shoes", "러닝화", "running shoes", 1, 2, r"러닝화|running shoes"),
    ("boots", "shoes", "부츠", "boots", 2.75, 4, r"부츠|워커|boots?"),
    ("rain boots", "shoes", "레인부츠", "rain boots", 1.5, 2, r"레인\s?부츠|장화|rain ?boots|wellies|wellingtons"),
    ("sandals", "shoes", "샌들", "sandals", 1.5, 1, r"샌들|sandals?"),
    ("slippers", "shoes", "슬리퍼", "slides", 1, 1, r"슬리퍼|쪼리|slippers?|slides|flip.?flops"),
    ("cap", "hat", "캡 모자", "cap", 1.25, 1, r"캡\s?모자|야구\s?모자|볼캡|caps?\b"),
    ("beanie", "hat", "비니", "beanie", 1.5, 4, r"비니|beanies?"),
    ("bucket hat", "hat", "버킷햇", "bucket hat", 1.5, 1, r"버킷\s?햇|벙거지|bucket hats?"),
    ("backpack", "bag", "백팩", "backpack", 1.75, 2, r"백팩|배낭|backpacks?"),
    ("tote bag", "bag", "토트백", "tote bag", 2.75, 2, r"토트\s?백|에코\s?백|tote( bags?)?"),
    ("crossbody bag", "bag", "크로스백", "crossbody bag", 2.25, 2, r"크로스\s?백|슬링\s?백|cross ?body( bags?)?|sling bags?"),
    ("briefcase", "bag", "서류 가방", "briefcase", 4, 2, r"서류\s?가방|브리프\s?케이스|briefcases?"),
    ("shoulder bag", "bag", "숄더백", "shoulder bag", 3, 2, r"숄더\s?백|핸드백|클러치|shoulder bags?|handbags?|clutch(es)?"),
    ("belt", "accessory", "벨트", "belt", 3, 2, r"벨트|belts?"),
    ("tie", "accessory", "넥타이", "tie", 4.5, 2, r"넥타이|\bties?\b|neckties?"),
    ("scarf", "accessory", "머플러", "scarf", 2.75, 4, r"머플러|목도리|scar(f|ves)|mufflers?"),
    ("silk scarf", "accessory", "스카프", "silk scarf", 3.25, 2, r"스카프|silk scar(f|ves)"),
    ("watch", "accessory", "시계", "watch", 3.25, 2, r"시계|watch(es)?"),
    ("necklace", "accessory", "목걸이", "necklace", 3, 2, r"목걸이|necklaces?"),
    ("socks", "accessory", "양말", "socks", 2, 2, r"양말|socks"),
    ("gloves", "accessory", "장갑", "gloves", 2.5, 5, r"장갑|gloves?"),
    ("glasses", "accessory", "안경", "glasses", 2.5, 2, r"안경|선글라스|(sun)?glasses"),
    ("umbrella", "accessory", "우산", "umbrella", 2.5, 2, r"umbrellas?"),
    # One plain row per category: its key is the category.
    ("t-shirt", "t-shirt", "티셔츠", "T-shirt", 2, 2, r"반팔(\s?티)?|티셔츠|\bt-?\s?shirts?\b|\btees?\b|" + _TEE),
    ("shirt", "shirt", "셔츠", "shirt", 3.25, 2, r"셔츠|\bshirts?\b"),
    ("longsleeve", "longsleeve", "긴팔 티", "long-sleeve top", 2, 3,
     r"긴팔(\s?티(셔츠)?)?|long.?sleeves?( (tops?|tees?|t-?shirts?))?"),
    ("outwear", "outwear", "겉옷", "jacket", 2.75, 4, r"겉옷|아우터|외투|outerwear|outer layer|layers?"),
    ("pants", "pants", "바지", "trousers", 2.75, 2.5, r"바지|팬츠|trousers|pants"),
    ("skirt", "skirt", "치마", "skirt", 2.75, 2, r"치마|스커트|skirts?"),
    ("dress", "dress", "원피스", "dress", 3, 2, r"원피스|\bdress(es)?\b(?! code| up| down| for| well)"),
    ("shoes", "shoes", "신발", "shoes", 2.5, 2, r"신발|슈즈|\bshoes?\b|footwear"),
    ("hat", "hat", "모자", "hat", 1.75, 2, r"모자|\bhats?\b"),
    ("bag", "bag", "가방", "bag", 2.5, 2, r"가방|\bbags?\b"),
    ("accessory", "accessory", "소품", "accessory", 2.5, 2, r"액세서리|악세사리|악세서리|소품|accessor(y|ies)"),
)  # fmt: skip
KINDS: dict[str, Kind] = {
    key: Kind(key, category, Words(ko=ko, en=en), formality, warmth, re.compile(cue, re.IGNORECASE))
    for key, category, ko, en, formality, warmth, cue in _ROWS
}


def kind_of(attributes: Attributes) -> Kind:
    """The best-known kind of a garment: its subcategory when the table has it for that category, else its category."""
    category = attributes.get("category", "accessory")
    return _kind(category, attributes.get("subcategory", "").lower().strip())


@lru_cache(maxsize=1024)
def _kind(category: Category, subcategory: str) -> Kind:
    fitting = [kind for kind in KINDS.values() if kind.category == category]
    exact = next((kind for kind in fitting if subcategory in (kind.key, kind.name["en"].lower())), None)
    matches = [(len(found[0]), kind) for kind in fitting if subcategory and (found := kind.cue.search(subcategory))]
    return exact or (max(matches, key=lambda match: match[0])[1] if matches else KINDS[category])

"""The words beside a garment's phrase by which a sentence leaves it out, keeps it, takes back, changes or owns it."""

import re

_I = re.IGNORECASE
_PARTICLES = r"^\s*(은|는|을|를|이|가|도|만|들|의|같은)?\s*(건|거|것|옷|색|걸)?\s*(은|는|을|를|이|가|도)?\s*"
_PARTICLES += r"((절대로?|정말|진짜|너무|좀|이제|오늘은?|그냥)\s+|\S+(니까|어서|아서|워서|라서)\s+)?"
ARTICLES = r"\s*(the|my|this|that|these|those|any|wearing|anything|something|clothes|to wear|it|with|in|for|a|an|\s)*$"
_RECOLOUR_KO, _RECOLOUR_EN = r"(다른|딴)\s?(색|컬러)", r"^\s*(in|for|with) (another|a different|other) (colou?r|shade)"
# What stands after a Korean phrase, and what stands before an English one.
AFTER: dict[str, re.Pattern[str]] = {
    "release": re.compile(
        _PARTICLES + r"((빼|벗|안\s?입|안\s?신|없)(어)?도\s?(돼|되|괜찮|상관)|필요\s?없어졌|풀어"
        r"|(이제|이젠|다시)\s?(괜찮|좋아|입|신|써|쓸|넣)"
        r"|(입|신|넣|써)어?도\s?(돼|되|괜찮|좋)(?!\S*\?)|괜찮아(요|졌\S*)?(?!\S*\?))"
        r"|^\s*(is|are) (now )?(ok(ay)?|fine|good|allowed|optional)\b(?!\s*\?)|^\s*can (go|stay out|come back)"
        r"|^\s*(back in|again)\b",
        _I,
    ),
    "without": re.compile(
        _PARTICLES + r"(말고|말구|빼|제외|없이|없는|싫|별로|벗|지겨|질려|안\s?(입|신|어울|좋아|들|매|메|쓸|쓰)"
        r"|(필요|관심)\s?(는\s?)?없"
        r"|(입|신|들|매|쓰)(고\s?싶지|기)\s?(는\s?)?(않|싫))|^\s*(is |are )?(out of the question|excluded)",
        _I,
    ),
    "keep": re.compile(
        _PARTICLES + r"(그대로|유지|꼭|두고|고정|놔두|냅두|남겨|살려|포함|넣어\s?(줘|주)"
        r"|(입|신|들|매|쓰|걸치)고(?!\s?(싶지|있))|입을래|입을게|신을래|신을게"
        r"|입을\s?(건데|거야|거예요|거)"
        r"|(이?랑|에|하고|와|과)\s*(어울|맞춰|맞는|맞출|뭐|무엇|뭘|입을))"
        r"|^\s*(stays?|(has|have) to stay|must stay|is a must)\b",
        _I,
    ),
    "permit": re.compile(
        _PARTICLES + r"(입고|신고|들고|쓰고|매고)?\s?((입|신|들|매|써|와|해)어?|[가-힣]{0,3}(가|와|해))도\s?"
        r"((돼|되)(요|나|나요|니|죠|려나)?\s*($|\?)|될까|괜찮을까|괜찮(나|아요?)\s*\?|상관\s?없을까)",
        _I,
    ),
    "wear": re.compile(r"^\s*(으로|로)(?=$|[\s,.!?~]|만|요)|^\s*instead\b", _I),
    "change": re.compile(
        _PARTICLES + r"(바꿔|바꾸|바꿀|교체|다르게|(다른|딴)\s?(거|걸|것|옷)|만\s*$|" + _RECOLOUR_KO + ")|" + _RECOLOUR_EN,
        _I,
    ),
    "own": re.compile(_PARTICLES + r"(이미\s?)?(있어(?!도)|있음|있는데|있습니다|갖고|가지고|사진은 없)", _I),
}  # fmt: skip
BEFORE: dict[str, re.Pattern[str]] = {
    "release": re.compile(
        r"(allow|bring back|put back|back to|\b(ok(ay)?|fine|good) with|no need to (keep|wear)"
        r"|(don'?t|needn'?t) (have to |need to )?keep"
        r"|(can|may) (drop|skip|use|leave out|lose|have))" + ARTICLES,
        _I,
    ),
    "without": re.compile(
        r"(without|(any|every)thing but|all but|\bno\b|\bnot\b|except|excluding|rather not (wear|have)|instead of"
        r"|rather than|leave out|exclude"
        r"|remove|skip|drop|lose|ditch"
        r"|take (off|out)|minus"
        r"|hate|dislike|(don'?t|do not|doesn'?t) (like|need|want|use|include|pick|choose)|not feeling|no need for"
        r"|tired of|sick of|bored of|never wear|avoid|not a fan of"
        r"|(don'?t|do not|won'?t|will not|can'?t|cannot|doesn'?t|not|no way i'?m|refuse to)( ever)? wear(ing)?|make me wear"
        r"|can'?t stand)"
        + ARTICLES,
        _I,
    ),
    "keep": re.compile(
        r"((?<!not )keep|\bonly|\bstick with|wear(ing)?|include|go(es)? with|works? with|(outfit|look|something|set) with"
        r"|go(es)? well with|match|around"
        r"|pair|\buse|must have|want)"
        + ARTICLES,
        _I,
    ),
    "permit": re.compile(
        r"(\b(can|could|may) (i|we)( still| really)? (wear|put on)"
        r"|\b(ok(ay)?|fine|alright|all right|rude|weird|bad|appropriate|acceptable|allowed) (to|if (i|we)) wear)" + ARTICLES,
        _I,
    ),
    "wear": re.compile(r"(prefer|rather (wear|have)|but|make it)" + ARTICLES, _I),
    "change": re.compile(
        r"(change|swap|replace|switch|different|other|another|(다른|딴)\s?색)( out| only| just)?" + ARTICLES, _I
    ),
    "own": re.compile(r"i(?:'ve| have)? (already |do )?(have|own|got)" + ARTICLES, _I),
}  # fmt: skip
RECOLOUR = re.compile(_PARTICLES + _RECOLOUR_KO + "|" + _RECOLOUR_EN, _I)
DISLIKED_AFTER = re.compile(_PARTICLES + r"(싫(?!\S*\s?않)|별로|안\s?좋아|안\s?입어요)", _I)
DISLIKED_BEFORE = re.compile(
    r"(hate|dislike|don'?t (really )?(like|wear)|never wear|can'?t stand|not a fan of)( wearing)?" + ARTICLES, _I
)

"""Colour words of both languages and what they look like, to judge colours without the product's own table.

Points: the xkcd colour survey (https://xkcd.com/color/rgb/, CC0), the entry of the word itself and of those it covers, and for
dyed cloth the shades that shops sell under the word.
"""

import re
from functools import lru_cache

from tests.delta_e import Lab, delta_e_2000, lab

NEAR = 25.0
"""CIEDE2000 up to which a word is fair for a measured colour (reference/features-and-pains 7.2, in this repository's issue)."""
SAME = 14.2
"""CIEDE2000 up to which two words may stand for one thing: charcoal for a grey garment, camel for a beige one."""
_TABLE: dict[str, tuple[str, str, str]] = {
    # word: (Korean forms, English forms, points)
    "light grey": ("연회색|밝은 회색", "light gr[ea]y", "#d8dcd6 #b8bcbf"),
    "dark green": ("짙은 초록색?|진한 초록색?", "dark green", "#033500 #1f3d2b"),
    "light green": ("연두색?", "light green", "#96f97b #a9c66a"),
    "sky blue": ("하늘색|소라색|연한 파란색", "sky blue|light blue", "#75bbfd #95d0fc #a9c3e0 #bfd5e8"),
    "hot pink": ("핫핑크", "hot pink", "#ff028d"),
    "dusty pink": ("인디핑크", "dusty pink", "#d58a94 #a97868"),
    "taupe": ("회갈색|토프", "taupe", "#b9a281 #7a6a5a #8f8377"),
    "white": ("흰색?|하얀색?|화이트", "white", "#ffffff #f2f2f2 #dcdcdc"),
    "ivory": ("아이보리|크림색?", "ivory|cream", "#ffffcb #fffdd0 #ece4d2"),
    "beige": ("베이지색?", "beige", "#e6daa6 #d1b26f #cdbb9d #c9b694"),
    "camel": ("카멜색?", "camel|tan", "#c69f59 #bd965c"),
    "brown": ("갈색|브라운|밤색", "brown", "#653700 #4c3427 #7a5a44"),
    "black": ("검정색?|검은색?|까만색?|블랙", "black", "#000000 #2c2a2a #1c1c1e"),
    "charcoal": ("차콜|먹색", "charcoal", "#343837 #48494c"),
    "grey": ("회색|그레이|쥐색", "gr[ea]y", "#929591 #6f7073 #85868a #a5a7a8"),
    "navy": ("네이비|남색|곤색", "navy", "#01153e #1f2a4d #253564"),
    "blue": ("파란색?|파랑색?|블루|청색", "blue", "#0343df #2c6fbb #3b5b92 #4069a6"),
    "teal": ("청록색?", "teal", "#029386 #0c2a33"),
    "mint": ("민트색?", "mint", "#9ffeb0 #a9dcc8"),
    "green": ("초록색?|녹색|그린", "green", "#15b01a #3b6d4a #2f7d4f"),
    "olive": ("올리브색?", "olive", "#6e750e #6a6a39"),
    "khaki": ("카키색?", "khaki", "#aaa662 #8f8a5e"),
    "yellow": ("노란색?|노랑색?|옐로", "yellow", "#ffff14 #f2d13a"),
    "mustard": ("머스터드|겨자색", "mustard", "#ceb301 #c99a1e"),
    "orange": ("주황색?|오렌지색?", "orange", "#f97306 #e5762a"),
    "coral": ("코랄색?", "coral", "#fc5a50 #d74d59"),
    "red": ("새?빨간색?|빨강색?|레드|붉은색?", "red|crimson|scarlet", "#e50000 #a92023 #c1121f"),
    "rust": ("벽돌색", "rust", "#a83c09 #8f3f2a"),
    "burgundy": ("버건디|와인색|자주색", "burgundy|maroon", "#610023 #5e1224 #742032"),
    "pink": ("분홍색?|핑크", "pink", "#ff81c0 #eab3c2"),
    "magenta": ("마젠타", "magenta", "#c20078 #b42c54"),
    "purple": ("보라색?|퍼플", "purple", "#7e1e9c #5d2f86"),
    "lavender": ("라벤더색?", "lavender", "#c79fef #c3b1e1"),
}
WORDS = tuple(_TABLE)


def _alternatives(which: int) -> str:
    return "|".join(f"(?P<{key.replace(' ', '_')}>{row[which]})" for key, row in _TABLE.items())


IN_KOREAN = re.compile(rf"(?<![가-힣])(?:{_alternatives(0)})")
IN_ENGLISH = re.compile(rf"\b(?:{_alternatives(1)})\b", re.IGNORECASE)


@lru_cache(maxsize=65536)
def colours_in(text: str, language: str) -> tuple[tuple[str, int, int], ...]:
    """(word, start, end) of each colour named, from left to right."""
    found = (IN_KOREAN if language == "ko" else IN_ENGLISH).finditer(text)
    return tuple((str(match.lastgroup).replace("_", " "), *match.span()) for match in found)


def looks_like(word: str, shade: str) -> bool:
    """Whether a colour word is fair for #rrggbb."""
    return distance(word, shade) <= NEAR


def alike(one: str, other: str) -> bool:
    """Whether two colour words may be said of one thing; dark green is a green."""
    return one.split()[-1] == other.split()[-1] or any(distance(one, point) <= SAME for point in _TABLE[other][2].split())


def typical(word: str) -> str:
    """The last point of a word, #rrggbb: for clothes the more likely one."""
    return _TABLE[word][2].split()[-1]


@lru_cache(maxsize=4096)
def distance(word: str, shade: str) -> float:
    """CIEDE2000 from a measured colour to the nearest thing that the word means."""
    return min(delta_e_2000(_lab(point), _lab(shade)) for point in _TABLE[word][2].split())


@lru_cache(maxsize=4096)
def _lab(shade: str) -> Lab:
    return lab(*(int(shade[i : i + 2], 16) for i in (1, 3, 5)))

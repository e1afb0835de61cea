"""What garments, colours and materials are called, in both languages."""

from collections import Counter
from collections.abc import Iterable

from shared.stylist.advice import Missing
from shared.stylist.body import WornPiece
from shared.stylist.colour import NAMES
from shared.stylist.garments import Garment, Language, Material, Pattern, Slot, Words
from shared.stylist.kinds import KINDS
from shared.stylist.traits import Piece, piece_of, worn_piece

PATTERNS: dict[Pattern, Words] = {
    "striped": Words(ko="줄무늬", en="striped"),
    "checked": Words(ko="체크", en="checked"),
    "floral": Words(ko="꽃무늬", en="floral"),
    "graphic": Words(ko="프린트", en="printed"),
    "other": Words(ko="무늬", en="patterned"),
}
PATTERN_NOUNS: dict[Pattern, Words] = {
    "striped": Words(ko="줄무늬", en="stripes"),
    "checked": Words(ko="체크무늬", en="checks"),
    "floral": Words(ko="꽃무늬", en="flowers"),
    "graphic": Words(ko="프린트", en="print"),
    "other": Words(ko="무늬", en="pattern"),
}
MATERIALS: dict[Material, Words] = {
    "cotton": Words(ko="면", en="cotton"),
    "linen": Words(ko="리넨", en="linen"),
    "denim": Words(ko="데님", en="denim"),
    "wool": Words(ko="울", en="wool"),
    "knit": Words(ko="니트", en="knit"),
    "polyester": Words(ko="폴리 혼방", en="polyester-blend"),
    "silk": Words(ko="실크", en="silk"),
    "chiffon": Words(ko="시폰", en="chiffon"),
    "leather": Words(ko="가죽", en="leather"),
    "suede": Words(ko="스웨이드", en="suede"),
    "nylon": Words(ko="나일론", en="nylon"),
    "down": Words(ko="다운", en="down"),
}
SLOT_NAMES: dict[Slot, Words] = {
    "top": Words(ko="상의", en="top"),
    "bottom": Words(ko="하의", en="bottoms"),
    "dress": Words(ko="원피스", en="dress"),
    "outer": Words(ko="겉옷", en="outer layer"),
    "shoes": Words(ko="신발", en="shoes"),
    "hat": Words(ko="모자", en="hat"),
    "bag": Words(ko="가방", en="bag"),
    "accessory": Words(ko="소품", en="accessory"),
}
_BEFORE_NOUN = {
    "흰색": "흰", "검정": "검은", "파랑": "파란", "빨강": "빨간", "노랑": "노란", "초록": "초록색", "짙은 초록": "짙은 초록색",
    "연두": "연두색", "청록": "청록색", "민트": "민트색", "주황": "주황색", "분홍": "분홍색", "보라": "보라색",
    "라벤더": "라벤더색", "올리브": "올리브색",
}  # fmt: skip
"""흰 셔츠, 검은 바지: colours with a form of their own before a noun; the others stand as they are (네이비 바지)."""
_AS_HUE = {"파랑": "파란색", "빨강": "빨간색", "노랑": "노란색", "검정": "검은색"}
"""Before 계열."""


def noun(piece: Piece, language: Language) -> str:
    """The bare noun: 셔츠, trousers; of a worn piece the last word of the name its reader gave it."""
    if isinstance(piece.source, Garment):
        return piece.kind.name[language]
    return (piece.source["name"][language].split() or [piece.kind.name[language]])[-1]


def piece_name(piece: Piece, language: Language, *, full: bool = False) -> str:
    """줄무늬 셔츠, navy trousers: the pattern tells a garment best, else its colour; `full` gives both."""
    pattern = PATTERNS[piece.pattern][language] if piece.busy and piece.pattern else ""
    colour = colour_before_noun(piece.colour, language) if piece.colour and (full or not pattern) else ""
    if "denim" in piece.kind.key or piece.kind.key == "jeans":
        colour = "" if language == "ko" and piece.colour in ("blue", "sky blue", "navy") and not full else colour
    return " ".join(filter(None, [colour, pattern, noun(piece, language)]))


def colour_before_noun(colour: str, language: Language) -> str:
    word = NAMES[colour][language]
    return _BEFORE_NOUN.get(word, word) if language == "ko" else word


def hue_word(colour: str, language: Language) -> str:
    """네이비, 파란색; navy, blue."""
    word = NAMES[colour][language]
    return _AS_HUE.get(word, word) if language == "ko" else word


def missing_name(missing: Missing, language: Language) -> str:
    """검정 가죽 로퍼, charcoal trousers."""
    material = MATERIALS[missing.material][language] if missing.material in MATERIALS and missing.role == "complete" else ""
    black_leather = language == "ko" and material and missing.colour == "black"
    colour = "검정" if black_leather else colour_before_noun(missing.colour, language)
    return " ".join(filter(None, [colour, material, KINDS[missing.subcategory].name[language]]))


def names_of(piece: Piece, language: Language) -> tuple[str, str, str]:
    """The names that a garment may go by, shortest first: which one, its company decides (`Namer`)."""
    name, longer = piece_name(piece, language), piece_name(piece, language, full=True)
    return name, longer, f"{piece.number}번 {longer}" if language == "ko" else f"{longer} (no. {piece.number})"


class Namer:
    """Names that tell a wardrobe's garments apart: two striped shirts get their colours, two twins their numbers."""

    def __init__(self, garments: Iterable[Garment], language: Language) -> None:
        self._language = language
        pieces = [piece_of(garment) for garment in garments]
        short = Counter(piece_name(piece, language) for piece in pieces)
        full = Counter(piece_name(piece, language, full=True) for piece in pieces)
        self._names = {piece.number: self._chosen(piece, short, full) for piece in pieces}

    def garment(self, garment: Garment) -> str:
        return self._names.get(garment.number) or piece_name(piece_of(garment), self._language)

    def worn(self, worn: WornPiece) -> str:
        """As the photo's reader named it, without the article."""
        return worn["name"][self._language].removeprefix("the ") or piece_name(worn_piece(worn), self._language)

    def piece(self, piece: Piece) -> str:
        if isinstance(piece.source, Garment):
            return self.garment(piece.source)
        return self.worn(piece.source)

    def spoken(self, piece: Piece) -> str:
        """As a sentence names it: a worn piece is said to be worn."""
        name = self.piece(piece)
        if piece.number is not None:
            return name
        return f"입고 계신 {name}" if self._language == "ko" else f"{name} you're wearing"

    def _chosen(self, piece: Piece, short: Counter[str], full: Counter[str]) -> str:
        name, longer, numbered = names_of(piece, self._language)
        if short[name] == 1:
            return name
        return longer if full[longer] == 1 else numbered

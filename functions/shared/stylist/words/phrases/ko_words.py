"""Single words and short parts that the Korean plans are filled with."""

EFFECTS: dict[str, str] = {
    "cotton": "촉감이 편하고 세탁이 쉬워요.",
    "linen": "바람이 통하고 구김이 자연스러워요.",
    "denim": "모양이 튼튼하게 잡혀요.",
    "wool": "주름이 덜 지고 형태가 잘 잡혀요.",
    "knit": "표면이 부드러워 편안한 느낌을 줘요.",
    "polyester": "구김이 적고 빨리 말라요.",
    "silk": "은은한 광이 있어 갖춘 자리에 어울려요.",
    "chiffon": "얇고 가벼워 움직임이 있어요.",
    "leather": "표면이 단단해 차림에 무게를 더해요.",
    "suede": "결이 부드러워 따뜻한 느낌을 줘요.",
    "nylon": "가볍고 물에 강한 편이에요.",
    "down": "가볍고 따뜻해요.",
}
SHAPES: dict[str, str] = {
    "shirt": "칼라 있는 셔츠", "t-shirt": "편한 티셔츠", "longsleeve": "긴팔 상의", "sweater": "니트",
    "turtleneck": "목을 덮는 니트", "blouse": "블라우스", "polo shirt": "칼라 있는 티셔츠", "hoodie": "후드티",
    "sweatshirt": "맨투맨", "tank top": "민소매",
    "jersey": "저지", "pants": "긴바지", "jeans": "청바지", "slacks": "슬랙스", "shorts": "반바지", "skirt": "치마",
}  # fmt: skip
"""What a piece is by its shape; kinds not listed are called by their noun, shirts and trousers by their category."""
TOPICS = {
    "colour": "색", "pattern": "무늬", "silhouette": "실루엣", "material": "소재", "fit": "핏",
    "rain": "비 오면", "cold": "추우면", "heat": "더우면", "look_for": "찾아볼 것",
}  # fmt: skip
PALETTES = {
    "neutral": "기본색으로 맞춘", "monochrome": "같은 계열 색으로 맞춘", "accent": "기본색에 포인트 색 하나를 더한",
    "accents": "기본색에 색을 조금 더한", "analogous": "이웃한 색을 이은", "complementary": "반대되는 색을 맞댄",
    "split": "또렷이 다른 색을 맞춘", "mixed": "여러 색을 섞은",
}  # fmt: skip

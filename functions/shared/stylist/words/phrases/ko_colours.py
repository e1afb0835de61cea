"""Colour: lightness first, then hue; a lone piece beside what would complete it: sentence plans in Korean."""

PLANS: dict[str, tuple[str, ...]] = {
    "colour.clear": (
        "{light|과} {dark|은} 밝기 차이가 커서 위아래가 또렷해요.",
        "위는 {upper_and} 아래는 {lower_so} {top|과} {bottom|이} 분명하게 나뉘어요.",
        "{dark|이} 무게를 잡고 {light|이} 환하게 받쳐 줘서 대비가 선명해요.",
    ),
    "colour.soft": (
        "{top|과} {bottom|은} 밝기가 한 톤 차이라 부드럽게 이어져요.",
        "{top}에서 {bottom|으로} 넘어가는 명암이 은은해서 차분해요.",
        "밝기 차이가 크지 않아 {top|과} {bottom|이} 자연스럽게 연결돼요.",
    ),
    "colour.same": (
        "{top|과} {bottom|이} 같은 계열의 색이라 한 벌처럼 이어져요.",
        "위아래 색을 맞춰서 {top|과} {bottom|이} 한 벌처럼 정돈돼요.",
        "{top}도 {bottom}도 같은 색 계열이라 선이 끊기지 않아요.",
    ),
    "colour.close": (
        "{top|과} {bottom|은} 밝기가 비슷해서 경계가 부드러워요. 밝은 소품 하나면 리듬이 생겨요.",
        "{top|과} {bottom}의 명암이 비슷해요. 벨트나 가방으로 한 번 끊어 주면 좋아요.",
        "밝기가 가까운 {top|과} {bottom|이라} 차분해요. 신발 색으로 변화를 주면 좋아요.",
    ),
    "colour.close_sober": (
        "{top|과} {bottom|은} 밝기가 비슷해서 경계가 부드러워요.",
        "{top|과} {bottom}의 명암이 비슷해서 조용하게 이어져요.",
        "밝기가 가까운 {top|과} {bottom|이라} 차분해요.",
    ),
    "hue.neutral_sober": (
        "모두 기본색이라 서로 부딪히지 않아요.",
        "기본색끼리라 색이 조용해요.",
        "튀는 색이 없어서 차분해요.",
    ),
    "hue.accent": (
        "색이 있는 건 {accent}뿐이라 시선이 한곳에 모여요.",
        "{accent} 하나만 색을 띠고 나머지는 기본색이라 과하지 않아요.",
        "기본색 사이에 {accent|이} 포인트로 들어가요.",
    ),
    "hue.neutral": (
        "모두 기본색이라 서로 부딪히지 않아요.",
        "기본색끼리라 소품을 더해도 색이 어지럽지 않아요.",
        "튀는 색이 없어서 오래 봐도 편안해요.",
    ),
    "hue.monochrome": (
        "같은 색을 밝기만 달리해 겹쳐서 정돈돼 보여요.",
        "한 가지 색 계열로 모아서 깔끔해요.",
        "색을 하나로 좁혀서 선이 단정해요.",
    ),
    "hue.analogous": (
        "{one|과} {other|은} 색상환에서 이웃한 색이라 자연스럽게 섞여요.",
        "{one}에서 {other|으로} 이어지는 비슷한 색이라 편안해요.",
        "{one|과} {other|이} 가까운 색이라 서로 튀지 않아요.",
    ),
    "hue.complementary": (
        "{one|과} {other|은} 색상환에서 마주 보는 색이라 생기가 있어요. 소품은 기본색이 좋아요.",
        "{one|과} {other|이} 보색에 가까워 눈에 띄어요. 나머지는 차분하게 두세요.",
        "마주 보는 색인 {one|과} {other|을} 함께 두어 경쾌해요. 소품은 기본색으로 눌러 주세요.",
    ),
    "hue.mixed": (
        "{one|과} {other|은} 색이 꽤 달라요. 소품은 검정이나 흰색으로 정리해 주세요.",
        "{one|과} {other|이} 함께 있어 색이 많은 편이에요. 나머지는 기본색으로 두세요.",
        "색이 둘이라({one}, {other}) 소품은 기본색이 안전해요.",
    ),
    "lone.clear": (
        "{piece}에 {advised|을} 더하면 밝기 차이가 커서 또렷해져요.",
        "{piece|과} {advised|은} 명암이 분명하게 나뉘어 함께 입기 좋아요.",
        "{advised|이} 있으면 {piece|과} 밝기 차이가 생겨 균형이 잡혀요.",
    ),
    "lone.soft": (
        "{piece}에 {advised|을} 더하면 밝기 차이가 크지 않아 차분해요.",
        "{piece|과} {advised|은} 명암 차이가 은은해서 부드럽게 어울려요.",
        "{advised|은} {piece|과} 밝기가 가까워서 튀지 않아요.",
    ),
}

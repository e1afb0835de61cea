"""Headlines, at most 40 characters with the names in, and what is said when there is no outfit: sentence plans in Korean."""

PLANS: dict[str, tuple[str, ...]] = {
    "head": (
        "{when} {top}에 {bottom|을} 골랐어요.",
        "{when} {top|과} {bottom}, 이렇게 입어요.",
        "{when} {bottom}에 {top|을} 맞췄어요.",
    ),
    "head.one": (
        "{when} {piece} 한 벌로 골랐어요.",
        "{when} {piece} 하나면 돼요.",
        "{when} {piece|을} 골랐어요.",
    ),
    "head.lone": (
        "{empty} 사진이 없어서 {piece}만 골랐어요.",
        "{empty} 사진이 아직 없어서 {piece}부터 골랐어요.",
        "{empty} 사진이 없으니 {piece|을} 중심으로 볼게요.",
    ),
    "head.refused": (
        "그 옷을 빼니 {empty|이} 없어서 {piece}만 골랐어요.",
        "빼고 나니 {empty|이} 남지 않아 {piece}만 골랐어요.",
        "{empty|이} 남지 않아서 {piece}만 골랐어요.",
    ),
    "head.casual": (
        "조금 더 편하게, {top}에 {bottom|을} 골랐어요.",
        "힘을 조금 빼서 {top|과} {bottom|으로} 갈게요.",
        "더 편한 쪽은 {top}에 {bottom|이에요}.",
    ),
    "head.dressy": (
        "조금 더 갖춰서, {top}에 {bottom|을} 골랐어요.",
        "격식을 올려서 {top|과} {bottom|으로} 갈게요.",
        "더 단정한 쪽은 {top}에 {bottom|이에요}.",
    ),
    "head.warmer": (
        "조금 더 따뜻하게, {top}에 {bottom|을} 골랐어요.",
        "온기를 더하면 {top|과} {bottom|이에요}.",
        "더 따뜻한 쪽은 {top}에 {bottom|이에요}.",
    ),
    "head.cooler": (
        "조금 더 시원하게, {top}에 {bottom|을} 골랐어요.",
        "두께를 덜면 {top|과} {bottom|이에요}.",
        "더 시원한 쪽은 {top}에 {bottom|이에요}.",
    ),
    "head.brighter": (
        "조금 더 밝게, {top}에 {bottom|을} 골랐어요.",
        "밝은 쪽으로 가면 {top|과} {bottom|이에요}.",
        "색을 밝혀서 {top}에 {bottom|을} 맞췄어요.",
    ),
    "head.darker": (
        "조금 더 어둡게, {top}에 {bottom|을} 골랐어요.",
        "짙은 쪽으로 가면 {top|과} {bottom|이에요}.",
        "색을 가라앉혀서 {top}에 {bottom|을} 맞췄어요.",
    ),
    "head.same": (
        "{top}에 {bottom}, 이 조합이 여전히 나아요.",
        "지금 옷 중에서는 {top|과} {bottom|이} 맞아요.",
        "이번에도 {top}에 {bottom|을} 권할게요.",
    ),
    "head.change": (
        "{slot}만 바꿨어요. 이번엔 {piece|이에요}.",
        "나머지는 그대로, {slot|은} {piece|으로} 바꿨어요.",
        "{slot}만 바꿔서 {piece|을} 골랐어요.",
    ),
    "head.another": (
        "이번엔 {top}에 {bottom|을} 골랐어요.",
        "다르게 가면 {top|과} {bottom|이에요}.",
        "다음 후보는 {top}에 {bottom|이에요}.",
    ),
    "head.nothing_else": (
        "더 바꿀 옷이 없어서 그대로 두었어요.",
        "올려 주신 옷으로는 이 조합이 마지막이에요.",
        "아직은 이 조합 말고 다른 옷이 없어요.",
    ),
    "head.short": (
        "이렇게 입으면 좋아요.",
        "이 조합으로 골랐어요.",
        "오늘은 이 조합으로 갈게요.",
    ),
    "none.empty": (
        "옷 사진을 한 장만 올려 주세요.",
        "먼저 옷 사진이 한 장 필요해요.",
        "옷 사진부터 한 장 보여 주세요.",
    ),
    "none.empty.reply": (
        "상의와 하의가 한 장씩 있으면 바로 한 벌을 골라 드려요. 한 장뿐이어도 무엇과 입을지 알려 드릴게요.",
        "한 장만 있어도 어울리는 색과 모양을 알려 드려요. 위아래가 다 있으면 한 벌로 맞춰 드릴게요.",
        "옷걸이에 건 사진이면 충분해요. 상의와 하의가 있으면 한 벌이 되고, 원피스는 한 장이면 돼요.",
    ),
    "none.extras": (
        "{piece}만으로는 아직 한 벌이 안 돼요.",
        "{piece}에 맞출 옷 사진이 한 장 더 필요해요.",
        "{piece}에 맞춰 입을 옷이 아직 없어요.",
    ),
    "none.extras.reply": (
        "상의나 하의, 원피스 사진을 한 장 올려 주세요. {occasion} 차림이라면 {advised|이} {piece|과} 색을 맞추기 좋아요.",
        "{piece|은} 기억해 둘게요. {advised} 같은 옷이 있다면 사진을 올려 주세요. 색을 맞추기 쉬워요.",
        "{piece}에는 {advised|이} 무난해요. 비슷한 옷이 있으면 사진으로 보여 주세요.",
    ),
    "none.refused": (
        "그 옷들을 빼니 남는 옷이 없어요.",
        "말씀하신 옷을 빼면 입을 옷이 남지 않아요.",
        "빼고 나니 골라 드릴 옷이 없어요.",
    ),
    "none.refused.reply": (
        "하나만 다시 넣어도 괜찮을까요? 아니면 다른 옷 사진을 올려 주세요.",
        "싫다고 하신 것은 지킬게요. 다른 옷 사진을 한 장 올려 주시면 다시 골라 볼게요.",
        "조건을 하나만 풀어 주시거나 새 사진을 올려 주시면 바로 다시 볼게요.",
    ),
    "head.weather": (
        "{when} {top}에 {bottom|을} 골랐어요.",
        "{when} {top|과} {bottom|이} 나아요.",
        "{when} {bottom}에 {top|을} 맞출게요.",
    ),
    "head.weather_still": (
        "{when} 지금 옷 중 {top}에 {bottom|을} 골랐어요.",
        "{when} 있는 옷에서는 {top|과} {bottom|이에요}.",
        "{when} 아쉬운 대로 {bottom}에 {top|으로} 갈게요.",
    ),
    "none.unread": (
        "아직 옷을 읽고 있어요.",
        "옷 사진을 아직 읽는 중이에요.",
        "조금만요, 옷을 읽고 있어요.",
    ),
    "none.unread.reply": (
        "다 읽으면 바로 골라 드릴게요. 급하면 옷을 눌러 종류를 골라 주세요.",
        "잠시 뒤에 다시 물어봐 주세요. 옷을 눌러 종류를 알려 주셔도 돼요.",
        "무슨 옷인지 알게 되면 바로 한 벌을 맞춰 드려요. 옷을 눌러 직접 골라 주셔도 좋아요.",
    ),
}

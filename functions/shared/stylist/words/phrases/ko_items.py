"""Why a piece is in an outfit, and a card's own line: sentence plans in Korean."""

PLANS: dict[str, tuple[str, ...]] = {
    "item.busy_sober": (
        "{pattern|이} 이 조합의 유일한 무늬라 {other|과} 부딪히지 않아요.",
        "{pattern|이} 있어도 {other|이} 차분하게 받쳐요.",
        "무늬는 이 {pattern} 하나고, {other|이} 바탕이 돼요.",
    ),
    "item.busy": (
        "{pattern|이} 이 조합의 유일한 무늬라 {other|과} 부딪히지 않아요.",
        "{pattern|으로} 변화를 주고 {other|이} 차분하게 받쳐요.",
        "무늬는 이 {pattern} 하나고, {other|이} 바탕이 돼요.",
    ),
    "item.light": (
        "{other}보다 밝은 {colour} 계열이라 명암이 또렷해요.",
        "{colour} 계열이 {other}보다 밝아서 둘이 분명히 나뉘어요.",
        "{other|과} 밝기 차이가 큰 {colour} 계열이라 환하게 받쳐 줘요.",
    ),
    "item.dark": (
        "{other}보다 짙은 {colour} 계열이라 또렷하게 받쳐 줘요.",
        "{colour} 계열이 {other}보다 짙어서 전체를 차분하게 잡아 줘요.",
        "{other}보다 짙은 {colour} 계열이라 대비가 생겨요.",
    ),
    "item.tone": (
        "{colour} 계열이라 {other|과} 부드럽게 이어져요.",
        "{colour} 계열이 {other|과} 밝기 차이가 크지 않아 튀지 않아요.",
        "{other|과} 밝기가 가까운 {colour} 계열이라 차분해요.",
    ),
    "item.shape": (
        "{shape|이라} {code}에 맞고, {colour} 계열이 {other|을} 받쳐 줘요.",
        "{colour} 계열의 {noun|이라} {occasion} 차림의 격식에 맞아요.",
        "{colour} 계열의 {noun}, {code}에 알맞은 모양이에요.",
    ),
    "item.accent": (
        "{colour} 계열이 기본색인 {other} 옆에서 포인트가 돼요.",
        "이 조합에서 색을 맡은 건 {colour} 하나예요. {other|은} 조용히 받쳐요.",
        "{other|이} 차분해서 {colour} 계열이 살아나요.",
    ),
    "item.only": (
        "{occasion} 차림에 맞는 {noun|이에요}. {colour} 계열이라 다른 색과 맞추기 쉬워요.",
        "{colour} 계열의 {noun|이라} {occasion} 차림의 바탕이 돼요.",
        "{occasion} 차림에 어울리는 {noun|이고}, {colour} 계열이라 두루 맞아요.",
    ),
    "item.only_bright": (
        "{occasion} 차림의 중심이 되는 {noun|이에요}. {colour} 계열이 돋보이게 나머지는 기본색이 좋아요.",
        "{colour} 계열의 {noun|이} 주인공이라 신발과 가방은 기본색이면 돼요.",
        "{colour} 계열의 {noun|이라} 눈에 잘 띄어요. 소품은 차분하게 두세요.",
    ),
    "item.bare": (
        "{occasion} 차림에 맞는 모양의 {noun|이에요}.",
        "{noun|은} 모양이 {occasion} 차림에 잘 들어가요.",
        "{noun} 모양이 {occasion} 차림에 맞아서 골랐어요.",
    ),
    "item.layer": (
        "{colour} 계열의 겉옷이라 {other} 위에 겹쳐 입기 좋아요.",
        "{other} 위에 {colour} 계열을 한 겹 더해서 온도를 맞추기 쉬워요.",
        "{other} 위에 걸치는 {colour} 계열의 {noun|이라} 벗고 입기 쉬워요.",
    ),
    "item.finish": (
        "{colour} 계열이라 {other} 색을 방해하지 않아요.",
        "{other|과} 부딪히지 않는 {colour} 계열이에요.",
        "{occasion} 차림을 {colour} 계열로 조용히 마무리해요.",
    ),
    "item.finish_bright": (
        "작은 면적의 {colour} 계열이 {other} 곁에서 포인트가 돼요.",
        "{other} 곁에 {colour} 계열을 조금 더해 생기를 줬어요.",
        "{colour} 계열의 {noun|이라} {other} 차림에 변화를 줘요.",
    ),
    "item.kept": (
        "말씀하신 옷이라 그대로 두고, {colour} 계열에 맞춰 {other|을} 골랐어요.",
        "이 {colour} 계열을 중심에 두고 {other|을} 맞췄어요.",
        "꼭 입고 싶다고 하신 {colour} 계열이라 {other|을} 여기에 맞췄어요.",
    ),
    "item.worn": (
        "지금 입고 계신 {colour} 계열을 그대로 두고 {other|을} 곁들였어요.",
        "사진에서 본 {colour} 계열의 {noun|이라} {other|과} 바로 입을 수 있어요.",
        "입고 계신 {colour} 계열을 {other} 옆에 그대로 두었어요.",
    ),
    "card.fits": (
        "{palette} {code|이에요}.",
        "{occasion} 차림에 맞춰 {palette} 조합이에요.",
        "{palette} 조합이라 {occasion} 차림으로 좋아요.",
    ),
    "card.short": (
        "{palette} 조합이에요. {occasion} 차림치고는 조금 편해요.",
        "{palette} 조합이고, {code}에 가장 가까워요.",
        "{palette} 조합이에요. {code}보다는 한 단계 편해요.",
    ),
    "card.custom": (
        "{palette} 조합이에요. {occasion}에는 이 조합이 가장 가까워요.",
        "{palette} 조합이고, 지금 옷 중에서는 {occasion}에 가장 나아요.",
        "{palette} 조합이에요. {occasion}에 더 맞는 옷이 생기면 바꿔 볼게요.",
    ),
    "card.one": (
        "{colour} {noun} 한 벌로 {code|이} 돼요.",
        "{colour} {noun} 하나로 {occasion} 차림이 간단해져요.",
        "{occasion} 차림의 중심이 되는 {colour} {noun|이에요}.",
    ),
    "card.partial": (
        "{piece}에 {empty|을} 더하면 한 벌이 돼요.",
        "{piece|은} 골랐고, {empty|이} 아직 비어 있어요.",
        "{empty|이} 생기면 {piece|과} 마저 맞춰 드릴게요.",
    ),
}

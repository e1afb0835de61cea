"""Pattern, silhouette with formality, fit, and material (hedged unless the person said it): sentence plans in Korean."""

PLANS: dict[str, tuple[str, ...]] = {
    "pattern.one": (
        "{pattern|은} {busy}에만 있고 {plain|은} 무지라 어수선하지 않아요.",
        "무지인 {plain|이} {busy}의 {pattern|을} 차분하게 받쳐 줘요.",
        "{busy}의 {pattern} 하나로 변화를 주고 {plain|은} 무지로 두었어요.",
    ),
    "pattern.plain": (
        "둘 다 무지라 깔끔하고, 소품으로 변화를 주기 좋아요.",
        "어느 쪽에도 무늬가 없어서 담백해요.",
        "{top}도 {bottom}도 무지라 차분하게 정리돼요.",
    ),
    "pattern.one_sober": (
        "{pattern|은} {busy}에만 있고 {plain|은} 무지라 어수선하지 않아요.",
        "무지인 {plain|이} {busy}의 {pattern|을} 차분하게 받쳐 줘요.",
        "{busy}의 {pattern} 말고는 {plain|이} 무지라 차분해요.",
    ),
    "pattern.plain_sober": (
        "둘 다 무지라 차분해요.",
        "어느 쪽에도 무늬가 없어서 담백해요.",
        "{top}도 {bottom}도 무지라 조용하게 정리돼요.",
    ),
    "pattern.two": (
        "{top}에도 {bottom}에도 무늬가 있어요. 한쪽이 잔잔할수록 덜 분주해요.",
        "무늬가 둘이라 시선이 나뉘어요. 나머지는 무지로 두세요.",
        "{top|과} {bottom}, 무늬가 겹치니 신발과 가방은 단색이 좋아요.",
    ),
    "shape.fits": (
        "{shapes|이라} {code}에 맞아요.",
        "{shapes} 조합이라 {occasion} 차림으로 무난해요.",
        "{shapes|은} {code|으로} 보기에 알맞은 모양이에요.",
    ),
    "shape.below": (
        "{shapes|이라} {code}보다는 한 단계 편한 차림이에요.",
        "{shapes} 조합이라 {occasion} 차림치고는 조금 편해요.",
        "{shapes|은} {code}보다 편한 쪽에 가까워요.",
    ),
    "shape.above": (
        "{shapes|이라} {occasion} 차림으로는 조금 갖춘 편이에요.",
        "{shapes} 조합이라 {code}보다 한 단계 단정해요.",
        "{shapes|은} 갖춘 쪽이라, 소매를 걷거나 신발을 가볍게 하면 편해져요.",
    ),
    "shape.everyday": (
        "{shapes|은} 평소 차림이에요. {occasion}에는 더 움직이기 편한 옷이 있으면 좋아요.",
        "{shapes} 조합은 평소 옷에 가까워요. {occasion}에는 신축성 있는 옷이 더 편해요.",
        "{shapes|이라} {occasion} 차림보다는 평소 차림에 가까워요.",
    ),
    "shape.dress": (
        "{piece} 한 벌이라 위아래를 따로 맞출 필요가 없어요.",
        "{piece|은} 선이 하나로 이어져서 신발과 가방만 고르면 돼요.",
        "위아래가 이어진 {piece|이라} 차림이 간단하게 정리돼요.",
    ),
    "fit.unknown": (
        "핏은 사진만으로 확실하지 않아요.",
        "핏은 사진만 보고 단정하지 않을게요.",
        "품이 얼마나 맞는지는 사진으로는 알기 어려워요.",
    ),
    "fit.tuck": (
        "{top|을} 넣으면 단정하고 빼면 편해요.",
        "단정해야 하면 {top|을} 넣고, 편하게 입으려면 빼 주세요.",
        "{top} 앞쪽만 살짝 넣어도 정돈돼요.",
    ),
    "fit.tuck_in": (
        "{top|은} 넣어 입으면 단정해요.",
        "{top} 자락을 안으로 넣으면 차림이 갖춰져요.",
        "{top|을} 넣어 입는 쪽이 이 자리에 맞아요.",
    ),
    "fit.balance": (
        "{loose|은} 여유 있고 {slim|은} 딱 맞는 편이라 균형이 잡혀요.",
        "여유 있는 {loose|을} {slim|이} 잡아 줘서 균형이 맞아요.",
        "품이 넉넉한 건 {loose} 하나라 전체 선이 정돈돼요.",
    ),
    "material.guess": (
        "{piece|은} {material|으로} 보여요(사진이라 확실하지는 않아요). {effect}",
        "사진상 {piece|은} {material|으로} 보여요. {effect}",
        "{piece}의 소재는 {material} 같아요. {effect}",
    ),
    "material.said": (
        "{piece|은} {material} 소재예요. {effect}",
        "알려 주신 대로 {piece|은} {material|이라}, 이 점이 좋아요. {effect}",
        "{material|으로} 된 {piece|을} 넣었어요. {effect}",
    ),
    "lone.fits": (
        "{piece|은} {occasion} 격식에 모자라지 않아요.",
        "{shape|이라} {occasion} 격식에는 맞아요.",
        "{occasion}에 필요한 격식은 {piece} 하나로도 갖춰져요.",
    ),
    "lone.below": (
        "{shape|이라} {occasion} 격식보다는 한 단계 편해요.",
        "{piece|은} {occasion} 격식에 조금 못 미쳐요.",
        "{occasion} 격식에 견주면 {piece|은} 편한 쪽이에요.",
    ),
    "lone.above": (
        "{shape|이라} {occasion} 격식보다 한 단계 단정해요.",
        "{piece|은} {occasion} 격식보다 갖춘 쪽이에요.",
        "{occasion} 격식에 견주면 {piece|은} 단정한 쪽이에요.",
    ),
}

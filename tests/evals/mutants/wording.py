"""Bad words about clothes: unknown numbers, wrong colours and patterns, invented pieces, particles, another language."""

from tests.evals.mutants.mutation import Mutation, in_alternative, in_follow_up, in_headline, in_reason, in_reply
from tests.evals.replay import Answer


def in_english(answer: Answer) -> None:
    answer["headline"] = "For work: the [[1]] with the [[2]]."
    answer["reply"] = "Colour: the light [[1]] and the dark [[2]] differ clearly, so top and bottom read apart."


def in_korean(answer: Answer) -> None:
    answer["headline"] = "출근엔 [[1]]에 [[2]]를 골랐어요."
    answer["reply"] = "색: 밝은 [[1]]와 짙은 [[2]]의 밝기 차이가 커서 위아래가 또렷해요."


def with_wrong_particles(answer: Answer) -> None:
    answer["reply"] = answer["reply"].replace("[[1]]와", "[[1]]과").replace("[[2]]는", "[[2]]은")


FAITH, GROUND = "faithfulness", "groundedness"
MUTATIONS = (
    Mutation("unknown number in the headline", GROUND, "ko_work_two", in_headline("출근엔 [[97]]에 [[2]]예요."), told=True),
    Mutation("unknown number in the reply", GROUND, "en_work_two", in_reply("The [[97]] would finish it."), told=True),
    Mutation("unknown number in a reason", GROUND, "en_date", in_reason("Soft beside the [[41]].")),
    Mutation("a number outside marks, ko", GROUND, "ko_cafe", in_reply("43번 가방을 들면 색이 이어져요.")),
    Mutation("a number outside marks, en", GROUND, "en_trip", in_reply("Number 43 would go with it too.")),
    Mutation("an open mark", "format", "ko_cafe", in_reply("[[6을 입으면 편해요.")),
    Mutation("an excluded garment in the reply", "constraints", "ko_no_black", in_reply("[[3]]도 잘 어울려요."), told=True),
    Mutation("an invented piece, ko", GROUND, "ko_work_two", in_reply("여기에 빨간 머플러를 둘러서 색을 더했어요.")),
    Mutation("an invented piece, en", GROUND, "en_work_two", in_reply("I added your red scarf on top.")),
    Mutation("an invented worn piece, ko", GROUND, "ko_work_two", in_reply("입고 계신 초록 코트와도 색이 이어져요.")),
    Mutation("an invented worn piece, en", GROUND, "en_work_two", in_reply("It goes with the green coat you're wearing.")),
    Mutation("wrong colour before a noun, ko", FAITH, "ko_work_two", in_reply("빨간 바지가 포인트가 돼요."), told=True),
    Mutation("wrong colour before a noun, en", FAITH, "en_work_two", in_reply("The red trousers are the accent."), told=True),
    Mutation("wrong colour after a noun, ko", FAITH, "ko_interview", in_reply("바지는 노란색이라 눈에 띄어요."), told=True),
    Mutation("wrong colour after a noun, en", FAITH, "en_interview", in_reply("The trousers are green here."), told=True),
    Mutation("wrong colour before a mark, ko", FAITH, "ko_date", in_reply("보라색 [[5]]가 니트를 받쳐요."), told=True),
    Mutation("wrong colour before a mark, en", FAITH, "en_date", in_reply("The purple [[5]] grounds the sweater."), told=True),
    Mutation("wrong colour in a reason, ko", FAITH, "ko_cafe", in_reason("초록색 티셔츠라 청바지 위에서 살아나요.")),
    Mutation("wrong colour in a reason, en", FAITH, "en_trip", in_reason("A yellow T-shirt that stands out over the jeans.")),
    Mutation("wrong colour in an alternative", FAITH, "ko_snow", in_alternative("빨간 목폴라로 바꾸면 명암이 줄어요.")),
    Mutation("wrong pattern, ko", FAITH, "ko_interview", in_reply("체크무늬 셔츠라 단정하면서도 변화가 있어요.")),
    Mutation("wrong pattern, en", FAITH, "en_interview", in_reply("The floral shirt brings some movement.")),
    Mutation("wrong cloth, ko", FAITH, "ko_interview", in_reply("가죽 바지라 움직일 때 힘이 있어요.")),
    Mutation("wrong cloth, en", FAITH, "en_interview", in_reply("The leather trousers add weight.")),
    Mutation("wrong kind, ko", FAITH, "ko_interview", in_reply("후드티가 바지와 편하게 이어져요.")),
    Mutation("wrong kind, en", FAITH, "en_interview", in_reply("The hoodie and the trousers pair softly.")),
    Mutation("a vivid wrong colour, ko", FAITH, "ko_work_two", in_reply("새빨간 바지가 한눈에 들어와요."), told=True),
    Mutation("a foreign wrong colour, ko", FAITH, "ko_interview", in_reply("레드 바지라 포인트가 돼요."), told=True),
    Mutation("a rare wrong colour, en", FAITH, "en_work_two", in_reply("Crimson trousers set the tone."), told=True),
    Mutation("wrong particles after marks", "josa", "ko_work_two", with_wrong_particles),
    Mutation("English for a Korean question", "language", "ko_work_two", in_english),
    Mutation("Korean for an English question", "language", "en_work_two", in_korean),
    Mutation("one English sentence", "language", "ko_date", in_reply("It looks calm and soft together.")),
    Mutation("one Korean sentence", "language", "en_date", in_reply("전체적으로 차분해 보여요.")),
    Mutation("an English reason", "language", "ko_interview", in_reason("A light colour under the blazer.")),
    Mutation("a Korean next step", "language", "en_trip", in_follow_up("더 편하게")),
)  # fmt: skip

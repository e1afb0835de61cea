"""Questions in both languages are understood by rules: occasion, weather, wishes, follow-ups, intents."""

import json

import pytest

from shared.stylist.occasion import Ask, ask_from_dict, ask_to_dict
from shared.stylist.questions.tpo import EVERYDAY, OCCASIONS
from tests.closets import RICH, ask_for

WORK = ask_for("출근용 데일리룩 추천")


@pytest.mark.parametrize(
    ("text", "occasion"),
    [
        ("출근용 데일리룩 추천", "work"),
        ("회사 갈 때 뭐 입지", "work"),
        ("What should I wear to work?", "work"),
        ("office outfit", "work"),
        ("내일 면접 있어요", "interview"),
        ("job interview tomorrow", "interview"),
        ("회사 면접", "interview"),
        ("결혼식 하객룩", "wedding_guest"),
        ("wedding guest look", "wedding_guest"),
        ("상견례 옷", "families_meet"),
        ("meeting her parents", "family_meeting"),
        ("돌잔치 가요", "baby_party"),
        ("졸업식 코디", "graduation"),
        ("발표가 있어요", "presentation"),
        ("client meeting", "business"),
        ("장례식 가야 해요", "funeral"),
        ("조문 옷차림", "funeral"),
        ("a funeral", "funeral"),
        ("데이트룩", "date"),
        ("date night", "date"),
        ("소개팅 나가요", "blind_date"),
        ("first date", "blind_date"),
        ("기념일에 레스토랑", "anniversary"),
        ("연말 파티", "party"),
        ("birthday party", "party"),
        ("친구들 모임", "gathering"),
        ("drinks with friends", "gathering"),
        ("콘서트 가요", "concert"),
        ("미술관 데이트", "date"),
        ("전시 보러", "exhibition"),
        ("museum", "exhibition"),
        ("브런치 카페", "cafe"),
        ("교회 갈 때", "worship"),
        ("학교 개강룩", "school"),
        ("campus look", "school"),
        ("여행 갈 때", "travel"),
        ("airport outfit", "travel"),
        ("캠핑", "camping"),
        ("going camping", "camping"),
        ("한강 피크닉", "picnic"),
        ("바다 보러", "beach"),
        ("헬스장", "workout"),
        ("to the gym", "workout"),
        ("등산", "hiking"),
        ("hiking", "hiking"),
        ("백화점 쇼핑", "shopping"),
        ("재택근무", "home"),
        ("working from home", "home"),
        ("동네 마트", "errand"),
        ("뭐 입지?", "everyday"),
        ("what should I wear today", "everyday"),
        ("운동화 말고", "everyday"),
        ("비즈니스 캐주얼", "work"),
    ],
)
def test_the_occasion_is_understood(text: str, occasion: str) -> None:
    assert ask_for(text).occasion.key == occasion


def test_there_are_at_least_25_occasions_and_their_levels_are_in_range() -> None:
    assert len(OCCASIONS) >= 25
    assert all(1 <= occasion.formality <= 5 for occasion in OCCASIONS.values())
    assert (
        OCCASIONS["funeral"].formality
        > OCCASIONS["work"].formality
        > OCCASIONS["school"].formality
        > OCCASIONS["workout"].formality
    )


@pytest.mark.parametrize(
    ("text", "conditions"),
    [
        ("비 와요", {"rain"}),
        ("장마철 출근룩", {"rain"}),
        ("it's raining", {"rain"}),
        ("눈 오는 날", {"snow"}),
        ("너무 더워요", {"heat"}),
        ("it's freezing", {"cold"}),
        ("영하 3도", {"cold"}),
        ("5도인데", {"cold"}),
        ("31도래요", {"heat"}),
        ("20도", set()),
        ("비싼 옷 말고", set()),
        ("준비 오래 걸려", set()),
        ("한눈에 들어오는 옷", set()),
        ("비 안 와요", set()),
        ("hot pink", set()),
    ],
)
def test_the_weather_is_understood(text: str, conditions: set[str]) -> None:
    assert ask_for(text).conditions == conditions


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("안녕하세요", "greeting"),
        ("hello", "greeting"),
        ("고마워요!", "thanks"),
        ("thanks", "thanks"),
        ("왜?", "why"),
        ("why this one?", "why"),
        ("신발은?", "extra"),
        ("what about shoes?", "extra"),
        ("출근용 가방 추천", "extra"),
        ("뭐 할 수 있어?", "help"),
        ("what can you do?", "help"),
        ("저 뚱뚱해 보여요?", "body"),
        ("do I look fat?", "body"),
        ("다리가 짧은데", "body"),
        ("비트코인 살까", "out_of_reach"),
        ("오늘 점심 뭐 먹지", "out_of_reach"),
        ("where can I buy it?", "out_of_reach"),
        ("what is the capital of France?", "out_of_reach"),
        ("머리 스타일 추천", "out_of_reach"),
        ("안녕! 내일 면접이에요", "outfit"),
        ("고마워, 이번엔 데이트룩", "outfit"),
        ("slim fit jeans with what?", "outfit"),
        ("아무거나", "outfit"),
        ("오늘 날씨 어때?", "weather"),
        ("what's the weather like?", "weather"),
        ("비 오는 날 뭐 입지", "outfit"),
        ("이 중에 버릴 옷은?", "out_of_reach"),
        ("which one should I get rid of?", "out_of_reach"),
        ("이 셔츠 버리지 말고 입고 싶어", "outfit"),
        ("반말로 답해줘", "out_of_reach"),
        ("ㅋㅋㅋ", "laugh"),
        ("lol", "laugh"),
    ],
)
def test_the_intent_is_understood(text: str, intent: str) -> None:
    assert ask_for(text).intent == intent


@pytest.mark.parametrize(
    ("text", "language"),
    [("출근용 daily look", "ko"), ("What to wear?", "en"), ("오늘 뭐 입지", "ko"), ("ㅎㅇ", "ko"), ("OOTD please", "en")],
)
def test_the_language_is_that_of_the_question(text: str, language: str) -> None:
    assert ask_for(text).language == language


@pytest.mark.parametrize("text", ["asdfgh", "👗", "!!", "¿Qué me pongo?", "結婚式", "qwerty uiop"])
def test_what_is_no_known_language_keeps_the_language_of_before(text: str) -> None:
    assert ask_for(text, previous=WORK).language == "ko"
    assert ask_for(text, previous=ask_for("outfit for work")).language == "en"


@pytest.mark.parametrize(
    "text", ["museum", "lol", "burgundy!", "chilly", "more casual", "what now", "A fitted look", "A loose fit", "funeral"]
)
def test_english_after_korean_is_english(text: str) -> None:
    assert ask_for(text, previous=WORK).language == "en"


def test_a_sign_without_letters_keeps_the_language_of_before() -> None:
    assert ask_for("??", previous=ask_for("outfit for work")).language == "en"


def test_more_casual_inherits_the_occasion_and_steps_down() -> None:
    ask = ask_for("더 캐주얼하게", previous=WORK)
    assert (ask.occasion.key, ask.shift, ask.follows, ask.formality) == ("work", -1, True, 2.0)
    assert ask_for("more casual", previous=ask).shift == -2
    assert ask_for("more casual", previous=ask_for("더 캐주얼하게", previous=ask)).shift == -2


def test_dressier_steps_up_and_a_dress_code_is_not_a_step() -> None:
    assert ask_for("dressier please", previous=WORK).shift == 1
    assert ask_for("비즈니스 캐주얼로").shift == 0
    assert ask_for("business casual").shift == 0


def test_the_weather_stays_with_its_occasion_and_day_until_taken_back() -> None:
    rainy = ask_for("비 와요", previous=WORK)
    assert rainy.occasion.key == "work"
    assert ask_for("더 캐주얼하게", previous=rainy).conditions == {"rain"}
    assert ask_for("출근 신발은?", previous=rainy).conditions == {"rain"}
    assert ask_for("비 그쳤어요", previous=rainy).conditions == frozenset()


@pytest.mark.parametrize("text", ["데이트룩", "내일은?", "내일 출근", "what about tomorrow?", "주말 결혼식"])
def test_another_occasion_or_day_begins_without_the_weather(text: str) -> None:
    cold = ask_for("추워", previous=ask_for("비 와요", previous=WORK))
    assert cold.conditions == {"rain", "cold"}
    assert ask_for(text, previous=cold).conditions == frozenset()
    assert ask_for(f"{text} snow", previous=cold).conditions == {"snow"}


@pytest.mark.parametrize("text", ["재킷은 그대로", "keep the blazer", "차콜 블레이저 입고 싶어", "7번은 꼭"])
def test_what_to_keep_is_found_among_the_garments(text: str) -> None:
    assert ask_for(text, RICH).keep == {7}


def test_what_is_kept_stays_kept_until_it_is_refused() -> None:
    kept = ask_for("재킷은 그대로", RICH, WORK)
    assert ask_for("비 와요", RICH, kept).keep == {7}
    assert ask_for("블레이저는 빼고", RICH, kept).keep == frozenset()


@pytest.mark.parametrize("text", ["바지만 바꿔 줘", "change the bottoms", "swap the trousers", "하의를 다른 걸로"])
def test_one_slot_to_change(text: str) -> None:
    assert ask_for(text, RICH, WORK).change == "bottom"


@pytest.mark.parametrize("text", ["다른 거", "something else", "다시 추천해 줘", "another one"])
def test_another_outfit(text: str) -> None:
    assert ask_for(text, RICH, WORK).another


def test_a_dislike_is_lasting_and_a_refusal_is_not() -> None:
    assert ask_for("검정은 싫어").dislikes == ("black",)
    assert ask_for("I hate black").dislikes == ("black",)
    assert ask_for("검정 말고").dislikes == ()
    assert ask_for("꽃무늬 치마는 싫어").disliked_words == ("꽃무늬 치마",)
    assert ask_for("검은 바지는 싫어").dislikes == ()


def test_what_is_owned_without_a_photo() -> None:
    assert ask_for("로퍼는 있어요").owned == ("loafers",)
    assert ask_for("I have a belt").owned == ("belt",)


@pytest.mark.parametrize(
    "text",
    ["재킷은 그대로, 검은 바지는 빼고", "비 오는 날 출근", "넉넉한 핏을 좋아해", "신발은?", "검정은 싫어", "올블랙", "15도"],
)
def test_a_question_survives_json(text: str) -> None:
    ask = ask_for(text, RICH, WORK)
    assert ask_from_dict(json.loads(json.dumps(ask_to_dict(ask)))) == ask


def test_a_question_stored_by_another_version_is_still_read() -> None:
    assert ask_from_dict({"text": "x", "language": "ko", "occasion": "gone", "unheard_of": 1}) == Ask(
        "x", "ko", occasion=EVERYDAY
    )


def test_weather_that_is_named_takes_its_contrary_and_the_degrees_back() -> None:
    assert ask_for("눈 와요", previous=ask_for("더운 날 데이트")).conditions == {"snow"}
    mild = ask_for("15도인데 데이트")
    assert ask_for("더 캐주얼하게", previous=mild).degrees == 15
    assert ask_for("추워졌어요", previous=mild).degrees is None
    assert ask_for("내일은?", previous=mild).degrees is None

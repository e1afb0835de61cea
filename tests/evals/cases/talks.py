"""Conversations: follow-ups, a change of language, and what must be remembered over twelve turns."""

from tests.evals.case import Case, Say

_CAFE = ("주말 카페 갈 때 코디", "발표 날 코디", "여행 갈 때 뭐 입지?", "친구 모임 코디", "전시회 갈 때 뭐 입지?")
_CAFE_EN = ("Outfit for a café", "I give a presentation", "What to wear on a trip?", "Drinks with friends", "Going to a museum")
FOLLOW_UPS = (
    Case(
        "ko: further wishes",
        ("man's office", "woman's with dresses", "photos: office"),
        (
            Say("출근용 코디 추천", "ko", level=3),
            Say("더 캐주얼하게", "ko", level=2),
            Say("비 와요", "ko", level=2, weather=("rain",)),
            Say("다른 거", "ko", another=True),
            Say("왜요?", "ko", expects="why"),
            Say("신발은?", "ko", expects="slot"),
            Say("고마워", "ko", expects="talk"),
        ),
    ),
    Case(
        "en: further wishes",
        ("man's office", "woman's with dresses", "photos: office"),
        (
            Say("An outfit for work", "en", level=3),
            Say("More casual", "en", level=2),
            Say("It's raining", "en", level=2, weather=("rain",)),
            Say("Something else", "en", another=True),
            Say("Why?", "en", expects="why"),
            Say("What about shoes?", "en", expects="slot"),
            Say("Thanks!", "en", expects="talk"),
        ),
    ),
    Case(
        "ko: one slot",
        ("man's office", "student"),
        (
            Say("출근룩 추천해 줘", "ko", level=3),
            Say("바지만 바꿔 줘", "ko", change="bottom"),
            Say("청바지 말고", "ko", never=("jeans",)),
            Say("셔츠 말고 다른 상의로", "ko", never=("jeans", "shirt")),
        ),
    ),
    Case(
        "en: one slot",
        ("man's office", "student"),
        (
            Say("What should I wear to work?", "en", level=3),
            Say("Change the trousers", "en", change="bottom"),
            Say("Not the jeans", "en", never=("jeans",)),
            Say("Without a shirt, another top", "en", never=("jeans", "shirt")),
        ),
    ),
)
LANGUAGES = (
    Case(
        "Korean under the English page",
        ("man's office", "photos: office"),
        (
            Say("Outfit for work", "en", level=3),
            Say("데이트룩 추천해 줘", "ko", level=3),
            Say("왜 그렇게 골랐어?", "ko", expects="why"),
            Say("More casual", "en"),
        ),
    ),
    Case(
        "English under the Korean page",
        ("woman's with dresses", "photos: dresses"),
        (
            Say("출근용 코디 추천", "ko", level=3),
            Say("What about a date?", "en", level=3),
            Say("Why?", "en", expects="why"),
            Say("더 캐주얼하게", "ko"),
        ),
    ),
    Case("mixed words, Korean", ("man's office",), (Say("출근용 daily look 추천해 줘", "ko", level=3),)),
    Case("a Korean name in English", ("man's office",), (Say("What should I wear to a meeting in Seoul?", "en", level=3.5),)),
)
MEMORY = (
    Case(
        "ko: twelve turns",
        ("man's office",),
        (
            Say("회색 니트에 맞춰서 출근룩 추천", "ko", level=3, always=(3,)),
            Say("갈색은 싫어요", "ko", never=("brown",)),
            *(Say(text, "ko", never=("brown",)) for text in _CAFE),
            Say("데이트룩 추천", "ko", level=3, never=("brown",)),
            Say("비 와요", "ko", weather=("rain",), never=("brown",)),
            Say("다른 거", "ko", another=True, never=("brown",)),
            Say("고마워", "ko", expects="talk"),
            Say("처음에 말한 회색 니트에 맞춰서 출근룩 다시 골라 줘", "ko", level=3, always=(3,), never=("brown",)),
        ),
    ),
    Case(
        "en: twelve turns",
        ("woman's with dresses",),
        (
            Say("Build a work outfit around the pink sweater", "en", level=3, always=(6,)),
            Say("I hate grey", "en", never=("grey",)),
            *(Say(text, "en", never=("grey",)) for text in _CAFE_EN),
            Say("Outfit for a date", "en", level=3, never=("grey",)),
            Say("It's raining", "en", weather=("rain",), never=("grey",)),
            Say("Something else", "en", another=True, never=("grey",)),
            Say("Thanks", "en", expects="talk"),
            Say("Back to the first one: a work outfit with the pink sweater", "en", level=3, always=(6,), never=("grey",)),
        ),
    ),
)
TEN_ASKS = Case(
    "ten asks",
    ("twenty-four pieces", "man's office", "woman's with dresses", "student"),
    (
        Say("출근용 코디 추천", "ko", level=3),
        Say("다른 거", "ko", another=True),
        Say("데이트룩 추천", "ko", level=3),
        Say("주말 카페 코디", "ko", level=2),
        Say("비 오는 날 뭐 입지?", "ko", weather=("rain",)),
        Say("친구 모임 코디", "ko", level=2.5),
        Say("여행 갈 때 뭐 입지?", "ko", level=2),
        Say("추운 날 출근룩", "ko", level=3, weather=("cold",)),
        Say("발표 날 코디", "ko", level=3.5),
        Say("다른 거", "ko", another=True),
    ),
)
CASES = (*FOLLOW_UPS, *LANGUAGES, *MEMORY, TEN_ASKS)

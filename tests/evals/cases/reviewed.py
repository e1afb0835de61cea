"""Questions that a reviewer asked and found answered wrongly, each with its truth."""

from tests.evals.case import Case, Say

_SINGLE: tuple[tuple[tuple[str, ...], Say], ...] = (
    (("formal", "all black", "man's office"), Say("친구 부친상", "ko", level=4.5, custom="dark")),
    (("formal", "man's office"), Say("My friend's father passed away", "en", level=4.5, custom="dark")),
    (
        ("woman's with dresses", "twenty-four pieces"),
        Say("I don't wear skirts. What should I wear to work?", "en", level=3, never=("skirt",)),
    ),
    (
        ("woman's with dresses", "twenty-four pieces"),
        Say("치마는 안 입어요. 출근룩 추천해 줘", "ko", level=3, never=("skirt",)),
    ),
    (("winter", "student"), Say("it's 30°F outside", "en", weather=("cold",))),
    (("summer",), Say("it's 86°F outside, what do I wear?", "en", weather=("heat",))),
    (("man's office", "woman's with dresses"), Say("결혼식에 흰색 입어도 돼?", "ko", custom="no_white", not_bound=("white",))),
    (("man's office", "woman's with dresses"), Say("Can I wear white to a wedding?", "en", not_bound=("white",))),
    (("man's office", "student", "photos: weekend"), Say("부모님이랑 외식", "ko")),
    (("man's office", "student"), Say("Dinner out with my parents", "en")),
    (("man's office", "woman's with dresses"), Say("택시 불러줘", "ko", expects="out_of_reach")),
    (("man's office", "woman's with dresses"), Say("Call me a taxi", "en", expects="out_of_reach")),
    (("student", "formal", "woman's with dresses", "man's office"), Say("all black", "en", prefers="black")),
    (("student", "formal", "woman's with dresses"), Say("올블랙으로 입고 싶어", "ko", prefers="black")),
    (("man's office", "woman's with dresses"), Say("networking event", "en", level=3.5)),
)
JEANS_AGAIN = Case(
    "jeans are left out once",
    ("only casual",),
    (
        Say("주말 카페 코디", "ko", level=2),
        Say("이 조합 별로야. 청바지 빼고 다시", "ko", never=("jeans",)),
        Say("추운 날 여행 갈 때 뭐 입지?", "ko", weather=("cold",)),
    ),
)
"""But for jeans there are only shorts: on the cold day they are free again, or else shorts are worn."""
CASES = (*(Case(f"reviewed {n}: {say.text}", closets, (say,)) for n, (closets, say) in enumerate(_SINGLE, 1)), JEANS_AGAIN)

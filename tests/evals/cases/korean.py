"""Thirty-odd questions in Korean, one at a time, each with its truth."""

from typing import Any

from tests.evals.case import Case, Say


def _ko(text: str, level: float | None = None, *weather: str, **truth: Any) -> Say:
    return Say(text, "ko", level=level, weather=weather, **truth)


_EVERYDAY = ("man's office", "woman's with dresses", "photos: office", "exactly two")
_DRESSED = ("man's office", "woman's with dresses", "formal", "twenty-four pieces")
_EASY = ("student", "only casual", "loud patterns", "photos: weekend")
_ASKED: tuple[tuple[tuple[str, ...], Say], ...] = (
    (_EVERYDAY, _ko("출근용 데일리룩 추천", 3)),
    (("all black", "winter", "sixty-six pieces", "two tops only"), _ko("내일 출근할 때 뭐 입지?", 3)),
    (_DRESSED, _ko("면접 때 입을 옷 골라 줘", 4)),
    (("student", "photos: dresses"), _ko("면접인데 어떻게 입을까요?", 4)),
    (_DRESSED, _ko("친구 결혼식 하객룩 추천해 줘", 4, custom="no_white")),
    (("formal", "all black", "man's office"), _ko("장례식에 가야 해요", 4.5, custom="dark")),
    (_EVERYDAY, _ko("데이트룩 추천해 줘", 3)),
    (("loud patterns", "photos: colours", "one dress"), _ko("주말 데이트에 뭐 입을까", 3)),
    (_EASY, _ko("주말에 카페 갈 때 코디", 2)),
    (_EASY, _ko("여행 갈 때 입을 옷 추천", 2)),
    (("student", "only casual", "photos: weekend"), _ko("헬스장 갈 때 뭐 입지", 1, custom="active")),
    (("student", "only casual"), _ko("캠핑 가는데 코디 추천", 1.5)),
    (("summer", "only casual"), _ko("한여름 바닷가 갈 때 옷", 1.5, "heat")),
    (("man's office", "woman's with dresses"), _ko("비 오는 날 출근룩", 3, "rain")),
    (("winter", "twenty-four pieces"), _ko("영하 5도인데 출근해요, 뭐 입죠?", 3, "cold")),
    (("winter", "student"), _ko("눈 오는 날 약속 있어", 2.5, "snow")),
    (("summer", "photos: colours"), _ko("33도라는데 뭐 입어?", None, "heat")),
    (("woman's with dresses", "man's office"), _ko("쌀쌀한 저녁 모임", 2.5, "cold")),
    (("woman's with dresses", "formal"), _ko("상견례 자리 옷차림", 4)),
    (("man's office", "nothing known but colours"), _ko("중요한 발표가 있는 날 코디", 3.5)),
    (("photos: dresses", "woman's with dresses"), _ko("졸업식에 입을 옷", 3.5)),
    (("student", "loud patterns"), _ko("개강 첫날 학교 갈 때", 2)),
    (("man's office", "student"), _ko("청바지 말고 출근룩", 3, never=("jeans",))),
    (("man's office", "twenty-four pieces"), _ko("검정 빼고 데이트룩", 3, never=("black",))),
    (("all black",), _ko("검정 빼고 출근룩", 3, expects="no_clothes")),
    (("woman's with dresses", "photos: dresses"), _ko("원피스 말고 출근 코디", 3, never=("dress",))),
    (("loud patterns", "photos: office"), _ko("체크무늬 없이 골라 줘", None, never=("checked",))),
    (("woman's with dresses",), _ko("핑크 니트에 어울리는 출근룩", 3, always=(6,))),
    (("man's office",), _ko("줄무늬 셔츠 꼭 입고 싶어, 데이트룩", 3, always=(2,))),
    (("student",), _ko("6번에 맞춰서 카페 코디", 2, always=(6,))),
    (("dislikes black",), _ko("출근용 코디 추천", 3, never=("black",))),
    (("dislikes black",), _ko("데이트엔 뭐가 좋을까", 3, never=("black",))),
    (("exactly two, no body photo", "one dress"), _ko("오늘 뭐 입지?")),
    (("twenty-four pieces",), _ko("집에서 편하게 입을 옷", 1)),
    (("photos: colours",), _ko("전시회 보러 갈 때", 2.5)),
)
CASES = tuple(Case(f"ko {n}: {say.text}", closets, (say,)) for n, (closets, say) in enumerate(_ASKED, 1))

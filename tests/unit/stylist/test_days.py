"""Which day a question names."""

from datetime import date

import pytest

from shared.stylist.questions.days import Named, day_in, is_ahead, local_day

SUNDAY = date(2026, 11, 22)
WEDNESDAY = date(2026, 11, 25)
NOON_UTC = 1_795_348_800  # 2026-11-22 12:00 UTC, a Sunday


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("오늘 부산 뭐 입지", "11-25"),
        ("오늘 밤 서울 약속", "11-25"),
        ("내일 부산 출장", "11-26"),
        ("내일모레 제주", "11-27"),
        ("모레는 강릉이요", "11-27"),
        ("글피 대전 결혼식", "11-28"),
        ("3일 뒤 부산", "11-28"),
        ("주말에 강릉 여행", "11-28"),
        ("이번 주말 속초", "11-28"),
        ("다음 주말 속초", "12-05"),
        ("금요일 소개팅", "11-27"),
        ("수요일에 출근", "11-25"),
        ("이번 주 일요일 결혼식", "11-29"),
        ("다음 주 금요일 면접", "12-04"),
        ("담주 화욜 부산", "12-01"),
        ("12월 5일 결혼식", "12-05"),
        ("12/5 부산", "12-05"),
        ("30일에 부산 가요", "11-30"),
        ("3일 부산", "12-03"),
        ("크리스마스 이브 데이트", "12-24"),
        ("크리스마스 파티", "12-25"),
        ("오늘 말고 내일 부산", "11-26"),
        ("today in Tokyo", "11-25"),
        ("dinner tonight in Seoul", "11-25"),
        ("tomorrow in Busan", "11-26"),
        ("the day after tomorrow in Busan", "11-27"),
        ("in 4 days, Paris", "11-29"),
        ("this weekend in Jeju", "11-28"),
        ("next weekend in Jeju", "12-05"),
        ("a wedding on Saturday", "11-28"),
        ("next Friday in London", "12-04"),
        ("London on fri", "11-27"),
        ("Dec 5 in London", "12-05"),
        ("December 5th, London", "12-05"),
        ("5 December in London", "12-05"),
        ("the 5th of December", "12-05"),
        ("2026-12-05 London", "12-05"),
        ("Christmas eve in Seoul", "12-24"),
    ],
)
def test_a_day_is_read_from_the_question(text: str, day: str) -> None:
    assert day_in(text, WEDNESDAY) == Named(date.fromisoformat(f"2026-{day}"))


@pytest.mark.parametrize(
    "text",
    ["출근용 데일리룩 추천", "안내일정 알려줘", "2박 3일 제주 여행", "3일 동안 부산", "12만원 가방", "I sat in the sun",
     "what may I wear", "a 50/50 mix", "march to work", "부산 여행", "흰 셔츠 3벌"],
)  # fmt: skip
def test_what_only_looks_like_a_day_is_none(text: str) -> None:
    assert day_in(text, WEDNESDAY) is None


@pytest.mark.parametrize(
    "text",
    ["다음 주 부산 여행", "이번 주 제주", "다음 달 도쿄", "겨울에 삿포로", "12월에 부산", "어제 부산", "2월 30일 부산",
     "내년 제주", "next week in Tokyo", "in December in Rome", "next month", "in summer in Jeju", "yesterday in Busan"],
)  # fmt: skip
def test_a_time_that_is_no_single_day_is_named_without_a_day(text: str) -> None:
    assert day_in(text, WEDNESDAY) == Named(None)


def test_of_a_weekend_that_has_begun_the_rest_is_meant() -> None:
    assert day_in("주말 코디", SUNDAY) == day_in("this weekend", SUNDAY) == Named(SUNDAY)
    assert day_in("토요일 데이트", date(2026, 11, 21)) == Named(date(2026, 11, 21))


def test_a_day_of_this_week_that_is_over_lies_behind() -> None:
    named = day_in("이번 주 월요일", WEDNESDAY)
    assert named is not None
    assert named.day is not None
    assert not is_ahead(named.day, WEDNESDAY)


def test_the_forecast_reaches_sixteen_days() -> None:
    assert [is_ahead(date(2026, 12, day), WEDNESDAY) for day in (10, 11)] == [True, False]
    assert day_in("1/3 부산", WEDNESDAY) == Named(date(2027, 1, 3))


def test_the_day_is_that_of_the_place() -> None:
    assert [local_day(NOON_UTC, hours).day for hours in (9, 12, -11, 5.5)] == [22, 23, 22, 22]

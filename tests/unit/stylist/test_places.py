"""Which place a question names, and which words only look like one."""

import pytest

from shared.stylist.questions.places import _spellings, place_in, place_named


def named(text: str) -> str:
    place = place_in(text)
    return place.name["en"] if place else ""


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("내일 부산 출장 뭐 입지", "Busan"),
        ("부산에서 결혼식", "Busan"),
        ("부산은 어때?", "Busan"),
        ("내일부산날씨 어때", "Busan"),
        ("제주여행 코디", "Jeju"),
        ("제주도 2박 3일", "Jeju"),
        ("강릉으로 당일치기", "Gangneung"),
        ("경주 황리단길", "Gyeongju"),
        ("해운대 갈 건데", "Busan"),
        ("홍대에서 소개팅", "Seoul"),
        ("광주 출장", "Gwangju"),
        ("광주광역시 결혼식", "Gwangju"),
        ("진주에서 결혼식", "Jinju"),
        ("진주 여행", "Jinju"),
        ("나주에 가요", "Naju"),
        ("이천 가는데 뭐 입지", "Icheon"),
        ("구미로 출장", "Gumi"),
        ("고양시 모임", "Goyang"),
        ("공주에서 축제", "Gongju"),
        ("양산에 출장 가요", "Yangsan"),
        ("울릉도 여행", "Ulleungdo"),
        ("강원도 여행", "Gangwon (Chuncheon)"),
        ("전라남도 출장", "South Jeolla (Muan)"),
        ("서울에서 부산 가요", "Busan"),
        ("부산 말고 대구", "Daegu"),
        ("파리 여행", "Paris"),
        ("파리에서 저녁", "Paris"),
        ("도쿄 출장", "Tokyo"),
        ("대만 여행 가요", "Taipei"),
        ("괌 여행", "Guam"),
        ("하와이 여행", "Honolulu"),
        ("하와이 신혼여행", "Honolulu"),
        ("성수동 카페", "Seoul"),
        ("청담동 결혼식", "Seoul"),
        ("LA 출장", "Los Angeles"),
        ("뉴욕은 추워?", "New York"),
        ("a trip to Busan", "Busan"),
        ("weather in tokyo tomorrow?", "Tokyo"),
        ("New York next Friday", "New York"),
        ("Paris fashion week", "Paris"),
        ("dinner in Ho Chi Minh City", "Ho Chi Minh City"),
        ("flying from Seoul to London", "London"),
        ("a weekend in Nice", "Nice"),
        ("a wedding at Bath", "Bath"),
        ("I'm going to Reading tomorrow", "Reading"),
        ("a meeting in LA", "Los Angeles"),
        ("a week in Florence", "Florence"),
        ("in Paris, tomorrow", "Paris"),
    ],
)
def test_a_place_is_read_from_the_question(text: str, place: str) -> None:
    assert named(text) == place


@pytest.mark.parametrize(
    "text",
    [
        "부산스러운 무늬는 싫어",
        "진주 목걸이에 어울리는 옷",
        "진주 귀걸이 하고 결혼식",
        "양산에 어울리는 원피스",
        "양산 말고 모자",
        "공주 같은 원피스",
        "이천 원짜리 셔츠",
        "고양이 카페 갈 때 뭐 입지",
        "고양이에게 안전한 옷",
        "구미가 당기는 코디",
        "자동차 경주 보러 가요",
        "파리지앵처럼 입고 싶어",
        "파리 감성 코디",
        "뉴욕 스타일로 골라 줘",
        "보스턴 백이랑 어울려?",
        "하와이안 셔츠",
        "하와이 셔츠 어때",
        "상주 옷차림",
        "상주인데 뭐 입지",
        "세부적으로 알려 줘",
        "예산에 맞게",
        "대구탕 먹으러",
        "기장이 긴 코트",
        "전주비빔밥 먹으러",
        "나주라",
        "로마자 프린트 티셔츠",
        "출근용 데일리룩 추천",
        "LA 갈비 먹으러",
        "nice shoes",
        "Nice weather today, what should I wear?",
        "I like reading in bed",
        "to bath or not",
        "a Paris style look",
        "New York Yankees cap",
        "dinner with Austin",
        "what cologne suits this",
        "phoenix print shirt",
        "la la land costume",
        "Oxford shirt and Chelsea boots",
    ],
)
def test_what_only_looks_like_a_place_is_none(text: str) -> None:
    assert named(text) == ""


def test_the_table_knows_korea_and_the_world_in_both_languages() -> None:
    places = {place.name["en"]: place for place in _spellings().values()}
    korean = [
        place for place in places.values() if 33 < place.latitude < 38.5 and 124 < place.longitude < 132 and place.hours == 9
    ]
    assert len(korean) >= 100
    assert len(places) >= 250
    for place in places.values():
        assert -60 < place.latitude < 70
        assert abs(place.longitude / 15 - place.hours) < 2.5, place.name


@pytest.mark.parametrize(
    ("name", "latitude", "longitude"),
    [
        ("Seoul", 37.57, 126.98),
        ("Jeju", 33.5, 126.5),
        ("Tokyo", 35.7, 139.7),
        ("New York", 40.7, -74.0),
        ("Sydney", -33.9, 151.2),
    ],
)
def test_places_lie_where_they_lie(name: str, latitude: float, longitude: float) -> None:
    place = place_named(name)
    assert place is not None
    assert (place.latitude, place.longitude) == pytest.approx((latitude, longitude), abs=0.1)


def test_an_unknown_name_is_no_place() -> None:
    assert place_named("Atlantis") is None

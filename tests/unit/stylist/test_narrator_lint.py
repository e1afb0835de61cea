"""Over many wardrobes, questions and seeds: no forbidden word, no foreign number, one language, particles that fit."""

import re

import pytest

from shared.stylist.colour import NAMES
from shared.stylist.kinds import KINDS
from shared.stylist.narrator import Narration
from shared.stylist.words.headlines import LONGEST
from shared.stylist.words.josa import josa
from tests.closets import EDGES, WORN, all_words, random_wardrobe, told

Answers = list[tuple[Narration, set[int]]]
"""Each answer with the numbers of the wardrobe it is about."""

KOREAN = [
    "출근용 데일리룩 추천",
    "결혼식 하객룩",
    "장례식",
    "데이트",
    "비 오는 날 여행",
    "영하 5도 모임",
    "여름 소풍",
    "운동",
    "집에서",
    "검정 말고 출근",
    "신발은?",
    "왜?",
    "고마워",
    "살쪄 보여요?",
    "주식 어때",
    "뭐 입지",
    "눈 오는 날 면접",
    "더운 날 상견례",
]
ENGLISH = [
    "outfit for work",
    "wedding guest",
    "a funeral",
    "date night",
    "trip in the rain",
    "freezing, meeting friends",
    "summer picnic",
    "the gym",
    "at home",
    "work but no black",
    "what about shoes?",
    "why?",
    "thanks",
    "do I look fat?",
    "what is love",
    "snow",
    "meeting the families in the heat",
]
FORBIDDEN = re.compile(
    r"고객님|완벽|무조건|날씬|뚱뚱|슬림해|체형|몸매|살쪄|키가|다리가|얼굴|나이|어려 보|예뻐|예쁘|잘생|브랜드|죄송|모델이 없"
    r"|\b(perfect|flawless|always wear|slimming|flatter\w*|skinny|thin\b(?! (cotton|wool))|fat|body type|figure|sexy|attractive"
    r"|younger|older|sorry|brand|dear customer|hide your)\b",
    re.IGNORECASE,
)
LATIN, HANGUL = re.compile(r"[A-Za-z]"), re.compile(r"[가-힣ㄱ-ㅎ]")
NUMBER = re.compile(r"\d+")
NOUNS = sorted({kind.name["ko"] for kind in KINDS.values()} | {name["ko"] for name in NAMES.values()}, key=len, reverse=True)
PARTICLES = {"은": "은", "는": "은", "을": "을", "를": "을", "과": "과", "와": "과", "이라": "이라", "라": "이라"}
WITH_PARTICLE = re.compile(rf"({'|'.join(map(re.escape, NOUNS))})(은|는|을|를|과|와|이라|라)(?=[ ,.])")


def answers(questions: list[str], wardrobes: range) -> Answers:
    found: Answers = []
    for seed in wardrobes:
        wardrobe = (*EDGES.values(), random_wardrobe(seed, 6), random_wardrobe(seed, 18))[seed % (len(EDGES) + 2)]
        for question in questions:
            said = told(question, wardrobe, seed=f"{seed}", worn=WORN if seed % 3 else ())
            found.append((said, {item.number for item in wardrobe}))
    return found


@pytest.fixture(scope="module")
def korean() -> Answers:
    return answers(KOREAN, range(30))


@pytest.fixture(scope="module")
def english() -> Answers:
    return answers(ENGLISH, range(30))


def test_no_forbidden_word_is_ever_said(korean: Answers, english: Answers) -> None:
    # The fixed sentence about bodies is the one place that names them.
    texts = [
        text for said, _ in korean + english for text in all_words(said) if "몸은 평가" not in text and "bodies" not in text
    ]
    assert not [text for text in texts if FORBIDDEN.search(text)]


def test_the_lint_would_catch_a_forbidden_word() -> None:
    for text in (
        "날씬해 보여요",
        "완벽한 코디예요",
        "고객님",
        "a slimming cut",
        "perfect for work",
        "it flatters you",
        "hide your hips",
    ):
        assert FORBIDDEN.search(text)


def test_an_answer_is_in_one_language(korean: Answers, english: Answers) -> None:
    assert not [text for said, _ in korean for text in all_words(said) if LATIN.search(text)]
    assert not [text for said, _ in english for text in all_words(said) if HANGUL.search(text)]


def test_every_number_is_one_of_the_wardrobe(korean: Answers, english: Answers) -> None:
    for said, numbers in korean + english:
        assert {int(number) for text in all_words(said) for number in NUMBER.findall(text)} <= numbers
        for card in [said.main, *said.alternatives]:
            assert card is None or {item["number"] for item in card["items"]} <= numbers


def test_a_headline_is_short_and_decides(korean: Answers, english: Answers) -> None:
    assert LONGEST == {"ko": 40, "en": 70}
    assert not [said.headline for said, _ in korean if not 0 < len(said.headline) <= LONGEST["ko"]]
    assert not [said.headline for said, _ in english if not 0 < len(said.headline) <= LONGEST["en"]]


def test_no_card_wears_two_pieces_in_a_slot(korean: Answers, english: Answers) -> None:
    for said, _ in korean + english:
        for card in [said.main, *said.alternatives]:
            if card:
                slots = [*(item["slot"] for item in card["items"]), *(piece["slot"] for piece in card["worn"])]
                assert len(slots) == len(set(slots))
                assert card["items"]


def test_korean_particles_fit_the_word_before_them(korean: Answers) -> None:
    found = [match for said, _ in korean for text in all_words(said) for match in WITH_PARTICLE.finditer(text)]
    assert len(found) > 500
    assert not [match[0] for match in found if josa(match[1], PARTICLES[match[2]]) != match[2]]  # type: ignore[arg-type]


def test_no_place_in_a_sentence_stays_unfilled(korean: Answers, english: Answers) -> None:
    texts = [text for said, _ in korean + english for text in all_words(said)]
    assert not [text for text in texts if "{" in text or "  " in text or text != text.strip() or ".." in text]

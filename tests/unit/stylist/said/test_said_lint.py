"""The lexicon over all that we say ourselves: the sentence plans, what is told of many wardrobes, the page's words."""

import importlib
import re
from pathlib import Path

import pytest

from shared.stylist.checks.lexicon import objection
from shared.stylist.words import phrases
from tests.closets import EDGES, WORN, all_words, random_wardrobe, told

ROOT = Path(__file__).parents[4]
PLANS = sorted(path.stem for folder in phrases.__path__ for path in Path(folder).glob("*.py"))
PAGE = sorted(path for path in (ROOT / "web" / "src" / "i18n").glob("*.ts") if ".test." not in path.name)
_STRING = re.compile(r"'((?:[^'\\\n]|\\.)*)'|`([^`]*)`")
NOT_OF_THE_READING = re.compile(r"얼굴은 가리거나|cover or crop your face|19 or older|만 19세|\.svelte$")
"""What the page says to protect a person: that the photo may hide the face, and from which age on it is read."""
QUESTIONS = [
    "출근용 데일리룩 추천", "비 오는 날 결혼식 하객룩", "살쪄 보여요?", "왜?", "신발은?", "주식 어때",
    "나이키 어때", "제 나이에 맞아요?",
    "outfit for work", "a wedding in the rain", "do I look fat?", "why?", "what about shoes?", "what is love", "am I pretty?",
]  # fmt: skip


def strings(source: str) -> list[str]:
    return [one or other for one, other in _STRING.findall(source)]


@pytest.mark.parametrize("name", PLANS)
def test_no_sentence_plan_says_a_forbidden_word(name: str) -> None:
    plans = getattr(importlib.import_module(f"shared.stylist.words.phrases.{name}"), "PLANS", {})

    assert [plan for key in plans for plan in plans[key] if objection(plan)] == []


@pytest.mark.parametrize("question", QUESTIONS)
def test_no_answer_of_the_rule_engine_says_a_forbidden_word(question: str) -> None:
    wardrobes = [*EDGES.values(), *(random_wardrobe(seed, 9) for seed in range(6))]
    answers = [told(question, wardrobe, seed=f"{n}", worn=WORN) for n, wardrobe in enumerate(wardrobes)]

    assert [text for answer in answers for text in all_words(answer) if objection(text)] == []


@pytest.mark.parametrize("path", PAGE, ids=lambda path: path.name)
def test_no_word_of_the_page_judges_a_person(path: Path) -> None:
    said = [text for text in strings(path.read_text()) if not NOT_OF_THE_READING.search(text)]

    assert [text for text in said if objection(text)] == []


def test_the_lint_reads_plans_and_pages() -> None:
    assert len(PLANS) >= 12
    assert len(PAGE) >= 4
    assert strings("a: 'one', b: `two ${x}`") == ["one", "two ${x}"]

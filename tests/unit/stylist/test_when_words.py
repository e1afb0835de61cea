"""An answer names the day and the hour that were meant, and what was wished of warmth and colour."""

import pytest

from tests.closets import RICH, ask_for, told

SEEDS = [f"turn-{number}" for number in range(12)]


@pytest.mark.parametrize("seed", SEEDS)
def test_the_time_of_day_is_named_and_its_cool_answered(seed: str) -> None:
    said = told("저녁 데이트", RICH, seed=seed)
    assert said.headline.startswith("저녁 데이트엔")
    assert said.main
    assert "트렌치코트" in said.reply.split("\n")[0]
    assert "낮보다" in said.reply.split("\n")[0] or "해가 없는" in said.reply.split("\n")[0]
    assert "cooler" in told("a date tonight", RICH, seed=seed).reply.split("\n")[0]
    assert "낮보다" not in told("낮 데이트", RICH, seed=seed).reply


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("내일 뭐 입지", "내일은"),
        ("주말 코디", "주말엔"),
        ("저녁에 뭐 입지", "저녁엔"),
        ("12월 24일에 뭐 입지", "그날은"),
        ("3일 뒤에 뭐 입지", "그날은"),
        ("낼 뭐 입지", "내일은"),
        ("내일 말고 지금 뭐 입지", "오늘은"),
        ("what to wear on Dec 24", "For that day"),
        ("뭐 입지", "오늘은"),
        ("what to wear tomorrow", "For tomorrow"),
        ("what to wear tonight", "For the evening"),
        ("what to wear", "For today"),
    ],
)
def test_the_day_that_is_meant_is_named(text: str, said: str) -> None:
    answer = told(text, RICH)
    assert answer.headline.startswith(said)
    assert "오늘" not in answer.reply
    assert "today" not in answer.reply


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("더 따뜻하게", ("따뜻", "온기")),
        ("더 밝게", ("밝",)),
        ("더 어둡게", ("어둡", "짙", "가라앉")),
        ("더 시원하게", ("시원", "두께")),
    ],
)
def test_what_is_wished_of_warmth_and_colour_is_said(text: str, words: tuple[str, ...]) -> None:
    shown = told("카페", RICH)
    assert shown.main
    numbers = frozenset(item["number"] for item in shown.main["items"])
    said = told(text, RICH, previous=ask_for("카페", RICH), recent=[numbers], cards=[shown.main])
    assert said.main
    changed = {item["number"] for item in said.main["items"]} != numbers
    assert changed == any(word in said.headline for word in words)

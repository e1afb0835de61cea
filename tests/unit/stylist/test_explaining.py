"""Asked why, it explains the last outfit, the one piece that was meant, or what spoke against another one."""

import pytest

from shared.stylist.narrator import Narration
from tests.closets import RICH, ask_for, told

WORK, WORK_EN = ask_for("출근", RICH), ask_for("outfit for work", RICH)
SEEDS = [f"turn-{number}" for number in range(6)]


def asked(text: str, *, seed: str = "why", before: str = "") -> Narration:
    """The answer to a question after an outfit of shirt (1), slacks (4) and loafers (9) was shown."""
    shown = told("셔츠랑 슬랙스 입고 출근", RICH, seed="first")
    assert shown.main
    assert {1, 4} <= {item["number"] for item in shown.main["items"]}
    previous = ask_for(before, RICH, WORK) if before else WORK if ord(text[0]) > 127 else WORK_EN
    return told(text, RICH, seed=seed, previous=previous, cards=[shown.main, *shown.alternatives])


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("왜 네이비야?", "네이비 슬랙스"),
        ("왜 슬랙스 골랐어?", "네이비 슬랙스"),
        ("why navy?", "navy dress trousers"),
        ("why the white shirt?", "white dress shirt"),
        ("4번은 왜?", "네이비 슬랙스"),
    ],
)
def test_the_piece_that_is_meant_is_explained_first(text: str, name: str, seed: str) -> None:
    said = asked(text, seed=seed)
    assert name in said.headline
    assert not said.reply.startswith("**")
    assert "**색**" in said.reply or "**Colour**" in said.reply


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize(("text", "name"), [("왜 청바지는 안 돼?", "청바지"), ("why not the jeans?", "jeans")])
def test_what_spoke_against_a_piece_is_said(text: str, name: str, seed: str) -> None:
    said = asked(text, seed=seed)
    assert name in said.headline
    assert any(word in said.reply for word in ("한 단계", "조금 편해요", "step", "a little easy"))


@pytest.mark.parametrize("seed", SEEDS)
def test_a_piece_left_out_by_a_wish_is_said_to_be(seed: str) -> None:
    said = asked("왜 청바지는 없어?", seed=seed, before="청바지 빼고")
    assert "청바지 다시 괜찮아" in said.reply
    back = ask_for("청바지 다시 괜찮아", RICH, ask_for("청바지 빼고", RICH, WORK))
    assert back.without == ()


@pytest.mark.parametrize("text", ["왜 니트는 아니야?", "why not the sweater?", "왜 블레이저는 안 입어?", "why not the dress?"])
def test_there_is_always_a_reason_and_never_a_card(text: str) -> None:
    said = asked(text)
    assert said.main is None
    assert len(said.reply) > 15


def test_the_way_to_have_it_anyway_is_understood() -> None:
    assert ask_for("청바지로 바꿔 줘", RICH, WORK).keep == {5}
    assert ask_for("wear the jeans", RICH, WORK_EN).keep == {5}
    assert ask_for("bring back the jeans", RICH, ask_for("without the jeans", RICH, WORK_EN)).without == ()


def test_a_question_about_nothing_in_particular_explains_the_whole() -> None:
    assert "**흰 드레스 셔츠**" in asked("왜?").reply
    assert "**White dress shirt**" in asked("why this?").reply

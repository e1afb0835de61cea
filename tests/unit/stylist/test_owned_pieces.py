"""One tap on "사진은 없지만 있어요": a piece of any kind is remembered and never advised again."""

import pytest

from shared.stylist.garments import Garment
from shared.stylist.kinds import KINDS
from tests.closets import EDGES, WORN, told

QUESTIONS = (
    "출근용 데일리룩",
    "결혼식 하객룩",
    "주말 데이트, 편하게",
    "헬스장 갈 때",
    "장례식",
    "비 오는 날 등산",
    "한겨울 출근",
)
WARDROBES = [(name, clothes) for name, clothes in EDGES.items() if clothes]


def advised_kinds(question: str, clothes: tuple[Garment, ...], owned: list[str]) -> list[str]:
    said = told(question, clothes, worn=WORN, taste={"owned": owned}, seed="turn-1")
    return [gap["kind"] for gap in said.main["missing"]] if said.main else []


@pytest.mark.parametrize(("name", "clothes"), WARDROBES)
def test_what_was_tapped_is_not_listed_again_until_nothing_is_left(name: str, clothes: tuple[Garment, ...]) -> None:
    for question in QUESTIONS:
        owned: list[str] = []
        while kinds := advised_kinds(question, clothes, owned):
            assert set(kinds) <= set(KINDS)
            assert not set(kinds) & set(owned), f"{name}, {question}: advised again"
            owned += kinds
            assert len(owned) < 12, f"{name}, {question}: no end of it"

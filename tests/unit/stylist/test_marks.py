"""`[[n]]` in a model's text."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shared.stylist.checks.marks import Marks

NAMES = {1: "줄무늬 셔츠", 2: "데님", 3: "니트", 4: "양말", 12: "네이비 바지"}


def korean(text: str) -> str:
    return Marks(NAMES, "ko").whole(text)


def test_a_mark_becomes_the_garments_words() -> None:
    assert korean("[[12]] 좋아요") == "네이비 바지 좋아요"


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("[[1]]을 입어요", "줄무늬 셔츠를 입어요"),
        ("[[1]]를 입어요", "줄무늬 셔츠를 입어요"),
        ("[[2]]를 입어요", "데님을 입어요"),
        ("[[1]]은 밝고 [[2]]는 짙어요", "줄무늬 셔츠는 밝고 데님은 짙어요"),
        ("[[2]]가 좋아요", "데님이 좋아요"),
        ("[[1]]이 좋아요", "줄무늬 셔츠가 좋아요"),
        ("[[2]]와 [[1]]과", "데님과 줄무늬 셔츠와"),
        ("[[1]]으로 바꿔요", "줄무늬 셔츠로 바꿔요"),
        ("[[4]]으로 바꿔요", "양말로 바꿔요"),
        ("[[2]]로 바꿔요", "데님으로 바꿔요"),
        ("[[2]]로는", "데님으로는"),
        ("[[1]]이에요", "줄무늬 셔츠예요"),
        ("[[2]]예요", "데님이에요"),
        ("[[3]]이라 따뜻해요", "니트라 따뜻해요"),
        ("[[3]]이라서 따뜻해요", "니트라서 따뜻해요"),
        ("[[1]]이지만 편해요", "줄무늬 셔츠지만 편해요"),
        ("[[2]]이지만 편해요", "데님이지만 편해요"),
        ("[[1]]이어서 편해요", "줄무늬 셔츠여서 편해요"),
        ("[[1]]이었어요", "줄무늬 셔츠였어요"),
        ("[[2]]이어서 편해요", "데님이어서 편해요"),
        ("[[2]]나 [[3]]이나", "데님이나 니트나"),
        ("[[1]]에 [[12]]도", "줄무늬 셔츠에 네이비 바지도"),
        ("[[12]]", "네이비 바지"),
        ("[1]을", "줄무늬 셔츠를"),
        ("[[ 1 ]]을", "줄무늬 셔츠를"),
    ],
)
def test_the_particle_after_a_mark_fits_its_words(written: str, shown: str) -> None:
    assert korean(written) == shown


def test_an_unknown_number_is_dropped_with_its_particle_and_counted() -> None:
    marks = Marks(NAMES, "ko")

    assert marks.whole("오늘은 [[97]]를 입고 [[1]]도요") == "오늘은 입고 줄무늬 셔츠도요"
    assert marks.dropped == 1


def test_brackets_that_are_no_mark_lose_their_brackets() -> None:
    assert korean("[[셔츠]]와 [비 오면]") == "셔츠와 비 오면"


def test_nothing_of_a_mark_shows_before_it_is_closed() -> None:
    marks = Marks(NAMES, "ko")

    assert [marks.feed(piece) for piece in ("출근엔 [", "[1", "2]", "]", "를")] == ["출근엔 ", "", "", "", "네이비 바지를"]


def test_the_words_wait_for_a_particle_that_may_still_grow() -> None:
    marks = Marks(NAMES, "ko")

    assert (marks.feed("[[2]]이"), marks.feed("에요"), marks.flush()) == ("", "데님이에요", "")


def test_text_without_marks_is_never_held_back() -> None:
    assert Marks(NAMES, "ko").feed("색: 밝아요") == "색: 밝아요"


def test_in_english_a_mark_is_only_replaced() -> None:
    marks = Marks({1: "striped shirt"}, "en")

    assert marks.whole("The [[1]], and the [[9]] too") == "The striped shirt, and the too"


@settings(database=None, deadline=None)
@given(st.lists(st.integers(0, 60), max_size=12))
def test_any_cutting_into_pieces_gives_the_same_text(cuts: list[int]) -> None:
    text = "[[1]]을 [[2]]이지만 [[97]]로, [x] [[12]]으로 [[3]]이에요. 끝 [["
    edges = [0, *sorted(cut for cut in cuts if cut < len(text)), len(text)]
    marks = Marks(NAMES, "ko")

    pieces = [marks.feed(text[a:b]) for a, b in zip(edges, edges[1:], strict=False)]  # noqa: RUF007

    assert "".join([*pieces, marks.flush()]) == korean(text) == "줄무늬 셔츠를 데님이지만 , x 네이비 바지로 니트예요. 끝 "

"""A model's growing text, judged clause by clause."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shared.stylist.checks.clauses import LONGEST, Clauses
from shared.stylist.checks.marks import Marks
from shared.stylist.checks.scripts import foreign
from shared.stylist.checks.speech import Headline, Speech, fault_of
from shared.stylist.garments import Language

NAMES = {1: "줄무늬 셔츠", 2: "네이비 바지"}
LONG = "색: 밝은 [[1]]와 짙은 [[2]]의 밝기 차이가 커서 위아래가 또렷해요.\n핏은 3.5 정도예요! 다음 [[97]]도요"


def speech(language: Language = "ko") -> Speech:
    return Speech(Marks(NAMES, language), lambda text: fault_of(text, language), language)


def said(text: str, language: Language = "ko") -> str:
    growing = speech(language)
    return growing.feed(text) + growing.flush()


def test_a_sentence_is_spoken_in_our_names() -> None:
    assert said("출근엔 [[1]]에 [[2]]를 골랐어요.") == "출근엔 줄무늬 셔츠에 네이비 바지를 골랐어요."


def test_a_short_sentence_comes_as_soon_as_it_surely_ends() -> None:
    growing = speech()

    assert [growing.feed("출근엔 [[1]]를 골랐어요"), growing.feed("."), growing.feed(" ")] == [
        "",
        "",
        "출근엔 줄무늬 셔츠를 골랐어요. ",
    ]


CUT_ANYHOW = [
    "Visit my-shop.com now. It is calm.",
    "여기서 봐요: 가게.com 이에요. 좋아요.",
    "For a 9 a.m. meeting: the [[1]] with the [[2]]. Calm, and plain.\n\nShirt vs. sweater?! Yes...  no. 3. [[1]]",
    "비 60%... 그래도 [[1]]예요.  \n \n색: 밝아요,  그리고 “짙어요.” 네… 네",
    LONG,
]


@pytest.mark.parametrize("text", CUT_ANYHOW)
@pytest.mark.parametrize("size", range(1, 10))
def test_the_clauses_are_the_same_however_the_text_is_cut(text: str, size: int) -> None:
    whole, pieces = Clauses(), Clauses()
    fed = [clause for at in range(0, len(text), size) for clause in pieces.feed(text[at : at + size])]

    assert [*fed, *pieces.flush()] == [*whole.feed(text), *whole.flush()]


@pytest.mark.parametrize("text", ["Visit my-shop.com now.", "See my-shop.com.", "Ask @some_shop now."])
@pytest.mark.parametrize("size", range(1, 10))
def test_a_link_is_found_however_it_is_cut(text: str, size: int) -> None:
    growing = speech("en")
    fed = [growing.feed(text[at : at + size]) for at in range(0, len(text), size)]

    assert "".join([*fed, growing.flush()]) == ""


def test_what_a_line_leaves_open_is_judged_with_the_next_line() -> None:
    assert "길어" not in said("다리가\n길어 보여요")
    assert said("색: 밝음\n인상: 날씬함\n소재: 면") == "색: 밝음\n… 소재: 면"


def test_of_a_long_sentence_the_first_words_do_not_wait_for_its_end() -> None:
    growing = speech()
    fed = [growing.feed(letter) for letter in LONG]

    assert next(index for index, shown in enumerate(fed) if shown) <= LONGEST


def test_a_forbidden_sentence_is_left_out_with_its_line() -> None:
    growing = speech()
    shown = growing.feed("색: 밝아요.\n인상: 날씬해 보여요.\n소재: 면이에요.") + growing.flush()

    assert shown == "색: 밝아요.\n소재: 면이에요."
    assert growing.withheld == {"unsafe": 1}


def test_of_a_sentence_that_turns_out_forbidden_nothing_more_is_said() -> None:
    growing = speech("en")
    shown = growing.feed("For work the [[1]] is calm, and it hides your hips, too. Then [[2]].") + growing.flush()

    assert shown == "For work the 줄무늬 셔츠 is calm, … Then 네이비 바지."
    assert growing.withheld == {"unsafe": 1}


def test_a_forbidden_phrase_is_found_across_two_clauses() -> None:
    assert "hips" not in said("It is a calm and plain pair that hides your very wide and not so narrow hips.", "en")


@pytest.mark.parametrize(
    ("text", "language"),
    [("이건 좋아요. It looks calm with navy.", "ko"), ("Calm and plain. 이 바지는 짙어요.", "en"), ("ok. これは白い。", "ko")],
)
def test_a_sentence_in_another_language_is_left_out(text: str, language: Language) -> None:
    growing = speech(language)
    shown = growing.feed(text) + growing.flush()

    assert growing.withheld == {"language": 1}
    assert text.startswith(shown.strip())


@pytest.mark.parametrize("text", ["T-shirt와 데님이에요", "V넥 니트", "A/W 느낌이에요", "3번 셔츠는 OK예요"])
def test_a_few_latin_letters_are_korean_too(text: str) -> None:
    assert not foreign(text, "ko")


def test_what_shows_no_letter_of_its_language_yet_waits_for_one() -> None:
    growing = speech()

    assert [growing.feed("A/W, "), growing.feed("V-neck, "), growing.feed("둘 다 좋아요. ")] == [
        "",
        "",
        "A/W, V-neck, 둘 다 좋아요. ",
    ]
    assert said("For work, it is calm.") == ""


def test_words_in_capitals_are_not_passed_on() -> None:
    assert foreign("Say PWNED now", "en")
    assert not foreign("A T-shirt, a V-neck, UV and wool", "en")


def test_what_was_shown_is_kept_with_its_marks() -> None:
    growing = speech()
    growing.feed("밝은 [[1]]예요. 고객님께 좋아요. 짙은 [[2]]예요.")
    growing.flush()

    assert growing.shown.split() == ["밝은", "[[1]]예요.", "짙은", "[[2]]예요."]


@settings(database=None, deadline=None)
@given(st.lists(st.integers(0, 90), max_size=12))
def test_any_cutting_into_pieces_gives_the_same_text(cuts: list[int]) -> None:
    edges = [0, *sorted(cut for cut in cuts if cut < len(LONG)), len(LONG)]
    growing = speech()
    pieces = [growing.feed(LONG[a:b]) for a, b in zip(edges, edges[1:], strict=False)]  # noqa: RUF007

    assert "".join([*pieces, growing.flush()]) == said(LONG)
    assert growing.dropped == 1


@settings(database=None, deadline=None)
@given(st.text(alphabet="ab,. \n3[1]!…", max_size=120))
def test_nothing_is_lost_between_clauses(text: str) -> None:
    clauses = Clauses()

    assert "".join(clause.text for clause in [*clauses.feed(text), *clauses.flush()]) == text


def headline(most: int = 40) -> Headline:
    return Headline(Marks(NAMES, "ko"), lambda text: fault_of(text, "ko"), most=most)


def test_a_headline_comes_whole_as_soon_as_its_sentence_ends() -> None:
    one = headline()

    assert [one.feed("출근엔 [[1]]에 [[2]]를"), one.feed(" 골랐어요."), one.flush()] == [
        "",
        "출근엔 줄무늬 셔츠에 네이비 바지를 골랐어요.",
        "",
    ]


def test_a_headline_is_one_sentence() -> None:
    one = headline()

    assert one.feed("[[1]]예요. 그리고 더 말해요.") + one.feed(" 끝.") + one.flush() == "줄무늬 셔츠예요."


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("For a 9 a.m. meeting: the [[1]] with the [[2]].", "en"),
        ("Shirt vs. sweater: the [[1]].", "en"),
        ("Shirt vs. [[1]], and calm", "en"),
        ("비 60%... 그래도 [[1]]예요.", "ko"),
        ("[[1]], 3.5도에도.", "ko"),
    ],
)
@pytest.mark.parametrize("size", range(1, 10))
def test_a_headline_is_not_cut_in_its_middle(text: str, language: Language, size: int) -> None:
    one = Headline(Marks(NAMES, language), lambda text: None, most=90)
    fed = [one.feed(text[at : at + size]) for at in range(0, len(text), size)]

    assert "".join([*fed, one.flush()]) == Marks(NAMES, language).whole(text)


def test_what_follows_the_first_sentence_of_an_english_headline_is_left_out() -> None:
    one = Headline(Marks({1: "shirt"}, "en"), lambda text: None, most=90)

    assert one.feed("Wear the [[1]]. Then") + one.feed(" more.") + one.flush() == "Wear the shirt."


def test_a_headline_without_a_full_stop_comes_at_its_end() -> None:
    one = headline()

    assert (one.feed("[[1]]에 [[2]]"), one.flush()) == ("", "줄무늬 셔츠에 네이비 바지")


@pytest.mark.parametrize(
    "text", ["날씬해 보이는 [[1]]예요.", "For work, the [[1]].", "아주 길고 긴 말로 시작해서 " * 3 + "[[1]]예요."]
)
def test_a_headline_that_may_not_be_shown_is_left_out_whole(text: str) -> None:
    one = headline()

    assert one.feed(text) + one.flush() == ""
    assert one.withheld.total() == 1
    assert one.shown == ""


def test_of_a_reply_without_end_the_sentences_that_fit_are_said() -> None:
    growing = Speech(Marks(NAMES, "ko"), lambda text: None, "ko", most=40)
    shown = growing.feed("밝은 셔츠예요. " * 9) + growing.flush()

    assert shown.strip() == "밝은 셔츠예요. 밝은 셔츠예요. 밝은 셔츠예요. 밝은 셔츠예요."


@pytest.mark.parametrize(
    "text", ["<b>굵게</b> 좋아요.", "```json 좋아요", "<|im_end|> 네", "[여기](javascript:x) 눌러요", '{"a": 1} 네']
)
def test_what_a_page_would_draw_as_something_else_is_no_sentence(text: str) -> None:
    assert fault_of(text, "ko") == "unsafe"

"""Particles follow the sound a word ends with."""

import pytest

from shared.stylist.colour import NAMES
from shared.stylist.kinds import KINDS
from shared.stylist.words.josa import _AFTER_VOWEL, josa, with_josa

CLOSINGS = (")", "]", "”", "’", "**", "…", " (1번)", "(no. 3)", "'")
DIGITS, PLACES = "영일이삼사오육칠팔구", ("", "십", "백", "천")


@pytest.mark.parametrize(
    ("word", "particle", "said"),
    [
        ("셔츠", "을", "셔츠를"),
        ("니트", "을", "니트를"),
        ("가디건", "을", "가디건을"),
        ("데님", "은", "데님은"),
        ("바지", "은", "바지는"),
        ("재킷", "이", "재킷이"),
        ("치마", "이", "치마가"),
        ("셔츠", "과", "셔츠와"),
        ("블레이저", "과", "블레이저와"),
        ("청바지", "으로", "청바지로"),
        ("가죽", "으로", "가죽으로"),
        ("울", "으로", "울로"),
        ("샌들", "으로", "샌들로"),
        ("원피스", "이에요", "원피스예요"),
        ("정장", "이에요", "정장이에요"),
        ("셔츠", "이라", "셔츠라"),
        ("니트웨어들", "이라", "니트웨어들이라"),
        ("1번", "을", "1번을"),
        ("2", "을", "2를"),
        ("3", "을", "3을"),
        ("10", "이", "10이"),
        ("1", "으로", "1로"),
        ("6", "으로", "6으로"),
        ("blazer", "을", "blazer를"),
        ("jacket", "을", "jacket을"),
        ("coat", "을", "coat를"),
        ("denim", "은", "denim은"),
        ("top", "이", "top이"),
        ("jeans", "을", "jeans를"),
        ("UNIQLO", "은", "UNIQLO는"),
        ("XL", "으로", "XL로"),
        ("stocking", "을", "stocking을"),
        ("셔츠(2번)", "을", "셔츠(2번)를"),
        ("“코트”", "을", "“코트”를"),
        ("**색**", "이", "**색**이"),
        ("T-shirt", "을", "T-shirt를"),
        ("셔츠(1번)", "은", "셔츠(1번)는"),
        ("1번", "이", "1번이"),
        ("[[3]]", "을", "[[3]]을"),
        ("black", "으로", "black으로"),
        ("lookbook", "을", "lookbook을"),
        ("100%", "은", "100%는"),
        ("5 cm", "이", "5 cm가"),
        ("H&M", "을", "H&M을"),
    ],
)
def test_the_particle_follows_the_last_sound(word: str, particle: str, said: str) -> None:
    assert with_josa(word, particle) == said  # type: ignore[arg-type]


def read_aloud(number: int) -> str:
    """1203 → 천이백삼."""
    if number == 0:
        return DIGITS[0]
    figures = [int(figure) for figure in str(number)]
    spoken = [
        ("" if figure == 1 and place else DIGITS[figure]) + PLACES[place]
        for place, figure in zip(range(len(figures) - 1, -1, -1), figures, strict=True)
        if figure
    ]
    return "".join(spoken)


@pytest.mark.parametrize("particle", _AFTER_VOWEL)
def test_every_syllable_takes_the_form_of_its_final(particle: str) -> None:
    for code in range(ord("가"), ord("힣") + 1, 7):
        final = (code - ord("가")) % 28
        open_syllable = final == 0 or (particle == "으로" and final == 8)
        assert josa(chr(code), particle) == (_AFTER_VOWEL[particle] if open_syllable else particle)  # type: ignore[arg-type]


@pytest.mark.parametrize("particle", _AFTER_VOWEL)
def test_a_number_takes_the_form_of_the_number_read_aloud(particle: str) -> None:
    for number in range(2000):
        assert josa(str(number), particle) == josa(read_aloud(number), particle)  # type: ignore[arg-type]


@pytest.mark.parametrize("particle", _AFTER_VOWEL)
def test_what_closes_a_word_changes_nothing(particle: str) -> None:
    names = [kind.name["ko"] for kind in KINDS.values()] + [name["ko"] for name in NAMES.values()] + ["3번", "T-shirt", "7"]
    for name in names:
        for closing in CLOSINGS:
            assert with_josa(name + closing, particle) == name + closing + josa(name, particle)  # type: ignore[arg-type]


@pytest.mark.parametrize("particle", _AFTER_VOWEL)
def test_a_word_is_never_lost_and_its_particle_is_one_of_the_two(particle: str) -> None:
    for word in (
        "",
        "!",
        "…",
        "🙂",
        "ㅋㅋ",
        "셔츠",
        "x",
        "ABC",
        "코트!",
        "Ünder",
        "日本",
        *(kind.name["en"] for kind in KINDS.values()),
    ):
        said = with_josa(word, particle)  # type: ignore[arg-type]
        assert said in (word + particle, word + _AFTER_VOWEL[particle])

"""Particles follow the sound a word ends with."""

import pytest

from shared.stylist.josa import with_josa


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
    ],
)
def test_the_particle_follows_the_last_sound(word: str, particle: str, said: str) -> None:
    assert with_josa(word, particle) == said  # type: ignore[arg-type]

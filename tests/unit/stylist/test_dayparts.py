"""Time of day and leanings move warmth, formality and lightness, softly."""

import pytest

from shared.stylist.garments import Season
from shared.stylist.ranking.fitness import COLDEST, HOTTEST, Measure
from shared.stylist.taste import Taste
from shared.stylist.traits import piece_of
from tests.closets import RICH, ask_for, ranked
from tests.wardrobes import garment


def warmth(text: str, season: Season = "autumn") -> float:
    return Measure(ask_for(text), Taste(), season).warmth


@pytest.mark.parametrize(("day", "later"), [("데이트", "저녁 데이트"), ("a date", "a date tonight"), ("여행", "밤 여행")])
def test_an_evening_is_dressed_for_warmer(day: str, later: str) -> None:
    assert warmth(day) < warmth(later) <= warmth(day) + 1


def test_a_date_in_the_evening_is_a_bit_dressier_and_work_is_not() -> None:
    assert ask_for("저녁 데이트").formality == ask_for("낮 데이트").formality + 0.5
    assert ask_for("a party at night").formality > ask_for("a party at noon").formality
    assert ask_for("저녁 출근").formality == ask_for("출근").formality


def test_the_time_of_day_stays_with_its_occasion_and_day() -> None:
    evening = ask_for("저녁 데이트")
    assert ask_for("더 캐주얼하게", previous=evening).daypart == "evening"
    assert ask_for("내일은?", previous=evening).daypart is None
    assert ask_for("출근", previous=evening).daypart is None
    assert ask_for("낮에는?", previous=evening).daypart == "day"


@pytest.mark.parametrize("text", ["저녁 데이트", "더 따뜻하게", "brighter"])
def test_warmth_never_leaves_its_scale(text: str) -> None:
    assert HOTTEST <= warmth(f"{text} 영하 10도", "winter") <= COLDEST
    assert HOTTEST <= warmth("더 시원하게, 35도", "summer") <= COLDEST


@pytest.mark.parametrize(("warmer", "cooler"), [("더 따뜻하게", "더 시원하게"), ("warmer", "cooler")])
def test_warmer_and_cooler_clothes_are_chosen(warmer: str, cooler: str) -> None:
    before = ask_for("카페", RICH)
    asked = [ask_for(text, RICH, before) for text in (warmer, cooler)]
    levels = [ranked(text, RICH, previous=before)[0].evidence["warmth"] for text in (warmer, cooler)]
    assert [ask.occasion.key for ask in asked] == ["cafe", "cafe"]
    assert levels[0] > levels[1]


@pytest.mark.parametrize(("brighter", "darker"), [("더 밝게", "더 어둡게"), ("brighter", "darker")])
def test_brighter_and_darker_colours_are_chosen(brighter: str, darker: str) -> None:
    clothes = (
        garment(1, "shirt", "#f1f1f2"),
        garment(2, "shirt", "#27262a"),
        garment(3, "pants", "#dccdb0"),
        garment(4, "pants", "#1f2a4d"),
    )
    before = ask_for("출근", clothes)
    light, dark = (ranked(text, clothes, previous=before)[0].garments for text in (brighter, darker))
    assert sum(piece_of(item).lightness for item in light) > sum(piece_of(item).lightness for item in dark)


def test_a_leaning_stays_until_its_contrary_is_wished() -> None:
    warm = ask_for("더 따뜻하게", previous=ask_for("출근"))
    assert ask_for("비 와요", previous=warm).leanings == {"warmer"}
    assert ask_for("더 시원하게", previous=warm).leanings == {"cooler"}
    assert ask_for("데이트", previous=warm).leanings == frozenset()

"""What our own reader says of real photographs, and how it says it."""

import json
import re
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from describe.body import read_body
from describe.garment import read_garment
from describe.lines import reading_of
from describe.read import line, main
from describe.reader import reduced
from shared.stylist.body import Reading
from shared.stylist.colour import NAMES, name_of
from shared.stylist.garments import CATEGORIES, Category, Colour, Pattern
from shared.stylist.photos import Seen
from tests.photos import FILES, photo


def opened(name: str) -> Image.Image:
    return reduced(Image.open(BytesIO(photo(name))))


def person(name: str) -> Seen:
    return read_body(opened(name))


def texts(reading: Reading, language: str = "ko") -> list[str]:
    return [str(dict(line["text"])[language]) for line in reading["lines"]]


@pytest.mark.parametrize(
    ("name", "category"),
    [
        ("shirt_01.jpg", "shirt"),
        ("t-shirt_01.jpg", "t-shirt"),
        ("t-shirt_04.jpg", "t-shirt"),
        ("shoes_02.jpg", "shoes"),
        ("skirt_03.jpg", "skirt"),
    ],
)
def test_the_category_is_read_from_the_picture(name: str, category: Category) -> None:
    assert read_garment(opened(name))["attributes"]["category"] == category


def test_a_doubtful_photo_still_has_a_best_category_and_a_second() -> None:
    for path in sorted(FILES.glob("*.jpg")):
        seen = read_garment(opened(path.name))
        best, second = seen["guesses"][:2]
        assert best["category"] != second["category"]
        assert ("attributes" in seen) == ("not_clothing" not in seen["notes"])
        assert seen.get("attributes", {}).get("category", best["category"]) == best["category"]
        assert seen.get("attributes", {}).get("confidence", best["confidence"]) == best["confidence"]
        assert 1 >= best["confidence"] >= second["confidence"] >= 0
        assert {best["category"], second["category"]} <= set(CATEGORIES)


@pytest.mark.parametrize(
    ("name", "pattern"),
    [
        ("shirt_01.jpg", "striped"),
        ("longsleeve_02.jpg", "striped"),
        ("shirt_03.jpg", "checked"),
        ("t-shirt_04.jpg", "plain"),
        ("pants_03.jpg", "plain"),
        ("skirt_03.jpg", "plain"),
    ],
)
def test_stripes_and_checks_are_told_from_plain_cloth(name: str, pattern: Pattern) -> None:
    assert read_garment(opened(name))["attributes"]["pattern"] == pattern


def test_the_description_puts_colour_pattern_and_kind_together() -> None:
    white = [Colour(hex="#f4f4f4", share=1.0, name=name_of("#f4f4f4"))]
    words = read_garment(opened("shirt_01.jpg"), white)["attributes"]["description"]
    assert words == {"ko": "흰색 줄무늬 셔츠", "en": "white striped shirt"}


def test_what_usually_goes_with_a_category_is_filled_in() -> None:
    attributes = read_garment(opened("t-shirt_04.jpg"))["attributes"]
    assert (attributes["formality"], attributes["warmth"], attributes["seasons"]) == (2, 2, ["spring", "summer", "autumn"])


def test_how_formal_shoes_of_unknown_kind_are_is_left_to_the_rules() -> None:
    assert "formality" not in read_garment(opened("shoes_02.jpg"))["attributes"]


def test_a_covered_lens_is_not_clothing() -> None:
    assert read_garment(Image.new("RGB", (192, 256), "#101010"))["notes"] == ["not_clothing"]


def test_two_people_get_different_lines() -> None:
    man, woman = person("man_white_tshirt_portrait.jpg"), person("woman_cardigan_to_knee.jpg")
    for language in ("ko", "en"):
        one, other = texts(man["reading"], language), texts(woman["reading"], language)
        assert one[1] != other[1]
        assert one[2] != other[2]


def test_the_man_in_white_and_black_is_read_as_the_product_says() -> None:
    man = person("man_white_tshirt_portrait.jpg")
    assert texts(man["reading"]) == [
        "한 장으로는 단정하지 않을게요. 선호하는 핏을 골라 주세요.",
        "이 조명에선 위는 흰색, 아래는 검정 계열이라 명암 차이가 커 보여요.",
        "큰 무늬 없이 두 색이라 담백해 보여요.",
    ]
    assert [line["source"] for line in man["reading"]["lines"]] == ["guessed", "measured", "measured"]
    assert [piece["name"]["ko"] for piece in man["worn"]] == ["흰색 상의", "검정 하의"]


def test_someone_seen_to_the_knee_is_noted() -> None:
    assert person("woman_cardigan_to_knee.jpg")["notes"] == ["not_full_body"]
    assert person("man_white_tshirt_portrait.jpg")["notes"] == []


def some_colours() -> list[Colour]:
    points = ["#111111", "#f4f4f4", "#1f2a4d", "#e5308b", "#3d9a4a", "#c99a1e", "#85868a", "#b9d5ec", "#5e1224"]
    return [Colour(hex=point, share=0.5, name=name_of(point)) for point in points]


@pytest.mark.parametrize("found", [True, False])
def test_every_line_is_short_hedged_and_about_clothes(found: bool) -> None:
    longest = max(NAMES.values(), key=lambda name: len(name["en"]))
    for upper in some_colours():
        for lower in some_colours():
            reading = reading_of([upper, Colour(hex=upper["hex"], share=0.3, name=longest)], [lower], found=found)
            assert [line["topic"] for line in reading["lines"]] == ["proportion", "tone", "impression"]
            for korean, english in zip(texts(reading), texts(reading, "en"), strict=True):
                assert len(korean) <= 60
                assert len(english) <= 110
                assert korean.endswith(("보여요.", "주세요."))
                assert not re.search("체형|날씬|뚱뚱|완벽|무조건|고객님|slim|body|perfect", korean + english)


def test_the_command_line_says_one_json_line_for_each_photo(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(FILES / "t-shirt_04.jpg"), str(FILES / "credits.txt")]) == 1
    shirt, text = (json.loads(told) for told in capsys.readouterr().out.splitlines())
    assert (shirt["category"], shirt["slot"], shirt["colours"][0]["name"]["en"]) == ("t-shirt", "top", "burgundy")
    assert (text["category"], text["slot"], text["reason"]) == (None, None, "not_an_image")
    assert shirt.keys() == text.keys()


def test_the_command_line_sees_what_is_transparent_on_white(tmp_path: Path) -> None:
    cutout = Image.new("RGBA", (200, 200), (255, 0, 0, 0))
    cutout.paste("#10204a", (60, 40, 140, 160))
    cutout.save(tmp_path / "cutout.png")
    assert "red" not in [colour["name"]["en"] for colour in line(tmp_path / "cutout.png")["colours"]]


@pytest.mark.parametrize("arguments", [[], ["--help"], ["nowhere.jpg"]])
def test_the_command_line_says_what_it_cannot_use(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(arguments) == 2
    told = capsys.readouterr()
    assert told.err
    assert not told.out

"""Who stands where in a body photo, what is worn above and below, and what is said where that cannot be seen."""

import pytest
from PIL import Image, ImageDraw

from describe.body import read_body
from describe.lines import NOBODY, reading_of
from describe.person import Person, person_in
from describe.reader import reduced
from shared.stylist.colour import NAMES
from shared.stylist.foreground import raster
from shared.stylist.garments import Colour
from shared.stylist.photos import Note, Seen
from tests.photos import FILES

WALL, SHIRT, TROUSERS, SKIN = "#d8d2c4", "#b0247a", "#1a2537", "#e5b18c"


def seen(name: str) -> Seen:
    with Image.open(FILES / name) as source:
        return read_body(reduced(source))


def worn(name: str) -> dict[str, str]:
    return {piece["slot"]: piece["colours"][0]["name"]["en"] for piece in seen(name)["worn"]}


@pytest.mark.parametrize(
    ("name", "top", "bottom"),
    [
        ("man_white_tshirt_portrait.jpg", {"white"}, {"black"}),
        ("people/man_white_tshirt_landscape.jpg", {"white"}, {"black"}),
        ("people/man_speaking_8mp.jpg", {"charcoal", "black"}, {"black"}),  # a very dark grey, before other people
        ("woman_cardigan_to_knee.jpg", {"magenta"}, {"navy", "black", "charcoal"}),  # over green; dark jeans
    ],
)
def test_the_pieces_worn_have_the_colours_that_a_person_sees(name: str, top: set[str], bottom: set[str]) -> None:
    pieces = worn(name)
    assert pieces["top"] in top
    assert pieces["bottom"] in bottom


def test_what_a_portrait_does_not_show_is_unknown() -> None:
    portrait = seen("people/astronaut_upper_body.jpg")
    assert worn("people/astronaut_upper_body.jpg") == {"top": "orange"}
    assert portrait["notes"] == ["not_full_body"]
    assert portrait["reading"]["lines"][1]["text"]["ko"] == "아래는 사진에 나오지 않았고, 이 조명에선 위가 주황 계열로 보여요."


@pytest.mark.parametrize("name", ["t-shirt_04.jpg", "dress_03.jpg", "six_items.jpg"])
def test_clothes_without_anyone_in_them_are_nobody(name: str) -> None:
    laid_out = seen(name)
    assert laid_out["notes"] == ["no_person"]
    assert laid_out["worn"] == []
    assert all(line["source"] == "guessed" for line in laid_out["reading"]["lines"])


@pytest.mark.parametrize(
    ("name", "notes"),
    [("man_white_tshirt_portrait.jpg", []), ("woman_cardigan_to_knee.jpg", ["not_full_body"])],
)
def test_a_real_person_is_never_nobody(name: str, notes: list[Note]) -> None:
    assert seen(name)["notes"] == notes


def test_what_is_not_seen_is_said_shortly_and_of_the_photo() -> None:
    tops = [Colour(hex="#808080", share=1.0, name=name) for name in NAMES.values()]
    for reading in [NOBODY, *(reading_of([top], [], found=False) for top in tops)]:
        assert [line["topic"] for line in reading["lines"]] == ["proportion", "tone", "impression"]
        for line in reading["lines"]:
            assert line["source"] == "guessed"
            assert line["text"]["ko"].endswith(("보여요.", "주세요."))
            assert len(line["text"]["ko"]) <= 60
            assert len(line["text"]["en"]) <= 110


def puppet(tall: float = 0.8) -> Person:
    """A figure whose head is near the top edge; `tall` is its height in parts of the picture's."""
    picture = Image.new("RGB", (72, 96), WALL)
    draw, step = ImageDraw.Draw(picture), 96 * tall / 100
    draw.ellipse((31, 6, 41, 6 + 14 * step), fill=SKIN)
    draw.rectangle((27, 6 + 14 * step, 45, 6 + 52 * step), fill=SHIRT)
    draw.rectangle((29, 6 + 52 * step, 43, 6 + 100 * step), fill=TROUSERS)
    return person_in(raster(picture.tobytes(), *picture.size))


def test_a_standing_figure_is_found_whole_and_its_parts_are_pure() -> None:
    figure = puppet()
    assert (figure.found, figure.whole) == (True, True)
    assert (len(set(figure.upper)), len(set(figure.lower))) == (1, 1)
    assert set(figure.upper) != set(figure.lower)


def test_a_figure_that_the_lower_edge_cuts_at_the_knees_is_not_whole_and_its_parts_are_still_pure() -> None:
    figure, whole = puppet(1.2), puppet()
    assert (figure.found, figure.whole) == (True, False)
    assert (set(figure.upper), set(figure.lower)) == (set(whole.upper), set(whole.lower))


@pytest.mark.parametrize("box", [(6, 10, 66, 90), (20, 60, 52, 90)], ids=["a coat", "a cup"])
def test_what_is_wide_or_small_is_not_a_figure(box: tuple[int, int, int, int]) -> None:
    picture = Image.new("RGB", (72, 96), WALL)
    ImageDraw.Draw(picture).rectangle(box, fill=SHIRT)
    assert not person_in(raster(picture.tobytes(), *picture.size)).found


def test_cloth_of_many_colours_still_has_a_main_one() -> None:
    stripes = Image.new("RGB", (96, 192), WALL)
    draw = ImageDraw.Draw(stripes)
    for row in range(192):
        draw.line((34, row, 62, row), fill=("#c1121f", "#f4d62a", "#1f7a3d", "#1f45ad", "#f1f1f2")[row // 3 % 5])
    assert all(piece["colours"] for piece in read_body(stripes)["worn"])


@pytest.mark.parametrize("size", [(1000, 20), (20, 1000), (8000, 16), (16, 8000), (1, 1)])
@pytest.mark.parametrize("box", [(0, 0, 0, 0), (0.4, 0, 0.6, 1), (0.3, 0.5, 0.7, 1), (0, 0, 1, 1)], ids=str)
def test_a_strip_of_a_picture_is_read_like_any_other(size: tuple[int, int], box: tuple[float, float, float, float]) -> None:
    (width, height), (left, top, right, bottom) = size, box
    strip = Image.new("RGB", size, WALL)
    strip.paste(SHIRT, (round(left * width), round(top * height), round(right * width), round(bottom * height)))
    assert read_body(reduced(strip))["reading"]["lines"]

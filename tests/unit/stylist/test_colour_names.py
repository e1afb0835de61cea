"""Colour names as a person would say them, and what small pictures say of foreground and palette."""

import pytest

from shared.stylist.colour import NAMES, from_oklab, key_of, name_of, oklab
from shared.stylist.foreground import foreground, raster
from shared.stylist.palette import colours_of, exposed, palette


@pytest.mark.parametrize(
    ("point", "korean"),
    [
        ("#ffffff", "흰색"),
        ("#000000", "검정"),
        ("#808080", "회색"),
        ("#1f2a4d", "네이비"),
        ("#800020", "버건디"),
        ("#ffc0cb", "분홍"),
        ("#ff0000", "빨강"),
        ("#ffff00", "노랑"),
        ("#0000ff", "파랑"),
        ("#f5f5dc", "아이보리"),
        ("#808000", "올리브"),
        ("#ff7f50", "코랄"),
    ],
)
def test_well_known_colours_have_their_everyday_name(point: str, korean: str) -> None:
    assert name_of(point)["ko"] == korean


@pytest.mark.parametrize("point", ["#d2b48c", "#b59f7c", "#a58f6c", "#a3906f", "#b09a74", "#9c8762", "#ad9b7d", "#c3b091"])
def test_tan_is_beige_or_camel_and_not_the_green_that_korean_calls_khaki(point: str) -> None:
    assert name_of(point)["ko"] in ("베이지", "카멜")


@pytest.mark.parametrize("point", ["#7a7650", "#8c8a5e", "#6f6b4c", "#78754f"])
def test_a_greenish_drab_is_khaki(point: str) -> None:
    assert name_of(point)["ko"] == "카키"


@pytest.mark.parametrize(
    ("point", "key"),
    [
        ("#6ca0a1", "teal"),
        ("#688280", "teal"),
        ("#66738a", "blue"),
        ("#6f9678", "green"),
        ("#6a5a7a", "purple"),
        ("#1d2634", "navy"),
    ],
)
def test_a_faded_or_a_dark_colour_is_still_called_by_its_hue(point: str, key: str) -> None:
    assert key_of(point) == key


@pytest.mark.parametrize("point", ["#15171a", "#201d1c", "#22262a", "#2b2523", "#33281f"])
def test_a_black_with_a_tint_of_the_light_is_black(point: str) -> None:
    assert key_of(point) == "black"


def test_keys_are_the_english_names_and_no_two_share_a_word() -> None:
    assert all(key == name["en"] == key.lower() for key, name in NAMES.items())
    assert len({name["ko"] for name in NAMES.values()}) == len(NAMES) >= 30


@pytest.mark.parametrize("point", ["#000000", "#ffffff", "#c2185b", "#12382a", "#f4d62a"])
def test_oklab_and_back_is_the_same_colour(point: str) -> None:
    assert from_oklab(oklab(point)) == point


def square_on(ground: bytes, thing: bytes, side: int = 48) -> bytes:
    """A square of one colour in the middle half of a picture of another."""
    inside = range(side // 4, side * 3 // 4)
    return b"".join(thing if x in inside and y in inside else ground for y in range(side) for x in range(side))


def test_the_thing_in_the_middle_is_told_from_its_ground() -> None:
    belief = foreground(raster(square_on(b"\xb0\x80\x50", b"\x20\x30\x60"), 48, 48))
    assert belief[24 * 48 + 24] > 0.9
    assert belief[0] < 0.1
    assert 0.18 < sum(belief) / len(belief) < 0.35


def test_the_ground_leaves_no_colour_behind() -> None:
    found = colours_of(square_on(b"\xb0\x80\x50", b"\x1f\x2a\x4d"), 48, 48)
    assert [(colour["name"]["en"], colour["share"]) for colour in found] == [("navy", 1.0)]


def test_shades_of_one_cloth_are_one_colour_and_two_cloths_are_two() -> None:
    shades = [oklab(point) for point in ("#1f2a4d", "#2a3452", "#182244")]
    assert len(palette(shades, [1.0, 1.0, 1.0])) == 1
    two = palette([oklab("#c1121f"), oklab("#ffffff")], [1.0, 0.9])
    assert [(colour["name"]["en"], round(colour["share"], 2)) for colour in two] == [("red", 0.53), ("white", 0.47)]


def test_mixed_pixels_between_black_and_white_do_not_join_them() -> None:
    greys = [oklab(f"#{level:02x}{level:02x}{level:02x}") for level in range(16, 256, 8)]
    labs = [greys[0]] * 400 + greys + [greys[-1]] * 400
    found = palette(labs, [1.0] * len(labs))
    assert {colour["name"]["en"] for colour in found if colour["share"] > 0.4} == {"black", "white"}


def test_what_has_one_name_is_one_colour() -> None:
    greens = [oklab("#1f7a3d"), oklab("#3d9a4a")] * 5
    names = [colour["name"]["en"] for colour in palette([*greens, oklab("#c1121f")], [1.0] * 11)]
    assert names == ["green", "red"]


def test_a_check_of_two_colours_keeps_both_and_makes_no_third() -> None:
    black, white = b"\x10\x10\x10", b"\xff\xff\xff"
    check = square_on(b"\xb0\x30\x30", b"\x00\x00\x01", 256)
    rows = [check[at : at + 768] for at in range(0, len(check), 768)]
    cells = [[black if (x // 5 + y // 5) % 2 else white for x in range(256)] for y in range(256)]
    pixels = b"".join(
        cells[y][x] if row[3 * x : 3 * x + 3] == b"\x00\x00\x01" else row[3 * x : 3 * x + 3]
        for y, row in enumerate(rows)
        for x in range(256)
    )
    assert {colour["name"]["en"] for colour in colours_of(pixels, 256, 256)} == {"black", "white"}


def test_a_dim_photo_is_lit_a_little_and_a_bright_one_is_left_alone() -> None:
    assert exposed(bytes([200] * 300)) == bytes([235] * 300)
    assert exposed(bytes([100] * 300)) == bytes([120] * 300)
    assert exposed(bytes([250] * 300)) == bytes([250] * 300)


def test_the_names_point_is_its_own_nearest() -> None:
    assert {key_of("#c19a5b"), key_of("#5f2c83"), key_of("#55562f")} == {"camel", "purple", "olive"}

"""Which garments are one picture, and that the engine counts them as one piece."""

import pytest
from PIL import Image

from shared.stylist.duplicates import _mean, one_of_each, same_picture, twin_of
from shared.stylist.garments import Category, Colour, Garment
from shared.stylist.occasion import Ask
from shared.stylist.outfits import advise, rank
from shared.stylist.photos import Measured, Photo
from shared.stylist.taste import Taste
from tests.photos import encoded, photo, picture
from thumbnail.render import render

NAVY, RED = "#1f2a44", "#a81c24"
HASH = "9bee1a5b4123178e"
NEAR = "9bee1a5b41231771"  # 8 bits
FAR = "9bee1a5b41231671"  # 9 bits


def colour(hex_colour: str, share: float = 1.0) -> Colour:
    return Colour(hex=hex_colour, share=share, name={"ko": "색", "en": "colour"})


def garment(
    number: int, hash_: str = HASH, hex_colour: str = NAVY, category: Category = "shirt", *, said: bool = False
) -> Garment:
    words = frozenset({"category"} if said else ())
    return Garment(f"p{number}", number, {"category": category}, (colour(hex_colour),), "reader", words, hash_)


@pytest.mark.parametrize(("hash_", "same"), [(HASH, True), (NEAR, True), (FAR, False), ("", False)])
def test_hashes_may_differ_in_eight_bits(hash_: str, same: bool) -> None:
    assert same_picture(garment(1), garment(2, hash_)) is same
    assert same_picture(garment(2, hash_), garment(1)) is same


def test_two_photos_without_a_hash_are_not_one_picture() -> None:
    assert not same_picture(garment(1, ""), garment(2, ""))


def test_the_same_shape_in_another_colour_is_another_piece() -> None:
    assert not same_picture(garment(1), garment(2, hex_colour=RED))


def test_colours_in_another_order_are_the_same_colours() -> None:
    both = [(colour(NAVY, 0.55), colour(RED, 0.45)), (colour(RED, 0.5), colour(NAVY, 0.5))]
    one, other = (Garment("p", n, {}, colours, "reader", hash=HASH) for n, colours in enumerate(both))
    assert same_picture(one, other)


def test_a_twin_is_named_after_the_earliest_and_the_first_is_nobodys() -> None:
    closet = [garment(7), garment(3), garment(5, NEAR), garment(4, FAR)]
    assert [twin_of(one, closet) for one in closet] == [3, None, 3, None]


def test_of_each_picture_the_wanted_stays_else_the_earlier_in_the_order_given() -> None:
    closet = [garment(5, NEAR), garment(9, hex_colour=RED), garment(2)]
    assert [one.number for one in one_of_each(closet, ())] == [9, 2]
    assert [one.number for one in one_of_each(closet, {5})] == [5, 9]
    assert [one.number for one in one_of_each([garment(1, ""), garment(2), garment(3, "")], ())] == [1, 2, 3]


def test_what_the_person_said_stays_before_what_was_guessed() -> None:
    closet = [garment(1), garment(2, NEAR, category="t-shirt", said=True), garment(3)]
    assert [one.number for one in one_of_each(closet, ())] == [2]
    assert [one.number for one in one_of_each(closet, {3})] == [3]


def test_one_picture_is_two_pieces_only_when_the_person_says_so() -> None:
    """A set photographed whole, or trousers taken for a shirt and put right on one of their pictures only."""
    trousers = garment(2, NEAR, category="pants", said=True)
    assert [one.number for one in one_of_each([garment(1), trousers], ())] == [2]
    assert [one.number for one in one_of_each([garment(1, said=True), trousers], ())] == [1, 2]


def test_the_colours_of_each_of_many_copies_are_mixed_once() -> None:
    closet = [
        Garment(f"p{n}", n, {}, (colour(NAVY, 0.5 + n / 1000), colour(RED, 0.4)), "reader", hash=HASH) for n in range(1, 51)
    ]
    _mean.cache_clear()
    assert [twin_of(one, closet) for one in closet] == [None, *[1] * 49]
    assert _mean.cache_info().misses == 50


def ask(*keep: int) -> Ask:
    return Ask("출근용 데일리룩 추천", "ko", keep=frozenset(keep))


def outfits(ask: Ask, *more: Garment) -> set[int]:
    """Every number that the engine shows for a shirt, its twin and trousers."""
    closet = [garment(1), garment(2, NEAR), garment(3, "0f0f0f0f0f0f0f0f", "#4b4d50", "pants"), *more]
    ranked = rank(closet, ask, taste=Taste(), worn=[], recent=[], season="spring")
    advice = advise(closet, ask, taste=Taste(), worn=[], recent=[], season="spring")
    shown = [*ranked, *(alternative.outfit for alternative in advice.alternatives)]
    return {one.number for outfit in shown for one in outfit.garments}


def test_the_engine_offers_one_of_two_pictures_of_a_piece() -> None:
    assert outfits(ask()) == {1, 3}
    assert outfits(ask(), garment(4, "ffff0000ffff0000")) == {1, 3, 4}


def test_a_twin_that_is_asked_for_by_number_is_the_one_that_is_worn() -> None:
    assert outfits(ask(2)) == {2, 3}


def test_a_photo_measured_before_there_were_hashes_is_still_a_garment() -> None:
    old = Photo(
        "p1", "ann", 1, "garment", "image/jpeg", 9, created=0, kept_until=9, measured=Measured(width=1, height=2, colours=[])
    )
    found = old.garment()
    assert found is not None
    assert found.hash == ""


def measured_garment(number: int, image: Image.Image) -> Garment:
    measured = render(encoded(image, "JPEG", quality=85)).measured
    return Garment(f"p{number}", number, {}, tuple(measured["colours"]), "measured", hash=measured["hash"])


def test_a_real_photo_sent_again_smaller_is_its_twin_and_no_other_is() -> None:
    """As thumbnail measures them, colours included."""
    names = ("dress_03", "longsleeve_02", "outwear_02", "pants_03", "shirt_01", "skirt_03", "t-shirt_01", "t-shirt_04")
    images = [picture(photo(f"{name}.jpg")).convert("RGB") for name in names]
    closet = [measured_garment(number, image) for number, image in enumerate(images, 1)]
    again = [
        measured_garment(100 + n, image.resize((image.width // 2, image.height // 2))) for n, image in enumerate(images, 1)
    ]
    assert [twin_of(one, closet) for one in closet] == [None] * len(closet)
    assert [twin_of(one, closet) for one in again] == list(range(1, len(closet) + 1))

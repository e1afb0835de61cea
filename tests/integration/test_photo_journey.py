"""A photo's whole way on the deployed stack: posted to S3, measured, described, seen, and gone again."""

import re
from concurrent.futures import ThreadPoolExecutor

import httpx2
import pytest
from PIL import Image, ImageChops, ImageStat

from shared.stylist.garments import CATEGORIES
from tests.integration.browser import Browser
from tests.integration.storage import Storage
from tests.photos import photo, picture

GARMENTS = ("shirt_01.jpg", "pants_03.jpg", "shoes_02.jpg")


@pytest.fixture(scope="module")
def garments(visitor: Browser) -> dict[str, str]:
    """Three garments dropped at once: file name → photo id."""
    visitor.session()  # so that one visitor, not three, comes with the photos
    with ThreadPoolExecutor() as pool:
        return dict(zip(GARMENTS, pool.map(lambda name: visitor.dress("garment", name), GARMENTS), strict=True))


@pytest.fixture(scope="module")
def person(visitor: Browser) -> str:
    return visitor.dress("body", "man_white_tshirt_portrait.jpg")


def fetched(url: str) -> Image.Image:
    answer = httpx2.get(url)
    assert (answer.status_code, answer.headers["content-type"]) == (200, "image/webp")
    return picture(answer.content)


def test_garments_dropped_at_once_are_all_read_and_numbered(visitor: Browser, garments: dict[str, str]) -> None:
    found = [visitor.photo(photo_id) for photo_id in garments.values()]
    assert sorted(one["number"] for one in found) == [1, 2, 3]
    for one in found:
        assert one["source"] == "reader"
        assert one["attributes"]["category"] in CATEGORIES
        assert 0 < one["attributes"]["confidence"] <= 1
        assert len(one["guesses"]) >= 2


def test_a_garment_has_the_colours_of_the_cloth(visitor: Browser, garments: dict[str, str]) -> None:
    colours = visitor.photo(garments["pants_03.jpg"])["colours"]
    assert all(re.fullmatch("#[0-9a-f]{6}", colour["hex"]) for colour in colours)
    assert 0.5 < sum(colour["share"] for colour in colours) <= 1.01
    assert colours[0]["name"]["ko"] in ("네이비", "남색")


def test_a_body_photo_gets_three_lines_and_the_pieces_worn(visitor: Browser, person: str) -> None:
    found = visitor.photo(person)
    assert [line["topic"] for line in found["reading"]["lines"]] == ["proportion", "tone", "impression"]
    assert all(line["text"]["ko"] and line["text"]["en"] for line in found["reading"]["lines"])
    assert {(piece["slot"], piece["colours"][0]["name"]["en"]) for piece in found["worn"]} == {
        ("top", "white"),
        ("bottom", "black"),
    }


def test_both_pictures_can_be_fetched_in_their_sizes(visitor: Browser, garments: dict[str, str]) -> None:
    found = visitor.photo(garments["shirt_01.jpg"])
    original = max(picture(photo("shirt_01.jpg")).size)
    assert max(fetched(found["thumbnail_url"]).size) == min(512, original)
    assert max(fetched(found["image_url"]).size) == min(1024, original)


def test_an_address_without_its_signature_shows_nothing(visitor: Browser, garments: dict[str, str]) -> None:
    url = visitor.photo(garments["shirt_01.jpg"])["thumbnail_url"]
    assert httpx2.get(url.partition("?")[0]).status_code == 403


def test_the_original_is_gone_and_two_renditions_are_left(storage: Storage, person: str, garments: dict[str, str]) -> None:
    for photo_id in (person, *garments.values()):
        storage.until_taken(photo_id)
        assert {key.split("/", 2)[0] + "/" + key.rsplit("/", 1)[1] for key in storage.objects(photo_id)} == {
            "renditions/512.webp",
            "renditions/1024.webp",
        }


def test_the_place_and_owner_in_a_photo_never_leave_it(visitor: Browser) -> None:
    assert picture(photo("gps_owner.jpg")).getexif()
    found = visitor.photo(visitor.dress("garment", "gps_owner.jpg"))
    for url in (found["thumbnail_url"], found["image_url"]):
        shown = fetched(url)
        assert not shown.getexif()
        assert not {"exif", "xmp", "icc_profile"} & set(shown.info)


def test_a_photo_that_was_held_sideways_stands_upright(visitor: Browser, person: str) -> None:
    turned = visitor.upload("garment", photo("person_6.jpg"))
    shown = fetched(visitor.until(turned.id, "described")["thumbnail_url"])
    upright = fetched(visitor.photo(person)["thumbnail_url"])
    assert shown.height > shown.width
    assert ImageStat.Stat(ImageChops.difference(shown, upright.resize(shown.size)).convert("L")).mean[0] < 8


@pytest.mark.parametrize(
    ("name", "content_type"),
    [
        ("item_8bit.heic", "image/heic"),
        ("item.avif", "image/avif"),
        ("cmyk_adobe.jpg", "image/jpeg"),
        ("display_p3.png", "image/png"),
    ],
)
def test_every_kind_of_picture_is_read(visitor: Browser, name: str, content_type: str) -> None:
    found = visitor.until(visitor.upload("garment", photo(name), content_type).id, "described", "rejected")
    assert found["status"] == "described"
    assert found["colours"]
    assert fetched(found["thumbnail_url"]).format == "WEBP"


def test_a_photo_that_is_removed_is_gone_everywhere(visitor: Browser, storage: Storage) -> None:
    photo_id = visitor.dress("garment", "t-shirt_04.jpg")
    assert visitor.send("DELETE", f"/api/photos/{photo_id}").status_code == 204
    assert visitor.get(f"/api/photos/{photo_id}").status_code == 404
    assert photo_id not in visitor.wardrobe()
    assert not storage.objects(photo_id)
    assert not storage.rows(photo_id)

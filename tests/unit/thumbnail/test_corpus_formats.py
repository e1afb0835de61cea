"""Every valid but unusual photo of the corpus, by the function's own way in: what it becomes and what it looks like."""

import pytest
from PIL import Image

from shared.stylist.photos import RENDITIONS, rendition_key
from tests.corpus import Entry, entries, entry
from tests.delta_e import mean_delta_e, mean_delta_e_of_pixels
from tests.photos import picture
from tests.reference_picture import reference
from tests.taking_in import PLAIN_CHUNKS, chunks, taken_in

ENTRIES = entries("formats")
SHOWN = [found for found in ENTRIES if found.expected == "ready" and found.folder != "names"]
REFUSED = [found for found in ENTRIES if found.expected != "ready"]
NAMES = [found for found in ENTRIES if found.folder == "names"]


def shown(file: str) -> Image.Image:
    return picture(taken_in(entry("formats", file).data()).renditions[512])


def test_every_row_is_read_and_what_must_be_accepted_is() -> None:
    assert len(ENTRIES) == 82
    assert {found.file for found in ENTRIES if found.verdict == "accept" and found.expected != "ready"} == set()
    assert {found.verdict for found in ENTRIES} == {"accept", "policy"}


@pytest.mark.parametrize("found", SHOWN, ids=lambda found: found.file)
def test_a_photo_becomes_two_upright_srgb_renditions_that_look_like_it(found: Entry) -> None:
    taken, truth = taken_in(found.data()), reference(found.data())
    assert taken.outcome == "ready"
    assert taken.left == {rendition_key("ann", "p1", side) for side in RENDITIONS}
    assert taken.size == truth.size
    for side, data in taken.renditions.items():
        rendition = picture(data)
        assert [*chunks(data)] in PLAIN_CHUNKS
        assert max(rendition.size) == min(side, max(truth.size))
        assert rendition.width * truth.height == pytest.approx(rendition.height * truth.width, abs=max(truth.size))
        measure = mean_delta_e_of_pixels if found.verdict == "accept" else mean_delta_e
        assert measure(rendition, truth) <= 2


@pytest.mark.parametrize("found", REFUSED, ids=lambda found: found.file)
def test_a_format_that_is_not_taken_is_refused_and_leaves_nothing(found: Entry) -> None:
    taken = taken_in(found.data())
    assert (taken.outcome, taken.reason, taken.left) == ("rejected", found.expected, set())


@pytest.mark.parametrize("found", NAMES, ids=lambda found: found.file)
def test_a_misleading_name_stands_for_bytes_that_are_taken_for_what_they_are(found: Entry) -> None:
    assert taken_in(found.data()).outcome == found.expected


@pytest.mark.parametrize("orientation", range(2, 9))
def test_all_eight_orientations_look_alike(orientation: int) -> None:
    turned, straight = (shown(f"exif_orientation/person_{number}.jpg") for number in (orientation, 1))
    assert turned.size == straight.size
    assert mean_delta_e(turned, straight) < 1


@pytest.mark.parametrize("way", ["cmyk_adobe", "progressive", "444", "rgb_colourspace", "arithmetic", "restart_markers"])
def test_one_picture_looks_the_same_however_its_jpeg_was_written(way: str) -> None:
    plain, same = shown("jpeg/444.jpg"), shown(f"jpeg/{way}.jpg")
    assert mean_delta_e(plain, same) < 1


@pytest.mark.parametrize("space", ["display_p3_v2", "adobe_rgb", "prophoto"])
def test_one_picture_looks_the_same_whatever_its_colour_space(space: str) -> None:
    assert mean_delta_e(shown("jpeg/icc_display_p3.jpg"), shown(f"jpeg/icc_{space}.jpg")) < 1.5


@pytest.mark.parametrize(
    ("file", "first"),
    [
        ("jpeg/mpo_two_pictures.jpg", "heic/item_8bit.heic"),
        ("avif/animated.avif", "heic/item_8bit.heic"),
        ("tiff/multipage.tif", "heic/item_8bit.heic"),
        ("gif/animated.gif", "heic/item_8bit.heic"),
        ("webp/animated.webp", "heic/item_8bit.heic"),
        ("png/animated_named.png", "heic/item_8bit.heic"),
    ],
)
def test_of_several_pictures_the_first_is_shown(file: str, first: str) -> None:
    assert mean_delta_e(shown(file), shown(first).resize(shown(file).size)) < 4


def test_of_a_burst_the_picture_is_shown_that_the_phone_calls_the_primary() -> None:
    jeans = shown("size/thumbnail_64px.jpg")
    burst = shown("heic/burst_three_images.heic")
    assert mean_delta_e(burst, jeans.resize(burst.size)) < 6

"""Real photos described through our adapter by the recorded server, which knows them by sight."""

import io
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image, ImageOps

from shared.adapters.openai_describer import OpenAIDescriber
from shared.adapters.openai_model import OpenAIModel
from shared.stylist.intake import Described
from shared.stylist.photos import Kind, Photo
from tests.contract.pictures import MemoryRenditions, served
from tests.recorded.app import Recorded
from tests.recorded.running import recorded_server

FILES = Path(__file__).parents[1] / "files"


def rendition(name: str) -> bytes:
    """As thumbnail writes it: upright, at most 1,024 px, WebP."""
    out = io.BytesIO()
    with Image.open(FILES / name) as picture:
        upright = ImageOps.exif_transpose(picture).convert("RGB")
        upright.thumbnail((1024, 1024))
        upright.save(out, "WEBP", quality=82)
    return out.getvalue()


@pytest.fixture(scope="module")
def recorded() -> Recorded:
    return Recorded(pace=0.0, size=40)


@pytest.fixture(scope="module")
def url(recorded: Recorded) -> Iterator[str]:
    with recorded_server(recorded) as address:
        yield address


async def described(url: str, name: str, kind: Kind) -> Described:
    with served(MemoryRenditions({"k": rendition(name)})) as renditions:
        model = OpenAIModel(name="gpt-6-luna", url=url, key=lambda again: "sk-test", renditions=renditions, images="auto")
        return await OpenAIDescriber(model).describe(Photo("p", "o", 1, kind, "image/jpeg", 1, 0, 10), "k")


@pytest.mark.parametrize(
    ("name", "category", "pattern"),
    [
        ("shirt_01.jpg", "shirt", "striped"),
        ("pants_03.jpg", "pants", "plain"),
        ("dress_03.jpg", "dress", "plain"),
        ("shoes_02.jpg", "shoes", "plain"),
        ("shirt_03.jpg", "shirt", "checked"),
    ],
)
async def test_a_garment_photo_is_described(url: str, name: str, category: str, pattern: str) -> None:
    attributes = (await described(url, name, "garment")).seen["attributes"]

    assert (attributes["category"], attributes["pattern"]) == (category, pattern)
    assert attributes["description"]["ko"] != attributes["description"]["en"] != ""


@pytest.mark.parametrize("name", ["man_white_tshirt_portrait.jpg", "person_6.jpg"])
async def test_a_body_photo_is_read_in_three_lines_with_the_pieces_worn(url: str, name: str) -> None:
    seen = (await described(url, name, "body")).seen

    assert [line["topic"] for line in seen["reading"]["lines"]] == ["proportion", "tone", "impression"]
    assert {piece["slot"]: piece["colours"][0]["name"]["en"] for piece in seen["worn"]}["top"] == "white"


async def test_a_photo_is_read_at_high_detail_and_priced(recorded: Recorded, url: str) -> None:
    recorded.requests.clear()
    found = await described(url, "t-shirt_04.jpg", "garment")

    [entry] = recorded.requests
    assert [picture["detail"] for picture in entry["pictures"]] == ["high"]
    assert found.usage.micro_dollars > 50
    assert entry["usage"]["prompt_tokens_details"]["image_tokens"] > 200


async def test_a_photo_that_nobody_recorded_is_still_answered(url: str) -> None:
    attributes = (await described(url, "icc_display_p3.jpg", "garment")).seen["attributes"]

    assert 0 < attributes["confidence"] <= 1

"""How pictures travel to the model."""

import base64
import io

import pytest
from PIL import Image

from shared.adapters.openai_pictures import BLIND_SECONDS, BYTES_SECONDS, PictureSender
from shared.adapters.openai_profiles import profile_of
from shared.settings import Images
from shared.stylist.ports import SignedUrl

S3, LOCAL = "https://photos.s3.us-east-1.amazonaws.com", "http://127.0.0.1:4566/photos"
OPENAI, OLLAMA, LM_STUDIO, RECORDED = (
    "https://api.openai.com/v1",
    "http://localhost:11434/v1",
    "http://localhost:1234/v1",
    "http://127.0.0.1:8900/v1",
)


class Renditions:
    """One picture under the key `there`."""

    def __init__(self, host: str) -> None:
        self.host = host
        out = io.BytesIO()
        Image.new("RGB", (8, 8), "#336699").save(out, "WEBP", lossless=True)
        self.webp = out.getvalue()

    def read(self, key: str, limit: int) -> bytes | None:
        return self.webp[:limit] if key == "there" else None

    def sign(self, key: str) -> SignedUrl:
        return SignedUrl(f"{self.host}/{key}?sig", 0)


class Clock:
    now = 1000.0

    def __call__(self) -> float:
        return self.now


def sender(signing: str, model: str, images: Images = "auto", clock: Clock | None = None) -> PictureSender:
    return PictureSender(Renditions(signing), images=images, model_url=model, profile=profile_of(model), clock=clock or Clock())


def url(sender: PictureSender) -> str:
    [part] = sender.parts(["there"], "low")
    address: str = part["image_url"]["url"]
    return address


@pytest.mark.parametrize(
    ("signing", "model", "start"),
    [
        (S3, OPENAI, "https://"),
        (LOCAL, OPENAI, "data:image/webp;base64,"),
        (LOCAL, RECORDED, "http://"),
        (S3, RECORDED, "https://"),
        (S3, OLLAMA, "data:image/webp;base64,"),
    ],
)
def test_auto_sends_bytes_only_where_a_url_cannot_work(signing: str, model: str, start: str) -> None:
    assert url(sender(signing, model)).startswith(start)


@pytest.mark.parametrize(("images", "start"), [("url", "http://127"), ("bytes", "data:")])
def test_a_setting_other_than_auto_is_obeyed(images: Images, start: str) -> None:
    assert url(sender(LOCAL, OPENAI, images)).startswith(start)


def test_a_failed_download_means_bytes_for_ten_minutes() -> None:
    clock = Clock()
    pictures = sender(S3, OPENAI, clock=clock)

    pictures.download_failed()
    at_once = url(pictures)
    clock.now += BYTES_SECONDS - 1
    later = url(pictures)
    clock.now += 2

    assert (at_once[:5], later[:5], url(pictures)[:5]) == ("data:", "data:", "https")


def test_a_refusal_is_remembered_for_ten_minutes() -> None:
    clock = Clock()
    pictures = sender(S3, OPENAI, clock=clock)

    seen = [pictures.welcome]
    pictures.refused()
    for step in (0, BLIND_SECONDS - 1, 2):
        clock.now += step
        seen.append(pictures.welcome)

    assert seen == [True, False, False, True]


@pytest.mark.parametrize(("images", "welcome"), [("auto", True), ("url", False)])
def test_where_only_urls_may_be_sent_a_failed_download_leaves_nothing_to_try(images: Images, welcome: bool) -> None:
    pictures = sender(S3, OPENAI, images)

    pictures.download_failed()

    assert pictures.welcome is welcome


@pytest.mark.parametrize("model", [OLLAMA, LM_STUDIO])
def test_a_server_that_does_not_know_detail_is_not_told(model: str) -> None:
    assert set(sender(LOCAL, model).parts(["there"], "low")[0]["image_url"]) == {"url"}


def test_a_part_says_its_detail_as_the_provider_publishes_it() -> None:
    assert sender(S3, OPENAI).parts(["there"], "high") == [
        {"type": "image_url", "image_url": {"url": f"{S3}/there?sig", "detail": "high"}}
    ]


def test_the_bytes_are_the_picture() -> None:
    assert base64.b64decode(url(sender(LOCAL, OPENAI)).partition(",")[2]) == Renditions(LOCAL).webp


def test_lm_studio_gets_a_jpeg_of_the_same_picture() -> None:
    kind, _, data = url(sender(S3, LM_STUDIO)).partition(",")

    with Image.open(io.BytesIO(base64.b64decode(data))) as picture:
        assert (kind, picture.format, picture.size) == ("data:image/jpeg;base64", "JPEG", (8, 8))
        assert picture.convert("RGB").getpixel((4, 4)) == pytest.approx((0x33, 0x66, 0x99), abs=6)


def test_a_picture_deleted_meanwhile_is_left_out() -> None:
    assert sender(LOCAL, OPENAI).parts(["gone", "there"], "low") == sender(LOCAL, OPENAI).parts(["there"], "low")

"""The SDK's exceptions in words of the product."""

import httpx2
import openai
import pytest

from shared.adapters.openai_errors import Sent, translated
from shared.stylist.errors import ImageFetchError, ModelError, ModelKeyError, VisionError

REQUEST = httpx2.Request("POST", "https://api.openai.com/v1/chat/completions")
SECRET = "https://b.s3.amazonaws.com/k?X-Amz-Signature=secret"


def status(code: int, message: str = "no", error: str | None = None) -> openai.APIStatusError:
    response = httpx2.Response(code, request=REQUEST)
    return openai.APIStatusError(message, response=response, body={"code": error, "message": message})


@pytest.mark.parametrize(
    ("code", "message", "error"),
    [
        (400, f"Timeout while downloading {SECRET}.", "invalid_value"),
        (400, f"Timeout while downloading {SECRET}.", "invalid_image_url"),
        (400, "Failed to download image", None),
        (400, "'url' field must be a base64 encoded image.", None),
        (500, "Error in loading multi-modal data", None),
    ],
)
def test_a_failed_download_is_known_in_the_words_of_each_server(code: int, message: str, error: str | None) -> None:
    found = translated(status(code, message, error), sent="urls")

    assert isinstance(found, ImageFetchError)
    assert "secret" not in str(found)


def test_without_urls_nothing_was_downloaded() -> None:
    assert type(translated(status(400, "Failed to download image"), sent="no pictures")) is ModelError


@pytest.mark.parametrize(
    ("code", "message"),
    [
        (400, "Invalid content type. image_url is only supported by certain models."),
        (400, "/models/gpt-oss-20b is not a multimodal model"),
        (400, "At most 0 image(s) may be provided in one prompt."),
        (500, "image input is not supported - hint: if this is unexpected, you may need to provide the mmproj"),
        (500, 'Failed to parse messages: Unsupported content part type: "image_url"'),
        (400, "this model does not support image input (ref: b8bd630e)"),
        (500, "this model is missing data required for image input"),
        (400, "Model does not support images. Please use a model that does."),
    ],
)
@pytest.mark.parametrize("sent", ["urls", "bytes"])
def test_a_model_that_sees_nothing_is_known_in_the_words_of_each_server(code: int, message: str, sent: Sent) -> None:
    found = translated(status(code, message), sent=sent)

    assert (type(found), found.code) == (VisionError, "no_vision")


def test_pictures_that_are_refused_for_what_they_show_say_nothing_of_the_model() -> None:
    found = translated(status(400, "Your input image may contain content that is not allowed."), sent="bytes")

    assert (type(found), found.code) == (VisionError, "bad_pictures")


def test_without_pictures_no_picture_is_at_fault() -> None:
    assert type(translated(status(400, "image_url is only supported by certain models."), sent="no pictures")) is ModelError


@pytest.mark.parametrize("code", [429, 503])
def test_a_busy_server_did_not_refuse_the_pictures(code: int) -> None:
    assert type(translated(status(code, "Too many image requests"), sent="bytes")) is ModelError


def test_another_bad_request_is_not_a_failed_download() -> None:
    assert type(translated(status(400, "Unsupported parameter", "unsupported_parameter"), sent="urls")) is ModelError


@pytest.mark.parametrize("code", [401, 403])
def test_a_refused_key_is_named(code: int) -> None:
    assert isinstance(translated(status(code), sent="no pictures"), ModelKeyError)


def test_a_lost_connection_is_a_model_that_is_down() -> None:
    found = translated(openai.APIConnectionError(request=REQUEST), sent="urls")

    assert type(found) is ModelError
    assert found.code == "model_down"

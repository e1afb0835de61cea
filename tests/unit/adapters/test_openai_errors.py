"""The SDK's exceptions in words of the product."""

import httpx2
import openai
import pytest

from shared.adapters.openai_errors import translated
from shared.stylist.errors import ImageFetchError, ModelError, ModelKeyError

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
    found = translated(status(code, message, error), urls=True)

    assert isinstance(found, ImageFetchError)
    assert "secret" not in str(found)


def test_without_urls_nothing_was_downloaded() -> None:
    assert type(translated(status(400, "Failed to download image"), urls=False)) is ModelError


def test_another_bad_request_is_not_a_failed_download() -> None:
    assert type(translated(status(400, "Unsupported parameter", "unsupported_parameter"), urls=True)) is ModelError


@pytest.mark.parametrize("code", [401, 403])
def test_a_refused_key_is_named(code: int) -> None:
    assert isinstance(translated(status(code), urls=False), ModelKeyError)


def test_a_lost_connection_is_a_model_that_is_down() -> None:
    found = translated(openai.APIConnectionError(request=REQUEST), urls=True)

    assert type(found) is ModelError
    assert found.code == "model_down"

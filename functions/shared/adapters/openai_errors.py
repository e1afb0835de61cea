"""The SDK's exceptions in words of the product."""

import re
from typing import TYPE_CHECKING

from shared.stylist.errors import ImageFetchError, ModelError, ModelKeyError

if TYPE_CHECKING:
    from openai import APIError

# OpenAI: "Timeout while downloading <url>" under the codes invalid_value and invalid_image_url
# (https://github.com/vercel/ai/issues/8857); llama.cpp and LM Studio say it in other words; vLLM answers 500
# (https://github.com/vllm-project/vllm/issues/21254).
_DOWNLOAD = re.compile(r"download|fetch|invalid_image|base64 encoded image|load(ing)? .*(image|multi-modal)", re.IGNORECASE)


def translated(error: "APIError", *, urls: bool) -> ModelError:
    """`urls` says whether the request held picture URLs: only then can a download have failed.

    The message carries the provider's status and code for the log, never its text, which may quote a signed URL.
    """
    status, code = getattr(error, "status_code", None), error.code or type(error).__name__
    if status in (401, 403):
        return ModelKeyError(f"{status} {code}")
    if urls and status in (400, 422, 500) and _DOWNLOAD.search(f"{error.code} {error.message}"):
        return ImageFetchError(f"{status} {code}")
    return ModelError(f"{status or 'no status'} {code}")

"""The SDK's exceptions in words of the product."""

import re
from typing import TYPE_CHECKING, Literal

from shared.stylist.errors import ImageFetchError, ModelError, ModelKeyError, VisionError

if TYPE_CHECKING:
    from openai import APIError

Sent = Literal["urls", "bytes", "no pictures"]

# OpenAI: "Timeout while downloading <url>" under the codes invalid_value and invalid_image_url
# (https://github.com/vercel/ai/issues/8857); llama.cpp and LM Studio say it in other words; vLLM answers 500
# (https://github.com/vllm-project/vllm/issues/21254).
_DOWNLOAD = re.compile(r"download|fetch|invalid_image|base64 encoded image|load(ing)? .*(image|multi-modal)", re.IGNORECASE)
# OpenAI, quoted in https://github.com/browser-use/web-ui/issues/274; vLLM (https://github.com/vllm-project/vllm/issues/23402);
# llama.cpp (https://github.com/ggml-org/llama.cpp/issues/15377, /12947); Ollama (https://github.com/ollama/ollama/issues/17301);
# LM Studio (https://github.com/lmstudio-ai/lmstudio-bug-tracker/issues/362).
_NO_VISION = re.compile(
    r"image_url is only supported|not a multimodal model|at most 0 image|(does|do|is|are) not support(ed)?\b.*image"
    r"|image(s| input)? (is|are) not supported|unsupported content part|mmproj|required for image input",
    re.IGNORECASE,
)
_PICTURE = re.compile(r"image|picture|vision|multi-?modal|content.{0,3}type", re.IGNORECASE)
_REFUSED = (400, 404, 413, 415, 422, 500)


def translated(error: "APIError", *, sent: Sent) -> ModelError:
    """`sent` says how the request held pictures, if it did: only then can they be at fault, and only URLs can fail to load.

    The message carries the provider's status and code for the log, never its text, which may quote a signed URL.
    """
    status, code = getattr(error, "status_code", None), error.code or type(error).__name__
    told, words = f"{status or 'no status'} {code}", f"{error.code} {error.message}"
    if status in (401, 403):
        return ModelKeyError(told)
    if sent == "no pictures" or status not in _REFUSED:
        return ModelError(told)
    if _NO_VISION.search(words):
        return VisionError(told)
    if sent == "urls" and _DOWNLOAD.search(words):
        return ImageFetchError(told)
    return VisionError(told, code="bad_pictures") if _PICTURE.search(words) else ModelError(told)

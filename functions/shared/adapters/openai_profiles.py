"""What differs between servers that speak the Chat Completions API: a table of capability flags, found by the address."""

import ipaddress
import re
from dataclasses import dataclass
from typing import Any, Literal
from urllib.parse import urlsplit

OPENAI_URL = "https://api.openai.com/v1"


@dataclass(frozen=True)
class Profile:
    """`images`: whether the server downloads pictures. `mime`: the picture format it takes. `detail`: whether it knows how
    closely to look. `limit`: how it names the cap on output tokens. `needs_key`: whether it refuses a call without one.

    That an answer follows a JSON schema is no flag: all six servers keep to it.
    """

    images: Literal["url", "bytes"] = "url"
    mime: Literal["image/webp", "image/jpeg"] = "image/webp"
    detail: bool = True
    limit: Literal["max_completion_tokens", "max_tokens"] = "max_completion_tokens"
    needs_key: bool = False


COMPATIBLE = Profile()
"""Whoever follows the published interface and downloads pictures."""
PROFILES: dict[str, tuple[str, Profile]] = {
    "OpenAI": (r"api\.openai\.com:443", Profile(needs_key=True)),
    # Its pages show pictures as data only, and no URL of one.
    "Bedrock": (r"bedrock[a-z-]*\.[a-z0-9-]+\.(amazonaws\.com|api\.aws):443", Profile(images="bytes", needs_key=True)),
    # https://docs.vllm.ai/en/v0.6.6/serving/openai_compatible_server.html: "image_url.detail parameter is not supported".
    "vLLM": (r".*:8000", Profile(detail=False)),
    # https://github.com/ggml-org/llama.cpp/blob/master/tools/server/README.md: remote URL or base64, and no detail.
    "llama.cpp": (r".*:808[01]", Profile(detail=False)),
    # https://github.com/ollama/ollama/issues/7170: base64 only; https://docs.ollama.com/api/openai-compatibility: its fields.
    "Ollama": (r".*:11434", Profile(images="bytes", detail=False, limit="max_tokens")),
    # https://github.com/lmstudio-ai/lmstudio-bug-tracker/issues/1120 and /1752: base64 only, and no WebP.
    "LM Studio": (r".*:1234", Profile(images="bytes", mime="image/jpeg", detail=False, limit="max_tokens")),
}
"""The address (host and port) by which each server is known, and its flags. The ports are those that each takes by itself, and
8081, which README.md gives llama.cpp."""


def profile_of(url: str) -> Profile:
    """The profile of the server at a base URL; an unknown one is taken to follow the published interface."""
    parts = urlsplit(url)
    port = parts.port or (80 if parts.scheme == "http" else 443)
    address = f"{parts.hostname}:{port}"
    return next((profile for pattern, profile in PROFILES.values() if re.fullmatch(pattern, address)), COMPATIBLE)


def is_private(url: str) -> bool:
    """Whether an address means this machine or its local network, judged by its name alone (nothing is looked up)."""
    host = urlsplit(url).hostname or ""
    try:
        return not ipaddress.ip_address(host).is_global
    except ValueError:
        return "." not in host or host.endswith((".localhost", ".local", ".internal", ".lan"))


def reasoning(model: str) -> dict[str, Any]:
    """gpt-6 models reason unless told not to, which would delay the first word by seconds."""
    return {"reasoning_effort": "none"} if re.search(r"(^|[./])gpt-6", model) else {}


def is_text_only(model: str) -> bool:
    """The open gpt-oss models take text alone: https://docs.aws.amazon.com/bedrock/latest/userguide/model-parameters-openai.html."""
    return bool(re.search(r"(^|[./])gpt-oss", model))

"""What differs between servers that speak the Chat Completions API: a table of capability flags, found by the address."""

import ipaddress
import re
from dataclasses import dataclass
from typing import Any, Literal
from urllib.parse import urlsplit

OPENAI_URL = "https://api.openai.com/v1"


@dataclass(frozen=True)
class Profile:
    """`images`: whether the server downloads pictures. `mime`: the picture format it takes. `limit`: how it names the cap
    on output tokens. `needs_key`: whether it refuses a call without one."""

    images: Literal["url", "bytes"] = "url"
    mime: Literal["image/webp", "image/jpeg"] = "image/webp"
    limit: Literal["max_completion_tokens", "max_tokens"] = "max_completion_tokens"
    needs_key: bool = False


COMPATIBLE = Profile()  # vLLM, llama.cpp and whoever else follows the published interface and downloads pictures
PROFILES: tuple[tuple[str, Profile], ...] = (
    (r"api\.openai\.com:443", Profile(needs_key=True)),
    # Bedrock's OpenAI endpoint documents no picture URLs.
    (r"bedrock[a-z-]*\.[a-z0-9-]+\.(amazonaws\.com|api\.aws):443", Profile(images="bytes", needs_key=True)),
    # https://github.com/ollama/ollama/issues/7170: base64 only.
    (r".*:11434", Profile(images="bytes", limit="max_tokens")),
    # https://github.com/lmstudio-ai/lmstudio-bug-tracker/issues/1120: base64 only, and no WebP.
    (r".*:1234", Profile(images="bytes", mime="image/jpeg", limit="max_tokens")),
)


def profile_of(url: str) -> Profile:
    """The profile of the server at a base URL; an unknown one is taken to follow the published interface."""
    parts = urlsplit(url)
    port = parts.port or (80 if parts.scheme == "http" else 443)
    address = f"{parts.hostname}:{port}"
    return next((profile for pattern, profile in PROFILES if re.fullmatch(pattern, address)), COMPATIBLE)


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

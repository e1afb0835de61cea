"""What differs between model servers, found by their address."""

import pytest

from shared.adapters.openai_profiles import COMPATIBLE, PROFILES, Profile, is_private, is_text_only, profile_of, reasoning


@pytest.mark.parametrize(
    ("url", "server"),
    [
        ("https://api.openai.com/v1", "OpenAI"),
        ("https://bedrock-runtime.us-east-1.amazonaws.com/openai/v1", "Bedrock"),
        ("https://bedrock-mantle.ap-northeast-2.api.aws/v1", "Bedrock"),
        ("http://gpu-box:8000/v1", "vLLM"),
        ("http://127.0.0.1:8080/v1", "llama.cpp"),
        ("http://127.0.0.1:8081/v1", "llama.cpp"),
        ("http://localhost:11434/v1", "Ollama"),
        ("http://192.168.0.7:1234/v1", "LM Studio"),
    ],
)
def test_a_server_is_known_by_its_address(url: str, server: str) -> None:
    assert profile_of(url) == PROFILES[server][1]


@pytest.mark.parametrize(
    "url", ["https://api.openai.com.evil.example/v1", "https://models.example/v1", "http://127.0.0.1:8900/v1"]
)
def test_an_unknown_server_is_taken_to_follow_the_published_interface(url: str) -> None:
    assert profile_of(url) == COMPATIBLE == Profile()


def test_what_each_server_takes() -> None:
    flags = {name: (profile.images, profile.mime, profile.limit, profile.needs_key) for name, (_, profile) in PROFILES.items()}
    assert flags == {
        "OpenAI": ("url", "image/webp", "max_completion_tokens", True),
        "Bedrock": ("bytes", "image/webp", "max_completion_tokens", True),
        "vLLM": ("url", "image/webp", "max_completion_tokens", False),
        "llama.cpp": ("url", "image/webp", "max_completion_tokens", False),
        "Ollama": ("bytes", "image/webp", "max_tokens", False),
        "LM Studio": ("bytes", "image/jpeg", "max_tokens", False),
    }


@pytest.mark.parametrize(
    "url",
    [
        "http://127.0.0.1:4566/x",
        "http://localhost:4566",
        "http://photos.localhost:4566/x",
        "http://10.0.0.4/x",
        "http://192.168.1.2:8000",
        "http://[::1]:4566/",
        "http://ministack:4566/",
        "http://nas.local/",
    ],
)
def test_this_machine_and_its_network_are_private(url: str) -> None:
    assert is_private(url)


@pytest.mark.parametrize("url", ["https://api.openai.com/v1", "https://b.s3.ap-northeast-2.amazonaws.com/k", "http://8.8.8.8/"])
def test_the_internet_is_not_private(url: str) -> None:
    assert not is_private(url)


@pytest.mark.parametrize("model", ["gpt-6-luna", "gpt-6.1-terra", "us.openai.gpt-6-luna", "openai/gpt-6-luna"])
def test_gpt_6_is_told_not_to_reason(model: str) -> None:
    assert reasoning(model) == {"reasoning_effort": "none"}


@pytest.mark.parametrize("model", ["gpt-5.4-mini", "qwen3-vl", "my-gpt-6-luna-like"])
def test_other_models_are_told_nothing(model: str) -> None:
    assert reasoning(model) == {}


@pytest.mark.parametrize(("model", "blind"), [("openai.gpt-oss-120b-1:0", True), ("gpt-oss:20b", True), ("gpt-6-luna", False)])
def test_the_open_text_models_are_known_to_see_nothing(model: str, blind: bool) -> None:
    assert is_text_only(model) is blind

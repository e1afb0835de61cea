"""What differs between model servers, found by their address."""

import pytest

from shared.adapters.openai_profiles import COMPATIBLE, Profile, is_private, profile_of, reasoning


@pytest.mark.parametrize(
    ("url", "profile"),
    [
        ("https://api.openai.com/v1", Profile(needs_key=True)),
        ("https://bedrock-runtime.us-east-1.amazonaws.com/openai/v1", Profile(images="bytes", needs_key=True)),
        ("https://bedrock-mantle.ap-northeast-2.api.aws/v1", Profile(images="bytes", needs_key=True)),
        ("http://localhost:11434/v1", Profile(images="bytes", limit="max_tokens")),
        ("http://192.168.0.7:1234/v1", Profile(images="bytes", mime="image/jpeg", limit="max_tokens")),
        ("http://gpu-box:8000/v1", COMPATIBLE),
        ("http://127.0.0.1:8080/v1", COMPATIBLE),
        ("https://api.openai.com.evil.example/v1", COMPATIBLE),
    ],
)
def test_a_server_is_known_by_its_address(url: str, profile: Profile) -> None:
    assert profile_of(url) == profile


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

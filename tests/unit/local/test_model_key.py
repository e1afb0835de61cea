"""The key reaches SSM or leaves it, and a bad one is named in one line without stopping the run."""

import httpx2
import pytest

from infra.local.model_key import complaint, store

OPENAI = "https://api.openai.com/v1"


class Parameters:
    """The two SSM calls that a key needs."""

    def __init__(self) -> None:
        self.kept: dict[str, tuple[str, str]] = {}

    def put_parameter(self, *, Name: str, Value: str, Type: str, Overwrite: bool) -> None:  # noqa: N803
        assert Overwrite or Name not in self.kept
        self.kept[Name] = (Type, Value)

    def delete_parameters(self, *, Names: list[str]) -> None:  # noqa: N803
        for name in Names:
            self.kept.pop(name, None)


def answers(status: int) -> httpx2.MockTransport:
    return httpx2.MockTransport(lambda request: httpx2.Response(status))


def test_a_key_is_kept_as_a_secret_and_replaced() -> None:
    ssm = Parameters()
    store(ssm, "/codi/model-key", "old")
    store(ssm, "/codi/model-key", "new")
    assert ssm.kept == {"/codi/model-key": ("SecureString", "new")}


def test_no_key_means_no_parameter() -> None:
    ssm = Parameters()
    store(ssm, "/codi/model-key", "old")
    store(ssm, "/codi/model-key", None)
    assert ssm.kept == {}


def test_a_refused_key_is_named_in_one_line() -> None:
    line = complaint(OPENAI, "sk-wrong", given_url=False, transport=answers(401))
    assert line is not None
    assert "OPENAI_API_KEY" in line
    assert "api.openai.com" in line
    assert "sk-wrong" not in line
    assert "\n" not in line


@pytest.mark.parametrize("status", [200, 404])
def test_a_working_key_or_a_server_without_that_list_is_no_complaint(status: int) -> None:
    assert complaint(OPENAI, "sk-right", given_url=False, transport=answers(status)) is None


def test_without_a_key_and_a_server_of_ones_own_nothing_is_asked() -> None:
    def refuse(request: httpx2.Request) -> httpx2.Response:
        raise AssertionError(request.url)

    assert complaint(OPENAI, None, given_url=False, transport=httpx2.MockTransport(refuse)) is None


def test_a_server_of_ones_own_that_asks_for_a_key_is_named() -> None:
    line = complaint("http://localhost:8000/v1", None, given_url=True, transport=answers(401))
    assert line is not None
    assert "localhost:8000" in line


def test_a_server_that_is_away_is_named() -> None:
    def away(request: httpx2.Request) -> httpx2.Response:
        raise httpx2.ConnectError("refused")

    line = complaint("http://localhost:11434/v1", "any", given_url=True, transport=httpx2.MockTransport(away))
    assert line is not None
    assert "localhost:11434" in line

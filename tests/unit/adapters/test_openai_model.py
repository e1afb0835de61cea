"""What can be known of the model without asking it; tests/contract asks the recorded server."""

import subprocess
import sys
from pathlib import Path

import pytest

from shared.adapters.openai_model import OpenAIModel
from shared.stylist.errors import ModelError, VisionError
from shared.stylist.ports import Prompt, SignedUrl

FUNCTIONS = Path(__file__).parents[3] / "functions"


class NoRenditions:
    def read(self, key: str, limit: int) -> bytes | None:
        return None

    def sign(self, key: str) -> SignedUrl:
        return SignedUrl(f"https://x/{key}", 0)


def worst_case(text: str, *, url: str = "", name: str = "gpt-6-luna", images: tuple[str, ...] = ()) -> int:
    model = OpenAIModel(name=name, url=url, key=lambda again: None, renditions=NoRenditions(), images="auto")
    return model.worst_case(Prompt([{"role": "user", "content": text}], "s", {}, 1000, images))


def test_the_worst_case_counts_korean_by_its_bytes() -> None:
    assert worst_case("가" * 10_000) - worst_case("") == 30_000 * 0.125


def test_the_worst_case_counts_pictures_and_output() -> None:
    assert worst_case("", images=("a", "b")) - worst_case("") in (157, 158)
    assert worst_case("") >= 1000 * 0.5


def test_ones_own_server_costs_nothing() -> None:
    assert worst_case("long", url="http://localhost:8000/v1", name="qwen3-vl") == 0


def test_importing_the_adapter_loads_neither_the_sdk_nor_pillow() -> None:
    code = (
        "import sys; import shared.adapters.openai_model, shared.adapters.openai_describer;"
        "sys.exit(bool({'openai', 'httpx2', 'PIL'} & set(sys.modules)))"
    )
    assert subprocess.run([sys.executable, "-c", code], cwd=FUNCTIONS, check=False, env={}).returncode == 0


class LostRenditions(NoRenditions):
    def sign(self, key: str) -> SignedUrl:
        raise OSError("no store")


def lost_key(again: bool) -> str | None:
    raise OSError("no store")


async def test_pictures_that_cannot_be_read_cost_nothing_and_leave_the_model_to_answer_without_them() -> None:
    model = OpenAIModel(
        name="gpt-6-luna", url="http://127.0.0.1:9/v1", key=lambda again: "k", renditions=LostRenditions(), images="auto"
    )
    with pytest.raises(VisionError) as found:
        await anext(model.stream(Prompt([{"role": "user", "content": "?"}], "s", {}, 100, ("a",))))
    assert found.value.code == "unread_pictures"
    assert model.sees()


async def test_a_key_that_cannot_be_read_costs_nothing() -> None:
    model = OpenAIModel(name="gpt-6-luna", url="http://127.0.0.1:9/v1", key=lost_key, renditions=NoRenditions(), images="auto")
    with pytest.raises(ModelError):
        await anext(model.stream(Prompt([{"role": "user", "content": "?"}], "s", {}, 100)))

"""The recorded server itself: it must refuse what the provider would refuse, or the other contract tests prove nothing."""

import base64
import io
import json
import urllib.error
import urllib.request
from collections.abc import Iterator
from typing import Any

import pytest
from PIL import Image

from tests.recorded.answers import outfit_answer
from tests.recorded.app import Recorded
from tests.recorded.published import refusal
from tests.recorded.running import recorded_server

SCHEMA = {"type": "object", "properties": {"a": {"type": "string"}}, "required": ["a"], "additionalProperties": False}
GOOD: dict[str, Any] = {"model": "gpt-6-luna", "messages": [{"role": "user", "content": "hi"}]}


def shaped(schema: dict[str, Any], name: str = "x") -> dict[str, Any]:
    shape = {"name": name, "strict": True, "schema": schema}
    return {**GOOD, "response_format": {"type": "json_schema", "json_schema": shape}}


def picture(url: str, **more: Any) -> dict[str, Any]:
    part = {"type": "image_url", "image_url": {"url": url, **more}}
    return {**GOOD, "messages": [{"role": "user", "content": [{"type": "text", "text": "hi"}, part]}]}


@pytest.mark.parametrize(
    "request_", [GOOD, shaped(SCHEMA), picture("https://x/y.webp", detail="low"), {**GOOD, "stream": True}]
)
def test_what_is_published_is_taken(request_: dict[str, Any]) -> None:
    assert refusal(request_) is None


@pytest.mark.parametrize(
    "request_",
    [
        {},
        None,
        {"messages": GOOD["messages"]},
        {"model": "gpt-6-luna", "messages": []},
        {**GOOD, "top_k": 3},
        {**GOOD, "max_tokens": 5},
        {**GOOD, "max_completion_tokens": 0},
        {**GOOD, "reasoning_effort": "little"},
        {**GOOD, "temperature": 3},
        {**GOOD, "messages": [{"role": "robot", "content": "hi"}]},
        {**GOOD, "messages": [{"role": "user", "content": [{"type": "text"}]}]},
        {**GOOD, "messages": [{"role": "system", "content": [{"type": "image_url", "image_url": {"url": "https://x"}}]}]},
        picture("s3://bucket/key"),
        picture("https://x/y.webp", detail="medium"),
        picture("data:image/tiff;base64,AAAA"),
        shaped({**SCHEMA, "additionalProperties": True}),
        shaped({**SCHEMA, "required": []}),
        shaped({**SCHEMA, "minProperties": 1}),
        shaped({"type": "array", "items": SCHEMA}),
        shaped({**SCHEMA, "properties": {"a": {**SCHEMA, "required": []}}}),
        shaped(SCHEMA, name="not a name"),
    ],
    ids=str,
)
def test_what_is_not_published_is_refused(request_: Any) -> None:
    assert refusal(request_) is not None


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    with recorded_server(Recorded(pace=0.0)) as url:
        yield url


def asked(address: str, body: dict[str, Any] | None, path: str = "/chat/completions", key: str = "sk-test") -> tuple[int, Any]:
    data = None if body is None else json.dumps(body).encode()
    headers = {"authorization": f"Bearer {key}", "content-type": "application/json"}
    try:
        with urllib.request.urlopen(urllib.request.Request(address + path, data, headers), timeout=10) as answer:  # noqa: S310
            return answer.status, answer.read()
    except urllib.error.HTTPError as error:
        with error:
            return error.code, json.loads(error.read())["error"]


def test_bytes_that_are_no_picture_are_refused(address: str) -> None:
    text = base64.b64encode(b"not a picture").decode()
    status, error = asked(address, picture(f"data:image/webp;base64,{text}"))

    assert (status, error["type"]) == (400, "invalid_request_error")


def test_a_picture_that_is_not_what_it_says_is_refused(address: str) -> None:
    out = io.BytesIO()
    Image.new("RGB", (4, 4)).save(out, "PNG")
    data = base64.b64encode(out.getvalue()).decode()

    assert asked(address, picture(f"data:image/webp;base64,{data}"))[0] == 400
    assert asked(address, picture(f"data:image/png;base64,{data}"))[0] == 200


def test_a_missing_key_is_refused(address: str) -> None:
    assert asked(address, GOOD, key="")[0] == 401


@pytest.mark.parametrize(("key", "status"), [("sk-test", 200), ("sk-recorded-wrong_key", 401), ("", 401)])
def test_the_list_of_models_tells_a_good_key_from_a_wrong_one(address: str, key: str, status: int) -> None:
    assert asked(address, None, "/models", key)[0] == status


@pytest.mark.parametrize(
    ("worn", "name"), [("bottom worn black bottoms", "입고 계신 하의를"), ("top worn white top", "입고 계신 상의를")]
)
def test_a_worn_piece_is_spoken_of_by_a_name_with_its_particle(worn: str, name: str) -> None:
    asked = f"<candidates>\nshirt [1], {worn} | x\n</candidates>\nLanguage: Korean"
    answer = outfit_answer([{"role": "system", "content": ""}, {"role": "user", "content": asked}])
    assert name in answer["headline"]
    assert "옷를" not in answer["headline"] + answer["reply"]
    assert "옷는" not in answer["reply"]

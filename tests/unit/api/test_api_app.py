"""The frame of the API: problems, the description, the Lambda's event."""

import asyncio
import importlib
import json
from collections.abc import Iterator
from typing import Any

import pytest
from fastapi.testclient import TestClient
from mangum import Mangum

from api.app import create_app
from api.dependencies import Services, services
from tests.unit.api.problems import problem


def test_health_needs_nothing() -> None:
    assert TestClient(create_app()).get("/api/health").json() == {"status": "ok"}


def test_an_unknown_path_and_a_wrong_method_are_problems_too(stranger: TestClient) -> None:
    problem(stranger.get("/api/nothing"), 404, "not_found")
    wrong = stranger.put("/api/me")
    problem(wrong, 405, "invalid")
    assert "GET" in wrong.headers["allow"]


@pytest.mark.parametrize("body", [b"{", b"[]", b"null", b'"text"', b"\xff\xfe", b'{"title": "\\ud800"}'])
def test_a_body_that_is_no_object_of_ours_is_invalid(stranger: TestClient, body: bytes) -> None:
    problem(stranger.post("/api/sessions", content=body, headers={"content-type": "application/json"}), 400, "invalid")


def test_what_nobody_foresaw_is_a_problem_without_details(stranger: TestClient, caplog: pytest.LogCaptureFixture) -> None:
    def broken() -> Services:
        raise RuntimeError("secret detail")

    app: Any = stranger.app
    app.dependency_overrides[services] = broken
    response = stranger.get("/api/wardrobe")
    body = problem(response, 500, "internal")
    assert "secret" not in response.text
    (logged,) = (vars(record) for record in caplog.records)
    assert (logged["error"], logged["path"], logged["request_id"]) == ("RuntimeError", "/api/wardrobe", body["request_id"])
    assert str(logged["at"]).startswith("test_api_app.py:")
    assert "secret" not in str(logged)


def test_nothing_of_a_person_is_cached_on_the_way(page: TestClient) -> None:
    for path in ("/api/wardrobe", "/api/sessions", "/api/me"):
        assert page.get(path).headers["cache-control"] == "no-store"


def test_the_description_has_every_route_and_the_chat(stranger: TestClient) -> None:
    paths = stranger.get("/api/openapi.json").json()["paths"]
    assert {path: set(operations) for path, operations in paths.items()} == {
        "/api/photos": {"post"},
        "/api/photos/{id}": {"get", "patch", "delete"},
        "/api/wardrobe": {"get"},
        "/api/sessions": {"post", "get"},
        "/api/sessions/{id}": {"get", "patch", "delete"},
        "/api/sessions/{id}/rerank": {"post"},
        "/api/chat": {"post"},
        "/api/me": {"get", "patch", "delete"},
        "/api/health": {"get"},
    }


def test_the_description_says_that_refusals_are_problems(stranger: TestClient) -> None:
    described = stranger.get("/api/openapi.json").json()
    for path, operations in described["paths"].items():
        for operation in operations.values():
            assert "application/problem+json" in operation["responses"]["default"]["content"], path
            assert "422" not in operation["responses"]
    assert "Problem" in described["components"]["schemas"]
    assert "ValidationError" not in json.dumps(described)


class Context:
    aws_request_id = "7f0c1c52-0000-4000-8000-000000000000"


def event(method: str, path: str, body: str = "") -> dict[str, Any]:
    """What a function URL sends (payload format 2.0)."""
    return {
        "version": "2.0",
        "rawPath": path,
        "rawQueryString": "",
        "headers": {"host": "x.lambda-url.on.aws", "content-type": "application/json", "x-codi-address": "203.0.113.7"},
        "requestContext": {
            "http": {"method": method, "path": path, "protocol": "HTTP/1.1", "sourceIp": "127.0.0.1", "userAgent": "test"},
            "domainName": "x.lambda-url.on.aws",
            "requestId": "id",
            "stage": "$default",
            "timeEpoch": 1_800_000_000_000,
        },
        "body": body,
        "isBase64Encoded": False,
    }


@pytest.fixture
def function(tools: Services) -> Iterator[Mangum]:
    # Mangum takes the thread's event loop when it is made: here one that is closed again.
    with asyncio.Runner() as runner:
        asyncio.set_event_loop(runner.get_loop())
        handler = importlib.import_module("api.handler").handler
        handler.app.dependency_overrides[services] = lambda: tools
        yield handler
        handler.app.dependency_overrides.clear()


def test_a_function_urls_event_is_answered_with_a_cookie(function: Mangum) -> None:
    answer = function(event("POST", "/api/sessions", "{}"), Context())  # type: ignore[arg-type]
    assert answer["statusCode"] == 201
    assert answer["cookies"][0].startswith("__Host-codi=")
    request = event("GET", "/api/sessions") | {"cookies": [answer["cookies"][0].split(";")[0]]}
    listed = json.loads(function(request, Context())["body"])  # type: ignore[arg-type]
    assert [session["id"] for session in listed["sessions"]] == [json.loads(answer["body"])["id"]]


def test_what_nobody_foresaw_reaches_no_log_with_its_message(function: Mangum, caplog: pytest.LogCaptureFixture) -> None:
    def broken() -> Services:
        raise RuntimeError("secret detail")

    app: Any = function.app
    app.dependency_overrides[services] = broken
    answer = function(event("GET", "/api/wardrobe"), Context())  # type: ignore[arg-type]
    assert answer["statusCode"] == 500
    assert "RuntimeError" in str([vars(record) for record in caplog.records])
    assert "secret" not in caplog.text + str([vars(record) for record in caplog.records])


def test_a_problem_carries_the_request_id_of_the_lambda(function: Mangum) -> None:
    answer = function(event("GET", "/api/nothing"), Context())  # type: ignore[arg-type]
    assert json.loads(answer["body"])["request_id"] == Context.aws_request_id

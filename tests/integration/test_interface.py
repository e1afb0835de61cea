"""The HTTP interface as its users meet it: the description, the form of refusals, what is never cached."""

import pytest

from tests.integration.browser import Browser


def test_the_description_names_every_call_the_chat_included(visitor: Browser) -> None:
    answer = visitor.get("/api/openapi.json")
    described = answer.json()
    assert answer.status_code == 200
    assert described["paths"].keys() == {
        "/api/chat", "/api/health", "/api/me", "/api/photos", "/api/photos/{id}", "/api/sessions", "/api/sessions/{id}",
        "/api/sessions/{id}/rerank", "/api/wardrobe",
    }  # fmt: skip
    assert "text/event-stream" in described["paths"]["/api/chat"]["post"]["responses"]["200"]["content"]


@pytest.mark.parametrize(
    ("method", "path", "status", "code"),
    [
        ("GET", "/api/nothing", 404, "not_found"),
        ("PUT", "/api/me", 405, "invalid"),
        ("GET", "/api/photos/not-an-id", 404, "not_found"),
        ("POST", "/api/chat/more", 404, "not_found"),
        ("GET", "/api/chat", 405, "invalid"),
    ],
)
def test_every_refusal_is_a_problem_with_a_code(visitor: Browser, method: str, path: str, status: int, code: str) -> None:
    answer = visitor.send(method, path, {} if method != "GET" else None)
    problem = answer.json()
    assert answer.headers["content-type"] == "application/problem+json"
    assert (answer.status_code, problem["status"], problem["code"]) == (status, status, code)
    assert problem["type"] == "about:blank"
    assert problem["title"]
    assert problem["request_id"]


@pytest.mark.parametrize("path", ["/api/me", "/api/wardrobe", "/api/sessions"])
def test_what_is_a_persons_own_is_never_cached(visitor: Browser, path: str) -> None:
    assert "no-store" in visitor.get(path).headers["cache-control"]


@pytest.mark.parametrize("method", ["POST", "PATCH", "DELETE"])
def test_a_write_with_a_wrong_hash_is_refused_at_the_edge(visitor: Browser, method: str) -> None:
    headers = {"content-type": "application/json", "x-amz-content-sha256": "0" * 64}
    answer = visitor.client.request(method, "/api/me", content=b'{"taste":{}}', headers=headers)
    assert (answer.status_code, answer.json()["code"]) == (403, "missing_hash")

"""What a problem must look like, whoever asks."""

from typing import Any

from httpx2 import Response


def problem(response: Response, status: int, code: str) -> dict[str, Any]:
    """The body, after checking everything that every problem has (RFC 9457, design section 4)."""
    body: dict[str, Any] = response.json()
    assert (response.status_code, body["status"], body["code"]) == (status, status, code)
    assert response.headers["content-type"] == "application/problem+json"
    assert response.headers["cache-control"] == "no-store"
    assert body["type"] == "about:blank"
    assert body["title"]
    assert body["request_id"]
    return body

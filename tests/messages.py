"""What a page reads of an answer that is kept: the message that a rerank returns, and its first outfit."""

from typing import Any


def reranked(answer: Any) -> dict[str, Any]:
    """The message in the response of POST /api/sessions/{id}/rerank."""
    assert answer.status_code == 200, answer.text
    message: dict[str, Any] = answer.json()["message"]
    return message


def main(message: dict[str, Any]) -> dict[str, str]:
    """The photo in each slot of the first card."""
    card = next(part["data"] for part in message["parts"] if part["type"] == "data-outfit")
    return {item["slot"]: item["photo_id"] for item in card["items"]}

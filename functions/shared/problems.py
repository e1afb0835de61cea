"""StylistError → problem+json (RFC 9457), for both HTTP functions: the one table of codes and statuses."""

from typing import Any

from shared.stylist.errors import LimitError, StylistError

MEDIA_TYPE = "application/problem+json"
STATUS = {
    "not_found": 404,
    "no_visitor": 401,
    "busy": 409,
    "stale": 409,
    "wardrobe_full": 409,
    "sessions_full": 409,
    "too_large": 413,
    "unsupported_type": 415,
    "limit": 429,
    "internal": 500,
}
INVALID = 400


def problem(error: StylistError, request_id: str) -> dict[str, Any]:
    """The body; `status` in it is the HTTP status. Codes that are not in the table are the caller's fault: 400."""
    body: dict[str, Any] = {
        "type": "about:blank",
        "title": error.code.replace("_", " "),
        "status": STATUS.get(error.code, INVALID),
        "code": error.code,
        "request_id": request_id,
    }
    if isinstance(error, LimitError):
        body |= {"scope": error.scope, "renews_at": error.renews_at}
    return body

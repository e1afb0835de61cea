"""The ways in which a model server misbehaves. A fault is chosen by the key (`sk-recorded-<fault>`), by the model
(`recorded-<fault>`), or for every call by `POST /fault`."""

from typing import Literal, get_args

from tests.recorded.published import Refusal

Fault = Literal[
    "none",
    "wrong_key",  # 401
    "no_vision",  # 400 to every request with a picture, and an answer to every other
    "rate_limit",  # 429
    "broken",  # 500
    "stall_first",  # accepts the call and says nothing
    "stall_middle",  # stops in the middle and keeps the line open
    "cut",  # drops the line in the middle
    "no_end",  # ends the stream without a finish reason
    "error_event",  # an error object in the middle of the stream
    "nonsense",  # words instead of JSON
    "refusal",  # the model refuses
    "filtered",  # the content filter stops it before the first word
    "length",  # the token limit stops it in the middle
    "unknown_numbers",  # names garments that do not exist
    "empty_chunks",  # keep-alives: no choices, null content, empty content
    "no_usage",  # never reports usage
]
FAULTS: tuple[Fault, ...] = get_args(Fault)
_STATUS: dict[Fault, tuple[int, str, str]] = {
    "wrong_key": (401, "invalid_api_key", "Incorrect API key provided: sk-recor****. You can find your API key at https://platform.openai.com/account/api-keys."),
    "rate_limit": (429, "rate_limit_exceeded", "Rate limit reached for requests"),
    "broken": (500, "server_error", "The server had an error while processing your request. Sorry about that!"),
}  # fmt: skip

# As quoted in https://github.com/browser-use/web-ui/issues/274.
NO_VISION = Refusal("Invalid content type. image_url is only supported by certain models.", "messages.[1].content.[1].type")


def fault_of(key: str, model: str, everywhere: Fault) -> Fault:
    named = {f"sk-recorded-{fault}": fault for fault in FAULTS} | {f"recorded-{fault}": fault for fault in FAULTS}
    return named.get(key) or named.get(model) or everywhere


def refused_with(fault: Fault) -> tuple[int, dict[str, object]] | None:
    """(status, body) of a fault that refuses the call outright."""
    if fault not in _STATUS:
        return None
    status, code, message = _STATUS[fault]
    return status, {"error": {"message": message, "type": "invalid_request_error", "param": None, "code": code}}

"""What can go wrong in words of the product; the edges (api/app.py, chat/app.py) turn each into HTTP or a stream part.

StylistError
├── NotFoundError        the thing is not there, or is another visitor's
├── NoVisitorError       the cookie names no known visitor
├── InvalidError         the request makes no sense; `code` says why
├── BusyError            a turn of this session is still running
├── StaleError           the question to be answered again is not the last one any more
├── LimitError           a day's ceiling; `scope` and `renews_at`
├── FullError            a cap on what one visitor keeps; `code` is wardrobe_full or sessions_full
├── UnsafeError          moderation refuses the picture; the photo is rejected as `unsafe`
└── ModelError           the model gave no usable answer
    ├── ModelKeyError    401: the key is wrong or expired
    └── VisionError      the pictures were refused; without them the model may answer
        └── ImageFetchError  the provider could not download an image URL
"""

import traceback


class StylistError(Exception):
    """Base of all; `code` is stable and public (design section 4)."""

    code = "internal"

    def __init__(self, message: str = "", *, code: str | None = None) -> None:
        super().__init__(message or code or self.code)
        if code:
            self.code = code


class NotFoundError(StylistError):
    code = "not_found"


class NoVisitorError(StylistError):
    code = "no_visitor"


class InvalidError(StylistError):
    code = "invalid"


class BusyError(StylistError):
    code = "busy"


class StaleError(StylistError):
    code = "stale"


class LimitError(StylistError):
    """`scope` is visitor, network or site; `renews_at` is epoch seconds."""

    code = "limit"

    def __init__(self, scope: str, renews_at: int, *, code: str | None = None) -> None:
        super().__init__(scope, code=code)
        self.scope, self.renews_at = scope, renews_at


class UnsafeError(StylistError):
    code = "unsafe"


class FullError(StylistError):
    """Raised with its `code`; deleting something makes room again."""


class ModelError(StylistError):
    """`micro_dollars` is what the failed attempt cost all the same; 0 when it surely cost nothing."""

    code = "model_down"
    micro_dollars = 0


class ModelKeyError(ModelError):
    code = "model_key"


class VisionError(ModelError):
    """`no_vision`: this model sees no pictures. `bad_pictures`: it refused these. `unread_pictures`: our store failed."""

    code = "no_vision"


class ImageFetchError(VisionError):
    code = "image_fetch"


def fault(error: BaseException) -> dict[str, str]:
    """What may be logged of an error: its kind, code and place, never its message, which may hold a person's words."""
    place = traceback.extract_tb(error.__traceback__)[-1]
    code = getattr(error, "code", "")
    return {"error": type(error).__name__, "code": str(code or ""), "at": f"{place.filename.rsplit('/', 1)[-1]}:{place.lineno}"}

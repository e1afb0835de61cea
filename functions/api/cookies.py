"""The visitor's cookie (design section 4), which only this function sets."""

from starlette.responses import Response

from shared.settings import Settings

DAYS = 400


def set_cookie(response: Response, settings: Settings, token: str, max_age: int = DAYS * 86_400) -> None:
    """No Domain and Path=/, as the `__Host-` prefix demands: no other host can set or read it."""
    response.set_cookie(
        settings.cookie, token, max_age=max_age, path="/", httponly=True, samesite="lax", secure=settings.secure_cookie
    )


def expire_cookie(response: Response, settings: Settings) -> None:
    set_cookie(response, settings, "", max_age=0)

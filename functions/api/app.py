"""The JSON API: create_app() puts the routes, the errors and the description together."""

from functools import partial

from fastapi import Depends, FastAPI, Response

from api.openapi import describe
from api.problems import handle_problems
from api.routes import me, photos, reranks, sessions, wardrobe


def create_app() -> FastAPI:
    app = FastAPI(
        title="Codi",
        version="1",
        description="A stylist grounded in a person's own clothes. Visitors are known by a cookie that only POST mints.",
        openapi_url="/api/openapi.json",
        docs_url=None,
        redoc_url=None,
        dependencies=[Depends(_unstored)],
    )
    for routes in (photos, wardrobe, sessions, reranks, me):
        app.include_router(routes.router)
    app.add_api_route("/api/health", _health)
    handle_problems(app)
    # FastAPI's documented way to replace its schema: https://fastapi.tiangolo.com/how-to/extending-openapi/
    app.openapi = partial(describe, app)  # type: ignore[method-assign]
    return app


def _unstored(response: Response) -> None:
    """A shared computer's cache must not keep anybody's wardrobe."""
    response.headers["Cache-Control"] = "no-store"


def _health() -> dict[str, str]:
    return {"status": "ok"}

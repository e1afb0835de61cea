"""The JSON API: routes, and the one place where errors become problem+json."""

from fastapi import FastAPI


def create_app() -> FastAPI:
    app = FastAPI(title="Codi")

    @app.get("/api/health")
    def health() -> dict[str, str]:
        return {"status": "ok"}

    return app

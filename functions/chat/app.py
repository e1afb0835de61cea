"""The streaming chat: one route behind the Lambda Web Adapter."""

from fastapi import FastAPI


def create_app() -> FastAPI:
    app = FastAPI(title="Codi chat")

    @app.get("/healthz")
    def health() -> dict[str, str]:
        return {"status": "ok"}

    return app

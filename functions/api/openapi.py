"""The API's description at /api/openapi.json, with the chat's route, which another function serves."""

from typing import Any

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi

from api.schemas import Problem
from shared.problems import MEDIA_TYPE

PROBLEM = {"description": "Any refusal", "content": {MEDIA_TYPE: {"schema": {"$ref": "#/components/schemas/Problem"}}}}

CHAT = {
    "post": {
        "tags": ["chat"],
        "summary": "Ask the stylist",
        "description": "The last user message is read, the history is the server's. Idempotent by that message's id.",
        "requestBody": {
            "required": True,
            "content": {
                "application/json": {
                    "schema": {
                        "type": "object",
                        "required": ["id", "messages"],
                        "properties": {
                            "id": {"type": "string", "maxLength": 64, "description": "The session"},
                            "messages": {"type": "array", "minItems": 1, "items": {"type": "object"}},
                            "trigger": {"type": "string", "enum": ["submit-message", "regenerate-message"]},
                        },
                    }
                }
            },
        },
        "responses": {
            "200": {
                "description": "AI SDK UI message stream v1",
                "headers": {"x-vercel-ai-ui-message-stream": {"schema": {"type": "string", "const": "v1"}}},
                "content": {"text/event-stream": {"schema": {"type": "string"}}},
            },
            "default": PROBLEM,
        },
    }
}


def describe(app: FastAPI) -> dict[str, Any]:
    """FastAPI's own schema, but errors are problems here: its 422 never leaves this API."""
    if app.openapi_schema is None:
        schema = get_openapi(title=app.title, version=app.version, description=app.description, routes=app.routes)
        for operations in schema["paths"].values():
            for operation in operations.values():
                operation["responses"].pop("422", None)
                operation["responses"]["default"] = PROBLEM
        schema["paths"]["/api/chat"] = CHAT
        schemas = schema["components"]["schemas"]
        schemas["Problem"] = Problem.model_json_schema()
        for unused in ("HTTPValidationError", "ValidationError"):
            schemas.pop(unused, None)
        app.openapi_schema = schema
    return app.openapi_schema

"""The provider's published request, as a JSON Schema subset, and its rules for strict schemas: refused there, refused here.

Sources: openai 3.54.0 `types/chat/completion_create_params.py` and its neighbours (generated from the provider's OpenAPI file);
https://developers.openai.com/api/docs/guides/structured-outputs for the strict rules.
"""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import jsonschema

REQUEST = json.loads((Path(__file__).parent / "chat_completions.schema.json").read_text())
_VALIDATOR = jsonschema.Draft202012Validator(REQUEST)
_KEYWORDS = {
    "type", "properties", "required", "additionalProperties", "items", "enum", "const", "description", "anyOf", "$ref", "$defs",
    "pattern", "format", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "minItems", "maxItems",
}  # fmt: skip
MOST_DEPTH, MOST_PROPERTIES, MOST_ENUM = 10, 5000, 1000


@dataclass(frozen=True)
class Refusal:
    """A 400 in the provider's form."""

    message: str
    param: str | None
    code: str | None = None

    def body(self) -> dict[str, Any]:
        return {"error": {"message": self.message, "type": "invalid_request_error", "param": self.param, "code": self.code}}


def refusal(request: object) -> Refusal | None:
    """Why the provider would refuse a request, or None."""
    error = jsonschema.exceptions.best_match(_VALIDATOR.iter_errors(request))
    if error:
        where = ".".join(str(step) for step in error.absolute_path)
        unknown = error.validator == "additionalProperties"
        return Refusal(error.message[:300], where or None, "unknown_parameter" if unknown else "invalid_value")
    assert isinstance(request, dict)
    if request["model"].startswith("gpt-6") and "max_tokens" in request:
        text = "Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead."
        return Refusal(text, "max_tokens", "unsupported_parameter")
    shape = request.get("response_format", {}).get("json_schema")
    problem = _strict(shape["schema"]) if shape and shape.get("strict") else None
    return Refusal(f"Invalid schema for response_format '{shape['name']}': {problem}", "response_format") if problem else None


def _strict(schema: dict[str, Any]) -> str | None:
    if schema.get("type") != "object" or "anyOf" in schema:
        return "the root must be an object and not anyOf"
    nodes = list(_nodes(schema, ()))
    if len([name for node, _ in nodes for name in node.get("properties", {})]) > MOST_PROPERTIES:
        return "too many properties"
    if sum(len(node.get("enum", ())) for node, _ in nodes) > MOST_ENUM:
        return "too many enum values"
    return next(filter(None, (_broken(node, path) for node, path in nodes)), None)


def _broken(node: dict[str, Any], path: tuple[str, ...]) -> str | None:
    unknown = set(node) - _KEYWORDS
    if unknown:
        return f"In context={path}, {sorted(unknown)} is not permitted."
    if len([step for step in path if step == "properties"]) > MOST_DEPTH:
        return f"In context={path}, nested too deeply."
    if node.get("type") != "object":
        return None
    if node.get("additionalProperties") is not False:
        return f"In context={path}, 'additionalProperties' is required to be supplied and to be false."
    if sorted(node.get("required", [])) != sorted(node.get("properties", {})):
        return f"In context={path}, 'required' is required to be supplied and to be an array including every key in properties."
    return None


def _nodes(node: dict[str, Any], path: tuple[str, ...]) -> list[tuple[dict[str, Any], tuple[str, ...]]]:
    below: list[tuple[dict[str, Any], tuple[str, ...]]] = [(node, path)]
    for name, child in node.get("properties", {}).items():
        below += _nodes(child, (*path, "properties", name))
    for name, child in node.get("$defs", {}).items():
        below += _nodes(child, (*path, "$defs", name))
    for i, child in enumerate(node.get("anyOf", ())):
        below += _nodes(child, (*path, "anyOf", str(i)))
    if isinstance(node.get("items"), dict):
        below += _nodes(node["items"], (*path, "items"))
    return below

"""The deployed stack with the recorded model behind it, and without it again."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from infra.local.stack import Stack
from tests.recorded.app import Recorded
from tests.recorded.running import recorded_server

KEY = "sk-recorded"
MODEL = "gpt-6-luna"
VARIABLES = ("CODI_MODEL", "CODI_MODEL_URL", "CODI_IMAGES")


@dataclass(frozen=True)
class Modelled:
    """`recorded` may be told to misbehave at any time; `url` is its address."""

    stack: Stack
    recorded: Recorded
    url: str

    def configure(self, *, url: str = "", key: str = KEY, images: str = "auto") -> None:
        """Another address, key or way for pictures; functions and their memory start anew (about 1 s)."""
        variables = {"CODI_MODEL": MODEL, "CODI_MODEL_URL": url or self.url, "CODI_IMAGES": images}
        self.stack.configure(variables, key=key)

    def asked(self, schema: str) -> list[dict[str, Any]]:
        """The recorded server's log of one kind of request: "outfit_answer", "garment" or "body"."""
        return [entry for entry in self.recorded.requests if _schema(entry) == schema]


@contextmanager
def with_model(stack: Stack) -> Iterator[Modelled]:
    """Whatever the block did, the stack is without a model again afterwards."""
    functions = stack.client("lambda")
    deployed = functions.get_function_configuration(FunctionName=stack.resources["ChatFunction"])["Environment"]["Variables"]
    recorded = Recorded()
    with recorded_server(recorded) as url:
        modelled = Modelled(stack, recorded, url)
        modelled.configure()
        try:
            yield modelled
        finally:
            stack.configure({name: deployed[name] for name in VARIABLES}, key=None)


def _schema(entry: dict[str, Any]) -> str:
    return str(entry["request"]["response_format"]["json_schema"]["name"])

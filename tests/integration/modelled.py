"""The deployed stack with the recorded model behind it, and without it again."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from infra.local.stack import Stack
from tests.recorded.app import Recorded
from tests.recorded.running import recorded_server

KEY = "sk-recorded"
MODEL = "gpt-6-luna"
VARIABLES = ("CODI_MODEL", "CODI_MODEL_URL", "CODI_IMAGES")


@dataclass
class Modelled:
    """`recorded` may be told to misbehave at any time; `url` is its address."""

    stack: Stack
    recorded: Recorded
    url: str
    _now: tuple[str, str, str] | None = None

    def configure(self, *, url: str = "", key: str = KEY, images: str = "url") -> None:
        """Another address, key or way for pictures: functions start anew, with no memory (about 1 s). The same: nothing."""
        wanted = (url or self.url, key, images)
        if wanted != self._now:
            variables = {"CODI_MODEL": MODEL, "CODI_MODEL_URL": wanted[0], "CODI_IMAGES": images}
            self.stack.configure(variables, key=key)
            self._now = wanted


@contextmanager
def with_model(stack: Stack) -> Iterator[Modelled]:
    """Whatever the block did, the stack is without a model again afterwards."""
    functions = stack.client("lambda")
    deployed = functions.get_function_configuration(FunctionName=stack.resources["ChatFunction"])["Environment"]["Variables"]
    recorded = Recorded()
    with recorded_server(recorded) as url:
        try:
            yield Modelled(stack, recorded, url)
        finally:
            stack.configure({name: deployed[name] for name in VARIABLES}, key=None)

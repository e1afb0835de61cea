"""The deployed stack with the recorded model in place of none, until the end of a test file."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from infra.local.stack import Stack
from tests.recorded.app import Recorded
from tests.recorded.running import recorded_server

MODEL, KEY = "gpt-6-luna", "sk-recorded"


@contextmanager
def recorded_model(stack: Stack, *functions: str) -> Iterator[Recorded]:
    """These functions of the template call it, at the pace of a real model; `fault` holds from the next call on."""
    recorded = Recorded(pace=0.02, first=0.3)
    before = {function: _variables(stack, function) for function in functions}
    with recorded_server(recorded) as url:
        stack.set_key(KEY)
        _configure(stack, {function: {"CODI_MODEL": MODEL, "CODI_MODEL_URL": url} for function in functions})
        try:
            yield recorded
        finally:
            stack.set_key(None)
            _configure(stack, before)


def _configure(stack: Stack, wanted: Mapping[str, Mapping[str, str]]) -> None:
    for function, changed in wanted.items():
        variables = {**_variables(stack, function), **changed}
        name = stack.resources[function]
        stack.client("lambda").update_function_configuration(FunctionName=name, Environment={"Variables": variables})
    stack.restart_chat()


def _variables(stack: Stack, function: str) -> dict[str, str]:
    found = stack.client("lambda").get_function_configuration(FunctionName=stack.resources[function])
    return dict(found["Environment"]["Variables"])

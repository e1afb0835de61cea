"""How the states of the page are named and gathered."""

from collections.abc import Callable

from tests.e2e.staged import Staged

Reach = Callable[[Staged], None]
STATES: dict[str, Reach] = {}


def state(reach: Reach) -> Reach:
    STATES[reach.__name__] = reach
    return reach
